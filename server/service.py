"""An operation made ready whatever the transport: who asks, which document, whether it acts; knows no HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from graphql import GraphQLError

from compiler.answer import Answer, refusal
from compiler.execute import Executor
from compiler.request import Request
from db.sign_in import SignIn
from db.viewer import Viewer
from server.admission import Admission
from server.asked import Asked
from server.auth import Identity
from server.documents import NamedDocuments


class Ready(NamedTuple):
    """An operation that may be executed."""

    request: Request
    acts: bool
    """It changes something: once begun it ends, even when its client leaves."""
    trusted: bool
    """Its document is one of the manifest's."""


@dataclass
class Service:
    """What all transports share."""

    executor: Executor
    sign_in: SignIn
    documents: NamedDocuments
    admission: Admission

    def identity(self, authorization: str | None, address: str) -> Identity:
        """What a client shows of itself; Unauthenticated when it shows no bearer token."""
        return Identity(self.sign_in, authorization, address, self.admission.rates)

    def spend(self, viewer: Viewer, address: str, answer: Answer) -> None:
        """Take from a holder's rate what its operation costs."""
        if answer.cost is not None:
            self.admission.rates.spend(viewer, address, answer.cost[0])

    async def ready(
        self, asked: Asked, identity: Identity, viewer: Viewer, request_id: str, *, may_act: bool = True
    ) -> Ready | Answer:
        """The operation to execute, or the refusal of its document."""
        try:
            named = self.documents.find(asked, viewer)
        except GraphQLError as problem:
            return refusal((problem,))
        acts = "mutation" in named.text and self.executor.acts_on(named.text, asked.operation_name)
        if acts and viewer.user_id:
            viewer = await identity.viewer(fresh=True)
        if asked.digest is not None and not self.executor.documents.get(named.text).errors:
            self.documents.keep(asked, viewer)
        request = Request(
            named.text,
            asked.variables,
            asked.operation_name,
            viewer=viewer,
            request_id=request_id,
            mutations=may_act,
            keep=named.trusted,
        )
        return Ready(request, acts, named.trusted)

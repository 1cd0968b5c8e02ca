"""An endpoint beside GraphQL for who is signed in: its faults become statuses that tell nothing of the inside."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod

from starlette.types import Receive, Scope, Send

from compiler.inputs import reference
from db.transaction import Write
from db.viewer import Viewer
from resolvers.outcome import Forbidden, NotFound, ValidationFailed
from resolvers.reporting.duty import Duty, owed
from server.auth import Identity
from server.call import Call, ClientLeft
from server.origins import Origins
from server.refusals import BadRequest, Refusal, refusal_of
from server.reply import Reply
from server.service import Service
from server.settings import Settings


class Beside(ABC):
    """An ASGI application that answers one method at one path."""

    method: str

    def __init__(self, settings: Settings) -> None:
        self.service: Service
        self._origins = Origins(settings.origins)

    @abstractmethod
    async def answer(self, call: Call, identity: Identity, viewer: Viewer, request_id: str) -> Reply:
        """The answer to who is signed in."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call, request_id = Call(scope, receive), os.urandom(12).hex()
        try:
            reply = await self._reply(call, request_id)
        except ClientLeft:
            return
        reply.headers += [(b"vary", b"Authorization, Origin"), (b"x-request-id", request_id.encode())]
        if self._origins.allowed:
            reply.headers += self._origins.headers(call.headers.get("origin"))
        await reply.send(send)

    async def _reply(self, call: Call, request_id: str) -> Reply:
        if call.method == "OPTIONS":
            return self._origins.options(call.headers.get("origin"))
        if call.method != self.method:
            return Refusal(405, f"Use {self.method}.", {"Allow": self.method}).reply()
        try:
            with self.service.admission.entrance():
                return await self._admitted(call, request_id)
        except ClientLeft:
            raise
        except Exception as problem:
            return refusal_of(problem, request_id).reply()

    async def _admitted(self, call: Call, request_id: str) -> Reply:
        """As any other request enters: who asks, then whether that one has not asked more than its share."""
        identity = self.service.identity(call.authorization, call.address)
        viewer = await identity.viewer()
        with self.service.admission.request(viewer, call.address):
            if not viewer.user_id:
                return _unknown()
            return await self.answer(call, identity, viewer, request_id)


def _unknown() -> Reply:
    text = "Sign in: send your token as `Authorization: Bearer …`."
    return Refusal(401, text, {"WWW-Authenticate": "Bearer"}).reply()


async def duty(write: Write, period: str | None) -> Duty:
    """What the viewer owes for a period that a request or its file names; BadRequest tells why there is nothing."""
    found = await owed(write, reference(period or ""))
    match found:
        case Duty():
            return found
        case NotFound():
            raise BadRequest(404, found.message)
        case Forbidden():
            raise BadRequest(403, found.message)
        case ValidationFailed():
            raise BadRequest(400, found.errors[0].message)

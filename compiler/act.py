"""A mutation's fields performed one after another: a transaction each, and the payload read inside it.

It knows no subject: what a mutation does is a plain async function, handed in by the schema. Under an idempotency key
an act is done once; whoever comes again is answered from what was kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import asyncpg
import orjson
from graphql import GraphQLError, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import get_argument_values

from compiler import aside
from compiler.answer import coded
from compiler.document import Operation
from compiler.errors import InputError
from compiler.keyed import IdempotencyMismatch, digest, key_of, told_to, without_key
from compiler.outcomes import fields_of, outcome_of, secrets_of
from compiler.payload import Payload, Unseen
from compiler.plan import Planner
from db.idempotency import Claim, Foreign, Kept
from db.pool import RETRYABLE, TimedOut, Unavailable
from db.retry import UNDONE, persistently
from db.transaction import Write, write

if TYPE_CHECKING:
    from compiler.execute import Executor, Request


@dataclass(frozen=True)
class Act:
    """What performs a mutation: it takes the transaction and its input, and returns an outcome.

    An outcome is a dataclass named as the GraphQL type it answers. A field that is `given()` there holds the row's key,
    a RowKey where it may be any node, or None for null; Columns leave by the API's names; all others hold their values.
    An outcome whose class says `refusal = True` rolls the transaction back.
    """

    perform: Callable[[Write, Any], Awaitable[Any]]
    read: Callable[[Mapping[str, Any]], Any] = dict
    """Coerced values made into the input."""
    outcomes: Mapping[str, type] = field(default_factory=dict)
    """What it may answer, by name."""
    writes: bool = True


class Halfway(Exception):
    """A fault between the fields of a mutation: what was `done` stays done, `broken` and what follows it was not."""

    def __init__(self, done: tuple[str, ...], broken: str, problem: Unavailable | TimedOut) -> None:
        super().__init__(f"after {', '.join(done)}: {type(problem).__name__}")
        self.done, self.broken, self.problem = done, broken, problem


class _Refused(Exception):
    """Carries a refusal out of the transaction, so that it leaves nothing behind."""

    def __init__(self, body: bytes) -> None:
        self.body = body


async def perform(executor: Executor, planner: Planner, operation: Operation, request: Request) -> bytes:
    """The data of a mutation, its fields in their order; what can be refused is, before the first of them acts."""
    mutation = executor.schema.mutation_type
    if mutation is None:
        raise InputError("this API has no mutations")
    large = aside.is_large(request.variables)
    doings = {
        key: await _doing(mutation, fields, Payload(executor, planner, operation, request, key, fields, large))
        for key, fields in planner.root(mutation).items()
    }
    parts: dict[str, Any] = {}
    for key, doing in doings.items():
        try:
            parts[key] = orjson.Fragment(b'"Mutation"' if doing is None else await doing.answer())
        except (Unavailable, TimedOut) as problem:
            done = tuple(name for name in parts if doings[name] is not None)
            raise (Halfway(done, key, problem) if done else problem) from problem
    return orjson.dumps({"data": parts})


async def _doing(mutation: GraphQLObjectType, fields: list[FieldDetails], payload: Payload) -> _Doing | None:
    """One field made ready; None for __typename."""
    node = fields[0].node
    name = node.name.value
    if name == "__typename":
        return None
    act = payload.executor.acts[name]
    values = await aside.done(
        payload.large, get_argument_values, mutation.fields[name], node, payload.planner.variables
    )
    given = values["input"]
    key = key_of(given, name, writes=act.writes, node=node)
    # Without a token nothing is ever written, so that there is nothing to keep.
    keyed = key if payload.request.viewer.user_id else None
    rest = without_key(given)
    _refuse_unreadable(act, payload)
    return _Doing(name, act, rest, await aside.done(payload.large, act.read, rest), keyed, payload)


def _refuse_unreadable(act: Act, payload: Payload) -> None:
    """Plan what is asked of each success: its arguments are refused before anything is done."""
    for outcome in act.outcomes.values():
        if not getattr(outcome, "refusal", False):
            payload.plan(outcome, {})


@dataclass(frozen=True)
class _Doing:
    """One field of a mutation under way."""

    mutation: str
    act: Act
    given: Mapping[str, Any]
    taken: Any
    key: str | None
    payload: Payload

    async def answer(self) -> bytes:
        """The payload, also after faults as long as there is time; without a key after those that left nothing."""
        try:
            return await persistently(self._attempt, repeatable=self.key is not None)
        except (*UNDONE, *RETRYABLE) as problem:
            raise Unavailable(type(problem).__name__) from problem
        except asyncpg.QueryCanceledError as problem:
            raise TimedOut(type(problem).__name__) from problem

    async def _attempt(self) -> bytes:
        """The act in its transaction; a refusal is raised within, so that the transaction is rolled back."""
        request, executor = self.payload.request, self.payload.executor
        try:
            async with write(
                executor.pool_of(request.viewer), request.viewer, request.today, request.request_id
            ) as transaction:
                if self.key is None:
                    return (await self._done(transaction))[1]
                return await self._once(Claim(transaction, self.key))
        except _Refused as refused:
            return refused.body

    async def _done(self, transaction: Write) -> tuple[Any, bytes]:
        outcome = await self.act.perform(transaction, self.taken)
        body = await self.payload.read(outcome, transaction)
        if getattr(outcome, "refusal", False):
            raise _Refused(body)
        return outcome, body

    async def _once(self, claim: Claim) -> bytes:
        large = self.payload.large
        request_hash = await aside.done(large, digest, claim.write.viewer.user_id, self.mutation, self.given)
        try:
            kept = await claim.take(self.mutation, request_hash)
        except Foreign:
            return await self._mismatch(claim.write)
        if kept is None:
            outcome, body = await self._done(claim.write)
            kept_body = None if secrets_of(outcome) else body
            fields = await aside.done(large, fields_of, outcome)
            await claim.keep(type(outcome).__name__, fields, self._told, kept_body)
            return body
        if kept.request_hash != request_hash:
            return await self._mismatch(claim.write)
        return await self._again(kept, claim.write)

    @property
    def _told(self) -> bytes:
        """What an answer is kept for: the document, and the rights with which its rows were read."""
        return told_to(self.payload.hash, self.payload.request.viewer)

    async def _mismatch(self, transaction: Write) -> bytes:
        raise _Refused(await self.payload.read(IdempotencyMismatch(), transaction))

    async def _again(self, kept: Kept, transaction: Write) -> bytes:
        """The first answer again; to who asks otherwise, or has other rights than then, the first outcome with its rows
        as they are now: an answer that was kept could hold what its viewer has since lost."""
        if kept.body is not None and kept.document_hash == self._told:
            return kept.body
        outcome = outcome_of(self.act.outcomes[kept.outcome], kept.fields)
        try:
            return await self.payload.read(outcome, transaction)
        except Unseen as problem:
            raise _hidden() from problem


def _hidden() -> GraphQLError:
    text = "What was done under this `idempotencyKey` is done, and you may not see it any more."
    return coded(GraphQLError(text), "FORBIDDEN")

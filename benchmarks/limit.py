"""The peer: hand-written SQL behind the same edge, pool, identity and row security; no GraphQL at all.

The edge is the server's own, so that both give the same guarantees: a body bounded in size and time, who asks by the
Authorization header, places and rates, a statement that is cancelled when its client leaves, faults told without the
inside. What differs is what stands between a body read and an answer's bytes.
"""

from __future__ import annotations

import os
import time
from datetime import date
from typing import Any

import orjson
from starlette.types import Receive, Scope, Send

from benchmarks.all import CASES
from benchmarks.case import Case
from db.pool import Pool
from db.sign_in import SignIn
from server.admission import Admission
from server.auth import Identity
from server.body import received
from server.call import Call, ClientLeft
from server.leash import Leash
from server.refusals import BadRequest, refusal_of
from server.reply import Reply
from server.settings import Settings

BY_PATH = {f"/{case.name}": case for case in CASES}
NO_STORE = [(b"content-type", b"application/json; charset=utf-8"), (b"cache-control", b"private, no-store")]


def with_identity(sql: str, used: int) -> str:
    """The statement in the form that sets who asks in the same round trip."""
    head = f"with s as materialized (select set_config('app.user', ${used + 1}, true) as x)"
    return f"{head} select case when s.x is not null then ({sql}) end from s"


TEXTS = {case.name: with_identity(case.sql, len(case.parameters)) for case in CASES}


def values(case: Case, given: Any) -> list[Any]:
    """What the statement binds, each checked for its type as the hand that wrote it would; BadRequest otherwise."""
    try:
        return list(case.read(given)) if case.read else [_value(name, given[name]) for name in case.parameters]
    except (KeyError, TypeError, ValueError) as problem:
        raise BadRequest(400, f"A variable is not usable: {problem}") from None


def _value(name: str, given: Any) -> Any:
    if name in ("from", "after", "since", "day", "on"):
        return date.fromisoformat(given)
    if not isinstance(given, int if name == "year" else str):
        raise TypeError(name)
    return given


class Peer:
    """An ASGI application that answers each read at its name."""

    def __init__(self) -> None:
        self._settings = Settings()  # type: ignore[call-arg]  # read from the environment
        self._admission = Admission(self._settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._asked(Call(scope, receive), send)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self._pool = await Pool.open(os.environ["SELARAS_DATABASE_URL"])
        self._sign_in = SignIn(self._pool, None)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._pool.close()
        await send({"type": "lifespan.shutdown.complete"})

    async def _asked(self, call: Call, send: Send) -> None:
        request_id = os.urandom(12).hex()
        try:
            reply = await self._reply(call, request_id)
            reply.headers += [(b"vary", b"Accept, Authorization"), (b"x-request-id", request_id.encode())]
            await reply.send(send)
        except ClientLeft:
            return

    async def _reply(self, call: Call, request_id: str) -> Reply:
        case = BY_PATH.get(call.scope["path"])
        if case is None or call.method != "POST":
            return Reply(404, b"")
        try:
            with self._admission.entrance():
                return await self._answer(case, call)
        except ClientLeft:
            raise
        except Exception as problem:
            return refusal_of(problem, request_id).reply()

    async def _answer(self, case: Case, call: Call) -> Reply:
        started = time.perf_counter()
        viewer = await Identity(self._sign_in, call.authorization, call.address, self._admission.rates).viewer()
        with self._admission.request(viewer, call.address):
            bound = values(case, _variables(await received(call, viewer.tier)))
            began = time.perf_counter()
            with Leash(call, acts=False):
                text = await self._pool.read(TEXTS[case.name], [*bound, viewer.context[0]])
            return Reply(200, b'{"data":%b}' % text.encode(), [*NO_STORE, _timing(started, began)])


def _variables(raw: bytes) -> dict[str, Any]:
    """The variables of a body; BadRequest otherwise."""
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise BadRequest(400, "The body is not JSON.") from None
    given = body.get("variables") if isinstance(body, dict) else None
    if not isinstance(given, dict):
        raise BadRequest(400, "`variables` must be a JSON object.")
    return given


def _timing(started: float, began: float) -> tuple[bytes, bytes]:
    now = time.perf_counter()
    return b"server-timing", b"total;dur=%.1f, db;dur=%.1f" % ((now - started) * 1000, (now - began) * 1000)


def create_app() -> Peer:
    """The peer's application."""
    return Peer()

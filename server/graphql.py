"""GraphQL over HTTP: one endpoint, its negotiation, its statuses; knows no type of the schema."""

from __future__ import annotations

import os
import time

from starlette.types import Receive, Scope, Send

from compiler.answer import Answer
from db.viewer import Viewer
from server import caching
from server.asked import Asked, from_json, from_query
from server.auth import Identity
from server.body import received
from server.call import Call, ClientLeft
from server.events import Stream
from server.graphiql.page import page
from server.leash import Leash
from server.negotiation import EVENTS, JSON, RESPONSE, negotiate
from server.origins import METHODS, Origins
from server.refusals import Refusal, refusal_of
from server.reply import Reply
from server.service import Service
from server.settings import Settings

_CONTENT_TYPES = {kind: f"{kind}; charset=utf-8".encode() for kind in (RESPONSE, JSON)}


class Endpoint:
    """An ASGI application that answers at one path."""

    def __init__(self, settings: Settings) -> None:
        self.service: Service
        self._settings = settings
        self._origins = Origins(settings.origins)
        self._vary = (b"vary", b"Accept, Authorization, Origin" if settings.origins else b"Accept, Authorization")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = Call(scope, receive)
        request_id = os.urandom(12).hex()
        try:
            if _wants_page(call):
                await page()(scope, receive, send)
                return
            media_type = negotiate(call.headers.get("accept"))
            if media_type == EVENTS and call.method in ("GET", "POST"):
                told = self._told(call, request_id)
                await Stream(call, self.service, self._settings, request_id).answer(told, send)
                return
            reply = await self._reply(call, media_type, request_id)
            reply.headers += self._told(call, request_id)
            await reply.send(send, head=call.method == "HEAD")
        except ClientLeft:
            return

    def _told(self, call: Call, request_id: str) -> list[tuple[bytes, bytes]]:
        """Headers of every answer."""
        allowed = self._origins.headers(call.headers.get("origin")) if self._origins.allowed else []
        return [self._vary, (b"x-request-id", request_id.encode()), *allowed]

    async def _reply(self, call: Call, media_type: str | None, request_id: str) -> Reply:
        """The answer, with every fault made into a status that tells nothing of the inside."""
        if call.method == "OPTIONS":
            return self._origins.options(call.headers.get("origin"))
        if call.method not in ("GET", "HEAD", "POST"):
            return Refusal(405, "Use GET or POST.", {"Allow": METHODS.decode()}).reply()
        if media_type is None or media_type == EVENTS:
            return Refusal(406, f"Accept {RESPONSE} or {JSON}; this server answers in one piece.").reply()
        try:
            with self.service.admission.entrance():
                return await self._answer(call, media_type, request_id)
        except ClientLeft:
            raise
        except Exception as problem:
            return refusal_of(problem, request_id).reply(media_type)

    async def _answer(self, call: Call, media_type: str, request_id: str) -> Reply:
        started = time.perf_counter()
        identity = self.service.identity(call.authorization, call.address)
        viewer = await identity.viewer()
        with self.service.admission.request(viewer, call.address):
            return await self._served(call, identity, viewer, media_type, request_id, started)

    async def _served(
        self, call: Call, identity: Identity, viewer: Viewer, media_type: str, request_id: str, started: float
    ) -> Reply:
        posted = call.method == "POST"
        asked: Asked = from_json(await received(call, viewer.tier)) if posted else from_query(call.query())
        ready = await self.service.ready(asked, identity, viewer, request_id, may_act=posted)
        if isinstance(ready, Answer):
            return self._made(ready, media_type, started)
        with Leash(call, acts=ready.acts):
            answer = await self.service.executor.execute(ready.request)
        self.service.spend(viewer, call.address, answer)
        reply = self._made(answer, media_type, started)
        if not posted and ready.trusted and not ready.request.viewer.user_id and reply.status == 200:
            return caching.public(reply, call.headers.get("if-none-match"), self._settings.trusted_max_age)
        return reply

    def _made(self, answer: Answer, media_type: str, started: float) -> Reply:
        status = 200
        if answer.refused:
            status = 405 if answer.method else 400 if media_type == RESPONSE else 200
        total = (time.perf_counter() - started) * 1000
        headers = [
            (b"content-type", _CONTENT_TYPES[media_type]),
            (b"cache-control", b"private, no-store"),
            (b"server-timing", b"total;dur=%.1f, db;dur=%.1f" % (total, answer.database * 1000)),
        ]
        if answer.method:
            headers.append((b"allow", b"POST"))
        return Reply(status, answer.whole(), headers)


def _wants_page(call: Call) -> bool:
    """Whether a browser opens the address itself."""
    if call.method not in ("GET", "HEAD") or "text/html" not in call.headers.get("accept", ""):
        return False
    asked: bytes = call.scope["query_string"]
    return b"query=" not in asked and b"documentId=" not in asked and b"extensions=" not in asked

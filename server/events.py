"""GraphQL over Server-Sent Events, in distinct connections: an operation a request; knows no type of the schema.

Its answers follow as `next`, then `complete`; one that tells an event carries its id, and a client that comes again
with `Last-Event-ID` is told what has happened since; while nothing happens a comment is sent, so that nobody in between
takes the silence for an end. The single connection mode is refused: it saves connections of HTTP/1 only.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import ExitStack

from starlette.types import Send

from compiler.answer import Answer
from server.asked import from_json, from_query
from server.auth import Identity
from server.body import received
from server.call import Call, ClientLeft
from server.leash import Leash
from server.refusals import BadRequest, refusal_of
from server.reply import Header
from server.service import Ready, Service
from server.settings import Settings
from server.watch import Watch

LAST = "last-event-id"
TOKEN = "x-graphql-event-stream-token"  # a header's name, not a secret
COMPLETE = b"event: complete\ndata: \n\n"
STILL_HERE = b":\n\n"


class Stream:
    """One request answered by events."""

    def __init__(self, call: Call, service: Service, settings: Settings, request_id: str) -> None:
        self._call, self._service, self._settings, self._request_id = call, service, settings, request_id
        self._watch: Watch

    async def answer(self, told: list[Header], send: Send) -> None:
        """Send all events; what is refused before an operation exists keeps its status."""
        with ExitStack() as places:
            try:
                ready = await self._opened(places)
            except ClientLeft:
                raise
            except Exception as problem:
                reply = refusal_of(problem, self._request_id).reply()
                reply.headers += told
                await reply.send(send)
                return
            await _begin(send, told)
            acts = isinstance(ready, Ready) and ready.acts
            with Leash(self._call, acts=acts):
                await self._send_all(self._answers(ready), send, watched=not acts)

    async def _opened(self, places: ExitStack) -> Ready | Answer:
        """The operation to answer, with a place for its stream."""
        with self._service.admission.entrance():
            identity = self._service.identity(self._call.authorization, self._call.address)
            self._watch = Watch(identity, await identity.signed_in(), self._settings.identity_recheck)
            ready = await self._ready(identity)
        places.enter_context(self._service.admission.client(self._call.address))
        places.enter_context(self._service.admission.stream(self._watch.viewer, self._call.address))
        return ready

    async def _ready(self, identity: Identity) -> Ready | Answer:
        call, viewer = self._call, self._watch.viewer
        if TOKEN in call.headers or "token" in call.query():
            raise BadRequest(400, "The single connection mode is not offered; send each operation by itself.")
        with self._service.admission.request(viewer, call.address):
            posted = call.method == "POST"
            asked = from_json(await received(call, viewer.tier)) if posted else from_query(call.query())
            ready = await self._service.ready(asked, identity, viewer, self._request_id, may_act=posted)
        return _resumed(ready, call.headers.get(LAST)) if isinstance(ready, Ready) else ready

    async def _answers(self, ready: Ready | Answer) -> AsyncIterator[Answer]:
        """The answers of an operation, a fault as the last of them."""
        if isinstance(ready, Answer):
            yield ready
            return
        try:
            async for answer in self._service.executor.answers(ready.request):
                self._service.spend(self._watch.viewer, self._call.address, answer)
                yield answer
        except Exception as problem:
            yield Answer(refusal_of(problem, self._request_id).body())

    async def _send_all(self, answers: AsyncIterator[Answer], send: Send, *, watched: bool) -> None:
        """Send what follows until nothing does, or until the identity ends that it is for."""
        following = asyncio.ensure_future(anext(answers, None))
        watching = asyncio.ensure_future(self._watch.until_it_ends()) if watched else None
        waited = {following} if watching is None else {following, watching}
        try:
            while True:
                done, _ = await asyncio.wait(
                    waited, timeout=self._settings.keep_alive, return_when=asyncio.FIRST_COMPLETED
                )
                if watching is not None and watching in done:
                    await _send(send, _next(self._ended(watching)))
                    break
                if following not in done:
                    await _send(send, STILL_HERE)
                    continue
                answer = following.result()
                if answer is None:
                    break
                await _send(send, _next(answer))
                waited.discard(following)
                following = asyncio.ensure_future(anext(answers, None))
                waited.add(following)
        finally:
            for task in waited:
                task.cancel()
        await send({"type": "http.response.body", "body": COMPLETE})

    def _ended(self, watching: asyncio.Task[None]) -> Answer:
        """Why the stream ends though its operation does not."""
        problem = watching.exception()
        assert isinstance(problem, Exception), "it watches until it raises"
        return Answer(refusal_of(problem, self._request_id).body())


async def _begin(send: Send, told: list[Header]) -> None:
    headers = [
        (b"content-type", b"text/event-stream; charset=utf-8"),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
        *told,
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})


def _resumed(ready: Ready, last: str | None) -> Ready:
    """Whoever comes again tells the last event that it was told; a first visit tells none, or an empty one."""
    return ready._replace(request=dataclasses.replace(ready.request, after=last)) if last else ready


def _next(answer: Answer) -> bytes:
    """An answer as an event of its stream."""
    id_ = b"" if answer.event_id is None else b"id: %b\n" % answer.event_id.encode()
    # PostgreSQL puts line ends between the members of a list; here one would end the event's line.
    return b"%bevent: next\ndata: %b\n\n" % (id_, answer.whole().translate(None, b"\r\n"))


async def _send(send: Send, piece: bytes) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": True})

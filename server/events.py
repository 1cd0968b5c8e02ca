"""GraphQL over Server-Sent Events, in distinct connections: an operation a request; knows no type of the schema.

Its answers follow as `next`, then `complete`; while nothing happens a comment is sent, so that nobody in between
takes the silence for an end. The single connection mode is refused: it saves connections of HTTP/1 only.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.types import Send

from compiler.answer import Answer
from server.asked import from_json, from_query
from server.body import received
from server.call import Call
from server.leash import Leash
from server.refusals import BadRequest, refusal_of
from server.reply import Header
from server.service import Ready, Service

TOKEN = "x-graphql-event-stream-token"  # a header's name, not a secret
COMPLETE = b"event: complete\ndata: \n\n"
STILL_HERE = b":\n\n"


async def stream(
    call: Call, service: Service, keep_alive: float, request_id: str, told: list[Header], send: Send
) -> None:
    """Answer one request by events; what is refused before an operation exists keeps its status."""
    try:
        ready = await _ready(call, service, request_id)
    except Exception as problem:
        reply = refusal_of(problem, request_id).reply()
        reply.headers += told
        await reply.send(send)
        return
    await _begin(send, told)
    acts = isinstance(ready, Ready) and ready.acts
    with Leash(call, acts=acts):
        await _send_all(_bodies(ready, service, request_id), keep_alive, send)


async def _ready(call: Call, service: Service, request_id: str) -> Ready | Answer:
    if TOKEN in call.headers or "token" in call.query():
        raise BadRequest(400, "The single connection mode is not offered; send each operation by itself.")
    identity = service.identity(call.authorization)
    viewer = await identity.viewer()
    posted = call.method == "POST"
    asked = from_json(await received(call, viewer.tier)) if posted else from_query(call.query())
    return await service.ready(asked, identity, viewer, request_id, may_act=posted)


async def _begin(send: Send, told: list[Header]) -> None:
    headers = [
        (b"content-type", b"text/event-stream; charset=utf-8"),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
        *told,
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})


async def _bodies(ready: Ready | Answer, service: Service, request_id: str) -> AsyncIterator[bytes]:
    """The answers of an operation, a fault as the last of them."""
    if isinstance(ready, Answer):
        yield ready.whole()
        return
    try:
        async for answer in service.executor.answers(ready.request):
            yield answer.whole()
    except Exception as problem:
        yield refusal_of(problem, request_id).body()


async def _send_all(bodies: AsyncIterator[bytes], keep_alive: float, send: Send) -> None:
    following = asyncio.ensure_future(anext(bodies, None))
    try:
        while True:
            done, _ = await asyncio.wait({following}, timeout=keep_alive)
            if not done:
                await _send(send, STILL_HERE)
                continue
            body = following.result()
            if body is None:
                break
            # PostgreSQL puts line ends between the members of a list; here one would end the event's line.
            await _send(send, b"event: next\ndata: " + body.translate(None, b"\r\n") + b"\n\n")
            following = asyncio.ensure_future(anext(bodies, None))
    finally:
        following.cancel()
    await send({"type": "http.response.body", "body": COMPLETE})


async def _send(send: Send, piece: bytes) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": True})

"""A client of the application's event streams, as ASGI has them; knows no test."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import Any

import orjson
from starlette.types import ASGIApp

from tests.server.asgi import Ask


class Stream:
    """A stream of events as its client reads it."""

    def __init__(self) -> None:
        self.text = b""

    @property
    def events(self) -> list[dict[str, str]]:
        """The events so far, comments left out."""
        blocks = self.text.decode().split("\n\n")[:-1]
        found = [dict(line.split(": ", 1) for line in block.split("\n") if line[0] != ":") for block in blocks if block]
        return [event for event in found if event]

    @property
    def comments(self) -> int:
        """How often it was said that the stream is still there."""
        return self.text.count(b":\n\n")


@contextlib.asynccontextmanager
async def streaming(
    app: ASGIApp, query: str, variables: Mapping[str, Any] | None = None, *, begins: float = 0.2, **headers: str
) -> AsyncIterator[Stream]:
    """A stream for the block's length, which is entered after `begins` seconds; leaving the block is leaving it."""
    stream, gone = Stream(), asyncio.Event()
    request = Ask(
        orjson.dumps({"query": query, "variables": variables}),
        headers={"accept": "text/event-stream", "content-type": "application/json"}
        | {name.replace("_", "-"): value for name, value in headers.items()},
    )
    sent = [{"type": "http.request", "body": request.body, "more_body": False}]

    async def receive() -> Any:
        if sent:
            return sent.pop()
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        stream.text += message.get("body", b"")

    task = asyncio.ensure_future(app(request.scope(), receive, send))
    await asyncio.sleep(begins)
    try:
        yield stream
    finally:
        gone.set()
        await asyncio.wait_for(task, 5)

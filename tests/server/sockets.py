"""A WebSocket client of the application, frame by frame as ASGI has it; knows no test."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.types import ASGIApp, Message

PATIENCE = 5.0
PROTOCOL = "graphql-transport-ws"


class Closed(Exception):
    """The server closed the socket."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code, self.reason = code, reason


class Client:
    """One socket, from the client's side."""

    def __init__(self) -> None:
        self.to_server: asyncio.Queue[Message] = asyncio.Queue()
        self.from_server: asyncio.Queue[Message] = asyncio.Queue()
        self.subprotocol: str | None = None

    async def say(self, **message: Any) -> None:
        """Send a message."""
        await self.frame(json.dumps(message))

    async def frame(self, text: str | None = None, raw: bytes | None = None) -> None:
        """Send a frame as it is."""
        await self.to_server.put({"type": "websocket.receive", **({"text": text} if raw is None else {"bytes": raw})})

    async def hear(self) -> dict[str, Any]:
        """The next message; Closed when the socket is."""
        async with asyncio.timeout(PATIENCE):
            found = await self.from_server.get()
        if found["type"] == "websocket.close":
            raise Closed(found.get("code", 1000), found.get("reason", ""))
        told: dict[str, Any] = json.loads(found["text"])
        return told

    async def closed(self) -> Closed:
        """How the server closes the socket, whatever it says before."""
        while True:
            try:
                await self.hear()
            except Closed as closed:
                return closed

    async def initialised(self, **payload: Any) -> None:
        """Open the connection within the socket."""
        await self.say(type="connection_init", payload=payload or None)
        assert (await self.hear())["type"] == "connection_ack"

    async def ask(self, query: Any, variables: Any = None, id_: str = "1") -> list[dict[str, Any]]:
        """All that is told of one operation."""
        await self.say(id=id_, type="subscribe", payload={"query": query, "variables": variables})
        told = [await self.hear()]
        while told[-1]["type"] == "next":
            told.append(await self.hear())
        return told


@contextlib.asynccontextmanager
async def socket(
    app: ASGIApp,
    headers: dict[str, str] | None = None,
    protocols: tuple[str, ...] = (PROTOCOL,),
    address: str = "127.0.0.1",
) -> AsyncIterator[Client]:
    """A socket for the block's length; leaving the block is leaving the socket."""
    client = Client()
    scope = {
        "type": "websocket",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
        "root_path": "",
        "headers": [(k.encode(), v.encode()) for k, v in {"host": "test", **(headers or {})}.items()],
        "subprotocols": list(protocols),
        "client": (address, 1),
        "server": ("test", 80),
        "scheme": "ws",
        "state": {},
    }
    await client.to_server.put({"type": "websocket.connect"})
    served = asyncio.ensure_future(app(scope, client.to_server.get, client.from_server.put))
    async with asyncio.timeout(PATIENCE):
        first = await client.from_server.get()
    if first["type"] == "websocket.close":
        await served
        raise Closed(first.get("code", 1000), first.get("reason", ""))
    client.subprotocol = first.get("subprotocol")
    try:
        yield client
    finally:
        await client.to_server.put({"type": "websocket.disconnect", "code": 1001})
        await asyncio.wait_for(served, PATIENCE)

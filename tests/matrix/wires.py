"""Clients over real connections: HTTP that is kept alive whoever asks, and sockets with many operations at once; both
may leave at any moment. It knows no query and no person."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any

import orjson
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.server.sockets import PROTOCOL

PATIENCE = 30.0


class Wire:
    """One connection of HTTP/1.1, over which anybody asks; opened anew after it was left."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self.connections = 0

    async def ask(self, body: bytes, headers: Mapping[str, str], path: str = "/graphql") -> tuple[int, bytes]:
        """Status and body of an answer."""
        reader, writer = await self._opened()
        sent = {"host": "127.0.0.1", "accept": "application/json", "content-type": "application/json", **headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
        writer.write(f"POST {path} HTTP/1.1\r\n{lines}content-length: {len(body)}\r\n\r\n".encode() + body)
        async with asyncio.timeout(PATIENCE):
            head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            length = next(line for line in head.split("\r\n") if line.startswith("content-length:"))
            told = await reader.readexactly(int(length.split(":")[1]))
        if "connection: close" in head:
            self.leave()
        return int(head.split()[1]), told

    def leave(self) -> None:
        """Hang up, whatever is under way."""
        if self._open is not None:
            self._open[1].close()
        self._open = None

    async def _opened(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._open is None:
            self._open = await asyncio.open_connection("127.0.0.1", self._port)
            self.connections += 1
        return self._open


class Line:
    """One socket of one person."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._waiting: dict[str, asyncio.Future[Any]] = {}
        self._listening = asyncio.ensure_future(self._listen())
        self._count = 0
        self.foreign: list[str] = []
        """Messages for operations that were not begun."""

    @classmethod
    async def of(cls, port: int, authorization: str | None) -> Line:
        """A socket that has said who it is."""
        protocols = [Subprotocol(PROTOCOL)]
        connection = await connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=protocols, compression=None)
        payload = {} if authorization is None else {"Authorization": authorization}
        await connection.send(orjson.dumps({"type": "connection_init", "payload": payload}).decode())
        first = orjson.loads(await asyncio.wait_for(connection.recv(), PATIENCE))
        assert first["type"] == "connection_ack", first
        return cls(connection)

    async def ask(self, payload: Mapping[str, Any], patience: float = PATIENCE) -> Any:
        """The answer to an operation; TimeoutError, and the operation is given up, where it takes longer."""
        self._count += 1
        id_ = str(self._count)
        waiting = self._waiting[id_] = asyncio.get_running_loop().create_future()
        await self._connection.send(orjson.dumps({"id": id_, "type": "subscribe", "payload": payload}).decode())
        try:
            return await asyncio.wait_for(waiting, patience)
        except TimeoutError:
            await self._connection.send(orjson.dumps({"id": id_, "type": "complete"}).decode())
            raise

    async def _listen(self) -> None:
        async for text in self._connection:
            message = orjson.loads(text)
            waiting = self._waiting.get(message.get("id", ""))
            if waiting is None:
                self.foreign.append(str(message)[:300])
            elif message["type"] in ("next", "error") and not waiting.done():
                waiting.set_result(message["payload"])

    async def leave(self) -> None:
        """Hang up, whatever is under way."""
        self._listening.cancel()
        self._connection.transport.abort()
        with contextlib.suppress(asyncio.CancelledError):
            await self._listening

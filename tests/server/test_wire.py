"""The application behind the real server, over TCP: what ASGI alone cannot show."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio
import uvicorn
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from cli.listen import uvicorn_options
from server import wire
from tests.databases import Database
from tests.server.conftest import Serve

PROTOCOL = Subprotocol("graphql-transport-ws")
COUNT = "{ programmes(first: 1) { totalCount } }"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def port(serve: Serve) -> AsyncIterator[int]:
    """A port of the loopback that the application is served on, as the commands serve it."""
    async with serve() as app:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            options = uvicorn_options() | {"lifespan": "off", "loop": "asyncio"}
            server = uvicorn.Server(uvicorn.Config(app, **options))
            served = asyncio.ensure_future(server.serve(sockets=[listener]))
            while not server.started:  # noqa: ASYNC110  # uvicorn offers no event
                await asyncio.sleep(0.01)
            yield listener.getsockname()[1]
            server.should_exit = True
            await asyncio.wait_for(served, 10)


async def test_a_socket_over_tcp(port: int) -> None:
    async with connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=[PROTOCOL]) as client:
        assert client.subprotocol == PROTOCOL
        await client.send(json.dumps({"type": "connection_init"}))
        assert json.loads(await client.recv()) == {"type": "connection_ack"}
        await client.send(json.dumps({"id": "a", "type": "subscribe", "payload": {"query": COUNT}}))
        assert json.loads(await client.recv())["payload"]["data"]["programmes"]["totalCount"] == 5
        assert json.loads(await client.recv()) == {"id": "a", "type": "complete"}


@pytest.mark.parametrize(
    ("frame", "code"),
    [("null", 4400), (b"\x00", 4400), ("[" * 100_000, 4400), ("x" * 300_000, 1009), ("x" * 4_100_000, 1009)],
    ids=["null", "binary", "deep", "300 kB", "4.1 MB"],
)
async def test_frames_that_close_it(port: int, frame: str | bytes, code: int) -> None:
    async with connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=[PROTOCOL]) as client:
        await client.send(json.dumps({"type": "connection_init"}))
        await client.recv()
        # The server may close while the frame is still on its way.
        with contextlib.suppress(ConnectionClosed):
            await client.send(frame)
        with pytest.raises(ConnectionClosed) as closed:
            await client.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == code


async def test_who_closes_the_connection_cancels_the_statement(port: int, demo: Database) -> None:
    body = json.dumps({"query": COUNT}).encode()
    head = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    blocker = await asyncpg.connect(demo.owner)
    try:
        transaction = blocker.transaction()
        await transaction.start()
        await blocker.execute("lock table programme in access exclusive mode")
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(head % len(body) + body)
        await asyncio.sleep(0.3)
        assert await _waiting(blocker) == 1
        writer.close()
        await asyncio.sleep(0.3)
        assert await _waiting(blocker) == 0
        await transaction.rollback()
    finally:
        await blocker.close()


async def _waiting(connection: asyncpg.Connection[asyncpg.Record]) -> int:
    found: int = await connection.fetchval(
        "select count(*) from pg_locks where relation = 'programme'::regclass and not granted"
    )
    return found


@pytest.mark.parametrize(
    ("sent", "answered"),
    [
        (b"", b""),
        (b"GET /graphql HTTP/1.1\r\nHost: x\r\n", b"HTTP/1.1 408 "),
        (b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /", b"HTTP/1.1 200 "),
    ],
    ids=["silent", "half a head", "half a second head"],
)
async def test_a_head_that_does_not_come_is_not_waited_for(
    port: int, sent: bytes, answered: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "HEAD_SECONDS", 0.3)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)
    async with asyncio.timeout(2):
        told = await reader.read()
    assert told.startswith(answered)
    writer.close()


@pytest.mark.parametrize("pieces", [1, 50])
@pytest.mark.parametrize("ends", [True, False])
async def test_a_large_head_is_refused(port: int, pieces: int, ends: bool) -> None:
    head = b"GET /health/live HTTP/1.1\r\nHost: x\r\n" + b"".join(b"x-%d: %b\r\n" % (i, b"y" * 900) for i in range(60))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    size = len(head) // pieces + 1
    with contextlib.suppress(ConnectionError):
        for start in range(0, len(head), size):
            writer.write(head[start : start + size])
            await writer.drain()
        if ends:
            writer.write(b"\r\n")
        async with asyncio.timeout(2):
            told = await reader.read()
        assert told.startswith(b"HTTP/1.1 431 ")
        assert told.count(b"HTTP/1.1") == 1
    writer.close()


async def test_an_ordinary_connection_is_kept(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several requests over one connection, one of them in pieces, none cut."""
    monkeypatch.setattr(wire, "HEAD_SECONDS", 0.5)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(3):
        for piece in (b"GET /health/live HT", b"TP/1.1\r\nHo", b"st: x\r\n\r\n"):
            writer.write(piece)
            await asyncio.sleep(0.05)
        async with asyncio.timeout(2):
            assert (await reader.readuntil(b"live\n")).startswith(b"HTTP/1.1 200 ")
        await asyncio.sleep(0.1)
    writer.close()

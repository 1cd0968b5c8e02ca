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

"""GraphQL over Server-Sent Events: distinct connections, one operation each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

import asyncpg
import orjson
import pytest
import pytest_asyncio

from server.app import Application
from tests.databases import Database
from tests.server.asgi import RESPONSE, Ask, Told, ask, by_get, raw
from tests.server.conftest import Serve

EVENTS = "text/event-stream"
LIST = "{ programmes(first: 3) { nodes { code } totalCount } }"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def app(serve: Serve) -> AsyncIterator[Application]:
    async with serve(keep_alive=0.1) as made:
        yield made


async def post(app: Application, query: str, accept: str = EVENTS, **headers: str) -> Told:
    return await ask(app, raw(orjson.dumps({"query": query}), accept=accept, **headers))


def events(told: Told) -> list[tuple[str, Any]]:
    """Events and their data; comments left out."""
    assert b"\r" not in told.body
    found = []
    for block in told.body.decode().split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith(":")]
        if lines:
            name, data = (line.partition(": ")[2] for line in lines)
            found.append((name, orjson.loads(data) if data else None))
    return found


async def test_an_operation_is_one_next_and_complete(app: Application) -> None:
    told = await post(app, LIST)
    assert (told.status, told.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    assert told.headers["cache-control"] == "no-store"
    (first, answer), last = events(told)
    assert (first, last) == ("next", ("complete", None))
    assert len(answer["data"]["programmes"]["nodes"]) == 3
    assert answer["extensions"]["cost"]["requested"] == 3


async def test_a_get_reads_and_never_acts(app: Application) -> None:
    read = await ask(app, by_get(f"query={quote(LIST)}", accept=EVENTS))
    assert events(read)[0][1]["data"]["programmes"]["totalCount"] == 5
    acted = await ask(app, by_get(f"query={quote('mutation { __typename }')}", accept=EVENTS))
    assert "POST" in events(acted)[0][1]["errors"][0]["message"]


async def test_a_refused_document_is_told_by_an_event(app: Application) -> None:
    """The protocol asks for it: a browser's own client shows nothing of any other status."""
    for document, code in {
        "{": "GRAPHQL_PARSE_FAILED",
        "{ nothing }": "GRAPHQL_VALIDATION_FAILED",
        "{ projects(first: 1000) { nodes { id } } }": "BAD_USER_INPUT",
    }.items():
        told = await post(app, document)
        (_, answer), last = events(told)
        assert (told.status, last[0]) == (200, "complete")
        assert answer["errors"][0]["extensions"]["code"] == code


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        (raw(b"null", accept=EVENTS), 400),
        (raw(b"{}", accept=EVENTS), 400),
        (raw(b"x" * 300_000, accept=EVENTS), 413),
        (raw(b"{}", accept=EVENTS, content_type="text/plain"), 415),
        (raw(b'{"query":"{ __typename }"}', accept=EVENTS, authorization="Bearer nonsense-nonsense"), 401),
        (raw(b'{"query":"{ __typename }"}', accept=EVENTS, x_graphql_event_stream_token="x"), 400),
        (by_get("token=x", accept=EVENTS), 400),
        (Ask(method="PUT", headers={"accept": EVENTS}), 405),
        (Ask(method="DELETE", headers={"accept": EVENTS}), 405),
    ],
)
async def test_what_is_no_operation_keeps_its_status(app: Application, asked: Ask, status: int) -> None:
    told = await ask(app, asked)
    assert told.status == status
    assert told.headers["content-type"].startswith("application/json")
    assert told.codes


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        ("text/event-stream, application/json", "application/json"),
        ("application/json;q=0.1, text/event-stream", "application/json"),
        ("text/event-stream, */*", "application/json"),
        (f"text/event-stream, {RESPONSE}", RESPONSE),
        ("text/event-stream, multipart/mixed", EVENTS),
    ],
)
async def test_who_takes_json_gets_json(app: Application, accept: str, answered: str) -> None:
    assert (await post(app, LIST, accept)).headers["content-type"].startswith(answered)


async def test_silence_is_filled_with_comments_and_leaving_cancels(app: Application, demo: Database) -> None:
    """A lock on the table makes the statement long, whatever the data."""
    left, pieces = asyncio.Event(), []
    body = [{"type": "http.request", "body": orjson.dumps({"query": LIST})}]

    async def receive() -> Any:
        if body:
            return body.pop()
        await left.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        pieces.append(message.get("body", b""))

    blocker = await asyncpg.connect(demo.owner)
    try:
        transaction = blocker.transaction()
        await transaction.start()
        await blocker.execute("lock table programme in access exclusive mode")
        served = asyncio.ensure_future(app(raw(b"", accept=EVENTS).scope(), receive, send))
        await asyncio.sleep(0.5)
        assert pieces.count(b":\n\n") >= 2
        assert await _running(blocker) == 1
        left.set()
        await asyncio.wait_for(served, 1)
        await asyncio.sleep(0.2)
        assert await _running(blocker) == 0
        assert not any(b"event: complete" in piece for piece in pieces)
        await transaction.rollback()
    finally:
        await blocker.close()


async def _running(connection: Any) -> int:
    found: int = await connection.fetchval(
        "select count(*) from pg_locks where relation = 'programme'::regclass and not granted"
    )
    return found

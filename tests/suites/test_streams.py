"""Operations over WebSocket and over Server-Sent Events, by the clients of those who wrote the protocols down."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import asyncpg
import pytest

from tests.databases import Database
from tests.suites.program import Workshop
from tests.suites.serving import Service

FOUND = {"data": {"programme": {"code": "ID-JP-SMI"}}}
# An official report, which everybody may see and who has no token may not accept.
FORBIDDEN = {"data": {"acceptReport": {"__typename": "Forbidden", "code": "NOT_YOUR_TURN"}}}
TYPENAME = {"data": {"__typename": "Query"}}
# What the server closes a socket with, as the protocol demands.
CLOSINGS = {
    "no protocol": 4406,
    "no JSON": 4400,
    "null": 4400,
    "an unknown type": 4400,
    "subscribe before connection_init": 4401,
    "connection_init twice": 4429,
    "subscribe without a query": 4400,
    "two operations of one id": 4409,
    "a token nobody has": 4403,
    "silence": 4408,
}


def refused(code: str, how: str) -> dict[str, Any]:
    """How a client sees an operation that was not run."""
    return {how: [code]}


def several(how: str) -> list[dict[str, Any]]:
    """What the operations come to that both programs send at once."""
    return [
        FOUND,
        {"data": {"programme": None}},
        refused("GRAPHQL_VALIDATION_FAILED", how),
        refused("BAD_USER_INPUT", how),
        refused("GRAPHQL_PARSE_FAILED", how),
        FORBIDDEN,
        refused("BAD_USER_INPUT", how),
        TYPENAME,
    ]


FOLLOWED = {"actions": ["project.suite"] * 2, "code": "ID-JP-SMI-1", "resumed": True}
LEFT = (
    "select app.leave_event('project.suite', 'project', uid, null, null, null) from project where code = 'ID-JP-SMI-1'"
)


@pytest.fixture
def happening(demo: Database) -> Iterator[None]:
    """Something happens to a project again and again, as long as the test runs; its events are taken away after it."""
    over = threading.Event()

    async def go_on() -> None:
        connection = await asyncpg.connect(demo.superuser)
        try:
            while not over.is_set():
                await connection.fetchval(LEFT)
                await asyncio.sleep(0.3)
            await connection.execute("delete from outbox where action = 'project.suite'")
        finally:
            await connection.close()

    thread = threading.Thread(target=lambda: asyncio.run(go_on()))
    thread.start()
    yield
    over.set()
    thread.join()


def obligations(count: int) -> dict[str, Any]:
    return {"data": {"myObligations": {"totalCount": count}}}


def own(service: Service, token: str) -> int:
    """How many obligations the token's person has."""
    count: int = service.data("{ myObligations { totalCount } }", token=token)["myObligations"]["totalCount"]
    assert count > 0
    return count


def official(service: Service) -> str:
    """The id of a report that everybody may see."""
    found: str = service.data("{ reports(first: 1) { nodes { id } } }")["reports"]["nodes"][0]["id"]
    return found


def test_web_sockets(
    service: Service,
    reporter: str,
    workshop: Workshop,
    happening: None,
    record_property: Callable[[str, object], None],
) -> None:
    found = workshop.finding("graphql-ws.mjs", service.url, reporter, official(service))
    assert found["several"] == {"found": several("ended"), "after": FOUND, "sockets": 1}
    signed_in = obligations(own(service, reporter))
    assert found["signedIn"] == {
        "payload": signed_in,
        "header": signed_in,
        "anonymous": obligations(0),
        "wrong": {"ended": 4403},
    }
    assert found["reconnected"] == {"found": FOUND, "retried": [False, True]}
    assert found["pinged"] == "pong"
    assert found["followed"] == FOLLOWED
    assert found["closings"] == CLOSINGS
    operations = len(found["several"]["found"])
    said = f"{operations} operations at once on one socket, {len(CLOSINGS)} closing codes"
    record_property("said", f"{workshop.version('graphql-ws')}: {said}")


def test_event_streams(
    service: Service,
    reporter: str,
    workshop: Workshop,
    happening: None,
    record_property: Callable[[str, object], None],
) -> None:
    found = workshop.finding("graphql-sse.mjs", service.url, reporter, official(service))
    assert found["several"] == several("refused")
    assert found["signedIn"] == {
        "header": obligations(own(service, reporter)),
        "anonymous": obligations(0),
        "wrong": {"status": 401},
    }
    assert found["followed"] == FOLLOWED
    assert "200 text/event-stream" in found["types"]
    record_property("said", f"{workshop.version('graphql-sse')}: {len(found['several'])} operations at once")

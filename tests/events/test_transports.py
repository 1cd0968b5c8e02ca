"""Subscriptions as clients hold them: over a WebSocket and as a stream of events, and not by a plain request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import orjson
import pytest_asyncio

from server.app import Application, create_app
from server.settings import Settings
from tests.databases import Database, copied
from tests.events.conftest import until
from tests.people import token_of
from tests.server.asgi import ask, posted
from tests.server.sockets import Client, socket
from tests.server.streams import streaming

QUERY = "subscription { projectChanged { eventId action project { code } } }"
CHANGE = (
    "insert into audit_entry (action, subject_table, subject_uid)"
    " select $1, 'project', uid from project where code = $2"
)
INTERNAL = "update project set visibility = 'INTERNAL' where code = $1"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def place(postgres: str, demo_template: str) -> AsyncIterator[Database]:
    async with copied(postgres, demo_template) as database:
        yield database


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def owner(place: Database) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
    connection = await asyncpg.connect(place.superuser)
    yield connection
    await connection.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def app(place: Database) -> AsyncIterator[Application]:
    settings = Settings(
        database_url=place.server, pool_size=2, analyst_pool_size=1, keep_alive=0.2, relay_interval=0.02
    )
    made = create_app(settings)
    async with made.router.lifespan_context(made):
        yield made


async def subscribed(client: Client, query: str = QUERY, **init: str) -> None:
    await client.initialised(**init)
    await client.say(id="1", type="subscribe", payload={"query": query})
    await asyncio.sleep(0.2)


async def test_a_socket_is_told_event_after_event(app: Application, owner: asyncpg.Connection[asyncpg.Record]) -> None:
    async with socket(app) as client:
        await subscribed(client)
        for action in ("one", "two"):
            await owner.execute(CHANGE, action, "ID-JP-SMI-1")
            told = await client.hear()
            assert (told["id"], told["type"]) == ("1", "next")
            assert told["payload"]["data"]["projectChanged"]["action"] == action
        await client.say(id="1", type="complete")
        await owner.execute(CHANGE, "three", "ID-JP-SMI-1")
        answer, end = await client.ask("{ __typename }", id_="2")
        assert answer["payload"]["data"] == {"__typename": "Query"}
        assert end == {"id": "2", "type": "complete"}
        # The next test begins to listen after the relay has seen it.
        await asyncio.sleep(0.3)


async def test_a_socket_learns_why_its_subscription_is_refused(app: Application) -> None:
    async with socket(app) as client:
        await client.initialised()
        (told,) = await client.ask('subscription { projectChanged(after: "x") { eventId } }')
        assert told["type"] == "error"
        assert told["payload"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_stream_tells_ids_and_resumes_after_the_last(
    app: Application, owner: asyncpg.Connection[asyncpg.Record]
) -> None:
    async with streaming(app, QUERY) as first:
        await owner.execute(CHANGE, "seen", "ID-JP-SMI-1")
        await until(lambda: len(first.events) == 1)
    (event,) = first.events
    await asyncio.sleep(0.3)
    told = orjson.loads(event["data"])["data"]["projectChanged"]
    assert (event["event"], event["id"], told["action"]) == ("next", told["eventId"], "seen")
    await owner.execute(CHANGE, "missed", "ID-JP-SMI-1")
    async with streaming(app, QUERY, last_event_id=event["id"]) as again:
        await until(lambda: len(again.events) == 1)
        await owner.execute(CHANGE, "live", "ID-JP-SMI-1")
        await until(lambda: len(again.events) == 2)
    actions = [orjson.loads(one["data"])["data"]["projectChanged"]["action"] for one in again.events]
    assert actions == ["missed", "live"]


async def test_a_hidden_change_moves_no_beat(app: Application, owner: asyncpg.Connection[asyncpg.Record]) -> None:
    """The comments of a quiet stream come at their own pace, whatever hidden things happen."""
    hidden = await owner.fetchval("select code from project where visibility = 'INTERNAL' limit 1")
    if hidden is None:
        hidden = await owner.fetchval("select code from project where code <> 'ID-JP-SMI-1' limit 1")
        await owner.execute(INTERNAL, hidden)
    async with streaming(app, QUERY) as quiet:
        await asyncio.sleep(1.1)
        alone = quiet.comments
        before = len(quiet.text)
        for number in range(20):
            await owner.execute(CHANGE, f"h{number}", hidden)
            await asyncio.sleep(0.05)
        assert quiet.events == []
        assert set(quiet.text[before:]) <= {ord(":"), ord("\n")}
        assert 3 <= alone <= 7
        assert 3 <= quiet.comments - alone <= 8


async def test_a_plain_request_is_no_subscription(app: Application) -> None:
    told = await ask(app, posted(QUERY))
    assert told.status == 400
    assert told.codes == ["BAD_REQUEST"]
    assert "text/event-stream" in told.json["errors"][0]["message"]


async def test_a_token_that_is_revoked_ends_the_subscription(
    app: Application, place: Database, owner: asyncpg.Connection[asyncpg.Record]
) -> None:
    token = await token_of(place.owner, "auditor@demo.example")
    async with socket(app) as client:
        await subscribed(client, Authorization=f"Bearer {token}")
        await owner.execute("update api_token set revoked_at = now() where label = 'test'")
        # As long as an identity is kept for reads.
        await asyncio.sleep(2.1)
        await owner.execute(CHANGE, "after", "ID-JP-SMI-1")
        assert (await client.closed()).code == 4403

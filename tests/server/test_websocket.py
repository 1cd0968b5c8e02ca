"""GraphQL over WebSocket as ordinary, careless and hostile clients speak it."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from server.app import Application
from tests.databases import Database
from tests.people import token_of
from tests.server.conftest import Serve
from tests.server.sockets import Closed, socket

COUNT = "{ programmes(first: 1) { totalCount } }"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def app(serve: Serve) -> AsyncIterator[Application]:
    settings = {"socket_init_timeout": 0.3, "identity_recheck": 0.2, "operations_per_socket": 3}
    async with serve(sockets_per_client=4, sockets_per_organisation=2, **settings) as made:
        yield made


async def test_a_query_and_a_mutation_have_one_answer_each(app: Application) -> None:
    async with socket(app) as client:
        assert client.subprotocol == "graphql-transport-ws"
        await client.initialised()
        following, complete = await client.ask(COUNT)
        assert following["payload"]["data"]["programmes"]["totalCount"] == 5
        assert following["payload"]["extensions"]["cost"]["max"] == 2_000
        assert (following["id"], complete) == ("1", {"id": "1", "type": "complete"})
        told = await client.ask("mutation { __typename }")
        assert told[0]["payload"]["data"] == {"__typename": "Mutation"}


async def test_a_wrong_document_ends_its_operation_and_not_the_socket(app: Application) -> None:
    async with socket(app) as client:
        await client.initialised()
        for document, code in {
            "{": "GRAPHQL_PARSE_FAILED",
            "{ nothing }": "GRAPHQL_VALIDATION_FAILED",
            "subscription { reports }": "GRAPHQL_VALIDATION_FAILED",
            '{ project(code: "x") { ... @defer { id } } }': "GRAPHQL_VALIDATION_FAILED",
            "{ projects(first: 1000) { nodes { id } } }": "BAD_USER_INPUT",
            " ": "BAD_REQUEST",
        }.items():
            (told,) = await client.ask(document)
            assert (told["type"], told["payload"][0]["extensions"]["code"]) == ("error", code)
        assert (await client.ask(COUNT))[-1]["type"] == "complete"


async def test_several_operations_run_at_once_and_keep_their_ids(app: Application) -> None:
    async with socket(app) as client:
        await client.initialised()
        for number in range(3):
            await client.say(id=f"o{number}", type="subscribe", payload={"query": COUNT})
        told = [await client.hear() for _ in range(6)]
        assert sorted(one["id"] for one in told if one["type"] == "complete") == ["o0", "o1", "o2"]


async def test_pings_are_answered_before_and_after_the_initialisation(app: Application) -> None:
    async with socket(app) as client:
        await client.say(type="ping")
        assert await client.hear() == {"type": "pong"}
        await client.initialised()
        await client.say(type="pong")
        await client.say(type="ping", payload={"a": 1})
        assert await client.hear() == {"type": "pong"}


async def test_who_asks_is_said_by_payload_or_header(app: Application, demo: Database) -> None:
    shown = f"Bearer {await token_of(demo.owner, 'reporter@demo.example')}"
    query = "{ myObligations { totalCount } }"
    for headers, payload in (
        ({"authorization": shown}, {}),
        ({}, {"Authorization": shown}),
        ({}, {"authorization": shown}),
    ):
        async with socket(app, headers) as client:
            await client.initialised(**payload)
            assert (await client.ask(query))[0]["payload"]["data"]["myObligations"]["totalCount"] > 0


FRAMES: dict[str, str | bytes] = {
    "null": "null",
    "list": "[]",
    "number": "1",
    "string": '"x"',
    "empty": "",
    "no json": "{",
    "deep": "[" * 100_000,
    "deep objects": '{"a":' * 30_000,
    "lone surrogate": '{"type":"ping","payload":{"a":"\\ud800"}}',
    "no type": "{}",
    "unknown type": '{"type":"start","id":"1"}',
    "type of a number": '{"type":1}',
    "payload of a list": '{"type":"ping","payload":[]}',
    "no id": '{"type":"subscribe","payload":{"query":"{a}"}}',
    "empty id": '{"type":"subscribe","id":"","payload":{"query":"{a}"}}',
    "id of a number": '{"type":"subscribe","id":1,"payload":{"query":"{a}"}}',
    "long id": '{"type":"subscribe","id":"' + "a" * 5_000 + '","payload":{"query":"{a}"}}',
    "no payload": '{"type":"subscribe","id":"1"}',
    "query of a number": '{"type":"subscribe","id":"1","payload":{"query":1}}',
    "variables of a list": '{"type":"subscribe","id":"1","payload":{"query":"{a}","variables":[]}}',
    "name of a number": '{"type":"subscribe","id":"1","payload":{"query":"{a}","operationName":1}}',
    "extensions of a text": '{"type":"subscribe","id":"1","payload":{"query":"{a}","extensions":"x"}}',
    "complete without id": '{"type":"complete"}',
    "binary": b"\x00\xff",
    "binary json": b'{"type":"ping"}',
}


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("initialised", [True, False])
async def test_a_malformed_frame_closes_the_socket_and_says_why(app: Application, name: str, initialised: bool) -> None:
    frame = FRAMES[name]
    async with socket(app) as client:
        if initialised:
            await client.initialised()
        await client.frame(frame if isinstance(frame, str) else None, None if isinstance(frame, str) else frame)
        closed = await client.closed()
        subscribes = not initialised and '"type":"subscribe"' in str(frame) and "id of" not in name
        assert closed.code in ((4400, 4401) if subscribes else (4400,))
        assert 0 < len(closed.reason.encode()) <= 123


async def test_a_huge_frame_closes_the_socket(app: Application, demo: Database) -> None:
    large = '{"type":"ping","payload":{"a":"' + "x" * 300_000 + '"}}'
    async with socket(app) as client:
        await client.initialised()
        await client.frame(large)
        assert (await client.closed()).code == 1009
    shown = f"Bearer {await token_of(demo.owner, 'analyst@demo.example')}"
    async with socket(app) as client:
        await client.initialised(Authorization=shown)
        await client.frame(large)
        assert await client.hear() == {"type": "pong"}


async def test_codes_of_closing(app: Application) -> None:
    async with socket(app) as client:
        await client.say(id="1", type="subscribe", payload={"query": COUNT})
        assert (await client.closed()).code == 4401
    async with socket(app) as client:
        await client.initialised()
        await client.say(type="connection_init")
        assert (await client.closed()).code == 4429
    async with socket(app) as client:
        assert (await client.closed()).code == 4408
    async with socket(app, protocols=("graphql-ws",)) as client:
        assert (await client.closed()).code == 4406
    for payload in ({"Authorization": "Bearer nonsense-nonsense"}, {"Authorization": "x"}):
        async with socket(app) as client:
            await client.say(type="connection_init", payload=payload)
            assert (await client.closed()).code == 4403
    async with socket(app) as client:
        await client.say(type="connection_init", payload={"Authorization": 5})
        assert (await client.closed()).code == 4400


async def test_an_id_in_use_closes_the_socket(app: Application) -> None:
    async with socket(app) as client:
        await client.initialised()
        for _ in range(2):
            await client.say(id="1", type="subscribe", payload={"query": COUNT})
        closed = await client.closed()
        assert (closed.code, closed.reason) == (4409, "Subscriber for 1 already exists")


async def test_an_id_may_be_used_again_once_it_ended(app: Application) -> None:
    async with socket(app) as client:
        await client.initialised()
        for _ in range(2):
            assert (await client.ask(COUNT))[-1]["type"] == "complete"
        await client.say(id="1", type="complete")
        await client.say(id="unknown", type="complete")
        assert (await client.ask(COUNT))[-1]["type"] == "complete"


async def test_operations_at_once_are_bounded(app: Application) -> None:
    async with socket(app) as client:
        await client.initialised()
        for number in range(4):
            await client.say(id=str(number), type="subscribe", payload={"query": COUNT})
        told = [await client.hear() for _ in range(7)]
        (refused,) = [one for one in told if one["type"] == "error"]
        assert refused["id"] == "3"
        assert "at most 3" in refused["payload"][0]["message"]


async def test_sockets_of_a_client_and_of_an_organisation_are_bounded(app: Application, demo: Database) -> None:
    shown = f"Bearer {await token_of(demo.owner, 'analyst@demo.example')}"
    async with socket(app, address="a") as one, socket(app, address="b") as two:
        for client in (one, two):
            await client.initialised(Authorization=shown)
        async with socket(app, address="c") as three:
            await three.say(type="connection_init", payload={"Authorization": shown})
            assert (await three.closed()).code == 1013
    async with socket(app), socket(app), socket(app), socket(app), socket(app) as fifth:
        assert (await fifth.closed()).code == 1013
    async with socket(app) as again:
        await again.initialised()


async def test_a_revoked_token_closes_the_socket(app: Application, demo: Database) -> None:
    token = await token_of(demo.owner, "analyst@demo.example")
    async with socket(app) as client:
        await client.initialised(Authorization=f"Bearer {token}")
        connection = await asyncpg.connect(demo.owner)
        try:
            digest = hashlib.sha256(token.encode()).digest()
            await connection.execute("update api_token set revoked_at = now() where hash = $1", digest)
        finally:
            await connection.close()
        assert (await client.closed()).code == 4403


async def test_foreign_pages_may_not_open_a_socket(app: Application, serve: Serve) -> None:
    with pytest.raises(Closed):
        async with socket(app, {"origin": "https://evil.example"}):
            pass
    async with socket(app, {"origin": "https://test"}) as own:
        await own.initialised()
    async with (
        serve(allowed_origins="https://portal.example, https://other.example") as open_,
        socket(open_, {"origin": "https://portal.example"}) as client,
    ):
        await client.initialised()


async def _running(demo: Database, text: str) -> int:
    connection = await asyncpg.connect(demo.superuser)
    try:
        found: int = await connection.fetchval(
            "select count(*) from pg_stat_activity where state = 'active' and query like $1"
            " and pid <> pg_backend_pid() and datname = current_database()",
            f"%{text}%",
        )
        return found
    finally:
        await connection.close()


@pytest.mark.parametrize("ending", ["complete", "leave"])
async def test_who_stops_or_leaves_cancels_the_statement(app: Application, demo: Database, ending: str) -> None:
    """A lock on the table makes the statement long, whatever the data."""
    blocker = await asyncpg.connect(demo.owner)
    try:
        transaction = blocker.transaction()
        await transaction.start()
        await blocker.execute("lock table programme in access exclusive mode")
        async with socket(app) as client:
            await client.initialised()
            await client.say(id="1", type="subscribe", payload={"query": COUNT})
            await _until(demo, 1)
            if ending == "complete":
                await client.say(id="1", type="complete")
                await _until(demo, 0)
        await _until(demo, 0)
        await transaction.rollback()
    finally:
        await blocker.close()


async def _until(demo: Database, count: int) -> None:
    """Wait less long than the statement's own time, so that only a cancellation ends it."""
    for _ in range(18):
        if await _running(demo, "totalCount") == count:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"statements under way did not become {count}")

"""GraphQL over HTTP as hostile and as ordinary clients speak it, over the real application and its demonstration."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio

from server.app import create_app
from server.call import Call, ClientLeft
from server.leash import Leash
from server.settings import Settings
from tests.databases import Database
from tests.people import token_of

RESPONSE = "application/graphql-response+json"
JSON = {"content-type": "application/json"}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def client(demo: Database) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application, in this process."""
    app = create_app(Settings(database_url=demo.server, pool_size=2))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as made:
            yield made


def fields(count: int) -> str:
    return " ".join(f"a{i}: code" for i in range(count))


def spreads(levels: int) -> str:
    """Each fragment spreads the next twice, under two aliases: exponential for whoever expands it."""
    body = " ".join(
        f"fragment F{i} on Project {{ a: programme {{ projects {{ nodes {{ ...F{i + 1} }} }} }}"
        f" b: programme {{ projects {{ nodes {{ ...F{i + 1} }} }} }} }}"
        for i in range(levels)
    )
    return f'{{ project(code: "x") {{ ...F0 }} }} {body} fragment F{levels} on Project {{ id }}'


BODIES: dict[str, tuple[bytes, int]] = {
    "null": (b"null", 400),
    "number": (b"1", 400),
    "string": (b'"x"', 400),
    "batch": (b'[{"query":"{__typename}"}]', 400),
    "empty": (b"", 400),
    "not utf-8": (b"\xff\xfe", 400),
    "deep": (b"[" * 100_000, 400),
    "huge integer": (b'{"query":"{__typename}","variables":{"a":' + b"9" * 5_000 + b"}}", 400),
    "nul": (b'{"query":"query($c:String!){project(code:$c){id}}","variables":{"c":"a\\u0000b"}}', 400),
    "lone surrogate": (b'{"query":"query($c:String!){project(code:$c){id}}","variables":{"c":"\\ud800"}}', 400),
    "variables list": (b'{"query":"{__typename}","variables":[]}', 400),
    "no query": (b'{"variables":{}}', 400),
    "too large": (b'{"query":"' + b" " * 300_000 + b'"}', 413),
    "long document": (b'{"query":"{__typename ' + b" " * 150_000 + b'}"}', 413),
}

DOCUMENTS: dict[str, tuple[str, str]] = {
    "syntax": ("{ projects(", "Expected Name"),
    "unknown field": ("{ projectz { id } }", "Did you mean"),
    "subscription": ("subscription { x }", "Cannot query field 'x'"),
    "two operations": ("query A { __typename } query B { __typename }", "operationName must be one of: A, B"),
    "impossible day": ('{ project(code: "x") { isLate(on: "2026-02-30") } }', "YYYY-MM-DD"),
    "page too large": ("{ projects(first: 101) { nodes { id } } }", "0 to 100"),
    "negative page": ("{ projects(first: -1) { nodes { id } } }", "0 to 100"),
    "both ends": ("{ projects(first: 1, last: 1) { nodes { id } } }", "not both"),
    "no cursor": ('{ projects(after: "xxx") { nodes { id } } }', "no cursor of this API"),
    "null in a filter": ("{ projects(filter: { code: { eq: null } }) { nodes { id } } }", "isNull"),
    "null filter": ("{ projects(filter: null) { nodes { id } } }", "filter is null"),
    "empty filter": ("{ projects(filter: {}) { nodes { id } } }", "filter is empty"),
    "empty operator": ("{ projects(filter: { code: {} }) { nodes { id } } }", "filter.code is empty"),
    "two keys in one order": ("{ projects(orderBy: [{ code: ASC, startsOn: ASC }]) { nodes { id } } }", "exactly one"),
    "aliases": (f'{{ project(code: "x") {{ {fields(101)} }} }}', "at most 100"),
    "bomb": (spreads(20), "at most"),
    "cycle": ('{ project(code: "x") { ...A } } fragment A on Project { ...A }', "spreads itself"),
    "depth": ('{ project(code: "x")' + "{ programme { projects { nodes" * 6 + "{ id }" + "} } }" * 6 + "}", "depth"),
    "cost": ("{ projects(first: 100) { nodes { milestones(first: 100) { nodes { id } } } } }", "cost is"),
    "defer": ('{ project(code: "x") { ... @defer { id } } }', "Unknown directive"),
    "malformed id": ('{ node(id: "zzz") { id } }', "malformed"),
}


async def post(client: httpx.AsyncClient, query: str, **headers: str) -> httpx.Response:
    return await client.post("/graphql", json={"query": query}, headers={"accept": RESPONSE, **headers})


@pytest.mark.parametrize("name", BODIES)
async def test_a_broken_body_is_refused_and_says_why(client: httpx.AsyncClient, name: str) -> None:
    body, status = BODIES[name]
    answer = await client.post("/graphql", content=body, headers={**JSON, "accept": RESPONSE})
    assert answer.status_code == status
    assert answer.json()["errors"][0]["message"]
    assert len(answer.content) < 4_000


@pytest.mark.parametrize("name", DOCUMENTS)
async def test_a_wrong_document_is_refused_and_names_the_mend(client: httpx.AsyncClient, name: str) -> None:
    document, mend = DOCUMENTS[name]
    answer = await post(client, document)
    assert answer.status_code == 400
    (error, *_) = answer.json()["errors"]
    assert mend in error["message"]
    assert error["extensions"]["code"]


@pytest.mark.parametrize(("accept", "status"), [(RESPONSE, 400), ("application/json", 200), ("*/*", 200)])
async def test_the_status_of_a_refused_document_follows_what_is_accepted(
    client: httpx.AsyncClient, accept: str, status: int
) -> None:
    answer = await post(client, "{ projectz { id } }", accept=accept)
    assert answer.status_code == status
    assert "errors" in answer.json()


async def test_media_types_are_negotiated(client: httpx.AsyncClient) -> None:
    assert (await post(client, "{ __typename }", accept="image/png")).status_code == 406
    wrong = await client.post("/graphql", content=b"{}", headers={"content-type": "text/plain"})
    assert wrong.status_code == 415
    answer = await post(client, "{ __typename }")
    assert answer.headers["content-type"].startswith(RESPONSE)
    assert "Accept" in answer.headers["vary"]


async def test_get_reads_and_never_acts(client: httpx.AsyncClient) -> None:
    read = await client.get("/graphql", params={"query": "{ __typename }"})
    assert read.json()["data"] == {"__typename": "Query"}
    assert (await client.get("/graphql", params={"query": "mutation { __typename }"})).status_code == 405
    assert (await client.put("/graphql")).status_code == 405


@pytest.mark.parametrize("header", ["", "Basic abc", "Bearer", "Bearer short", "Bearer nonsense-nonsense"])
async def test_a_token_that_does_not_hold_is_never_anonymous(client: httpx.AsyncClient, header: str) -> None:
    answer = await post(client, "{ __typename }", authorization=header)
    assert answer.status_code == 401
    assert "Bearer" in answer.headers["www-authenticate"]


async def test_a_token_opens_what_its_person_may_see(client: httpx.AsyncClient, demo: Database) -> None:
    token = await token_of(demo.owner, "reporter@demo.example")
    query = "{ myObligations { totalCount } }"
    own = await post(client, query, authorization=f"Bearer {token}")
    other = await post(client, query)
    assert own.json()["data"]["myObligations"]["totalCount"] > 0
    assert other.json()["data"]["myObligations"]["totalCount"] == 0


async def test_introspection_beside_rows_keeps_the_order_asked(client: httpx.AsyncClient) -> None:
    query = '{ __type(name: "Project") { name } programmes(first: 1) { totalCount } __typename }'
    assert list((await post(client, query)).json()["data"]) == ["__type", "programmes", "__typename"]


async def test_who_leaves_cancels_the_work_and_who_acts_does_not() -> None:
    async def gone() -> Any:
        return {"type": "http.disconnect"}

    call = Call({"method": "POST", "headers": [], "query_string": b""}, gone)
    with pytest.raises(ClientLeft), Leash(call, acts=False):
        await asyncio.sleep(5)
    with Leash(call, acts=True):
        await asyncio.sleep(0.2)


async def test_health(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health/live")).status_code == 200
    assert (await client.get("/health/ready")).text == "ready\n"


async def test_every_answer_tells_its_cost_and_times(client: httpx.AsyncClient) -> None:
    answer = await post(client, "{ projects(first: 7) { nodes { code } } }")
    assert answer.json()["extensions"] == {"cost": {"requested": 7, "max": 2_000}}
    total, database = (part.partition(";dur=") for part in answer.headers["server-timing"].split(", "))
    assert (total[0], database[0]) == ("total", "db")
    assert 0 < float(database[2]) <= float(total[2]) + 0.1
    refused = await post(client, "{ projects(first: 101) { nodes { id } } }")
    assert refused.json()["extensions"]["cost"]["requested"] == 100


async def test_options_and_head(client: httpx.AsyncClient) -> None:
    asked = await client.options("/graphql")
    assert (asked.status_code, asked.headers["allow"]) == (204, "GET, HEAD, POST, OPTIONS")
    assert "access-control-allow-origin" not in asked.headers
    got = await client.get("/graphql", params={"query": "{ __typename }"})
    head = await client.head("/graphql", params={"query": "{ __typename }"})
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"]


async def test_a_subscription_by_post_is_refused(client: httpx.AsyncClient) -> None:
    answer = await post(client, "subscription { reports { id } }")
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "document", ['{ project(code: "x") { phases @stream { id } } }', "{ ... @defer { __typename } }"]
)
async def test_incremental_delivery_is_refused(client: httpx.AsyncClient, document: str) -> None:
    answer = await post(client, document)
    assert "Unknown directive" in answer.json()["errors"][0]["message"]
    only = await post(client, "{ __typename }", accept="multipart/mixed; deferSpec=20220824")
    assert only.status_code == 406


async def test_allowed_pages_alone_are_told_that_they_may_read(demo: Database) -> None:
    settings = Settings(database_url=demo.server, pool_size=1, allowed_origins="https://portal.example")
    app = create_app(settings)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as made,
    ):
        allowed = await post(made, "{ __typename }", origin="https://portal.example")
        assert allowed.headers["access-control-allow-origin"] == "https://portal.example"
        assert "Origin" in allowed.headers["vary"]
        other = await post(made, "{ __typename }", origin="https://evil.example")
        assert "access-control-allow-origin" not in other.headers
        before = await made.options("/graphql", headers={"origin": "https://portal.example"})
        assert "authorization" in before.headers["access-control-allow-headers"]


@pytest.mark.parametrize("shown", [None, "Bearer nonsense-nonsense"])
async def test_refusals_too_are_readable_by_allowed_pages_and_no_cookie_is_asked_for(
    demo: Database, shown: str | None
) -> None:
    settings = Settings(database_url=demo.server, pool_size=1, allowed_origins="https://portal.example")
    app = create_app(settings)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as made,
    ):
        headers = {"origin": "https://portal.example"} | ({} if shown is None else {"authorization": shown})
        answer = await post(made, "{ nothing }", **headers)
        assert answer.status_code == (400 if shown is None else 401)
        assert answer.headers["access-control-allow-origin"] == "https://portal.example"
        assert {"retry-after", "x-request-id", "www-authenticate"} <= {
            name.strip() for name in answer.headers["access-control-expose-headers"].split(",")
        }
        before = await made.options("/graphql", headers=headers)
        for told in (answer, before):
            assert "access-control-allow-credentials" not in told.headers
            assert "set-cookie" not in told.headers
            assert "Origin" in told.headers["vary"]

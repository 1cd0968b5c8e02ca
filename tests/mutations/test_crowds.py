"""Writes without a key: a crowd of them is served, and who is not is told the truth, that nothing was done."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest_asyncio

from server.app import create_app
from server.settings import Settings
from tests.mutations.setting_up import EDITOR
from tests.mutations.stage import Stage
from tests.people import token_of

ADD = """mutation Add($input: AddSourceInput!) { addSource(input: $input) {
    __typename ... on UserError { code message } } }"""
BOTH = """mutation Both($add: AddSourceInput!, $amend: AmendProjectInput!) {
    first: addSource(input: $add) { __typename }
    second: amendProject(input: $amend) { __typename ... on UserError { code message } } }"""
PROJECT = "code = 'ID-JP-SMI-2'"
HELD = f"select 1 from project where {PROJECT} for update"


@asynccontextmanager
async def client(stage: Stage, **settings: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the whole application, as the EDITOR, with all that is set by default."""
    app = create_app(Settings(database_url=stage.database.server, **settings))
    headers = {"Authorization": f"Bearer {await token_of(stage.database.owner, EDITOR)}"}
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", headers=headers) as made:
            yield made


def source(code: str) -> dict[str, Any]:
    return {"code": code, "kind": "REPORT", "title": f"Report {code}"}


async def asked(http: httpx.AsyncClient, query: str, **variables: Any) -> httpx.Response:
    return await http.post("/graphql", json={"query": query, "variables": variables})


async def added(http: httpx.AsyncClient, codes: list[str]) -> dict[str, int]:
    """Add a source of each code, all at once; the statuses by code. Whoever is refused hears that nothing was done."""
    answers = await asyncio.gather(*(asked(http, ADD, input=source(code)) for code in codes))
    for answer in answers:
        if answer.status_code == 503:
            assert "nothing of this request was done" in answer.json()["errors"][0]["message"]
            assert answer.headers["retry-after"]
        else:
            assert answer.json()["data"] == {"addSource": {"__typename": "AddSourceSuccess"}}
    return dict(zip(codes, (answer.status_code for answer in answers), strict=True))


async def sources(stage: Stage) -> Counter[str]:
    return Counter(row[0] for row in await stage.owner.fetch("select code from source where code like 'CROWD-%'"))


async def test_forty_at_once_are_all_served(stage: Stage) -> None:
    """They wait for each other where they sign in, for a connection and for the organisation's chain."""
    codes = [f"CROWD-{number}" for number in range(40)]
    async with client(stage) as http:
        assert set((await added(http, codes)).values()) == {200}
    assert await sources(stage) == Counter(codes)


async def test_two_hundred_at_once(stage: Stage) -> None:
    """Beyond the places of an organisation they are refused, and what is refused is not there; sent again, it is."""
    left, done = [f"CROWD-{number}" for number in range(200)], Counter[str]()
    async with client(stage, organisation_rate=0) as http:
        for _ in range(20):
            statuses = await added(http, left)
            done = await sources(stage)
            assert all(done[code] == (status == 200) for code, status in statuses.items())
            left = [code for code, status in statuses.items() if status != 200]
            if not left:
                break
    assert left == []
    assert set(done.values()) == {1}
    assert len(done) == 200


@pytest_asyncio.fixture(loop_scope="session", name="amend")
async def _amend(stage: Stage) -> dict[str, Any]:
    """The amendment of a project that another transaction may hold."""
    version = await stage.owner.fetchval(f"select row_version from project where {PROJECT}")
    return {"project": await stage.id("project", PROJECT), "expectedVersion": version, "objective": "Amended."}


async def test_what_stands_in_the_way_is_waited_for(stage: Stage, amend: dict[str, Any]) -> None:
    """Longer than PostgreSQL waits for a lock: rolled back, it is tried again without a key as well."""
    async with client(stage) as http:
        held = stage.owner.transaction()
        await held.start()
        await stage.owner.execute(HELD)
        amending = asyncio.ensure_future(asked(http, BOTH, add=source("CROWD-1"), amend=amend))
        await asyncio.sleep(1.4)
        await held.rollback()
        answer = await amending
    done = {"first": {"__typename": "AddSourceSuccess"}, "second": {"__typename": "AmendProjectSuccess"}}
    assert answer.json()["data"] == done


async def test_who_is_stopped_halfway_is_told_what_is_done(stage: Stage, amend: dict[str, Any]) -> None:
    async with client(stage) as http, stage.owner.transaction():
        await stage.owner.execute(HELD)
        answer = await asked(http, BOTH, add=source("CROWD-1"), amend=amend)
    message = answer.json()["errors"][0]["message"]
    assert answer.status_code == 503
    assert message.startswith("`first` of this mutation is done and stays so.")
    assert "it was not done. Send `second`" in message
    assert await sources(stage) == Counter(["CROWD-1"])
    assert await stage.owner.fetchval(f"select objective from project where {PROJECT}") != "Amended."

"""A mutation as a partner's program sends it: a bearer token, JSON, and no way by GET."""

from __future__ import annotations

from typing import Any

import httpx
import pytest_asyncio

from server.app import create_app
from server.settings import Settings
from tests.mutations import reports
from tests.mutations.setting_up import EDITOR, project_input
from tests.mutations.stage import REPORTER, Stage
from tests.people import token_of

SUBMIT = """mutation Submit($input: SubmitReportInput!) { submitReport(input: $input) {
    __typename ... on SubmitReportSuccess { report { status } } ... on UserError { code }
} }"""


@pytest_asyncio.fixture(loop_scope="session")
async def client(stage: Stage) -> Any:
    """A client of the whole application over the stage's database."""
    app = create_app(Settings(database_url=stage.database.server, pool_size=2))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as made:
            yield made


async def test_submission(stage: Stage, client: httpx.AsyncClient) -> None:
    """The audit names the request whose id the answer carries."""
    asked = {"query": SUBMIT, "variables": {"input": await reports.whole(stage)}}
    anonymous = await client.post("/graphql", json=asked)
    assert anonymous.json()["data"]["submitReport"] == {"__typename": "Forbidden", "code": "NOT_YOUR_OBLIGATION"}
    headers = {"Authorization": f"Bearer {await token_of(stage.database.owner, REPORTER)}"}
    by_get = await client.get("/graphql", params={"query": "mutation { __typename }"}, headers=headers)
    assert "errors" in by_get.json()
    answer = await client.post("/graphql", json=asked, headers=headers)
    assert answer.json()["data"]["submitReport"]["report"] == {"status": "SUBMITTED"}
    kept = await stage.owner.fetchval("select request_id from audit_entry")
    assert kept == answer.headers["X-Request-Id"]


async def test_who_makes_a_project_reads_it_at_once(stage: Stage, client: httpx.AsyncClient) -> None:
    """Who asks is kept for seconds; what one has just made is seen all the same, internal as it is."""
    headers = {"Authorization": f"Bearer {await token_of(stage.database.owner, EDITOR)}"}
    read = {"query": '{ project(code: "SMI-3") { status visibility } }'}
    assert (await client.post("/graphql", json=read, headers=headers)).json()["data"] == {"project": None}
    text = "mutation Make($input: CreateProjectInput!) { createProject(input: $input) { __typename } }"
    asked = {"query": text, "variables": {"input": await project_input(stage)}}
    made = await client.post("/graphql", json=asked, headers=headers)
    assert made.json()["data"] == {"createProject": {"__typename": "CreateProjectSuccess"}}
    found = await client.post("/graphql", json=read, headers=headers)
    assert found.json()["data"] == {"project": {"status": "DRAFT", "visibility": "INTERNAL"}}

"""Webhooks registered: for whom, with what; the secret is shown once and is nobody's to read afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from tests.mutations.conftest import stage  # noqa: F401  # fixtures
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, Stage
from tests.webhooks.conftest import ADMIN, acted, plain, registered

GIVEN = {"address": "https://example.go.id/hook", "kinds": ["PROJECT_CHANGED"]}
LIST = "{ webhooks { totalCount } webhookDeliveries { totalCount } }"


@pytest_asyncio.fixture(loop_scope="session")
async def place(stage: Stage) -> AsyncIterator[Stage]:  # noqa: F811  # a fixture's name
    yield stage


async def register(place: Stage, email: str | None, **more: Any) -> dict[str, Any]:
    return await place.do(email, "registerWebhook", {**GIVEN, **more}, "secret webhook { address status }")


@pytest.mark.parametrize("email", [None, REPORTER, COORDINATOR, AUDITOR])
async def test_only_who_manages_the_organisation_registers(place: Stage, email: str | None) -> None:
    before = await place.counts()
    refused = await register(place, email)
    assert (refused["__typename"], refused["code"]) == ("Forbidden", "NOT_YOURS_TO_MANAGE")
    assert await place.counts() == before


async def test_not_for_another_organisation(place: Stage) -> None:
    other = await place.id("organisation", "code = 'BAPPENAS'")
    assert (await register(place, ADMIN, organisation=other))["code"] == "NOT_YOURS_TO_MANAGE"


async def test_all_mistakes_at_once(place: Stage) -> None:
    project = await place.id("project", "code = 'ID-JP-SMI-1'")
    refused = await register(
        place, ADMIN, address="http://example.org/hook", kinds=["TEST"], programme=project, project=project
    )
    assert [(error["code"], error["path"][-1]) for error in refused["errors"]] == [
        ("INVALID_ADDRESS", "address"),
        ("INVALID_KINDS", "kinds"),
        ("TOO_MANY", "project"),
        ("INVALID_ID", "programme"),
    ]
    assert (await register(place, ADMIN, kinds=[]))["errors"][0]["code"] == "INVALID_KINDS"


async def test_an_address_is_registered_once(place: Stage) -> None:
    assert (await register(place, ADMIN))["__typename"] == "RegisterWebhookSuccess"
    again = await register(place, ADMIN)
    assert [(error["code"], error["path"]) for error in again["errors"]] == [("TAKEN", ["input", "address"])]


async def test_http_where_the_operator_allows_it(place: Stage) -> None:
    first = place.pool
    await plain(place)
    try:
        assert (await registered(place, "http://example.org/hook"))["status"] == "ENABLED"
    finally:
        await place.pool.close()
        place.pool = first


async def test_what_says_that_it_is_not_public_is_refused(place: Stage) -> None:
    for host in (
        "127.0.0.1",
        "10.0.0.1:8443",
        "[::1]",
        "127.1",
        "0x7f000001",
        "2130706433",
        "localhost",
        "a.localhost.",
    ):
        refused = await register(place, ADMIN, address=f"https://{host}/hook")
        assert [(error["code"], error["path"]) for error in refused["errors"]] == [
            ("INVALID_ADDRESS", ["input", "address"])
        ], host
        assert "public" in refused["errors"][0]["message"]


async def test_networks_that_the_operator_allows(place: Stage) -> None:
    first = place.pool
    await plain(place, networks="10.1.0.0/16")
    try:
        assert (await registered(place, "http://10.1.2.3/hook"))["status"] == "ENABLED"
        assert (await register(place, ADMIN, address="http://10.2.0.1/hook"))["__typename"] == "ValidationFailed"
        refused = await register(place, ADMIN, address="ftp://example.org/hook")
        assert "https:// or http://" in refused["errors"][0]["message"]
    finally:
        await place.pool.close()
        place.pool = first


async def test_the_secret_is_shown_once(place: Stage) -> None:
    done = await register(place, ADMIN, idempotencyKey="webhook-of-jica-1")
    secret = done["secret"]
    assert secret.startswith("whsec_")
    retried = await register(place, ADMIN, idempotencyKey="webhook-of-jica-1")
    assert retried == {**done, "secret": None}
    rows = await place.owner.fetch("select fields::text, body, k::text as whole from idempotency_key k")
    assert rows
    assert all(secret not in str(value) for row in rows for value in row.values())
    entries = await place.owner.fetch("select e::text as whole from audit_entry e where subject_table = 'webhook'")
    assert entries
    assert all(secret not in row["whole"] for row in entries)


async def test_nobody_else_sees_it_and_nobody_reads_a_secret(place: Stage) -> None:
    done = await acted(place, "registerWebhook", GIVEN, "webhook { id }")
    id_ = done["webhook"]["id"]
    assert (await place.data(ADMIN, LIST))["webhooks"]["totalCount"] == 1
    for email in (None, REPORTER, COORDINATOR, AUDITOR):
        found = await place.data(email, LIST)
        assert found == {"webhooks": {"totalCount": 0}, "webhookDeliveries": {"totalCount": 0}}
        assert (await place.data(email, f'{{ node(id: "{id_}") {{ id }} }}'))["node"] is None
        query = 'mutation {{ removeWebhook(input: {{webhook: "{}"}}) {{ __typename ... on UserError {{ code }} }} }}'
        refused = await place.data(email, query.format(id_))
        assert refused["removeWebhook"] == {"__typename": "NotFound", "code": "NOT_FOUND"}
    async with place.pool.acquire() as connection:
        for text in (
            "select secret from webhook_secret",
            "insert into webhook_secret (webhook_id, secret) values (1, '')",
        ):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(text)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(
                "select app.keep_webhook_secret(id, '\\x00'::bytea, '1 day') from (values (1)) w (id)"
            )


async def test_removed_it_is_gone_with_all_it_had(place: Stage) -> None:
    done = await acted(place, "registerWebhook", GIVEN, "webhook { id }")
    await acted(place, "testWebhook", {"webhook": done["webhook"]["id"]}, "delivery { id }")
    gone = await acted(place, "removeWebhook", {"webhook": done["webhook"]["id"]}, "organisation { code }")
    assert gone["organisation"] == {"code": "JICA"}
    for table in ("webhook", "webhook_secret", "webhook_delivery"):
        assert await place.owner.fetchval(f"select count(*) from {table}") == 0
    actions = await place.owner.fetch("select action from audit_entry where subject_table = 'webhook' order by id")
    assert [row["action"] for row in actions] == ["webhook.register", "webhook.test", "webhook.remove"]


async def test_deliveries_of_another_webhook_are_not_replayed(place: Stage) -> None:
    one = await acted(place, "registerWebhook", GIVEN, "webhook { id }")
    two = await acted(place, "registerWebhook", {**GIVEN, "address": "https://example.go.id/b"}, "webhook { id }")
    tried = await acted(place, "testWebhook", {"webhook": one["webhook"]["id"]}, "delivery { id }")
    given = {"webhook": two["webhook"]["id"], "deliveries": [tried["delivery"]["id"]]}
    refused = await acted(place, "replayWebhookDeliveries", given, "count")
    assert refused["__typename"] == "ValidationFailed"


async def test_enabling_what_is_enabled_is_refused(place: Stage) -> None:
    done = await acted(place, "registerWebhook", GIVEN, "webhook { id rowVersion }")
    given = {"webhook": done["webhook"]["id"], "expectedVersion": done["webhook"]["rowVersion"]}
    assert (await acted(place, "enableWebhook", given, "webhook { id }"))["__typename"] == "ValidationFailed"
    stale = {**given, "expectedVersion": 99}
    assert (await acted(place, "enableWebhook", stale, "webhook { id }"))["__typename"] == "VersionConflict"

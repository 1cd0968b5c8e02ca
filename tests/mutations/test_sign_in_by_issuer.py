"""Persons who sign in by an issuer's tokens, over HTTP, sockets and streams; and how each of these ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from server.app import Application, create_app
from server.settings import Settings
from tests.mutations.stage import REPORTER, Stage
from tests.people import token_of
from tests.server.asgi import Told, ask, raw
from tests.server.provider import AUDIENCE, Provider, key, provider
from tests.server.sockets import socket

ME = "{ me { workEmail } }"
EVENTS = "text/event-stream"
LIST = "{ commodities(first: 3) { nodes { code } } }"


@pytest_asyncio.fixture(loop_scope="session")
async def issuer() -> AsyncIterator[Provider]:
    async with provider() as made:
        yield made


def settings(stage: Stage, issuer: Provider, **other: Any) -> Settings:
    return Settings(
        database_url=stage.database.server,
        pool_size=2,
        oidc_issuers=issuer.issuer,
        oidc_audience=AUDIENCE,
        oidc_clock_skew=0,
        identity_recheck=0.2,
        keep_alive=0.2,
        **other,
    )


@pytest_asyncio.fixture(loop_scope="session")
async def app(stage: Stage, issuer: Provider) -> AsyncIterator[Application]:
    made = create_app(settings(stage, issuer))
    async with made.router.lifespan_context(made):
        yield made


async def bind(stage: Stage, issuer: Provider, subject: str, email: str = REPORTER) -> None:
    await stage.owner.execute(
        "insert into identity_binding (user_id, issuer, subject) select id, $2, $3 from app_user where work_email = $1",
        email,
        issuer.issuer,
        subject,
    )


async def asked(app: Application, token: str, query: str = ME) -> Told:
    return await ask(app, raw(orjson.dumps({"query": query}), authorization=f"Bearer {token}"))


async def test_a_bound_subject_is_its_person(stage: Stage, issuer: Provider, app: Application) -> None:
    token = issuer.token(key("first"))
    refused = await asked(app, token)
    assert (refused.status, refused.headers["www-authenticate"]) == (401, 'Bearer error="invalid_token"')
    await bind(stage, issuer, "person-1")
    assert (await asked(app, token)).json["data"]["me"] == {"workEmail": REPORTER}
    assert (await asked(app, issuer.token(key("first"), sub="person-2"))).status == 401
    await stage.owner.execute("update app_user set active = false where work_email = $1", REPORTER)
    await asyncio.sleep(2.1)
    assert (await asked(app, token)).status == 401


async def test_an_address_alone_opens_nothing_unless_it_is_set(
    stage: Stage, issuer: Provider, app: Application
) -> None:
    assert (await asked(app, issuer.token(key("first"), email=REPORTER))).status == 401
    assert await stage.owner.fetchval("select count(*) from identity_binding") == 0


async def test_a_verified_address_binds_once(stage: Stage, issuer: Provider) -> None:
    made = create_app(settings(stage, issuer, oidc_sign_in_by_email=True))
    async with made.router.lifespan_context(made):
        unverified = issuer.token(key("first"), sub="evil", email_verified=False)
        assert (await asked(made, unverified)).status == 401
        assert (await asked(made, issuer.token(key("first"), email="Reporter@Demo.example"))).status == 200
        second = issuer.token(key("first"), sub="person-2")
        assert (await asked(made, second)).status == 401, "another subject of the issuer does not take the person over"
        moved = issuer.token(key("first"), email="auditor@demo.example")
        assert (await asked(made, moved)).json["data"]["me"] == {"workEmail": REPORTER}, "bound is bound"
        assert (await asked(made, issuer.token(key("first"), sub="x", email="nobody@demo.example"))).status == 401
    entry = await stage.owner.fetchrow("select action, after from audit_entry")
    assert entry is not None
    assert entry["action"] == "identity.bind_by_email"
    assert orjson.loads(entry["after"]) == {"issuer": issuer.issuer}


async def test_an_issuer_that_is_away_is_no_fault_of_the_token(
    stage: Stage, issuer: Provider, app: Application
) -> None:
    await bind(stage, issuer, "person-1")
    issuer.raw = b""
    told = await asked(app, issuer.token(key("first")))
    assert (told.status, told.headers["retry-after"]) == (503, "1")
    own = await token_of(stage.database.owner, REPORTER)
    assert (await asked(app, own)).status == 200, "tokens of our own do not need it"


async def test_a_long_token_is_taken_and_a_longer_one_refused(stage: Stage, issuer: Provider, app: Application) -> None:
    await bind(stage, issuer, "person-1")
    assert (await asked(app, issuer.token(key("first"), groups=["g" * 50] * 100))).status == 200
    assert (await asked(app, issuer.token(key("first"), groups=["g" * 50] * 200))).status == 401


async def test_a_mutation_of_such_a_person_acts(stage: Stage, issuer: Provider, app: Application) -> None:
    await bind(stage, issuer, "person-1")
    create = 'mutation { createApiToken(input: { label: "x", expiresOn: "%s" }) { __typename } }'
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 86_400 * 3))
    told = await asked(app, issuer.token(key("first")), create % day)
    assert told.json["data"]["createApiToken"] == {"__typename": "CreateApiTokenSuccess"}


async def test_a_socket_ends_with_its_token(stage: Stage, issuer: Provider, app: Application) -> None:
    await bind(stage, issuer, "person-1")
    token = issuer.token(key("first"), exp=time.time() + 0.7)
    began = time.monotonic()
    async with socket(app) as client:
        await client.initialised(Authorization=f"Bearer {token}")
        assert (await client.ask(ME))[0]["payload"]["data"]["me"] == {"workEmail": REPORTER}
        assert (await client.closed()).code == 4403
    assert 0.4 < time.monotonic() - began < 1.5


ENDS = {
    "the token is revoked": "update api_token set revoked_at = now()",
    "the person is deactivated": "update app_user set active = false",
    "the last grant is revoked": "update org_grant set revoked_at = now()",
    "the last grant has ended": "update org_grant set valid = '[2020-01-01,2020-01-02)'",
}


@pytest.mark.parametrize("name", ENDS)
async def test_a_socket_ends_when(stage: Stage, app: Application, name: str) -> None:
    token = await token_of(stage.database.owner, REPORTER)
    async with socket(app) as client:
        await client.initialised(Authorization=f"Bearer {token}")
        await stage.owner.execute(ENDS[name])
        closed = await client.closed()
        assert (closed.code, closed.reason) == (4403, "Forbidden: the token does not hold.")


async def test_a_socket_outlives_a_grant_that_is_not_the_last(stage: Stage, app: Application) -> None:
    token = await token_of(stage.database.owner, "province@demo.example")
    async with socket(app) as client:
        await client.initialised(Authorization=f"Bearer {token}")
        await stage.owner.execute("update org_grant set revoked_at = now() where role = 'VERIFIER'")
        await asyncio.sleep(0.5)
        await client.say(type="ping")
        assert await client.hear() == {"type": "pong"}


@pytest.mark.parametrize("name", ENDS)
async def test_a_stream_ends_when(stage: Stage, app: Application, name: str) -> None:
    """A lock on the table makes the statement long, as a subscription is; the end does not wait for it."""
    token = await token_of(stage.database.owner, REPORTER)
    async with _locked(stage):
        streaming = asyncio.ensure_future(
            ask(app, raw(orjson.dumps({"query": LIST}), accept=EVENTS, authorization=f"Bearer {token}"))
        )
        await asyncio.sleep(0.3)
        await stage.owner.execute(ENDS[name])
        async with asyncio.timeout(1):
            told = await streaming
    events = [block for block in told.body.decode().split("\n\n") if block and not block.startswith(":")]
    assert len(events) == 2
    assert '"UNAUTHENTICATED"' in events[0]
    assert events[1].startswith("event: complete")


async def test_a_stream_ends_with_its_token(stage: Stage, issuer: Provider, app: Application) -> None:
    await bind(stage, issuer, "person-1")
    token = issuer.token(key("first"), exp=time.time() + 0.6)
    async with _locked(stage):
        began = time.monotonic()
        told = await ask(app, raw(orjson.dumps({"query": LIST}), accept=EVENTS, authorization=f"Bearer {token}"))
        assert time.monotonic() - began < 1.2
    assert b"UNAUTHENTICATED" in told.body


async def test_a_stream_of_nobody_is_not_looked_after_in_vain(stage: Stage, app: Application) -> None:
    async with _locked(stage) as unlock:
        streaming = asyncio.ensure_future(ask(app, raw(orjson.dumps({"query": LIST}), accept=EVENTS)))
        await asyncio.sleep(0.6)
        await unlock()
        told = await streaming
    assert b'"code"' in told.body


async def test_signing_in_behind_a_lock_is_told_to_come_back(stage: Stage, app: Application) -> None:
    token = await token_of(stage.database.owner, REPORTER)
    async with _locked(stage, "programme"):
        told = await asked(app, token)
    assert (told.status, told.headers["retry-after"]) == (503, "1")


class _locked:
    """A table that signing in does not read locked for a block, or until it is unlocked."""

    def __init__(self, stage: Stage, table: str = "commodity") -> None:
        self._dsn, self._table = stage.database.superuser, table

    async def __aenter__(self) -> Any:
        self._connection = await asyncpg.connect(self._dsn)
        self._transaction = self._connection.transaction()
        await self._transaction.start()
        await self._connection.execute(f"lock table {self._table} in access exclusive mode")
        return self._unlock

    async def _unlock(self) -> None:
        await self._transaction.rollback()

    async def __aexit__(self, *_: object) -> None:
        await self._connection.close()

"""Tokens for machines: shown once, limited for good, ended at once; and no way to more than one has."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import pytest
import pytest_asyncio

from db import tokens
from db.sign_in import SignIn, UnknownToken
from db.transaction import write
from server.app import Application, create_app
from server.settings import Settings
from tests.mutations.persons import ADMINS, FOREIGN, MINISTRY, Persons, peopled
from tests.mutations.stage import TODAY, Stage
from tests.people import token_of

SOON = str(TODAY + timedelta(days=365))
PROGRAMME, OTHER = "ID-JP-SMI", "ASEAN-MSME-2025-28"
ASKED = "token apiToken { id label roles programmes { nodes { code } } expiresAt revokedAt }"


@pytest_asyncio.fixture(loop_scope="session")
async def persons(stage: Stage) -> AsyncIterator[Persons]:
    yield await peopled(stage)


async def programme(persons: Persons, code: str) -> str:
    return await persons.stage.id("programme", "code = $1", code)


async def create(persons: Persons, email: str | None, **given: Any) -> dict[str, Any]:
    return await persons.do(email, "createApiToken", ASKED, **{"label": "sync", "expiresOn": SOON} | given)


async def as_token(persons: Persons, token: str, name: str) -> str:
    """A name under which the stage asks by a token."""
    persons.stage.viewers[name] = await SignIn(persons.stage.pool).viewer(token)
    return name


async def test_a_token_is_shown_once_and_kept_as_its_digest(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER", "EDITOR")
    told = await create(persons, email)
    assert re.fullmatch(r"sel_[0-9A-Za-z]{49}", told["token"])
    assert told["apiToken"]["roles"] == ["EDITOR", "VIEWER"]
    assert told["apiToken"]["programmes"]["nodes"] == []
    assert (await SignIn(persons.stage.pool).viewer(told["token"])).user_id
    kept = await persons.stage.owner.fetchval("select hash from api_token where label = 'sync'")
    assert kept == tokens.digest(told["token"])
    for (name,) in await persons.stage.owner.fetch("select tablename from pg_tables where schemaname = 'public'"):
        found = await persons.stage.owner.fetchval(
            f"select count(*) from {name} r where r::text like '%' || $1 || '%'", told["token"]
        )
        assert not found, name


async def test_under_a_key_the_token_is_kept_nowhere_and_told_once(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    first = await create(persons, email, idempotencyKey="sync-2026-10")
    again = await create(persons, email, idempotencyKey="sync-2026-10")
    assert again["apiToken"] == first["apiToken"]
    assert again["token"] is None
    kept = await persons.stage.owner.fetchrow("select fields::text, body from idempotency_key")
    assert kept is not None
    assert kept["body"] is None
    assert first["token"] not in kept["fields"]


def test_a_mistyped_token_is_known_without_asking() -> None:
    made = [tokens.made() for _ in range(100)]
    assert len(set(made)) == 100
    for token in made:
        assert not tokens.is_mistyped(token)
        assert tokens.is_mistyped(token[:-1])
        assert tokens.is_mistyped(f"{token}0")
        assert tokens.is_mistyped(token[:10] + ("a" if token[10] != "a" else "b") + token[11:])
    assert not tokens.is_mistyped("an-older-token-of-another-form")


async def test_a_limited_token_opens_less(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER", "EDITOR", "ADMIN")
    told = await create(persons, email, roles=["VIEWER"], programmes=[await programme(persons, OTHER)])
    viewer = await SignIn(persons.stage.pool).viewer(told["token"])
    whole = await persons.stage.viewer(email)
    assert {role.name for role in viewer.roles} == {"VIEWER"}
    assert viewer.administers == ()
    assert viewer.within is not None
    assert set(viewer.circle) < set(whole.circle)
    assert whole.within is None


async def test_a_token_never_grows_and_shrinks_with_its_person(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    token = (await create(persons, email))["token"]
    admin, user = ADMINS[MINISTRY], await persons.id(email)
    assert await persons.code(admin, "grantRole", user=user, role="EDITOR") == "Success"
    sign_in = SignIn(persons.stage.pool)
    assert {role.name for role in (await sign_in.viewer(token)).roles} == {"VIEWER"}
    own = "role = 'VIEWER' and user_id = (select id from app_user where work_email = $1)"
    grant = await persons.stage.id("org_grant", own, email)
    assert await persons.code(admin, "revokeGrant", grant=grant, reason="test") == "Success"
    with pytest.raises(UnknownToken):
        await sign_in.viewer(token)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"roles": ["AUDITOR"]}, "NOT_HELD"),
        ({"roles": ["VIEWER", "ADMIN"]}, "NOT_HELD"),
        ({"programmes": OTHER}, "NOT_HELD"),
        ({"programmes": PROGRAMME}, "Success"),
        ({"programmes": []}, "EMPTY"),
        ({"label": " "}, "BLANK"),
        ({"label": "x" * 201}, "TOO_LONG"),
        ({"expiresOn": str(TODAY - timedelta(days=1))}, "OUT_OF_RANGE"),
        ({"expiresOn": str(TODAY + timedelta(days=366))}, "OUT_OF_RANGE"),
        ({"expiresOn": "9999-12-30"}, "OUT_OF_RANGE"),
        ({"expiresOn": str(TODAY)}, "Success"),
    ],
)
async def test_what_a_token_may_say(persons: Persons, given: dict[str, Any], code: str) -> None:
    email = await persons.person(MINISTRY, "VIEWER", programme=PROGRAMME)
    if isinstance(given.get("programmes"), str):
        given = {"programmes": [await programme(persons, given["programmes"])]}
    assert await persons.code(email, "createApiToken", **{"label": "x", "expiresOn": SOON} | given) == code


async def test_nobody_without_a_token_makes_one(persons: Persons) -> None:
    assert (await create(persons, None))["code"] == "NOT_SIGNED_IN"


async def test_a_limited_token_makes_no_wider_one(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER", "EDITOR")
    wide = await create(persons, email)
    narrow = await create(persons, email, roles=["VIEWER"], programmes=[await programme(persons, PROGRAMME)])
    bot = await as_token(persons, narrow["token"], "bot")
    assert (await create(persons, bot, roles=["EDITOR"]))["errors"][0]["code"] == "NOT_HELD"
    assert (await create(persons, bot, programmes=[await programme(persons, OTHER)]))["errors"][0]["code"] == "NOT_HELD"
    child = await create(persons, bot)
    assert child["apiToken"]["roles"] == ["VIEWER"]
    assert child["apiToken"]["programmes"]["nodes"] == [{"code": PROGRAMME}]
    rotated = await persons.do(bot, "rotateApiToken", "token", apiToken=wide["apiToken"]["id"], expiresOn=SOON)
    assert rotated["errors"][0]["code"] == "NOT_HELD"


async def test_postgresql_holds_the_same(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER", programme=PROGRAMME)
    viewer = await persons.stage.viewer(email)
    ids = {row["code"]: row["id"] for row in await persons.stage.owner.fetch("select code, id from programme")}
    text = (
        "insert into api_token (user_id, hash, label, roles, programme_ids, expires_at)"
        " values ($1, $2, 'x', $3, $4, now() + interval '1 day')"
    )
    for user, roles, programmes, allowed in (
        (viewer.user_id, ["VIEWER"], [ids[PROGRAMME]], True),
        (viewer.user_id, ["VIEWER"], None, False),
        (viewer.user_id, None, None, False),
        (viewer.user_id, ["VIEWER"], [ids[OTHER]], False),
        (viewer.user_id, ["VIEWER"], [ids[PROGRAMME], ids[OTHER]], False),
        (viewer.user_id, ["ADMIN"], [ids[PROGRAMME]], False),
        (1, ["VIEWER"], [ids[PROGRAMME]], False),
    ):
        made = tokens.digest(tokens.made())
        try:
            async with write(persons.stage.pool, viewer, TODAY) as opened:
                await opened.value(text, user, made, roles, programmes)
        except asyncpg.InsufficientPrivilegeError:
            assert not allowed, (user, roles, programmes)
        else:
            assert allowed, (user, roles, programmes)


async def test_twenty_at_once(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    made = [await create(persons, email) for _ in range(19)]  # the stage itself signs in by one
    assert (await create(persons, email))["errors"][0]["code"] == "TOO_MANY"
    assert await persons.code(email, "revokeApiToken", apiToken=made[0]["apiToken"]["id"]) == "Success"
    assert (await create(persons, email))["token"]


async def test_who_revokes(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    token = (await create(persons, email))["apiToken"]["id"]
    colleague, stranger = await persons.person(MINISTRY, "EDITOR"), await persons.person(FOREIGN, "ADMIN")
    for actor in (colleague, stranger, None):
        assert await persons.code(actor, "revokeApiToken", apiToken=token) == "NOT_FOUND"
    listed = await persons.stage.data(ADMINS[MINISTRY], "{ apiTokens(first: 100) { nodes { id user { workEmail } } } }")
    assert token in [one["id"] for one in listed["apiTokens"]["nodes"]]
    assert await persons.code(ADMINS[MINISTRY], "rotateApiToken", apiToken=token, expiresOn=SOON) == "NOT_YOURS"
    assert await persons.code(ADMINS[MINISTRY], "revokeApiToken", apiToken=token) == "Success"
    assert await persons.code(email, "revokeApiToken", apiToken=token) == "Success", "it stays revoked"
    assert await persons.code(email, "rotateApiToken", apiToken=token, expiresOn=SOON) == "ALREADY_ENDED"


async def test_a_rotated_token_overlaps(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER", "EDITOR")
    old = await create(persons, email, roles=["VIEWER"])
    given = {"apiToken": old["apiToken"]["id"], "expiresOn": SOON}
    for hours in (-1, 169):
        assert await persons.code(email, "rotateApiToken", **given, overlapHours=hours) == "OUT_OF_RANGE"
    new = await persons.do(email, "rotateApiToken", f"{ASKED} replaced {{ id expiresAt }}", **given, overlapHours=1)
    sign_in = SignIn(persons.stage.pool)
    for token in (old["token"], new["token"]):
        assert {role.name for role in (await sign_in.viewer(token)).roles} == {"VIEWER"}
    assert new["apiToken"]["label"] == "sync"
    assert new["replaced"]["id"] == old["apiToken"]["id"]
    left = await persons.stage.owner.fetchval(
        "select extract(epoch from expires_at - now()) from api_token where hash = $1", tokens.digest(old["token"])
    )
    assert 3_500 < left <= 3_600
    at_once = await persons.do(
        email, "rotateApiToken", "token", apiToken=new["apiToken"]["id"], expiresOn=SOON, overlapHours=0
    )
    with pytest.raises(UnknownToken):
        await sign_in.viewer(new["token"])
    assert (await sign_in.viewer(at_once["token"])).user_id


async def test_uses_are_noted_now_and_then(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    token = await token_of(persons.stage.database.owner, email)
    sign_in = SignIn(persons.stage.pool)
    last = "select last_used_at from api_token where hash = $1"
    for _ in range(3):
        await sign_in.viewer(token, fresh=True)
    assert await persons.stage.owner.fetchval(last, tokens.digest(token)) is None, "no read writes"
    await sign_in.note_uses()
    first = await persons.stage.owner.fetchval(last, tokens.digest(token))
    assert first is not None
    await sign_in.viewer(token, fresh=True)
    await sign_in.note_uses()
    assert await persons.stage.owner.fetchval(last, tokens.digest(token)) == first, "not within the same minute"
    back = "update api_token set last_used_at = now() - interval '2 minutes' where hash = $1"
    await persons.stage.owner.execute(back, tokens.digest(token))
    await sign_in.viewer(token, fresh=True)
    await sign_in.note_uses()
    assert await persons.stage.owner.fetchval(last, tokens.digest(token)) >= first


@pytest_asyncio.fixture(loop_scope="session")
async def app(stage: Stage) -> AsyncIterator[Application]:
    made = create_app(Settings(database_url=stage.database.server, pool_size=2, identity_recheck=0.2))
    async with made.router.lifespan_context(made):
        yield made


async def test_what_a_mutation_ends_is_over_for_the_next_read(persons: Persons, app: Application) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    own, other = [await token_of(persons.stage.database.owner, email) for _ in range(2)]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:

        async def asked(token: str, query: str) -> httpx.Response:
            return await client.post("/graphql", json={"query": query}, headers={"Authorization": f"Bearer {token}"})

        assert (await asked(other, "{ me { id } }")).status_code == 200
        listed = (await asked(own, "{ me { apiTokens { nodes { id createdAt } } } }")).json()
        ids = [one["id"] for one in listed["data"]["me"]["apiTokens"]["nodes"]]
        revoke = f'mutation {{ revokeApiToken(input: {{ apiToken: "{ids[-1]}" }}) {{ __typename }} }}'
        assert (await asked(own, revoke)).json()["data"]["revokeApiToken"]["__typename"] == "RevokeApiTokenSuccess"
        refused = await asked(other, "{ me { id } }")
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"] == 'Bearer error="invalid_token"'
        await asyncio.sleep(0)

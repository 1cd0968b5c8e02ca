"""Who gives which role to whom: every kind of actor, place and role, by the mutation and by PostgreSQL's own lock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from db.transaction import write
from db.viewer import Viewer
from db.words import GrantRole
from tests.mutations.persons import ADMINS, FOREIGN, MINISTRY, OPERATOR, UNIT, Persons, peopled
from tests.mutations.stage import AUDITOR, TODAY, Stage

EVERYWHERE = {GrantRole.AUDITOR, GrantRole.STEWARD}
PLACES = (OPERATOR, MINISTRY, UNIT, FOREIGN)


@pytest_asyncio.fixture(loop_scope="session")
async def persons(stage: Stage) -> AsyncIterator[Persons]:
    yield await peopled(stage)


def expected(actor: str, place: str, role: GrantRole) -> str:
    """By the decision in docs/decisions, written a second time."""
    if actor == OPERATOR:
        within = place == OPERATOR or role in {*EVERYWHERE, GrantRole.ADMIN}
        return "Success" if within else "NOT_YOUR_UNIT"
    if actor == "auditor":
        return "NOT_ADMIN"  # an auditor sees everybody, and changes nobody
    if place not in {MINISTRY: (MINISTRY, UNIT), UNIT: (UNIT,)}.get(actor, ()):
        return "NOT_FOUND"
    return "NOT_OPERATOR" if role in EVERYWHERE else "Success"


@pytest.mark.parametrize("actor", [*ADMINS, "viewer", "auditor", "nobody"])
async def test_who_gives_which_role_to_whom(persons: Persons, actor: str) -> None:
    email = await _email(persons, actor)
    for place in PLACES:
        for role in GrantRole:
            target = await persons.person(place)
            wanted = expected(actor, place, role)
            told = await persons.code(email, "grantRole", user=await persons.id(target), role=role.name)
            assert told == wanted, (actor, place, role)
            assert await persons.grants(target) == ([role.name] if wanted == "Success" else [])


@pytest.mark.parametrize("actor", [*ADMINS, "viewer", "auditor", "nobody"])
async def test_postgresql_holds_the_same(persons: Persons, actor: str) -> None:
    viewer = await persons.stage.viewer(await _email(persons, actor))
    for place in PLACES:
        for role in GrantRole:
            target = await persons.person(place)
            row = await persons.stage.owner.fetchrow("select * from app_user where work_email = $1", target)
            assert row is not None
            try:
                async with write(persons.stage.pool, viewer, TODAY) as opened:
                    await opened.value(
                        "insert into org_grant (user_id, organisation_id, role) values ($1, $2, $3)",
                        row["id"],
                        row["organisation_id"],
                        role.name,
                    )
                told = "Success"
            except asyncpg.InsufficientPrivilegeError:
                told = "refused"
            assert (told == "Success") == (expected(actor, place, role) == "Success"), (actor, place, role)


async def test_nobody_gives_to_themselves(persons: Persons) -> None:
    for organisation, email in ADMINS.items():
        given = {"user": await persons.id(email), "role": "VIEWER"}
        assert await persons.code(email, "grantRole", **given) == "ONESELF", organisation
        viewer = await persons.stage.viewer(email)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with write(persons.stage.pool, viewer, TODAY) as opened:
                await opened.value(
                    "insert into org_grant (user_id, organisation_id, role) values ($1, $2, 'VIEWER')",
                    viewer.user_id,
                    viewer.organisation_id,
                )


async def test_a_person_without_admin_sees_oneself_and_may_not(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    assert await persons.code(email, "grantRole", user=await persons.id(email), role="EDITOR") == "NOT_ADMIN"


async def test_what_a_grant_may_say(persons: Persons) -> None:
    admin, target = ADMINS[MINISTRY], await persons.id(await persons.person(MINISTRY))
    programme = await persons.stage.id("programme", "code = 'ID-JP-SMI'")
    project = await persons.stage.id("project", "code = (select min(code) from project)")
    day = str(TODAY - timedelta(days=1))
    for given, code in (
        ({"role": "ADMIN", "programme": programme}, "NOT_LIMITED"),
        ({"role": "EDITOR", "programme": project}, "INVALID_ID"),
        ({"role": "EDITOR", "validFrom": day}, "OUT_OF_RANGE"),
        ({"role": "EDITOR", "validUntil": day}, "ENDS_BEFORE_START"),
        ({"role": "EDITOR", "validFrom": "9999-12-30"}, "OUT_OF_RANGE"),
        ({"role": "EDITOR", "validUntil": "9999-12-30"}, "ENDS_BEFORE_START"),
        ({"role": "EDITOR", "programme": programme, "validUntil": str(TODAY)}, "Success"),
        ({"role": "EDITOR"}, "Success"),
        ({"role": "EDITOR"}, "ALREADY_GRANTED"),
    ):
        assert await persons.code(admin, "grantRole", user=target, **given) == code, given


async def test_a_grant_that_is_revoked_opens_nothing_and_makes_room(persons: Persons) -> None:
    admin, email = ADMINS[MINISTRY], await persons.person(MINISTRY)
    target = await persons.id(email)
    asked = "grant { id role isValid revokedAt valid { startsOn } }"
    given = (await persons.do(admin, "grantRole", asked, user=target, role="EDITOR"))["grant"]
    assert (given["isValid"], given["revokedAt"]) == (True, None)
    told = (await persons.do(admin, "revokeGrant", asked, grant=given["id"], reason="left"))["grant"]
    assert told["revokedAt"] is not None
    assert told["valid"] == given["valid"], "its days stay on record"
    assert await persons.code(admin, "revokeGrant", grant=given["id"], reason="again") == "ALREADY_ENDED"
    assert await persons.grants(email) == []
    assert await persons.code(admin, "grantRole", user=target, role="EDITOR") == "Success"


async def test_who_may_revoke(persons: Persons) -> None:
    email = await persons.person(UNIT, "VIEWER", "AUDITOR")
    viewer, auditor = [
        await persons.stage.id(
            "org_grant", "role = $2 and user_id = (select id from app_user where work_email = $1)", email, role
        )
        for role in ("VIEWER", "AUDITOR")
    ]
    stranger = await persons.person(FOREIGN, "ADMIN")
    for actor, grant, code in (
        (stranger, viewer, "NOT_FOUND"),
        (email, viewer, "NOT_ADMIN"),
        (ADMINS[OPERATOR], viewer, "NOT_YOUR_UNIT"),
        (ADMINS[UNIT], auditor, "NOT_OPERATOR"),
        (ADMINS[MINISTRY], viewer, "Success"),
        (ADMINS[OPERATOR], auditor, "Success"),
    ):
        assert await persons.code(actor, "revokeGrant", grant=grant, reason="test") == code, (actor, code)


async def test_the_last_admin_stays(persons: Persons) -> None:
    operator, ministry = ADMINS[OPERATOR], ADMINS[MINISTRY]
    own = await persons.stage.id(
        "org_grant", "role = 'ADMIN' and user_id = (select id from app_user where work_email = $1)", ministry
    )
    user = {"user": await persons.id(ministry), "expectedVersion": await persons.version(ministry), "reason": "test"}
    assert await persons.code(operator, "revokeGrant", grant=own, reason="test") == "LAST_ADMIN"
    assert await persons.code(operator, "deactivateUser", **user) == "LAST_ADMIN"
    assert await persons.code(ministry, "revokeGrant", grant=own, reason="test") == "LAST_ADMIN"
    second = await persons.person(MINISTRY, "ADMIN")
    assert await persons.code(second, "revokeGrant", grant=own, reason="test") == "Success"
    persons.forget([ministry])
    mine = await persons.stage.id(
        "org_grant", "role = 'ADMIN' and user_id = (select id from app_user where work_email = $1)", second
    )
    assert await persons.code(second, "revokeGrant", grant=mine, reason="test") == "LAST_ADMIN"


async def test_two_admins_cannot_send_each_other_away(persons: Persons) -> None:
    """Each of both would see the other one as who stays."""
    one, two = [await persons.person(UNIT, "ADMIN") for _ in range(2)]
    await persons.stage.owner.execute(
        "update org_grant set revoked_at = now() where user_id = (select id from app_user where work_email = $1)",
        ADMINS[UNIT],
    )
    viewers = [await persons.stage.viewer(email) for email in (one, two)]
    revoke = "update org_grant set revoked_at = now() where user_id = $1 returning id"
    async with write(persons.stage.pool, viewers[0], TODAY) as first:
        assert await first.value(revoke, viewers[1].user_id)
        waits = "set local lock_timeout = '200ms'"
        with pytest.raises(asyncpg.LockNotAvailableError):
            await _alone(persons, viewers[1], (waits,), (revoke, viewers[0].user_id))
    with pytest.raises(asyncpg.PostgresError, match="Nobody would be left"):
        await _alone(persons, viewers[1], (revoke, viewers[0].user_id))


async def _alone(persons: Persons, viewer: Viewer, *statements: tuple[Any, ...]) -> None:
    """Statements in a transaction of their own."""
    async with write(persons.stage.pool, viewer, TODAY) as opened:
        for statement in statements:
            await opened.value(*statement)


async def _email(persons: Persons, actor: str) -> str | None:
    match actor:
        case "viewer":
            return await persons.person(MINISTRY, "VIEWER", "COORDINATOR")
        case "auditor":
            return AUDITOR
        case "nobody":
            return None
    return ADMINS[actor]

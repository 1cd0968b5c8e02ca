"""Persons invited, bound, sent away, taken back and erased; what stays of them, and what nobody may learn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from db.sign_in import SignIn, UnknownToken
from tests.mutations.persons import ADMINS, FOREIGN, MINISTRY, OPERATOR, UNIT, Persons, peopled
from tests.mutations.stage import Stage
from tests.people import token_of

ISSUER = "https://id.example/realms/a"


@pytest_asyncio.fixture(loop_scope="session")
async def persons(stage: Stage) -> AsyncIterator[Persons]:
    yield await peopled(stage)


async def organisation(persons: Persons, code: str) -> str:
    return await persons.stage.id("organisation", "code = $1", code)


async def test_an_invited_person_is_known_and_has_no_rights(persons: Persons) -> None:
    given = {
        "organisation": await organisation(persons, UNIT),
        "displayName": " Rina Lestari ",
        "workEmail": "Rina@Unit.go.id",
    }
    asked = "user { displayName workEmail isActive organisation { code } grants { totalCount } }"
    told = await persons.do(ADMINS[MINISTRY], "inviteUser", asked, **given)
    assert told["user"] == {
        "displayName": "Rina Lestari",
        "workEmail": "rina@unit.go.id",
        "isActive": True,
        "organisation": {"code": UNIT},
        "grants": {"totalCount": 0},
    }
    assert await persons.code(ADMINS[MINISTRY], "inviteUser", **given) == "EMAIL_TAKEN"


@pytest.mark.parametrize(
    ("actor", "place", "code"),
    [
        (OPERATOR, FOREIGN, "Success"),
        (MINISTRY, UNIT, "Success"),
        (MINISTRY, FOREIGN, "NOT_ADMIN"),
        (UNIT, MINISTRY, "NOT_ADMIN"),
        (None, UNIT, "NOT_ADMIN"),
    ],
)
async def test_who_invites_where(persons: Persons, actor: str | None, place: str, code: str) -> None:
    given = {"displayName": "A", "workEmail": "a@b.example", "organisation": await organisation(persons, place)}
    assert await persons.code(None if actor is None else ADMINS[actor], "inviteUser", **given) == code


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("workEmail", "nobody", "INVALID_EMAIL"),
        ("workEmail", "a@b", "INVALID_EMAIL"),
        ("workEmail", "a b@c.example", "INVALID_EMAIL"),
        ("workEmail", "a@b.example\nBcc: c@d.example", "INVALID_EMAIL"),
        ("workEmail", f"{'a' * 300}@b.example", "INVALID_EMAIL"),
        ("displayName", "  ", "BLANK"),
        ("displayName", "x" * 201, "TOO_LONG"),
    ],
)
async def test_what_an_invitation_may_say(persons: Persons, field: str, value: str, code: str) -> None:
    given = {"displayName": "A", "workEmail": "a@b.example", "organisation": await organisation(persons, MINISTRY)}
    assert await persons.code(ADMINS[MINISTRY], "inviteUser", **given | {field: value}) == code


async def test_who_is_sent_away_signs_in_no_more_and_tokens_stay_dead(persons: Persons) -> None:
    admin, email = ADMINS[MINISTRY], await persons.person(UNIT, "VIEWER")
    token = await token_of(persons.stage.database.owner, email)
    sign_in = SignIn(persons.stage.pool)
    assert (await sign_in.viewer(token)).user_id
    given = {"user": await persons.id(email), "expectedVersion": await persons.version(email)}
    told = await persons.do(
        admin,
        "deactivateUser",
        "user { isActive rowVersion apiTokens { nodes { revokedAt } } }",
        **given,
        reason="left",
    )
    assert told["user"]["isActive"] is False
    assert told["user"]["apiTokens"]["nodes"][0]["revokedAt"] is not None
    with pytest.raises(UnknownToken):
        await sign_in.viewer(token)  # a read, two seconds not being over: this process has forgotten
    given["expectedVersion"] = told["user"]["rowVersion"]
    assert await persons.code(admin, "deactivateUser", **given, reason="left") == "WRONG_STATUS"
    assert await persons.code(admin, "reactivateUser", **given) == "Success"
    with pytest.raises(UnknownToken):
        await sign_in.viewer(token)
    assert (await sign_in.viewer(await token_of(persons.stage.database.owner, email))).user_id


async def test_a_person_changed_meanwhile_is_a_conflict(persons: Persons) -> None:
    email = await persons.person(MINISTRY)
    given: dict[str, Any] = {"user": await persons.id(email), "expectedVersion": 7, "reason": "x"}
    told = await persons.do(ADMINS[MINISTRY], "deactivateUser", **given)
    assert told["__typename"] == "VersionConflict"
    assert told["message"].startswith("The person has changed: ")


@pytest.mark.parametrize("verb", ["deactivateUser", "reactivateUser", "eraseUser", "bindIdentity"])
async def test_who_is_not_seen_is_not_found_and_oneself_is_seen(persons: Persons, verb: str) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    other = await persons.person(MINISTRY)
    inputs: dict[str, dict[str, Any]] = {
        "deactivateUser": {"expectedVersion": 1, "reason": "x"},
        "reactivateUser": {"expectedVersion": 1},
        "eraseUser": {"expectedVersion": 1, "reason": "x"},
        "bindIdentity": {"issuer": ISSUER, "subject": "s"},
    }
    more = inputs[verb]
    unknown = (await persons.id(other))[:-4] + "AAAA"
    answers = [await persons.do(email, verb, user=id_, **more) for id_ in (await persons.id(other), unknown)]
    assert answers[0] == answers[1]
    assert answers[0]["code"] == "NOT_FOUND"
    assert await persons.code(email, verb, user=await persons.id(email), **more) == "NOT_ADMIN"


async def test_nobody_sends_themselves_away(persons: Persons) -> None:
    admin = ADMINS[MINISTRY]
    await persons.person(MINISTRY, "ADMIN")
    given = {"user": await persons.id(admin), "expectedVersion": await persons.version(admin), "reason": "x"}
    assert await persons.code(admin, "deactivateUser", **given) == "ONESELF"


async def test_an_identity_is_one_person_and_may_be_taken_away(persons: Persons) -> None:
    admin, email = ADMINS[MINISTRY], await persons.person(UNIT, "VIEWER")
    user, other = await persons.id(email), await persons.id(await persons.person(UNIT))
    told = await persons.do(
        admin,
        "bindIdentity",
        "identity { id issuer subject user { workEmail } }",
        user=user,
        issuer=ISSUER,
        subject="s",
    )
    assert told["identity"]["user"] == {"workEmail": email}
    assert await persons.code(admin, "bindIdentity", user=other, issuer=ISSUER, subject="s") == "SUBJECT_BOUND"
    row = await persons.stage.owner.fetchrow("select * from app.authenticate_subject($1, 's')", ISSUER)
    assert row is not None
    identity = told["identity"]["id"]
    assert await persons.code(email, "unbindIdentity", identity=identity) == "NOT_ADMIN"
    assert (
        await persons.code(await persons.person(FOREIGN, "ADMIN"), "unbindIdentity", identity=identity) == "NOT_FOUND"
    )
    assert await persons.code(admin, "unbindIdentity", identity=identity) == "Success"
    assert await persons.stage.owner.fetchrow("select * from app.authenticate_subject($1, 's')", ISSUER) is None


@pytest.mark.parametrize(
    "issuer",
    ["http://id.example", "id.example", "", "https://", "https://a.example?x=1", "https://[", " https://a.example",
     "https://u@a.example", "https://" + "a" * 600],
)  # fmt: skip
async def test_what_is_no_issuer(persons: Persons, issuer: str) -> None:
    user = await persons.id(await persons.person(MINISTRY))
    told = await persons.code(ADMINS[MINISTRY], "bindIdentity", user=user, issuer=issuer, subject="s")
    assert told in ("INVALID_ISSUER", "TOO_LONG")


async def test_an_erased_person_leaves_a_pseudonym_and_nothing_else(persons: Persons) -> None:
    admin, email = ADMINS[MINISTRY], await persons.person(UNIT, "VIEWER", email="very.personal@unit.go.id")
    stage = persons.stage
    await token_of(stage.database.owner, email)
    user = await persons.id(email)
    bound = {"user": user, "issuer": ISSUER, "subject": "very.personal", "idempotencyKey": "a-key-of-mine"}
    told_first = await persons.do(admin, "bindIdentity", "identity { user { workEmail displayName } }", **bound)
    assert told_first["identity"]["user"]["workEmail"] == email
    assert set(await everywhere(stage, "very.personal")) == {"app_user", "identity_binding", "idempotency_key"}
    given = {"user": user, "reason": "asked for it"}
    assert await persons.code(admin, "eraseUser", **given, expectedVersion=1) == "WRONG_STATUS"
    away = await persons.do(admin, "deactivateUser", "user { rowVersion }", **given, expectedVersion=1)
    version = away["user"]["rowVersion"]
    asked = "user { displayName workEmail erasedAt rowVersion apiTokens { totalCount } identities { totalCount } }"
    told = (await persons.do(admin, "eraseUser", asked, **given, expectedVersion=version))["user"]
    assert told["displayName"].startswith("Erased person ")
    assert told["workEmail"].endswith("@erased.invalid")
    assert told["apiTokens"] == told["identities"] == {"totalCount": 0}
    again: dict[str, Any] = {"user": user, "expectedVersion": told["rowVersion"]}
    assert await persons.code(admin, "reactivateUser", **again) == "ERASED"
    assert await persons.code(admin, "eraseUser", **again, reason="x") == "ERASED"
    assert await persons.code(admin, "bindIdentity", user=user, issuer=ISSUER, subject="t") == "ERASED"
    assert await everywhere(stage, "very.personal") == []
    assert await everywhere(stage, "Test Person", but_for=("app_user",)) == [], (
        "names of others are in no record either"
    )
    entries = await stage.owner.fetch("select action from audit_entry order by id")
    assert [row["action"] for row in entries] == [
        *("identity.bind", "user.deactivate", "api_token.revoke"),
        *("user.erase", "api_token.erase", "identity.erase"),
    ]


async def everywhere(stage: Stage, text: str, but_for: tuple[str, ...] = ()) -> list[str]:
    """The tables of which a row holds a text."""
    tables = await stage.owner.fetch(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
    )
    found = []
    for (name,) in tables:
        # Bytes are written in hexadecimal.
        like = f"select count(*) from {name} r where r::text ilike any (array['%' || $1 || '%', '%' || $2 || '%'])"
        if name not in but_for and await stage.owner.fetchval(like, text, text.encode().hex()):
            found.append(name)
    return found


async def test_all_that_is_held_of_oneself_can_be_read(persons: Persons) -> None:
    email = await persons.person(MINISTRY, "VIEWER")
    document = """{ me { displayName workEmail isActive organisation { code } grants { nodes { role } }
      apiTokens { nodes { label createdAt lastUsedAt } } identities { nodes { issuer subject } }
      statusEvents { totalCount } } }"""
    me = (await persons.stage.data(email, document))["me"]
    assert (me["workEmail"], me["grants"]["nodes"]) == (email, [{"role": "VIEWER"}])
    assert [token["label"] for token in me["apiTokens"]["nodes"]] == ["test"]
    row = await persons.stage.owner.fetchrow("select * from app_user limit 1")
    assert row is not None
    assert set(row.keys()) == {
        *("id", "uid", "organisation_id", "display_name", "work_email", "active", "demo", "erased_at"),
        *("row_version", "updated_at"),
    }, "a new column of a person belongs into this answer"


async def test_the_server_changes_no_person_that_its_viewer_does_not_manage(persons: Persons) -> None:
    from db.transaction import write
    from tests.mutations.stage import TODAY

    viewer = await persons.stage.viewer(await persons.person(MINISTRY, "VIEWER", "COORDINATOR"))
    for text in (
        "update app_user set active = false returning id",
        "update org_grant set revoked_at = now() returning id",
        "update api_token set revoked_at = now() where user_id <> app.user_id() returning id",
        "delete from api_token returning id",
        "delete from identity_binding returning id",
    ):
        async with write(persons.stage.pool, viewer, TODAY) as opened:
            assert await opened.rows(text) == [], text
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with write(persons.stage.pool, viewer, TODAY) as opened:
            await opened.value(
                "insert into app_user (organisation_id, display_name, work_email) values ($1, 'a', 'b')",
                viewer.organisation_id,
            )
    assert orjson.loads(viewer.held)

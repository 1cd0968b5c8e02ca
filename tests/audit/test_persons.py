"""Persons in the audit: as digests, which nobody can tell whose they were once the person is forgotten."""

from __future__ import annotations

from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from db.pool import Pool
from db.transaction import write
from db.viewer import Viewer
from tests.audit.conftest import Audit
from tests.mutations.stage import TODAY


@pytest_asyncio.fixture(loop_scope="session")
async def admin(audit: Audit) -> Viewer:
    """Who manages the persons of ONE."""
    key = await audit.owner.fetchval(
        "insert into app_user (organisation_id, display_name, work_email) values ($1, 'Admin', 'a@one.example')"
        " returning id",
        audit.one,
    )
    return Viewer(user_id=key, organisation_id=audit.one, administers=(audit.one,))


async def _person(audit: Audit, organisation: int, email: str) -> Any:
    return await audit.owner.fetchrow(
        "insert into app_user (organisation_id, display_name, work_email) values ($1, 'Sri', $2) returning *",
        organisation,
        email,
    )


async def _images(audit: Audit) -> list[tuple[Any, Any]]:
    rows = await audit.owner.fetch(
        "select before, after from audit_entry where subject_table = 'app_user' order by position"
    )
    return [(_read(row["before"]), _read(row["after"])) for row in rows]


def _read(image: str | None) -> Any:
    return None if image is None else orjson.loads(image)


async def test_forgotten(audit: Audit, admin: Viewer) -> None:
    """Names and addresses are digests with a salt of the person's own; without the salt the chain is still whole."""
    person = await _person(audit, audit.one, "sri@one.example")
    twin = await _person(audit, audit.other, "twin@other.example")
    pool = await Pool.open(audit.database.server, size=2)
    try:
        async with write(pool, admin, TODAY) as transaction:
            await transaction.record("user.create", "app_user", person["uid"], before=None, after=dict(person))
            changed = {**person, "display_name": "Sri Rahayu", "active": False}
            await transaction.record("user.amend", "app_user", person["uid"], before=dict(person), after=changed)
            await transaction.record("user.create", "app_user", twin["uid"], before=None, after=dict(twin))
        images = await _images(audit)
        created, amended = images[0][1], images[1]
        assert "Sri" not in orjson.dumps(images).decode()
        assert "example" not in orjson.dumps(images).decode()
        assert created["display_name"].startswith("sha256:")
        assert created["active"] is True
        assert amended[0]["display_name"] == created["display_name"], "equal names of a person are seen to be equal"
        assert amended[1]["display_name"] != created["display_name"]
        assert images[2][1]["display_name"] != created["display_name"], "two persons of one name are not"
        async with write(pool, admin, TODAY) as transaction:
            await transaction.record("user.erase", "app_user", person["uid"], before=dict(person), after=None)
            await transaction.forget(person["id"])
        assert (await _images(audit))[3][0]["display_name"] == "forgotten"
        assert await audit.owner.fetchval("select salt is null from audit_salt where id = $1", person["id"])
        assert (await audit.verdict()).broken == []
    finally:
        await pool.close()


async def test_only_by_an_admin_of_the_organisation(audit: Audit, admin: Viewer) -> None:
    other = await _person(audit, audit.other, "budi@other.example")
    pool = await Pool.open(audit.database.server, size=1)
    try:
        for key in (other["id"], 0):
            with pytest.raises(asyncpg.InsufficientPrivilegeError, match="only an ADMIN"):
                async with write(pool, admin, TODAY) as transaction:
                    await transaction.forget(key)
    finally:
        await pool.close()
    assert await audit.owner.fetchval("select count(*) from audit_salt where salt is null") == 0


async def test_the_server_reads_no_salt(audit: Audit) -> None:
    connection = await asyncpg.connect(audit.database.server)
    try:
        for table in ("audit_salt", "audit_head"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.fetch(f"select * from {table}")
        for function in ("app.audit_salt(gen_random_uuid())",):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.fetch(f"select {function}")
    finally:
        await connection.close()

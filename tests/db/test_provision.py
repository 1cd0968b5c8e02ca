"""Provisioning: the three roles' powers, the extensions, and who may enter a database."""

import asyncio
import os
from collections.abc import AsyncIterator

import asyncpg
import pytest

from db.embedded import EmbeddedPostgres
from db.provision import EXTENSIONS, Logins, clone, login, provision
from tests.databases import ROOT, maintenance

# Named like the copies: dropped with its process by the next run, should it stay behind.
NAME = f"test_{os.getpid()}_provision"
COPY = f"{NAME}_copy"


@pytest.fixture(scope="module")
async def provisioned(postgres: str) -> AsyncIterator[Logins]:
    """A provisioned database without migrations."""
    yield await provision(postgres, NAME)
    async with maintenance(postgres) as connection:
        await connection.execute(f"drop database if exists {NAME} with (force)")


async def ask(dsn: str, sql: str) -> object:
    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


POWERS = """
select rolsuper::int + rolbypassrls::int + rolcreatedb::int + rolreplication::int + 10 * rolcreaterole::int
from pg_roles where rolname = current_user
"""


async def test_no_login_has_powers_but_the_owner_makes_roles(provisioned: Logins) -> None:
    assert await ask(provisioned.owner, POWERS) == 10
    assert await ask(provisioned.server, POWERS) == 0


async def test_the_owner_owns_and_the_server_makes_nothing(provisioned: Logins) -> None:
    await ask(provisioned.owner, "create table owned (id int)")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await ask(provisioned.server, "create table own (id int)")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await ask(provisioned.server, "select * from owned")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await ask(provisioned.server, "create temporary table own (id int)")


async def test_the_extensions_are_there(provisioned: Logins) -> None:
    found = await ask(provisioned.server, "select array_agg(extname order by extname) from pg_extension")
    assert isinstance(found, list)
    assert set(EXTENSIONS) <= set(found)


async def test_the_owner_can_make_a_role_act_for_it(provisioned: Logins) -> None:
    connection = await asyncpg.connect(provisioned.owner, timeout=10)
    try:
        transaction = connection.transaction()
        await transaction.start()
        await connection.execute("create role selaras_trial nologin")
        await connection.execute("grant selaras_trial to selaras_owner")
        await connection.execute("create table guarded (id int)")
        await connection.execute("grant create on schema public to selaras_trial")
        await connection.execute("alter table guarded owner to selaras_trial")
        await connection.execute("set local role selaras_trial")
        assert await connection.fetchval("select current_user") == "selaras_trial"
        await transaction.rollback()
    finally:
        await connection.close()


async def test_repeating_and_racing_change_nothing(postgres: str, provisioned: Logins) -> None:
    again = await asyncio.gather(*(provision(postgres, NAME) for _ in range(4)))
    assert set(again) == {provisioned}


async def test_a_copy_is_closed_to_others_like_its_template(postgres: str, provisioned: Logins) -> None:
    async with maintenance(postgres) as connection:
        await clone(connection, NAME, COPY)
        try:
            for database in (NAME, COPY):
                assert await ask(login(postgres, "selaras_server", database), "select 1") == 1
                assert not await connection.fetchval(
                    "select exists (select from pg_database, aclexplode(datacl) where datname = $1 and grantee = 0)",
                    database,
                )
        finally:
            await connection.execute(f"drop database {COPY} with (force)")


async def test_a_server_that_is_not_the_tests_own_is_refused(
    tmp_path_factory: pytest.TempPathFactory, postgres: str
) -> None:
    other = EmbeddedPostgres(tmp_path_factory.mktemp("other"), durable=False)
    assert other.place.directory.parent != ROOT
    with other, pytest.raises(AssertionError, match="not the tests' own"):
        async with maintenance(other.dsn()):
            pytest.fail("entered a server that is not ours")

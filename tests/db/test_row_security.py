"""Row security: no context, no row; the catalogue's policies are those of db/policies; nobody writes for others."""

from __future__ import annotations

import asyncpg
import pytest

from db.identity import PowerfulLogin, assert_powerless
from db.policies import nobody, policy
from db.policy_sql import create_policy
from db.tables import metadata
from tests.db.refusals import refused
from tests.db.world import World, acting, token_hash, viewer, write_entry, write_report

TABLES = [table.name for table in metadata.sorted_tables]
READABLE = [table.name for table in metadata.sorted_tables if policy(table) is not nobody]


@pytest.fixture(scope="module", autouse=True)
async def everything(world: World) -> None:
    """A row to see in the tables that matter: an open project beside the internal one, and a report."""
    source = await world.insert("source", code="S", kind="NEWS", title="News")
    public = await world.insert(
        "project", code="OPEN", name_en="Open", programme_id=world.programme, visibility="PUBLIC"
    )
    shared = await world.insert(
        "project", code="SHARED", name_en="Shared", programme_id=world.programme, visibility="PARTNERS"
    )
    await world.insert(
        "participation", project_id=shared, organisation_id=world.organisation["regency1"], role="OBSERVER"
    )
    await world.insert("citation", project_id=public, basis="STATED", source_id=source)
    await world.insert("citation", project_id=world.project, basis="STATED", source_id=source)
    await world.insert("citation", organisation_id=world.organisation["lead"], basis="STATED", source_id=source)
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await write_entry(connection, report, world.line, 1)


async def _seen(world: World, person: str | None, table: str) -> int:
    async with acting(world.database, person) as connection:
        count: int = await connection.fetchval(f"select count(*) from {table}")
    return count


@pytest.mark.parametrize("table", READABLE)
async def test_without_context_there_are_no_rows(world: World, table: str) -> None:
    assert await _seen(world, None, table) == 0


async def test_what_each_sees_of_projects(world: World) -> None:
    seen = {person: await _seen(world, person, "project") for person in ("", "stranger", "regency1", "lead", "auditor")}
    # The auditor's organisation coordinates, but an auditor sees all by being one.
    assert seen == {"": 1, "stranger": 1, "regency1": 2, "lead": 2, "auditor": 3}
    assert await _seen(world, "coordinator", "project") == 3


async def test_what_each_sees_of_reports_and_money(world: World) -> None:
    for table, seen in (("report", 1), ("financial_entry", 1)):
        for person, count in {
            "": 0,
            "stranger": 0,
            "regency2": 0,
            "regency1": seen,
            "lead": seen,
            "auditor": seen,
        }.items():
            assert await _seen(world, person, table) == count, (table, person)


async def test_anonymous_sees_public_rows_only(world: World) -> None:
    async with acting(world.database, "") as connection:
        for table in metadata.sorted_tables:
            if "visibility" in table.c:
                hidden = f"select count(*) from {table.name} where visibility <> 'PUBLIC'"
                assert await connection.fetchval(hidden) == 0, table.name
        assert await connection.fetchval("select count(*) from citation") == 2
        assert await connection.fetchval("select count(*) from app_user") == 0


async def test_persons_see_themselves_and_admins_their_own(world: World) -> None:
    assert await _seen(world, "regency1", "app_user") == 1
    assert await _seen(world, "admin", "app_user") == 4
    assert await _seen(world, "admin", "report") == 0, "administration opens no data"


async def test_the_audit_is_for_auditors(world: World) -> None:
    async with acting(world.database, "regency1") as connection:
        await connection.execute(
            "insert into audit_entry (user_id, action, subject_table, subject_uid)"
            " values ($1, 'create', 'report', gen_random_uuid())",
            world.person["regency1"],
        )
    assert await _seen(world, "coordinator", "audit_entry") == 0
    assert await _seen(world, "auditor", "audit_entry") == 1


async def test_secrets_are_not_even_named(world: World) -> None:
    async with acting(world.database, "auditor") as connection:
        with refused("FORBIDDEN"):
            await connection.fetch("select * from api_token")


async def test_nobody_reports_for_others(world: World) -> None:
    period = await world.period("regency2")
    async with acting(world.database, "regency1") as connection:
        with refused("FORBIDDEN"):
            await write_report(connection, period)


async def test_nobody_writes_into_anothers_report(world: World) -> None:
    async with acting(world.database, "regency2") as connection:
        report = await write_report(connection, await world.period("regency2"))
    for statement in (
        "insert into report_issue (report_id, kind, issue) values ($1, 'OTHER', 'x')",
        "insert into document (report_id, kind, title, url) values ($1, 'OTHER', 'x', 'https://example.test')",
    ):
        async with acting(world.database, "regency1") as connection:
            with refused("FORBIDDEN"):
                await connection.execute(statement, report)
    async with acting(world.database, "regency1") as connection:
        with refused("FORBIDDEN"):
            await write_entry(connection, report, world.line, 1)
    async with acting(world.database, "regency1") as connection:
        assert await connection.execute("update report set narrative = 'x' where id = $1", report) == "UPDATE 0"


@pytest.mark.parametrize(
    "table", ["project", "budget", "budget_line", "org_grant", "organisation", "allowed_transition"]
)
async def test_the_server_changes_nothing_else(world: World, table: str) -> None:
    """Forbidden as a whole, or without a row that the viewer may take away."""
    async with acting(world.database, "coordinator") as connection:
        with refused("FORBIDDEN"):
            await connection.execute(f"update {table} set uid = gen_random_uuid()")
    async with acting(world.database, "coordinator") as connection:
        try:
            assert await connection.execute(f"delete from {table}") == "DELETE 0"
        except asyncpg.InsufficientPrivilegeError:
            return


async def test_the_policies_are_those_of_the_predicates(world: World) -> None:
    transaction = world.owner.transaction()
    await transaction.start()
    try:
        for table in metadata.sorted_tables:
            await world.owner.execute(create_policy(table, "current_user", "reads_today"))
        rows = await world.owner.fetch(
            "select tablename, policyname, qual from pg_policies where policyname in ('reads', 'reads_today')"
        )
    finally:
        await transaction.rollback()
    found = {(row["tablename"], row["policyname"]): row["qual"] for row in rows}
    for name in TABLES:
        assert found[name, "reads"] == found[name, "reads_today"], f"{name}: a migration must renew its policy"


async def test_row_security_is_enabled_and_forced_everywhere(world: World) -> None:
    unguarded = await world.owner.fetch(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
        " and not (relrowsecurity and relforcerowsecurity) and relname <> 'alembic_version'"
    )
    # Its operators could use no index under row security; instead nobody but the guard may read it at all.
    assert [row[0] for row in unguarded] == ["search_key"]
    granted = await world.owner.fetch(
        "select distinct grantee from information_schema.role_table_grants where table_name = 'search_key'"
    )
    owner = await world.owner.fetchval("select tableowner from pg_tables where tablename = 'search_key'")
    assert {row[0] for row in granted} == {owner, "selaras_guard"}


async def test_the_server_runs_with_no_powers(world: World) -> None:
    connection = await asyncpg.connect(world.database.server)
    try:
        await assert_powerless(connection)
    finally:
        await connection.close()
    for dsn, power in ((world.database.owner, "owner"), (world.database.superuser, "superuser")):
        connection = await asyncpg.connect(dsn)
        try:
            with pytest.raises(PowerfulLogin, match=power):
                await assert_powerless(connection)
        finally:
            await connection.close()


async def test_a_login_that_passes_row_security_is_refused(world: World) -> None:
    superuser = await asyncpg.connect(world.database.superuser)
    name = "selaras_test_bypass"
    try:
        async with superuser.transaction():
            await superuser.execute(f"create role {name} bypassrls")
            await superuser.execute(f"set local role {name}")
            with pytest.raises(PowerfulLogin, match="bypassrls"):
                await assert_powerless(superuser)
            await superuser.execute("reset role")
            await superuser.execute(f"drop role {name}")
    finally:
        await superuser.close()


async def test_what_a_token_opens(world: World) -> None:
    connection = await asyncpg.connect(world.database.server)
    try:
        lead = await viewer(connection, "lead")
        coordinator = await viewer(connection, "coordinator")
        reporter = await viewer(connection, "regency1")
        admin = await viewer(connection, "admin")
        auditor = await viewer(connection, "auditor")
    finally:
        await connection.close()
    assert lead.organisations == (world.organisation["lead"],)
    assert lead.circle == (world.project,)
    assert coordinator.circle[0] == -world.programme
    assert len(coordinator.circle) == 4
    assert reporter.circle == ()
    assert len(reporter.partner) == 2
    assert reporter.within is None
    assert (admin.organisations, admin.within) == ((), ())
    assert admin.administers == (world.organisation["lead"],)
    assert auditor.organisations == ()


@pytest.mark.parametrize(
    "change",
    [
        "update api_token set revoked_at = now() where user_id = $1",
        "update api_token set expires_at = now() - interval '1 second' where user_id = $1",
        "update app_user set active = false where id = $1",
        "update org_grant set valid = daterange(null, app.today()) where user_id = $1",
        "update org_grant set valid = daterange(app.today() + 1, null) where user_id = $1",
    ],
)
async def test_tokens_that_hold_no_longer(world: World, change: str) -> None:
    connection = await asyncpg.connect(world.database.server)
    transaction = world.owner.transaction()
    await transaction.start()
    try:
        ask = "select count(*) from app.authenticate($1)"
        assert await connection.fetchval(ask, token_hash("stranger")) == 1
        await world.owner.execute(change, world.person["stranger"])
        # The owner is a member of the guard, who owns the function.
        assert await world.owner.fetchval(ask, token_hash("stranger")) == 0
        assert await connection.fetchval(ask, b"\0" * 32) == 0
    finally:
        await transaction.rollback()
        await connection.close()


async def test_units_are_part_of_the_organisation(world: World) -> None:
    unit = await world.insert("organisation", code="unit", kind="LINE_MINISTRY")
    past = await world.insert("organisation", code="past", kind="LINE_MINISTRY")
    for organisation, valid in ((unit, "(,)"), (past, "(,2020-01-01)")):
        await world.owner.execute(
            "insert into organisation_relation (from_id, kind, to_id, valid)"
            " values ($1, 'PART_OF', $2, $3::text::daterange)",
            organisation,
            world.organisation["stranger"],
            valid,
        )
    connection = await asyncpg.connect(world.database.server)
    try:
        assert (await viewer(connection, "stranger")).organisations == (world.organisation["stranger"], unit)
    finally:
        await connection.close()

"""The generator: the same seed gives the same world, whole and true; what it verifies it also finds broken."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from datetime import date

import asyncpg
import pytest
import pytest_asyncio

from data.generate import ANCHOR, SeedTaken, run
from data.generate.histories import Histories, NoRoute, Step
from data.generate.ledger import Ledger, UnknownColumn
from data.generate.spans import after_days, period_start, plus_months
from data.generate.tokens import NoSuchPerson, issue_token
from data.generate.verify import BrokenInvariant, checks, verify
from data.rows import Connection
from db import tables as t
from db.types import Vocabulary
from tests.databases import Database, copied

PROJECTS, SEED = 40, 7
FROM_THE_FIRST = {table.name: 0 for table in t.metadata.sorted_tables}
# Left empty: what commands, people at work and relays write.
EMPTY = {
    *("api_token", "audit_entry", "audit_head", "audit_salt", "concurrence", "idempotency_key", "identity_binding"),
    *("duty_event", "outbox", "webhook", "webhook_secret", "webhook_delivery"),
}
# Vocabularies of which a generated world needs few words: real places, real sources, funding, who may do what.
PARTIAL = {
    "allowed_transition",
    "budget_line.funder_kind",
    "budget_line.executor_kind",
    "funding_rule",
    "region",
    "organisation.region_kind",
    "source.kind",
    "citation.basis",
    "statement",
    "budget.status",  # no draft of a new version was given up
    "status_event.role",
    "status_event.entity",
    "programme.precision",
    "indicator.baseline_precision",
    "agreement.signed_precision",
    "agreement.precision",
}


def generate(database: Database, seed: int = SEED, projects: int = PROJECTS) -> list[str]:
    """Fill a database; returns the names of the phases shown."""
    shown: list[str] = []
    run(database.owner, projects, seed, lambda name, done, total: shown.append(name))
    return shown


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world(postgres: str, database_template: str) -> AsyncIterator[Database]:
    """A database with one generated world; tests undo what they change."""
    async with copied(postgres, database_template) as database:
        await asyncio.to_thread(generate, database)
        yield database


@pytest_asyncio.fixture(loop_scope="session")
async def inside(world: Database) -> AsyncIterator[Connection]:
    """A superuser's connection to the world, in a transaction that is rolled back."""
    connection = await asyncpg.connect(world.superuser)
    transaction = connection.transaction()
    await transaction.start()
    try:
        yield connection
    finally:
        await transaction.rollback()
        await connection.close()


async def checksums(dsn: str) -> dict[str, str]:
    connection = await asyncpg.connect(dsn)
    try:
        return {table: await checksum(connection, table) for table in generated()}
    finally:
        await connection.close()


async def checksum(connection: Connection, table: str) -> str:
    rows = await connection.fetch(f'select x::text as row from "{table}" x order by id')
    return hashlib.sha256("\n".join(row["row"] for row in rows).encode()).hexdigest()


def generated() -> list[str]:
    """The tables a world fills."""
    return [table.name for table in t.metadata.sorted_tables if table.name not in EMPTY]


def vocabularies() -> list[tuple[str, str]]:
    return [
        (table.name, column.name)
        for table in t.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Vocabulary) and table.name not in EMPTY
        # Rare rows need not be of every visibility; of projects all are.
        if not column.name.endswith("visibility") or table.name == "project"
        if table.name not in PARTIAL and f"{table.name}.{column.name}" not in PARTIAL
    ]


async def test_the_same_seed_gives_the_same_rows(world: Database, fresh_database: Database) -> None:
    await asyncio.to_thread(generate, fresh_database)
    assert await checksums(world.superuser) == await checksums(fresh_database.superuser)


async def test_another_seed_gives_other_rows_and_may_follow(fresh_database: Database) -> None:
    await asyncio.to_thread(generate, fresh_database, 1, 10)
    await asyncio.to_thread(generate, fresh_database, 2, 10)
    connection = await asyncpg.connect(fresh_database.superuser)
    try:
        codes = {row["code"] for row in await connection.fetch("select code from project")}
        uids = await connection.fetchval("select count(distinct uid) from project")
    finally:
        await connection.close()
    assert codes == {f"G{seed}-{number:05d}" for seed in (1, 2) for number in range(1, 11)}
    assert uids == 20


async def test_the_same_seed_twice_is_refused_and_changes_nothing(world: Database) -> None:
    before = await checksums(world.superuser)
    with pytest.raises(SeedTaken, match="seed 7"):
        await asyncio.to_thread(generate, world)
    assert await checksums(world.superuser) == before


@pytest.mark.parametrize("table", generated())
async def test_every_table_is_filled(inside: Connection, table: str) -> None:
    assert await inside.fetchval(f'select count(*) from "{table}"') > 0


@pytest.mark.parametrize(("table", "column"), vocabularies(), ids=lambda name: name)
async def test_every_word_comes_up(inside: Connection, table: str, column: str) -> None:
    of = t.metadata.tables[table].c[column].type
    assert isinstance(of, Vocabulary)
    rows = await inside.fetch(f'select distinct {column} as word from "{table}" where {column} is not null')
    assert {word.name for word in of.words} - {row["word"] for row in rows} == set()


async def test_the_shape_of_a_project(inside: Connection) -> None:
    counts = {
        table: await inside.fetchval(f"select count(*) from {table}")
        for table in ("project", "phase", "milestone", "budget")
    }
    assert counts == {
        "project": PROJECTS,
        "phase": 4 * PROJECTS,
        "milestone": 24 * PROJECTS,
        "budget": 4 * PROJECTS,
    }
    roles = await inside.fetch("select count(*) as n from participation where project_id > 0 group by project_id")
    assert {row["n"] for row in roles} <= {2, 3}


async def test_some_reports_are_overdue(inside: Connection) -> None:
    overdue = await inside.fetchval(
        "select count(*) from reporting_period p where due_on < $1"
        " and not exists (select from report r where r.period_id = p.id and r.status <> 'WITHDRAWN')",
        ANCHOR,
    )
    assert overdue > 0


async def test_what_was_returned_stays_readable(inside: Connection) -> None:
    assert await inside.fetchval(
        "select true from report r join financial_entry e on e.report_id = r.id"
        " where r.revision = 2 and e.report_revision = 1 limit 1"
    )


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("project", "lead_org_id"),
        ("project", "starts_on"),
        ("project", "name_en"),
        ("project", "name_id"),
        ("project_site", "commodity_id"),
        ("milestone", "due_on"),
        ("milestone", "responsible_org_id"),
        ("organisation", "country_id"),
        ("organisation", "region_id"),
        ("budget_line", "region_id"),
        ("indicator", "baseline_value"),
        ("report", "narrative"),
    ],
)
async def test_what_may_be_unknown_is_somewhere(inside: Connection, table: str, column: str) -> None:
    known = await inside.fetchrow(
        f"select bool_or({column} is null) as never, bool_or({column} is not null) as sometimes from {table}"
    )
    assert known is not None
    assert (known["never"], known["sometimes"]) == (True, True)


@pytest.mark.parametrize("rule", list(checks(FROM_THE_FIRST)))
async def test_invariants_hold(inside: Connection, rule: str) -> None:
    sql = checks(FROM_THE_FIRST)[rule]
    assert await inside.fetch(sql) == []


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("sum to its total", "update budget_line set amount = amount + 1 where id = (select min(id) from budget_line)"),
        ("running totals", "update budget_line set amount = amount + 9, realised = realised + 1"),
        ("state of a project is", "update project set status = 'APPROVED' where status = 'REJECTED'"),
        ("state of a report is", "update report set status = 'PUBLISHED' where status = 'ACCEPTED'"),
        ("each event of a report", "update status_event set at = at - interval '9 years' where to_status = 'ACCEPTED'"),
        ("has signed", "update agreement_party set signed_on = null where capacity = 'PARTY'"),
        ("accountable organisation, a site", "update participation set role = 'OBSERVER' where role = 'ACCOUNTABLE'"),
        ("its programme's", "update programme set coordinator_org_id = 1 + coordinator_org_id % 40"),
        ("last return", "update report set revision = 3 where revision = 2"),
    ],
)
async def test_what_is_broken_is_found(inside: Connection, rule: str, change: str) -> None:
    await inside.execute("set local session_replication_role = replica")
    assert not (await inside.execute(change)).endswith(" 0")
    (sql,) = [sql for name, sql in checks(FROM_THE_FIRST).items() if rule in name]
    assert await inside.fetch(sql) != []
    with pytest.raises(BrokenInvariant, match="not so: "):
        await verify(inside, empty_ledger())


async def test_the_database_counts_the_same_totals(inside: Connection) -> None:
    """The product's own recount, run over all lines, changes none."""
    before = await checksum(inside, "budget_line")
    await inside.execute("select app.recount(array(select id from budget_line))")
    assert await checksum(inside, "budget_line") == before


async def test_some_entries_are_taken_back_and_some_imported(inside: Connection) -> None:
    assert await inside.fetchval("select true from financial_entry where reverses_id is not null limit 1")
    assert await inside.fetchval("select true from financial_entry where report_id is null limit 1")


async def test_triggers_and_row_security_are_back(inside: Connection, database: Database) -> None:
    of_tables = (
        "select relname, relrowsecurity, relforcerowsecurity,"
        " (select string_agg(tgname || tgenabled::text, ',' order by tgname) from pg_trigger where tgrelid = c.oid"
        "  and not tgisinternal) from pg_class c where relnamespace = 'public'::regnamespace order by relname"
    )
    migrated = await asyncpg.connect(database.superuser)
    try:
        assert await inside.fetch(of_tables) == await migrated.fetch(of_tables)
    finally:
        await migrated.close()


async def test_a_token_of_a_generated_person(world: Database, inside: Connection) -> None:
    email = f"coordinator@g{SEED}-o001.example"
    token = await asyncio.to_thread(issue_token, world.owner, email)
    holder = await inside.fetchval(
        "select work_email from api_token a join app_user u on u.id = a.user_id"
        " where a.hash = sha256(convert_to($1, 'UTF8')) and a.expires_at > now()",
        token,
    )
    assert holder == email


async def test_a_token_of_nobody_is_refused(world: Database) -> None:
    with pytest.raises(NoSuchPerson, match="nobody@example"):
        await asyncio.to_thread(issue_token, world.owner, "nobody@example")


async def test_new_rows_may_follow_the_generated_ones(inside: Connection) -> None:
    """The sequences are ahead of the keys that were given."""
    key = await inside.fetchval(
        "insert into commodity (code, kind, name_en) values ('AFTER', 'SERVICE', 'After') returning id"
    )
    assert key == await inside.fetchval("select max(id) from commodity")


def test_the_shortest_legal_way() -> None:
    steps = [
        Step("PROJECT", "DRAFT", "PROPOSED", "EDITOR", False),
        Step("PROJECT", "PROPOSED", "APPROVED", None, False),
    ]
    histories = Histories(steps)
    assert histories.route("PROJECT", "DRAFT", "APPROVED") == steps
    assert histories.route("PROJECT", "DRAFT", "DRAFT") == []
    with pytest.raises(NoRoute, match="from APPROVED to DRAFT"):
        histories.route("PROJECT", "APPROVED", "DRAFT")


def test_a_misspelt_column_is_refused() -> None:
    with pytest.raises(UnknownColumn, match="phase has no ordnial"):
        empty_ledger().add("phase", ordnial=1)


def test_days() -> None:
    assert after_days(date(2026, 6, 30), 5, "WORKING") == date(2026, 7, 7)
    assert after_days(date(2026, 6, 30), 60, "CALENDAR") == date(2026, 8, 29)
    assert period_start(date(2026, 5, 17), 3) == date(2026, 4, 1)
    assert plus_months(date(2026, 12, 31), 1) == date(2027, 1, 1)


def empty_ledger() -> Ledger:
    return Ledger(SEED, FROM_THE_FIRST, ANCHOR)

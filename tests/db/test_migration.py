"""The migrations: up, down and up again; equal to db/tables; and the catalogue they make is the committed one."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import asyncpg
import pytest
from alembic.script import ScriptDirectory

from db.catalogue import listing
from db.migration import current, differences, downgrade, upgrade
from db.provision import provision
from tests.databases import Database, maintenance

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"
CATALOGUE = MIGRATIONS / "catalogue.txt"
REVISIONS = [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]


async def test_autogenerate_finds_nothing(database: Database) -> None:
    assert await asyncio.to_thread(differences, database.owner) == []


async def test_up_down_and_up_again(fresh_database: Database) -> None:
    owner = fresh_database.owner
    connection = await asyncpg.connect(owner)
    try:
        before = await listing(connection)
        head = current(owner)
        downgrade(owner, "base")
        assert current(owner) is None
        left = await connection.fetch(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
        )
        assert [row[0] for row in left] == ["alembic_version"]
        assert not await connection.fetchval("select exists (select from pg_namespace where nspname = 'app')")
        upgrade(owner)
        assert current(owner) == head
        assert await listing(connection) == before
    finally:
        await connection.close()


async def test_each_revision_goes_down_and_up(fresh_database: Database) -> None:
    owner = fresh_database.owner
    for revision in reversed(REVISIONS[:-1]):
        downgrade(owner, revision)
        assert current(owner) == revision
    upgrade(owner)


async def test_two_migrations_at_once_take_turns(postgres: str) -> None:
    name = "test_0_migrations"
    async with maintenance(postgres) as connection:
        await connection.execute(f"drop database if exists {name} with (force)")
        owner = (await provision(postgres, name)).owner
        try:
            await asyncio.gather(*(asyncio.to_thread(upgrade, owner) for _ in range(3)))
            assert await asyncio.to_thread(current, owner) == REVISIONS[-1]
        finally:
            await connection.execute(f"drop database if exists {name} with (force)")


async def test_the_catalogue_is_the_committed_one(database: Database) -> None:
    connection = await asyncpg.connect(database.owner)
    try:
        found = await listing(connection)
    finally:
        await connection.close()
    if os.environ.get("SELARAS_UPDATE"):
        CATALOGUE.write_text(found, "utf-8")
    assert found == CATALOGUE.read_text("utf-8"), (
        "the migrated catalogue differs; if that is meant: SELARAS_UPDATE=1 pytest tests/db/test_migration.py"
    )


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("app.fold('Désa  ÉKSPOR')", "desa  ekspor"),
        ("app.fiscal_period('ID', 2026)::text", "[2026-01-01,2027-01-01)"),
        ("app.fiscal_period('JP', 2026)::text", "[2026-04-01,2027-04-01)"),
        # 2026-05-08 is a Friday.
        ("app.add_working_days('2026-05-08', 1)::text", "2026-05-11"),
        ("app.add_working_days('2026-05-08', 5)::text", "2026-05-15"),
        ("app.add_working_days('2026-05-09', 1)::text", "2026-05-11"),
        ("app.add_working_days('2026-05-09', 0)::text", "2026-05-09"),
        ("app.working_days_between('2026-05-08', '2026-05-11')", 1),
        ("app.working_days_between('2026-05-11', '2026-05-08')", -1),
        ("app.working_days_between('2026-05-09', '2026-05-10')", 0),
        ("app.due_on('[2026-01-01,2026-04-01)', 10, 'WORKING', 'ID')::text", "2026-04-14"),
        ("app.due_on('[2026-01-01,2026-04-01)', 60, 'CALENDAR', 'ID')::text", "2026-05-30"),
    ],
)
async def test_functions_of_days_and_names(database: Database, expression: str, value: object) -> None:
    connection = await asyncpg.connect(database.owner)
    try:
        assert await connection.fetchval(f"select {expression}") == value
    finally:
        await connection.close()


async def test_working_days_agree_with_counting(database: Database) -> None:
    connection = await asyncpg.connect(database.owner)
    counted = """
    select count(*) from generate_series(date '2025-12-20', date '2026-01-20', '1 day') a (day),
      generate_series(0, 30) n
    where app.working_days_between(day::date, day::date + n) <> (
        select count(*) from generate_series(day + interval '1 day', day + n * interval '1 day', '1 day') d
        where extract(isodow from d) < 6)
      or n > 0 and app.working_days_between(day::date, app.add_working_days(day::date, n)) <> n
    """
    try:
        assert await connection.fetchval(counted) == 0
    finally:
        await connection.close()

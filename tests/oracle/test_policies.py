"""Three judges of who may see a row agree on every row: the domain's words in Python, the predicates, row security."""

from __future__ import annotations

import asyncpg
import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from compiler.naive import World
from compiler.naive.policy import may_see
from db import tables as t
from db.policies import VIEWER_BINDS, bound, policy
from db.viewer import SETTINGS, Viewer
from tests.databases import Database
from tests.oracle.subject import Subject

TABLES = [table.name for table in t.metadata.sorted_tables if "id" in table.c]
KINDS = ("anonymous", "partner", "reporter", "party", "coordinator", "auditor", "limited")


async def _by_words(database: Database, viewer: Viewer) -> dict[str, set[int]]:
    world = World(database.superuser)
    return {
        name: {key for key, row in (await world.rows(name)).items() if may_see(name, row, viewer)} for name in TABLES
    }


async def _by_predicates(database: Database, viewer: Viewer) -> dict[str, set[int]]:
    """As a login that row security does not bind."""
    engine = create_async_engine(
        "postgresql+asyncpg://", async_creator=lambda: asyncpg.connect(database.superuser), poolclass=NullPool
    )
    found = {}
    async with engine.connect() as connection:
        for name in TABLES:
            table = t.metadata.tables[name]
            asked = select(table.c.id).where(policy(table)(table.c, bound(viewer.stance)))
            binds = {key: _plain(viewer, key) for key in asked.compile().params if key in VIEWER_BINDS}
            found[name] = {row[0] for row in await connection.execute(asked, binds)}
    await engine.dispose()
    return found


def _plain(viewer: Viewer, bind: str) -> object:
    value = getattr(viewer, VIEWER_BINDS[bind])
    return list(value) if isinstance(value, tuple) else value


async def _by_row_security(database: Database, viewer: Viewer) -> dict[str, set[int]]:
    """As the server's login, which may not even ask some tables."""
    connection = await asyncpg.connect(database.server)
    found: dict[str, set[int]] = {}
    try:
        for name in TABLES:
            async with connection.transaction():
                for setting, value in zip(SETTINGS, viewer.context, strict=True):
                    await connection.execute("select set_config($1, $2, true)", setting, value)
                try:
                    found[name] = {row["id"] for row in await connection.fetch(f"select id from {name}")}
                except asyncpg.InsufficientPrivilegeError:
                    found[name] = set()
                    await connection.execute("rollback")
                    await connection.execute("begin")
    finally:
        await connection.close()
    return found


@pytest.mark.parametrize("kind", KINDS)
async def test_three_judges_agree(invented: Subject, generated: Database, kind: str) -> None:
    viewer = invented.viewers[kind]
    words, predicates = await _by_words(generated, viewer), await _by_predicates(generated, viewer)
    rules = await _by_row_security(generated, viewer)
    for name in TABLES:
        assert words[name] == predicates[name], f"{name}: the predicate shows other rows to the {kind}"
        assert words[name] == rules[name], f"{name}: row security shows other rows to the {kind}"


def test_viewers_see_different_rows(invented: Subject) -> None:
    """Else the comparison would say nothing."""
    rows = invented.harvest.rows
    seen = {
        kind: tuple(sum(may_see(name, row, viewer) for row in rows[name]) for name in ("project", "report", "budget"))
        for kind, viewer in invented.viewers.items()
    }
    assert len(set(seen.values())) >= 5, seen
    assert seen["auditor"] == tuple(len(rows[name]) for name in ("project", "report", "budget"))

"""Generates a world of invented projects, for measurements and tests; the same seed gives the same world.

In order of control flow: ledger (rows and keys), world (what is shared), histories and events (legal ways to a
state), places, holidays, exchange, organisations, funding, programmes, then for each project: projects, participations,
agreements, sites, phases, indicators, budgets and their entries, duties, reports, contents, facts. quiet writes without
row triggers; verify checks what they would have kept, and the keys of search are filled at once.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from datetime import date

import asyncpg

from data.generate import (
    agreements,
    budgets,
    citations,
    contents,
    exchange,
    facts,
    funding,
    holidays,
    indicators,
    organisations,
    participations,
    phases,
    places,
    programmes,
    projects,
    reports,
    sites,
)
from data.generate.histories import Histories, Step
from data.generate.ledger import Ledger, write
from data.generate.quiet import quiet
from data.generate.verify import verify
from data.generate.world import World
from data.rows import Connection
from db import tables as t

ANCHOR = date(2026, 6, 30)
"""The day that counts as today: what is late or running is so on this day."""
CHUNK = 250
Progress = Callable[[str, int, int], None]

__all__ = ["ANCHOR", "SeedTaken", "run"]


class SeedTaken(ValueError):
    """The database already holds the projects of this seed; names the seed."""


def run(owner_dsn: str, projects: int, seed: int, progress: Progress, anchor: date = ANCHOR) -> None:
    """Add that many projects with all that belongs to them, or nothing at all. SeedTaken, BrokenInvariant."""
    asyncio.run(_run(owner_dsn, projects, seed, progress, anchor))


async def _run(dsn: str, count: int, seed: int, progress: Progress, anchor: date) -> None:
    connection: Connection = await asyncpg.connect(dsn, timeout=10)
    try:
        async with connection.transaction():
            async with quiet(connection):
                world = await _world(connection, count, seed, anchor)
                await _fill(connection, world, progress)
                await _advance_keys(connection, world.ledger)
            progress("Verifying what was generated", 0, 0)
            await verify(connection, world.ledger)
            progress("Making it searchable", 0, 0)
            await connection.execute("select app.fill_search_keys()")
        progress("Analysing the tables", 0, 0)
        await connection.execute(f"analyze {', '.join(world.ledger.counts())}")
    finally:
        await connection.close()


async def _world(connection: Connection, count: int, seed: int, anchor: date) -> World:
    if await connection.fetchval("select true from project where code like $1 limit 1", f"G{seed}-%"):
        raise SeedTaken(f"the projects of seed {seed} are in this database; generate with another --seed")
    rng = random.Random(seed)
    ledger = Ledger(seed, await _floors(connection), anchor)
    world = World(seed, count, anchor, rng, ledger, Histories(await _steps(connection)))
    await citations.read_or_make(connection, world)
    await places.read_or_make(connection, world)
    await holidays.read_or_make(connection, world)
    await exchange.read_or_make(connection, world)
    organisations.make(world)
    await funding.read_or_make(connection, world)
    programmes.make(world)
    return world


async def _floors(connection: Connection) -> dict[str, int]:
    names = [table.name for table in t.metadata.sorted_tables]
    return {name: await connection.fetchval(f"select coalesce(max(id), 0) from {name}") for name in names}


async def _steps(connection: Connection) -> list[Step]:
    rows = await connection.fetch(
        "select entity, from_status, to_status, role, needs_reason from allowed_transition"
        " order by entity, from_status, to_status"
    )
    return [Step(*row) for row in rows]


async def _fill(connection: Connection, world: World, progress: Progress) -> None:
    """Write what a chunk gave while the next one is made: PostgreSQL and Python each keep a core busy."""
    for first in range(1, world.size + 1, CHUNK):
        numbers = range(first, min(first + CHUNK, world.size + 1))
        made = world.ledger.cut()
        await asyncio.gather(write(connection, made), asyncio.to_thread(_chunk, world, numbers))
        progress("Generating projects", numbers[-1], world.size)
    await write(connection, world.ledger.cut())


def _chunk(world: World, numbers: range) -> None:
    for number in numbers:
        project = _project(world, number)
        world.earlier = project.id if number % 3 == 0 else world.earlier


def _project(world: World, number: int) -> projects.Project:
    project = projects.make(world, number)
    projects.relate(world, project, world.earlier)
    participations.make(world, project)
    agreements.make(world, project)
    sites.make(world, project)
    phases.make(world, project)
    measured = indicators.make(world, project)
    lines = budgets.make(world, project)
    reports.make(world, project, lines, measured)
    contents.imported(world, project, lines)
    budgets.write(world, lines)
    facts.make(world, project, measured)
    return project


async def _advance_keys(connection: Connection, ledger: Ledger) -> None:
    for table, taken in ledger.counts().items():
        if taken:
            sequence = await connection.fetchval("select pg_get_serial_sequence($1, 'id')", table)
            await connection.execute(
                f"select setval($1, greatest($2, (select last_value from {sequence})))",
                sequence,
                ledger.floor(table) + taken,
            )

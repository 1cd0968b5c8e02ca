"""Databases for tests: a migrated template, and copies of it; all on a server that is proven to be ours."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg

from cli.testing_place import root
from db.embedded import EmbeddedPostgres
from db.embedded.locks import EXCLUSIVE, held
from db.provision import Logins, clone, login, logins, provision, quoted

CHECKOUT = Path(__file__).resolve().parents[1]
ROOT = root()
# What a migrated database is made of.
SOURCES = ("migrations", "db")
# Of a version of the sources there are a migrated one and a few filled ones; two versions are kept.
KEPT_TEMPLATES = 12
BUILD_SECONDS = 180

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

_numbers = itertools.count()


@dataclass(frozen=True)
class Database:
    """A database with the real migrations; `superuser` only prepares and inspects, never tests a policy."""

    name: str
    owner: str
    server: str
    superuser: str


def test_server() -> EmbeddedPostgres:
    """The server that all tests of this checkout share; not started."""
    return EmbeddedPostgres(ROOT, durable=False)


async def assert_ours(connection: Connection) -> None:
    """Fail unless the server keeps its data in our test directory: an address may belong to someone else."""
    found = os.path.realpath(await connection.fetchval("show data_directory"))
    ours = os.path.realpath(test_server().place.data)
    assert found == ours, f"SELARAS_TEST_DSN leads to a server that keeps {found}, not the tests' own {ours}"


@asynccontextmanager
async def maintenance(superuser_dsn: str) -> AsyncIterator[Connection]:
    """A superuser's connection to the test server, which has shown that it is ours."""
    connection = await asyncpg.connect(superuser_dsn, timeout=10)
    try:
        await assert_ours(connection)
        yield connection
    finally:
        await connection.close()


def source_hash() -> str:
    """A short hash of everything that decides what a migrated database looks like."""
    return _hash(SOURCES)


def _hash(folders: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for file in sorted((CHECKOUT / folder).rglob("*")):
            if file.suffix in {".py", ".sql", ".csv", ".toml"}:
                digest.update(str(file.relative_to(CHECKOUT)).encode() + file.read_bytes())
    return digest.hexdigest()[:12]


async def template(superuser_dsn: str) -> str:
    """The name of the migrated template, made by the first who asks; the others wait."""
    name = f"template_{source_hash()}"
    async with maintenance(superuser_dsn) as connection:
        with held(ROOT / "template.lock", EXCLUSIVE, BUILD_SECONDS):
            await _drop_leftovers(connection)
            if not await _exists(connection, name):
                await _build(connection, superuser_dsn, name)
    return name


async def world(superuser_dsn: str, source: str, projects: int, seed: int) -> str:
    """The name of a template that holds a generated world."""
    from data.generate import run

    async def fill(database: Database) -> None:
        await asyncio.to_thread(run, database.owner, projects, seed, _unwatched)

    return await filled(superuser_dsn, source, f"{projects}_{seed}", fill)


async def demonstration(superuser_dsn: str, source: str) -> str:
    """The name of a template that holds the five programmes and the demo persons."""
    from data.demo_data import load

    async def fill(database: Database) -> None:
        await asyncio.to_thread(load, database.owner, _unwatched)

    return await filled(superuser_dsn, source, "demo", fill)


async def filled(
    superuser_dsn: str, source: str, title: str, fill: Callable[[Database], Awaitable[None]], *of: str
) -> str:
    """The name of a filled copy of a template, made by the first who asks and kept for later runs.

    What fills it is told by its title and by the folders `of` which it is made, beside the data's own.
    """
    name = f"{source}_{_hash(('data', *of))[:6]}_{title}"
    async with maintenance(superuser_dsn) as connection:
        # A lock of its own: who wants another one need not wait.
        with held(ROOT / f"{title}.lock", EXCLUSIVE, BUILD_SECONDS):
            if not await _exists(connection, name):
                # Named as a copy is, so that it is dropped when we are killed, and not before.
                building = _own_name()
                await clone(connection, source, building)
                await fill(_database(superuser_dsn, building, logins(superuser_dsn, building)))
                await _close(connection, building, name)
    return name


def _unwatched(*_: object) -> None:
    """Progress that nobody watches."""


@asynccontextmanager
async def copied(superuser_dsn: str, source: str) -> AsyncIterator[Database]:
    """A copy of the template for the block's length; its name tells whose it is, should we be killed."""
    name = _own_name()
    async with maintenance(superuser_dsn) as connection:
        await _drop(connection, name)
        await clone(connection, source, name)
        try:
            yield _database(superuser_dsn, name, logins(superuser_dsn, name))
        finally:
            await _drop(connection, name)


def _own_name() -> str:
    return f"test_{os.getpid()}_{next(_numbers)}"


def _database(superuser_dsn: str, name: str, both: Logins) -> Database:
    return Database(name, both.owner, both.server, login(superuser_dsn, "postgres", name))


async def _build(connection: Connection, superuser_dsn: str, name: str) -> None:
    from db.migration import upgrade

    building = f"building_{name}"
    both = await provision(superuser_dsn, building)
    # In a thread of its own: migrations run their own event loop.
    await asyncio.to_thread(upgrade, both.owner)
    await _close(connection, building, name)


async def _close(connection: Connection, building: str, name: str) -> None:
    """A database that is done becomes a template: nobody opens it any more, and it gets its name."""
    await connection.execute(f"alter database {quoted(building)} allow_connections false")
    await connection.execute(f"alter database {quoted(building)} rename to {quoted(name)}")


async def _drop_leftovers(connection: Connection) -> None:
    """Drop what killed runs left, unfinished templates and dead processes' copies, and old templates."""
    rows = await connection.fetch("select datname from pg_database order by oid desc")
    names: list[str] = [row["datname"] for row in rows]
    templates = [name for name in names if name.startswith("template_")]
    old = templates[KEPT_TEMPLATES:] + [name for name in names if name.startswith("building_")]
    for name in old + [name for name in names if name.startswith("test_") and not _is_alive(name)]:
        await _drop(connection, name)


def _is_alive(name: str) -> bool:
    try:
        os.kill(int(name.split("_")[1]), 0)
    except (ProcessLookupError, ValueError):
        return False
    except PermissionError:
        return True
    return True


async def _exists(connection: Connection, name: str) -> bool:
    return bool(await connection.fetchval("select true from pg_database where datname = $1", name))


async def _drop(connection: Connection, name: str) -> None:
    await connection.execute(f"drop database if exists {quoted(name)} with (force)")

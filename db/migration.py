"""Brings a database to a revision of its schema, one at a time; knows no revision's content."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

FOLDER = Path(__file__).resolve().parents[1] / "migrations"
LOCK = 7_365_616_137
"""The key of the advisory lock that one migration at a time holds."""
WAIT_SECONDS = 120.0
POLL_SECONDS = 0.1

T = TypeVar("T")


class MigrationBusy(RuntimeError):
    """Another migration held the lock for too long; run again when it is done."""


def upgrade(owner_dsn: str, revision: str = "head") -> None:
    """Go up to a revision. MigrationBusy when another migration does not end."""
    _run(owner_dsn, lambda config: command.upgrade(config, revision))


def downgrade(owner_dsn: str, revision: str) -> None:
    """Go down to a revision, or to nothing with "base": the data of what is dropped is lost."""
    _run(owner_dsn, lambda config: command.downgrade(config, revision))


def current(owner_dsn: str) -> str | None:
    """The revision a database is at, or None when it is empty."""

    def revision(connection: Connection) -> str | None:
        return MigrationContext.configure(connection).get_current_revision()

    return _in_own_loop(_connected(owner_dsn, revision))


def differences(owner_dsn: str) -> list[Any]:
    """What autogenerate would still change to make a migrated database equal to db/tables; empty when nothing."""
    from alembic.autogenerate import compare_metadata

    from db.tables import derived, metadata
    from migrations.comparison import compare_type, include_object

    options = {"compare_type": compare_type, "include_object": include_object}

    def compared(connection: Connection) -> list[Any]:
        both: Any = [metadata, derived]  # alembic's annotation knows one
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), both))

    return _in_own_loop(_connected(owner_dsn, compared))


def configured(connection: Connection) -> Config:
    """Alembic's configuration for a connection; there is no alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config


def engine_url(dsn: str) -> URL:
    """A libpq URL, as SQLAlchemy's for asyncpg: a socket directory stays a query parameter."""
    parts = urlsplit(dsn)
    return URL.create(
        "postgresql+asyncpg",
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        host=parts.hostname,
        port=parts.port,
        database=unquote(parts.path.removeprefix("/")) or None,
        query=dict(parse_qsl(parts.query)),
    )


def _run(dsn: str, action: Callable[[Config], None]) -> None:
    _in_own_loop(_locked(dsn, action))


async def _locked(dsn: str, action: Callable[[Config], None]) -> None:
    engine = create_async_engine(engine_url(dsn), poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            await _lock(connection)
            # Closing the connection gives the lock back, whatever happened.
            await connection.run_sync(lambda sync: action(configured(sync)))
    finally:
        await engine.dispose()


async def _lock(connection: AsyncConnection) -> None:
    """Poll: a waiter inside pg_advisory_lock holds a snapshot and deadlocks CREATE INDEX CONCURRENTLY."""
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        got = await connection.scalar(text("select pg_try_advisory_lock(:key)"), {"key": LOCK})
        await connection.commit()
        if got:
            return
        if time.monotonic() > deadline:
            raise MigrationBusy(f"another migration has held the lock for {WAIT_SECONDS:.0f} s; try again later")
        await asyncio.sleep(POLL_SECONDS)


async def _connected(dsn: str, ask: Callable[[Connection], T]) -> T:
    engine = create_async_engine(engine_url(dsn), poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(ask)
    finally:
        await engine.dispose()


def _in_own_loop(work: Coroutine[Any, Any, T]) -> T:
    """Run in a loop of its own; in a thread of its own when the caller's thread already runs one."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    return _in_thread(work)


def _in_thread(work: Coroutine[Any, Any, T]) -> T:
    outcome: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(asyncio.run(work))
        except BaseException as error:  # handed to the caller below
            failure.append(error)

    thread = threading.Thread(target=run, name="migration")
    thread.start()
    thread.join()
    if failure:
        raise failure[0]
    return outcome[0]

"""Fixtures every test may use: a migrated database of the worker's own, and fresh ones."""

import gc
import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from compiler.execute import Executor
from db.pool import Pool
from schema.build import build
from tests.databases import CHECKOUT, Database, copied, demonstration, template, test_server

# Servers that tests start leave the calendar alone: what a test counts is what it made itself.
os.environ.setdefault("SELARAS_CALENDAR_EVERY", "0")


# What is imported and built before the first test stays: looking for garbage in it took a fifth of the time.
gc.disable()


def pytest_collection_finish() -> None:
    """From here on garbage is looked for, among what tests make alone."""
    gc.freeze()
    gc.enable()


# Folders of long tests: what begins last would keep one worker busy while the others have nothing left.
LONG = ("faults", "suites", "oracle", "matrix", "plans", "search", "guide", "kept")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first, all else in its order."""
    items.sort(key=lambda item: LONG.index(folder) if (folder := _folder(item)) in LONG else len(LONG))


def _folder(item: pytest.Item) -> str:
    return item.path.relative_to(CHECKOUT / "tests").parts[0]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what tests said of themselves (seeds, sizes), also when they ran in workers."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, value in report.user_properties:
                if name == "said":
                    terminalreporter.write_line(str(value))


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The superuser's DSN of the test server; started here when pytest runs without ./selaras test."""
    given = os.environ.get("SELARAS_TEST_DSN")
    if given:
        yield given
        return
    with test_server() as server:
        yield server.dsn()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def database_template(postgres: str) -> str:
    """The name of the migrated, empty database that the others are copies of."""
    return await template(postgres)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def database(postgres: str, database_template: str) -> AsyncIterator[Database]:
    """The worker's own database: whoever changes it rolls back or cleans up."""
    async with copied(postgres, database_template) as copy:
        yield copy


@pytest_asyncio.fixture(loop_scope="session")
async def fresh_database(postgres: str, database_template: str) -> AsyncIterator[Database]:
    """A database for one test alone, dropped after it."""
    async with copied(postgres, database_template) as copy:
        yield copy


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def demo_template(postgres: str, database_template: str) -> str:
    """The name of the template that holds the five programmes and the demo persons."""
    return await demonstration(postgres, database_template)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def demo(postgres: str, demo_template: str) -> AsyncIterator[Database]:
    """The five programmes and the demo persons; tests only read it."""
    async with copied(postgres, demo_template) as copy:
        yield copy


@pytest_asyncio.fixture(loop_scope="session")
async def demo_copy(postgres: str, demo_template: str) -> AsyncIterator[Database]:
    """The demonstration for one test alone, which may change it."""
    async with copied(postgres, demo_template) as copy:
        yield copy


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def demo_pool(demo: Database) -> AsyncIterator[Pool]:
    """The demonstration as the server's powerless login reads it; statements sent are counted."""
    pool = await Pool.open(demo.server, size=2)
    pool.sent = []
    yield pool
    await pool.close()


@pytest.fixture(scope="session")
def demo_executor(demo_pool: Pool) -> Executor:
    """The compiled path over the demonstration."""
    built = build()
    return Executor(built.graphql, built.types, demo_pool, built.acts)


@pytest.fixture(scope="session")
def owner_dsn(database: Database) -> str:
    """The login that owns the tables: migrates and loads."""
    return database.owner


@pytest.fixture(scope="session")
def server_dsn(database: Database) -> str:
    """The server's login: no powers, row security applies."""
    return database.server

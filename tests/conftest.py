"""Fixtures every test may use: a migrated database of the worker's own, and fresh ones."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from tests.databases import Database, copied, template, test_server


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


@pytest.fixture(scope="session")
def owner_dsn(database: Database) -> str:
    """The login that owns the tables: migrates and loads."""
    return database.owner


@pytest.fixture(scope="session")
def server_dsn(database: Database) -> str:
    """The server's login: no powers, row security applies."""
    return database.server

"""Makes Selaras' roles, a database and its extensions on a server whose superuser we are; knows no table.

Three roles: the owner migrates, the server reads and writes under row security, and the guard (made by a
migration) owns the functions that must see every row. None of them is a superuser.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import asyncpg

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

OWNER, SERVER, GUARD = "selaras_owner", "selaras_server", "selaras_guard"
EXTENSIONS = ("btree_gist", "pg_trgm", "unaccent")
OLDEST = 15
# PostgreSQL 16 made the rights of a role's creator explicit.
ROLE_OPTIONS_SINCE = 16


class ProvisionError(RuntimeError):
    """The server cannot hold Selaras; names what it lacks."""


@dataclass(frozen=True)
class Logins:
    """The DSN of the owner, who migrates, and of the server's login, which has no powers."""

    owner: str
    server: str


def login(dsn: str, user: str, database: str) -> str:
    """The same server as another user on another database, over a unix socket: roles have no password."""
    parts = urlsplit(dsn)
    return parts._replace(netloc=f"{quote(user)}@", path=f"/{quote(database)}").geturl()


def logins(superuser_dsn: str, database: str) -> Logins:
    """Both logins of a provisioned database."""
    return Logins(login(superuser_dsn, OWNER, database), login(superuser_dsn, SERVER, database))


async def provision(superuser_dsn: str, database: str) -> Logins:
    """Make what is missing; safe to repeat and to run twice at once. ProvisionError if it is unfit."""
    async with _connected(superuser_dsn) as connection:
        await _check_version(connection)
        # Roles are the whole server's: two databases may be provisioned at the same time.
        await connection.execute("select pg_advisory_lock(hashtext('selaras provision'))")
        await _make_roles(connection)
        await _make_database(connection, database)
        await admit(connection, database)
        async with _connected(login(superuser_dsn, "postgres", database)) as inside:
            for extension in EXTENSIONS:
                await _make_extension(inside, extension)
    return logins(superuser_dsn, database)


async def clone(connection: Connection, template: str, database: str) -> None:
    """Copy a provisioned database, and what a copy leaves out: who may enter."""
    # Files copied as they are cost PostgreSQL a quarter of what copying block by block through its log does.
    await connection.execute(
        f"create database {quoted(database)} template {quoted(template)} owner {OWNER} strategy file_copy"
    )
    await admit(connection, database)


async def admit(connection: Connection, database: str) -> None:
    """Let the two logins, and nobody else, into a database."""
    name = quoted(database)
    await connection.execute(f"revoke all on database {name} from public")
    await connection.execute(f"grant connect on database {name} to {SERVER}")


def quoted(name: str) -> str:
    """An SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


@asynccontextmanager
async def _connected(dsn: str) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        yield connection
    finally:
        await connection.close()


async def _check_version(connection: Connection) -> None:
    if connection.get_server_version().major < OLDEST:
        raise ProvisionError(
            f"PostgreSQL {OLDEST} or newer is needed; this server is {connection.get_server_version()}"
        )


async def _make_roles(connection: Connection) -> None:
    powerless = "nosuperuser nocreatedb noreplication nobypassrls"
    await _make_role(connection, OWNER, f"login createrole {powerless}")
    await _make_role(connection, SERVER, f"login nocreaterole {powerless}")
    if connection.get_server_version().major >= ROLE_OPTIONS_SINCE:
        await connection.execute(f"alter role {OWNER} set createrole_self_grant = 'set, inherit'")
    if await _role_exists(connection, GUARD):
        await connection.execute(f"grant {GUARD} to {OWNER} with admin option")


async def _make_role(connection: Connection, name: str, options: str) -> None:
    verb = "alter" if await _role_exists(connection, name) else "create"
    await connection.execute(f"{verb} role {name} {options}")


async def _role_exists(connection: Connection, name: str) -> bool:
    return bool(await connection.fetchval("select true from pg_roles where rolname = $1", name))


async def _make_database(connection: Connection, name: str) -> None:
    encoding = await connection.fetchval(
        "select pg_encoding_to_char(encoding) from pg_database where datname = $1", name
    )
    if encoding is None:
        await connection.execute(f"create database {quoted(name)} owner {OWNER} encoding 'UTF8'")
    elif encoding != "UTF8":
        raise ProvisionError(f"database {name} is encoded in {encoding}; make one in UTF8")


async def _make_extension(connection: Connection, name: str) -> None:
    if not await connection.fetchval("select true from pg_available_extensions where name = $1", name):
        raise ProvisionError(f"the server lacks the extension {name}; install PostgreSQL's contrib modules")
    await connection.execute(f"create extension if not exists {name} schema public")

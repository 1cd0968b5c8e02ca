"""Which database a command works on: the one of the environment, else the embedded server."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cli.refusal import Refusal
from db.provision import Logins

DATABASE = "selaras"
SERVER_URL, OWNER_URL = "DATABASE_URL", "MIGRATION_DATABASE_URL"


@contextmanager
def both_logins(data: Path) -> Iterator[Logins]:
    """Both logins, of the environment or of the embedded server for the block's length."""
    server, owner = os.environ.get(SERVER_URL), os.environ.get(OWNER_URL)
    if bool(server) != bool(owner):
        have, lack = (SERVER_URL, OWNER_URL) if server else (OWNER_URL, SERVER_URL)
        raise Refusal(
            f"{have} is set and {lack} is not. {SERVER_URL} is the server's login without powers, "
            f"{OWNER_URL} the owner's, which migrates. Set both to use your own PostgreSQL, "
            "or neither for the embedded one."
        )
    if server and owner:
        yield Logins(owner=owner, server=server)
    else:
        with _embedded(data) as logins:
            yield logins


@contextmanager
def owner_login(data: Path) -> Iterator[str]:
    """The owner's DSN alone, for commands that change the database and serve nobody."""
    if owner := os.environ.get(OWNER_URL):
        yield owner
    elif os.environ.get(SERVER_URL):
        raise Refusal(f"this command needs the owner's login: set {OWNER_URL} (only {SERVER_URL} is set).")
    else:
        with _embedded(data) as logins:
            yield logins.owner


@contextmanager
def server_login(data: Path) -> Iterator[str]:
    """The server's DSN alone, for commands that do what a server does."""
    if server := os.environ.get(SERVER_URL):
        yield server
    else:
        with _embedded(data) as logins:
            yield logins.server


@contextmanager
def _embedded(data: Path) -> Iterator[Logins]:
    from db.embedded import EmbeddedPostgres
    from db.provision import provision

    with EmbeddedPostgres(data) as server:
        yield asyncio.run(provision(server.dsn(), DATABASE))

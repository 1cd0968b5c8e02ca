"""Keeps the demo people's tokens beside the data, so that the second start shows the same ones.

The database holds only hashes, so the file is the one place with the tokens themselves: only its owner may
read it.
"""

import asyncio
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "demo-tokens.json"


@dataclass(frozen=True)
class Person:
    """Who a token speaks for; `organisation` is a name, `role` a word of the domain."""

    name: str
    role: str
    organisation: str
    token: str


def tokens(directory: Path, owner_dsn: str) -> list[Person]:
    """The tokens issued before for this very database, else new ones."""
    from db.demo import issue_tokens

    database = asyncio.run(_identity(owner_dsn))
    kept = read(directory / NAME, database)
    if kept is not None:
        return kept
    people = [Person(one.name, one.role, one.organisation, one.token) for one in issue_tokens(owner_dsn)]
    directory.mkdir(parents=True, exist_ok=True)
    write(directory / NAME, database, people)
    return people


def read(path: Path, database: str) -> list[Person] | None:
    """The people in the file; null when it is missing, damaged, or of another database."""
    try:
        held = json.loads(path.read_text())
        return [Person(**person) for person in held["people"]] if held["database"] == database else None
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return None


def write(path: Path, database: str, people: list[Person]) -> None:
    """Replace the file at once, closed to others from its first byte."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w") as file:
        json.dump({"database": database, "people": [asdict(person) for person in people]}, file, indent=2)
    fresh.replace(path)


async def _identity(dsn: str) -> str:
    """A name no other database has: tokens of a data directory that was removed are worthless in the next."""
    import asyncpg

    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        found: str = await connection.fetchval(
            "select system_identifier || '/' || oid from pg_control_system(), pg_database "
            "where datname = current_database()"
        )
        return found
    finally:
        await connection.close()

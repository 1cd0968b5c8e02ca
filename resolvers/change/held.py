"""A row held until the transaction ends, at the version that the client has read; knows no rule of a subject.

An advisory lock named after the row: who may not change a row's columns directly may still have to wait for its turn,
and `for update` would ask for that right. Parents are held before their parts.
"""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.found import Row
from resolvers.nouns import noun
from resolvers.outcome import NotFound, VersionConflict, not_found
from resolvers.versions import version_conflict


async def lock(write: Write, table: str, row_id: int) -> None:
    """Wait for whoever is changing this row: all that follows sees what they did."""
    await write.value("select pg_advisory_xact_lock(hashtextextended($1, $2))", table, row_id)


async def hold(write: Write, table: str, row: Row, expected_version: int) -> Row | VersionConflict:
    """The row while no other mutation can change it; a conflict when the client has read another version.

    For rows that nothing removes; others are held by `hold_removable`.
    """
    found = await hold_removable(write, table, row, expected_version)
    assert not isinstance(found, NotFound), f"rows of {table} are not removed"
    return found


async def hold_removable(
    write: Write, table: str, row: Row, expected_version: int, *path: str
) -> Row | NotFound | VersionConflict:
    """As `hold`, of a row that whoever was waited for may have removed: then it is not found, at the path to it."""
    await lock(write, table, row["id"])
    now = await write.row(f"select * from {table} where id = $1", row["id"])
    if now is None:
        return not_found(noun(table), *path)
    if now["row_version"] != expected_version:
        return await version_conflict(write, table, row["id"], expected_version, now["row_version"])
    return now

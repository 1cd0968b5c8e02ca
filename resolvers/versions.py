"""The answer to who has read an older version of a row: what is there, and what has changed; knows no subject."""

from __future__ import annotations

from db import tables as t
from db.reference import Columns, RowKey
from db.transaction import Write
from resolvers.nouns import noun
from resolvers.outcome import VersionConflict


async def version_conflict(write: Write, table: str, row_id: int, expected: int, actual: int) -> VersionConflict:
    """A conflict over a row that the viewer has been found to see; the row must exist."""
    name = t.metadata.tables[table].name
    text = f"The {noun(name)} has changed: its version is {actual}, not {expected}. Read it again, then decide."
    told = await write.value(f"select app.changed_since($1, uid, $3) from {name} where id = $2", name, row_id, expected)
    changed = Columns(name, tuple(told))
    return VersionConflict(
        "VERSION_CONFLICT", text, ("input", "expectedVersion"), RowKey(table, row_id), expected, actual, changed
    )

"""The rows of a table that the viewer of a transaction may see, as SQL: the lock beside row security, for what a
client's references name. It knows no reference and no rule of a subject."""

from __future__ import annotations

from functools import cache

from db.policy_sql import predicate
from db.tables import metadata


@cache
def shown(table: str, columns: str = "*") -> str:
    """A sub-select of these columns, to be read from in place of the table.

    Row security says the same a second time: should it ever be off, or a table be forgotten, nothing opens.
    """
    return f"(select {columns} from {table} where {predicate(metadata.tables[table])})"


def shown_among(table: str, uids: str) -> str:
    """Those of an array of uids whose rows the viewer may see, as an array."""
    return f"array(select s.uid from {shown(table, 'uid')} s where s.uid = any ({uids}))"

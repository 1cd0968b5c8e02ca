"""Rows named from outside and from within, and their columns by name; knows no GraphQL and no encoding."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Reference:
    """An opaque id of the API; `table` and `uid` are None when it is none of this API's ids."""

    table: str | None
    uid: UUID | None

    def within(self, table: str) -> UUID | None:
        """The row's uid, or None when the reference does not name a row of that table."""
        return self.uid if self.table == table else None


@dataclass(frozen=True)
class RowKey:
    """A row of any table, as an outcome names what it answers."""

    table: str
    id: int


@dataclass(frozen=True)
class Columns:
    """Columns of a table, or parts of its rows by their tables' names; the API calls them by its own names."""

    table: str
    names: tuple[str, ...]

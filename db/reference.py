"""A reference that a client gave, taken apart: which table and row it names; knows no GraphQL and no encoding."""

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

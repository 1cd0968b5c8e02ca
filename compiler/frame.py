"""One FROM under construction: a row's alias, and the to-ones joined to it; knows no plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Table

from compiler.row import Noted, Row, row


@dataclass
class Frame:
    """One FROM under construction: a row's alias, and the to-ones joined to it."""

    table: Table
    alias: str
    joins: list[tuple[FromClause, ColumnElement[bool]]] = field(default_factory=list)
    """Shared by a row and the to-ones joined to it."""
    may_be_absent: bool = False
    """Whether it is joined to another row that may have no such row: then all its columns are NULL."""
    ones: dict[str, Frame] = field(default_factory=dict)
    """The to-ones that conditions and orderings joined, by field."""

    taken: bool = False
    """Whether it is taken by a sub-select, of which it then says the columns."""

    @cached_property
    def row(self) -> Row:
        own = row(self.table, self.alias)
        return Noted(own) if self.taken else own

    def columns(self) -> list[ColumnElement[Any]]:
        """What was asked of the row: what the sub-select that takes it must select."""
        assert isinstance(self.row, Noted)
        return self.row.columns()

    def inner(self) -> Frame:
        """The same row inside the sub-select that takes it."""
        return Frame(self.table, self.alias)

    def source(self, base: FromClause | None = None) -> FromClause:
        """The FROM: the base, or the table itself, with its joins."""
        made: FromClause = self.table.alias(self.alias) if base is None else base
        for joined, on in self.joins:
            made = made.outerjoin(joined, on)
        return made

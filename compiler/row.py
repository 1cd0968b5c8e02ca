"""A row as resolvers see it: the columns of an alias, as plain text that pulls in no FROM; knows no type."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Table, literal_column


class Row(dict[str, ColumnElement[Any]]):
    """Columns by name, as items and as attributes: what a resolver takes for a table's `c`."""

    def __getattr__(self, name: str) -> ColumnElement[Any]:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Noted(Row):
    """A row of a sub-select, which notes what is asked of it: it need select nothing else.

    Sorts carry whole rows otherwise: selecting only these columns is 2 to 7 % of a read.
    """

    def __init__(self, known: Row) -> None:
        super().__init__(known)
        self.__dict__["known"], self.__dict__["noted"] = known, set[str]()

    def __getitem__(self, name: str) -> ColumnElement[Any]:
        found = super().__getitem__(name)
        self.__dict__["noted"].add(name)
        return found

    @property
    def known(self) -> Row:
        """The row as it is without notes."""
        known: Row = self.__dict__["known"]
        return known

    @property
    def asked(self) -> frozenset[str]:
        """The names of what was asked."""
        return frozenset(self.__dict__["noted"])

    def columns(self) -> list[ColumnElement[Any]]:
        """What was asked, in the table's order; the first column when nothing was."""
        noted = self.__dict__["noted"]
        return [column for name, column in self.items() if name in noted] or [next(iter(self.values()))]


def noting(row: Row, names: Iterable[str]) -> None:
    """Note what was asked of a row, where it notes anything."""
    if isinstance(row, Noted):
        row.__dict__["noted"].update(names)


@cache
def row(table: Table, alias: str) -> Row:
    """The columns of `table` under `alias`.

    They are literal: SQLAlchemy never adds or correlates a FROM for them, so a sub-select may stand at any depth
    and the text stays the same.
    """
    return Row((c.key, literal_column(f"{alias}.{c.name}", type_=c.type)) for c in table.columns)


@cache
def keyed(table: Table, alias: str, key: str) -> Row:
    """A row that another, under an alias, leads to by a foreign key: its id is that key; nothing else is there to see,
    so that who asks for more must look at the row itself."""
    return Row({**row(table, alias), "id": literal_column(f"{alias}.{key}", type_=table.c.id.type)})

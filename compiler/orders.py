"""Orders of connections: input types derived from the columns, and the keys they sort by; knows no document."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import unique
from functools import cache
from typing import Any

import strawberry
from sqlalchemy import Column, ColumnElement, Table, and_, or_

from compiler.declare import DECLARED, Declaration
from compiler.filters import filterable
from compiler.vocabulary import enumeration
from db.types import Vocabulary
from db.words import Term


@unique
class Direction(Term):
    """Which way a list is ordered (arah urutan)."""

    ASC = "Ascending; nulls last (menaik)"
    DESC = "Descending; nulls first (menurun)"


@dataclass(frozen=True)
class Key:
    """One column of an order tuple, and which way it runs; ascending puts NULL last, descending first."""

    column: str
    descending: bool
    nullable: bool
    type: type

    def reversed(self) -> Key:
        return Key(self.column, not self.descending, self.nullable, self.type)

    def sort(self, row: Any) -> ColumnElement[Any]:
        own: ColumnElement[Any] = row[self.column]
        return own.desc() if self.descending else own.asc()


def orderable(declaration: Declaration) -> dict[str, Column[Any]]:
    """The columns one may order by, by GraphQL name; `name` orders by the stored sort key."""
    columns = dict(filterable(declaration))
    if declaration.table is not None and "sort_name" in declaration.table.c:
        columns["name"] = declaration.table.c.sort_name
    return columns


@cache
def _order_input(name: str) -> type | None:
    columns = orderable(DECLARED[name])
    if not columns:
        return None
    enumeration(Direction)
    cls = type(f"{name}Order", (), {"__module__": __name__, "__annotations__": {}})
    for column in columns:
        cls.__annotations__[column] = Direction | None
        setattr(
            cls,
            column,
            strawberry.field(name=column, description=f"By `{column}`.", default=strawberry.UNSET),
        )
    made: type = strawberry.input(
        cls, one_of=True, description=f"One key to order {name} rows by; precedence is the list's order."
    )
    return made


def order_input(declaration: Declaration) -> type | None:
    """The @oneOf input type of a type's ordering, or None when it has no column to order by."""
    return _order_input(declaration.name)


def keys(table: Table, chosen: Sequence[tuple[Column[Any], bool]]) -> tuple[Key, ...]:
    """The order tuple: the chosen columns (descending or not), then the primary key as the unique tie-break."""
    made = [_key(column, descending) for column, descending in chosen]
    last = made[-1].descending if made else False
    tie = Key("id", last, False, int)
    return tuple(dict.fromkeys(made)) + (() if any(k.column == "id" for k in made) else (tie,))


def _key(column: Column[Any], descending: bool) -> Key:
    kind = str if isinstance(column.type, Vocabulary) else column.type.python_type
    return Key(column.key, descending, bool(column.nullable), kind)


def fingerprint(table: Table, order: Sequence[Key]) -> str:
    """What a cursor belongs to: the type and the ordering."""
    text = table.name + "".join(f",{k.column}{'-' if k.descending else '+'}" for k in order)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def beyond(order: Sequence[Key], row: Any, at: Sequence[ColumnElement[Any] | None]) -> ColumnElement[bool]:
    """That a row stands after the order tuple `at`; None stands for NULL, which changes the text."""
    if all(not k.nullable for k in order) and len({k.descending for k in order}) == 1:
        return _tuple_beyond(order, row, at)
    options: list[ColumnElement[bool]] = []
    equal: list[ColumnElement[bool]] = []
    for key, value in zip(order, at, strict=True):
        after = _after(key, row[key.column], value)
        if after is not None:
            options.append(and_(*equal, after))
        equal.append(row[key.column].is_(None) if value is None else row[key.column] == value)
    return or_(*options)


def _tuple_beyond(order: Sequence[Key], row: Any, at: Sequence[ColumnElement[Any] | None]) -> ColumnElement[bool]:
    """One comparison of rows, which one index condition answers."""
    from sqlalchemy import tuple_

    own, other = tuple_(*(row[k.column] for k in order)), tuple_(*(v for v in at if v is not None))
    return own < other if order[0].descending else own > other


def _after(key: Key, own: ColumnElement[Any], value: ColumnElement[Any] | None) -> ColumnElement[bool] | None:
    """That one key stands strictly after a value; None when nothing can."""
    if value is None:
        return own.is_not(None) if key.descending else None
    if key.descending:
        return own < value
    return or_(own > value, own.is_(None)) if key.nullable else own > value

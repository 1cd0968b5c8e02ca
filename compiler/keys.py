"""Keys of an ordering: which value, which way, where NULLs stand; their SQL over values, and what a cursor is of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from graphql import Node
from sqlalchemy import Column, ColumnElement, Table, Text, and_, or_, tuple_
from sqlalchemy.types import TypeEngine

from compiler.attributes import Attribute, Reach
from compiler.child_order import SUFFIX, Child, chosen_child
from compiler.criteria import DEPTH
from compiler.errors import InputError
from compiler.fields import Field, is_term
from compiler.operators import sql_type
from compiler.orders import orderable
from compiler.specs import Many
from compiler.values import Leaf, whole
from db.types import Vocabulary


@dataclass(frozen=True)
class Key:
    """One value of an order tuple, and which way it runs."""

    attribute: Attribute
    descending: bool
    nulls_first: bool
    nullable: bool
    path: tuple[Field, ...] = ()
    """The to-ones that lead to the row whose value it is."""
    name: str = ""
    """Tells it from all other keys of its type."""
    marks: tuple[Leaf, ...] = ()
    """Values of the client that the key's value depends on: part of what a cursor is of."""
    child: Child | None = None
    """What is measured of a to-many's rows, where that is the value."""

    def reversed(self) -> Key:
        return replace(self, descending=not self.descending, nulls_first=not self.nulls_first)

    @property
    def type(self) -> type:
        """The Python type of its values in a cursor."""
        return str if is_term(self.attribute.kind) else self.attribute.kind

    @cached_property
    def sql_type(self) -> TypeEngine[Any]:
        column = self.attribute.column
        return sql_type(self.type) if column is None or self.type is str else column.type

    @property
    def column(self) -> str | None:
        """The row's own column that it is; None for what must be selected beside the row."""
        own = self.attribute.column
        return None if own is None or self.path or self.child is not None else own.key

    def sort(self, value: ColumnElement[Any]) -> ColumnElement[Any]:
        """How a list is sorted by its value; what is selected beside the row has its collation already."""
        own = value if self.column is None else self.collated(value)
        way = own.desc() if self.descending else own.asc()
        if not self.nullable or self.nulls_first is self.descending:
            return way
        return way.nulls_first() if self.nulls_first else way.nulls_last()

    def collated(self, value: ColumnElement[Any]) -> ColumnElement[Any]:
        """Text by its code points, whatever the database's collation: cursors mean the same everywhere."""
        return value.collate("C") if self.type is str and not _is_collated(self.attribute.column) else value


def _is_collated(column: Column[Any] | None) -> bool:
    return column is not None and isinstance(column.type, Text) and column.type.collation == "C"


@dataclass(frozen=True)
class Ordering:
    """The order tuple of a list: its keys, the last one the unique tie-break."""

    table: Table
    keys: tuple[Key, ...]

    @cached_property
    def mark(self) -> Leaf:
        """What a cursor belongs to: the type, the ordering, and the client's values that the keys depend on."""
        parts = [self.table.name, *map(_text, self.keys)]
        marks = [mark for key in self.keys for mark in key.marks]
        if not marks:
            mark = _fingerprint(parts)
            return Leaf(mark, lambda _: mark, fixed=True)
        now = _fingerprint([*parts, *(repr(mark.value) for mark in marks)])
        return Leaf(now, lambda given: _fingerprint([*parts, *(repr(mark.read(given)) for mark in marks)]))


def of_columns(table: Table, columns: Iterable[Column[Any]]) -> Ordering:
    """A list's own order, ascending."""
    return _ordering(table, [_own(column, descending=False) for column in columns])


def of_choice(
    reaches: Mapping[str, Reach], type_name: str, chosen: Sequence[Mapping[str, Any]], node: Node | None
) -> Ordering:
    """The ordering a client chose: `{lead: {name: "ASC"}}` and the like, in their precedence."""
    reach, choice = reaches[type_name], Choice(reaches, node)
    assert reach.type.table is not None
    return _ordering(reach.type.table, [choice.key(reach, one, (), "") for one in chosen])


def mark_of(reaches: Mapping[str, Reach], field: Field, chosen: Sequence[Mapping[str, Any]] | None) -> str:
    """What cursors of a list belong to, under a client's ordering or the list's own."""
    assert isinstance(field.spec, Many)
    assert field.target is not None
    table = reaches[field.target].type.table
    assert table is not None
    if chosen is None:
        return str(of_columns(table, field.spec.order_by).mark.value)
    return str(of_choice(reaches, field.target, chosen, None).mark.value)


@dataclass(frozen=True)
class Choice:
    """The reading of an ordering, whose @oneOf inputs lead to one key each."""

    reaches: Mapping[str, Reach]
    node: Node | None

    def key(self, reach: Reach, one: Mapping[str, Any], path: tuple[Field, ...], name: str) -> Key:
        """The key that an input leads to, step by step."""
        ((key, below),) = one.items()
        at = f"{name}.{key}"
        if isinstance(below, Leaf | str):
            return _key(orderable(reach)[key], whole(below), path, at)
        if key in reach.values:
            ((part, direction),) = below.items()
            return _key(reach.values[key][part], whole(direction), path, f"{at}.{part}")
        if key not in reach.ones and key not in reach.unions:
            return self._child(reach.manys[key.removesuffix(SUFFIX)], below, path, at)
        if key in reach.unions:
            ((kind, below),) = below.items()
            return self._step(reach.unions[key][kind], below, path, f"{at}.{kind}")
        return self._step(reach.ones[key], below, path, at)

    def _child(self, field: Field, given: Mapping[str, Any], path: tuple[Field, ...], name: str) -> Key:
        """By a measure of a to-many's rows: of no rows it is 0, or null."""
        chosen = chosen_child(self.reaches, field, given, f"orderBy{name}", self.node)
        key = _key(chosen.attribute, chosen.direction, path, name)
        nullable = chosen.attribute.nullable
        return replace(key, nullable=nullable, name=f"{name}{len(path)}", marks=(chosen.mark,), child=chosen.child)

    def _step(self, field: Field, below: Mapping[str, Any], path: tuple[Field, ...], name: str) -> Key:
        if len(path) >= DEPTH:
            message = f"orderBy{name[:80]} leads over more than {DEPTH} to-ones; order by something nearer"
            raise InputError(message, self.node)
        assert field.target is not None
        return self.key(self.reaches[field.target], below, (*path, field), name)


def _key(attribute: Attribute, direction: str, path: tuple[Field, ...], name: str) -> Key:
    descending = direction.startswith("DESC")
    nulls_first = direction.endswith("NULLS_FIRST") or direction == "DESC"
    if attribute.column is not None and not path:
        name = f".{attribute.column.key}"
    return Key(attribute, descending, nulls_first, attribute.nullable or bool(path), path, name)


def _own(column: Column[Any], *, descending: bool) -> Key:
    kind = column.type.words if isinstance(column.type, Vocabulary) else column.type.python_type
    attribute = Attribute(column.key, kind, bool(column.nullable), column=column)
    return Key(attribute, descending, descending, attribute.nullable, name=f".{column.key}")


def _ordering(table: Table, chosen: Sequence[Key]) -> Ordering:
    """The chosen keys, each once, then the primary key, which runs as the last of them."""
    named: dict[str, Key] = {}
    for key in chosen:
        # Two measures of the same rows may differ in nothing but values, which may be equal by chance.
        named.setdefault(f"{key.name}#{len(named)}" if key.marks else key.name, key)
    keys = list(named.values())
    tie = _own(table.c.id, descending=bool(keys) and keys[-1].descending)
    return Ordering(table, (*keys, tie))


def _text(key: Key) -> str:
    nulls = "" if not key.nullable or key.nulls_first is key.descending else "<" if key.nulls_first else ">"
    return f"{key.name[1:]}{'-' if key.descending else '+'}{nulls}"


def _fingerprint(parts: Iterable[str]) -> str:
    return hashlib.sha256(",".join(parts).encode()).hexdigest()[:8]


Values = Sequence[ColumnElement[Any]]


def beyond(keys: Sequence[Key], row: Values, at: Sequence[ColumnElement[Any] | None]) -> ColumnElement[bool]:
    """That a row's order tuple stands after the tuple `at`; None stands for NULL, which changes the text."""
    own = [key.collated(value) for key, value in zip(keys, row, strict=True)]
    other = _as_tuple(keys, at)
    if other is not None:
        return tuple_(*own) < other if keys[0].descending else tuple_(*own) > other
    options: list[ColumnElement[bool]] = []
    equal: list[ColumnElement[bool]] = []
    for key, mine, value in zip(keys, own, at, strict=True):
        after = _after(key, mine, value)
        if after is not None:
            options.append(and_(*equal, after))
        equal.append(mine.is_(None) if value is None else mine == value)
    return or_(*options)


def up_to(keys: Sequence[Key], row: Values, at: Sequence[ColumnElement[Any] | None]) -> ColumnElement[bool]:
    """That a row's order tuple stands before the tuple `at`, or equals it: never a negation, which no index serves."""
    own = [key.collated(value) for key, value in zip(keys, row, strict=True)]
    other = _as_tuple(keys, at)
    if other is not None:
        return tuple_(*own) >= other if keys[0].descending else tuple_(*own) <= other
    same = and_(*(mine.is_(None) if value is None else mine == value for mine, value in zip(own, at, strict=True)))
    return or_(beyond([key.reversed() for key in keys], row, at), same)


def in_index(table: Table, keys: Sequence[Key], within: str | None = None) -> bool:
    """Whether an index gives rows in the order of keys, of one value of the column `within` where that is given."""
    names = [key.column for key in keys]
    if None in names or any(key.nullable for key in keys) or len({key.descending for key in keys}) > 1:
        return False
    wanted = names if within is None else [within, *names]
    return any([column.key for column in index.columns] == wanted for index in table.indexes)


def _as_tuple(keys: Sequence[Key], at: Sequence[ColumnElement[Any] | None]) -> ColumnElement[Any] | None:
    """What PostgreSQL compares as one tuple: no NULL on either side, and all keys run the same way."""
    values = [value for value in at if value is not None]
    whole = len(values) == len(keys) and not any(key.nullable for key in keys)
    return tuple_(*values) if whole and len({key.descending for key in keys}) == 1 else None


def _after(key: Key, own: ColumnElement[Any], value: ColumnElement[Any] | None) -> ColumnElement[bool] | None:
    """That one key stands strictly after a value; None when nothing can."""
    if value is None:
        return own.is_not(None) if key.nulls_first else None
    after = own < value if key.descending else own > value
    return or_(after, own.is_(None)) if key.nullable and not key.nulls_first else after

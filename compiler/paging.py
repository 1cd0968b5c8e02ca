"""The arguments of a connection made into a plan: size, direction, cursors, filter, order; knows no document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode

from compiler.attributes import Reach
from compiler.criteria import Criterion, criterion
from compiler.cursor_values import ALTERED, key_value
from compiler.cursors import cursor_values
from compiler.errors import InputError
from compiler.fields import Field
from compiler.keys import Key, Ordering, of_choice, of_columns
from compiler.pages import DEFAULT_SIZE, MAXIMUM_SIZE
from compiler.specs import Many
from compiler.values import ABSENT, Leaf, refuse_null


@dataclass(frozen=True)
class Cursor:
    """An order tuple to start from: one leaf a key, None where the key is NULL there."""

    at: tuple[Leaf | None, ...]


@dataclass(frozen=True)
class Paging:
    """Which page of which list: `order` is the list's own order, `backward` takes the page from its end."""

    order: Ordering
    size: Leaf
    backward: bool
    after: Cursor | None
    before: Cursor | None
    filter: Criterion | None


def paging(reaches: Mapping[str, Reach], field: Field, given: Mapping[str, Any], node: FieldNode) -> Paging:
    """Read a connection's arguments; InputError names the argument and the mend."""
    order = _order(reaches, field, given.get("orderBy", ABSENT), node)
    backward, size = page_size(given, field.name, node)
    return Paging(
        order,
        size,
        backward,
        _cursor(given.get("after", ABSENT), "after", order, node),
        _cursor(given.get("before", ABSENT), "before", order, node),
        filter_of(reaches, field, given, node),
    )


def filter_of(
    reaches: Mapping[str, Reach], field: Field, given: Mapping[str, Any], node: FieldNode
) -> Criterion | None:
    """The filter of a list or connection, where one is given."""
    traced = given.get("filter", ABSENT)
    assert field.target is not None
    return None if traced is ABSENT else criterion(reaches, field.target, traced, "filter", node)


def _order(reaches: Mapping[str, Reach], field: Field, traced: Any, node: FieldNode) -> Ordering:
    assert isinstance(field.spec, Many)
    assert field.target is not None
    if traced is ABSENT:
        table = reaches[field.target].type.table
        assert table is not None
        return of_columns(table, field.spec.order_by)
    refuse_null(traced, "orderBy", node)
    return of_choice(reaches, field.target, traced, node)


def page_size(given: Mapping[str, Any], name: str, node: FieldNode) -> tuple[bool, Leaf]:
    """Whether the page is taken from the end, and how many rows it has at most."""
    first, last = (_number(given.get(n, ABSENT), n, node) for n in ("first", "last"))
    if first is not None and last is not None:
        raise InputError(f"{name} takes `first` or `last`, not both; leave one out", node)
    if last is not None:
        return True, last
    return False, first or Leaf(DEFAULT_SIZE, lambda _: DEFAULT_SIZE, fixed=True)


def _number(traced: Any, name: str, node: FieldNode) -> Leaf | None:
    if traced is ABSENT or traced is None:
        return None
    _check_size(traced.value, name, node)

    def read(variables: Mapping[str, Any]) -> int:
        return _check_size(traced.read(variables), name, node)

    return Leaf(traced.value, read, traced.fixed)


def _check_size(value: int, name: str, node: FieldNode) -> int:
    if not 0 <= value <= MAXIMUM_SIZE:
        raise InputError(f"{name} is {value}; ask for 0 to {MAXIMUM_SIZE} and page on with a cursor", node)
    return value


def _cursor(traced: Any, name: str, order: Ordering, node: FieldNode) -> Cursor | None:
    if traced is ABSENT or traced is None:
        return None
    values = read_cursor(traced.value, name, order, order.mark.value, node)
    last: list[tuple[str, str, list[Any]]] = []

    def leaf(index: int) -> Leaf:
        def read(variables: Mapping[str, Any]) -> Any:
            text, mark = traced.read(variables), order.mark.read(variables)
            # All leaves of a run ask for the same cursor: it is taken apart once.
            if not last or last[0][:2] != (text, mark):
                last[:] = [(text, mark, read_cursor(text, name, order, mark, node))]
            return last[0][2][index]

        return Leaf(values[index], read)

    return Cursor(tuple(None if value is None else leaf(i) for i, value in enumerate(values)))


def read_cursor(text: str, name: str, order: Ordering, mark: str, node: FieldNode | None) -> list[Any]:
    """The order tuple a cursor stands for; InputError when it is altered or of another ordering."""
    try:
        values = cursor_values(text, mark)
        if len(values) != len(order.keys):
            raise ValueError(ALTERED)
        return [_value(key, value) for key, value in zip(order.keys, values, strict=True)]
    except ValueError as problem:
        raise InputError(f"cursor `{name}` is not usable here: {problem}", node) from None


def _value(key: Key, text: str | None) -> Any:
    if text is None and not key.nullable:
        raise ValueError(ALTERED)
    return key_value(text, key.sql_type)

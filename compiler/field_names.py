"""What the API calls the columns and parts of a row; knows no plan and no values."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import Column, ColumnElement, Table
from sqlalchemy.sql import visitors

from compiler.declare import DECLARED
from compiler.fields import Field, Type
from compiler.prove import call
from compiler.specs import Many, One, OneOf, OwnColumn, Parts


def field_names(type_: Type, columns: Iterable[str]) -> tuple[str, ...]:
    """The fields that show these columns, or these parts by their tables' names, in the type's order.

    What no field shows, such as a key of ours, is left out, and so is what is worked out from what is stored.
    """
    left, found = set(columns), []
    assert type_.table is not None
    for field in type_.fields.values():
        shown = left & _shown(field, type_.table)
        if shown:
            found.append(field.name)
        if isinstance(field.spec, Many):
            # Of several lists of the same parts the first is the one that shows them as they are.
            left -= shown
    return tuple(found)


def _shown(field: Field, table: Table) -> set[str]:
    match field.spec:
        case OwnColumn():
            return {field.python_name}
        case One(key=Column() as key):
            return {key.key}
        case OneOf(keys):
            return {key.key for key in keys.values()}
        case Parts(parts):
            return {key for expression in parts.values() for key in _columns(expression, table)}
        case Many():
            assert field.target is not None
            target = DECLARED[field.target].table
            return set() if target is None else {target.name}
        case _:
            return set()


def _columns(expression: Callable[..., ColumnElement[object]], table: Table) -> set[str]:
    made = call(expression, [table.c], expression.__name__)
    return {part.key for part in visitors.iterate(made) if isinstance(part, Column) and part.table is table}

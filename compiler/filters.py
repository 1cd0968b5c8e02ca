"""Filters of connections: input types derived from the columns, and their two-valued SQL; knows no document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import strawberry
from sqlalchemy import ARRAY, Boolean, Column, ColumnElement, and_, any_, false, func, not_, or_, true
from sqlalchemy.types import Text, TypeEngine
from strawberry.utils.str_converters import to_camel_case

from compiler.arguments import SQL_TYPES
from compiler.declare import DECLARED, Declaration, OwnColumn
from compiler.vocabulary import enumeration
from db.types import Vocabulary
from db.words import Term

COMPARABLE = ("eq", "ne", "in", "notIn", "isNull")
ORDERED = (*COMPARABLE, "lt", "lte", "gt", "gte")
TEXTUAL = (*COMPARABLE, "contains", "startsWith")
CONNECTIVES = ("and", "or", "not")

_WORDS = {
    "eq": "Equal.",
    "ne": "Not equal; rows where it is null match.",
    "in": "Equal to one of these.",
    "notIn": "Equal to none of these; rows where it is null match.",
    "isNull": "Whether it is null: the only test for null.",
    "lt": "Less, or earlier.",
    "lte": "Less or equal, or no later.",
    "gt": "Greater, or later.",
    "gte": "Greater or equal, or no earlier.",
    "contains": "Contains this text, whatever its case; % and _ stand for themselves.",
    "startsWith": "Starts with this text, whatever its case; % and _ stand for themselves.",
}
_LISTS = ("in", "notIn")
_PYTHON = {"in": "in_", "and": "and_", "or": "or_", "not": "not_"}


def filterable(declaration: Declaration) -> dict[str, Column[Any]]:
    """The columns that filters and orderings may name, by GraphQL name: a type's own scalar columns."""
    if declaration.table is None:
        return {}
    own = (name for name, spec in declaration.specs.items() if isinstance(spec, OwnColumn))
    columns = {to_camel_case(name): declaration.table.c.get(name) for name in own}
    return {name: c for name, c in columns.items() if c is not None and _python(c) is not None}


def _python(column: Column[Any]) -> type | None:
    if isinstance(column.type, Vocabulary):
        return column.type.words
    if isinstance(column.type, ARRAY):
        return None
    try:
        kind = column.type.python_type
    except NotImplementedError:
        return None
    return kind if kind in SQL_TYPES else None


@cache
def _operators_by_type(kind: type) -> type:
    name = {
        str: "String",
        int: "Int",
        bool: "Boolean",
        Decimal: "Decimal",
        date: "Date",
        datetime: "DateTime",
    }
    text = TEXTUAL if kind is str else COMPARABLE if issubclass(kind, Term) or kind is bool else ORDERED
    title = name.get(kind, kind.__name__)
    return _input(
        f"{title}Filter",
        {op: bool if op == "isNull" else list[kind] if op in _LISTS else kind for op in text},  # type: ignore[valid-type]  # made at run time
        f"Conditions on a value of type {title}; all given ones hold.",
        _WORDS,
    )


@cache
def _filter_input(name: str) -> type | None:
    columns = filterable(DECLARED[name])
    if not columns:
        return None
    fields: dict[str, Any] = {}
    for column_name, column in columns.items():
        kind = _python(column)
        assert kind is not None
        if issubclass(kind, Term):
            enumeration(kind)
        fields[column_name] = _operators_by_type(kind)
    own = f"{name}Filter"
    described = {c: f"Conditions on `{c}`." for c in columns} | {
        "and": "All of these hold.",
        "or": "At least one of these holds; none is false.",
        "not": "This does not hold.",
    }
    return _input(own, fields, f"Conditions on a {name}; all given ones hold.", described, connectives=True)


def filter_input(declaration: Declaration) -> type | None:
    """The input type of a type's filter, or None when it has no column to filter by."""
    return _filter_input(declaration.name)


def _input(
    name: str,
    fields: Mapping[str, Any],
    description: str,
    words: Mapping[str, str],
    connectives: bool = False,
) -> type:
    body: dict[str, Any] = {"__module__": __name__, "__annotations__": {}}
    cls = type(name, (), body)
    kinds = dict(fields)
    if connectives:
        globals()[name] = cls
        kinds |= {"and": list[name], "or": list[name], "not": name}  # type: ignore[valid-type]  # resolved by name
    for field_name, kind in kinds.items():
        python = _PYTHON.get(field_name, field_name)
        cls.__annotations__[python] = (
            f"{name} | None" if kind == name else (kind if isinstance(kind, str) else kind | None)
        )
        if field_name in ("and", "or") and connectives:
            cls.__annotations__[python] = f"list[{name}] | None"
        setattr(
            cls,
            python,
            strawberry.field(name=field_name, description=words[field_name], default=strawberry.UNSET),
        )
    made: type = strawberry.input(cls, name=name, description=description)
    return made


def condition(
    columns: Mapping[str, Column[Any]],
    row: Any,
    given: Mapping[str, Any],
    bind: Callable[[Any, TypeEngine[Any]], ColumnElement[Any]],
) -> ColumnElement[bool]:
    """The SQL of a filter. `given` is its traced value: objects are dicts, leaves are bound by `bind`."""
    clauses = [_clause(columns, row, name, value, bind) for name, value in given.items()]
    return and_(true(), *clauses)


def _clause(
    columns: Mapping[str, Column[Any]],
    row: Any,
    name: str,
    value: Any,
    bind: Callable[..., ColumnElement[Any]],
) -> ColumnElement[bool]:
    if name == "and":
        return and_(true(), *(condition(columns, row, one, bind) for one in value))
    if name == "or":
        return or_(false(), *(condition(columns, row, one, bind) for one in value))
    if name == "not":
        return not_(condition(columns, row, value, bind))
    column = columns[name]
    own = row[column.key]
    return and_(true(), *(_operator(own, column, op, operand, bind) for op, operand in value.items()))


def _operator(
    own: ColumnElement[Any],
    column: Column[Any],
    op: str,
    operand: Any,
    bind: Callable[..., ColumnElement[Any]],
) -> ColumnElement[bool]:
    kind = _sql_type(column)
    if op == "isNull":
        return own.is_(None) == bind(operand, Boolean())
    if op in _LISTS:
        listed = own == any_(bind(operand, ARRAY(kind)))
        return _known(listed, column) if op == "in" else not_(_known(listed, column))
    value = bind(operand, kind)
    if op == "ne":
        return own.is_distinct_from(value)
    return _known(_COMPARISONS[op](own, value), column)


def _known(comparison: ColumnElement[bool], column: Column[Any]) -> ColumnElement[bool]:
    """Two-valued: what cannot be told of a NULL is false."""
    return func.coalesce(comparison, false()) if column.nullable else comparison


def _sql_type(column: Column[Any]) -> TypeEngine[Any]:
    kind = _python(column)
    assert kind is not None
    return Text() if issubclass(kind, Term) else SQL_TYPES[kind]


def _like(value: ColumnElement[Any], before: str) -> ColumnElement[Any]:
    escaped = func.replace(func.replace(func.replace(func.lower(value), "\\", "\\\\"), "%", "\\%"), "_", "\\_")
    return func.concat(before, escaped, "%")


_COMPARISONS: dict[str, Callable[[Any, Any], ColumnElement[bool]]] = {
    "eq": lambda own, value: own == value,
    "lt": lambda own, value: own < value,
    "lte": lambda own, value: own <= value,
    "gt": lambda own, value: own > value,
    "gte": lambda own, value: own >= value,
    "contains": lambda own, value: func.lower(own).like(_like(value, "%")),
    "startsWith": lambda own, value: func.lower(own).like(_like(value, "")),
}

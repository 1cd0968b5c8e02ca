"""Operators of filters on one value: which each type has, and their SQL; knows no table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import strawberry
from sqlalchemy import ARRAY, Boolean, ColumnElement, Uuid, any_, func, not_, true
from sqlalchemy.types import CHAR, Text, TypeEngine, UserDefinedType

from compiler.arguments import SQL_TYPES
from compiler.attributes import Attribute
from compiler.values import Leaf
from db.types import Vocabulary
from db.words import Term

COMPARABLE = ("eq", "ne", "in", "notIn", "isNull")
ORDERED = (*COMPARABLE, "lt", "lte", "gt", "gte")
TEXTUAL = (*COMPARABLE, "contains", "startsWith")
LISTS = ("in", "notIn")
TRUE_OF_NULL = ("ne", "notIn")
"""What holds of a NULL; `isNull` holds when it is asked for, all others do not."""
NEVER_NULL = (*TRUE_OF_NULL, "isNull")
"""Operators whose SQL is TRUE or FALSE also of a NULL; that of the others is then NULL."""

Bind = Callable[[Leaf, TypeEngine[Any]], ColumnElement[Any]]


def operators(kind: type) -> tuple[str, ...]:
    """The operators on a Python type."""
    if kind is str:
        return TEXTUAL
    return COMPARABLE if kind in (bool, strawberry.ID) or issubclass(kind, Term) else ORDERED


def operator(own: ColumnElement[Any], attribute: Attribute, op: str, operand: Leaf, bind: Bind) -> ColumnElement[bool]:
    """TRUE if an operator holds of a value; FALSE or NULL if it does not, so that an index can serve it."""
    kind = _bound(attribute)
    if op == "isNull":
        return _is_null(own, operand, bind)
    own = own.collate("C") if _is_word(attribute) else own
    if op in LISTS:
        listed = own == any_(bind(operand, ARRAY(kind)))
        return listed if op == "in" else denied(listed, may_be_null=attribute.nullable)
    value = bind(operand, kind)
    return own.is_distinct_from(value) if op == "ne" else _COMPARISONS[op](own, value)


class Padded(UserDefinedType[str]):
    """CHAR of whatever length, as PostgreSQL compares it: bound as text, a list of them would pass by the index."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "BPCHAR"


def _bound(attribute: Attribute) -> TypeEngine[Any]:
    """The type by which what a scalar is compared with is bound."""
    column = attribute.column
    return Padded() if column is not None and isinstance(column.type, CHAR) else sql_type(attribute.kind)


def _is_word(attribute: Attribute) -> bool:
    """Words are compared as they are ordered, by code points: so that one index serves both."""
    return attribute.column is not None and isinstance(attribute.column.type, Vocabulary)


def _is_null(own: ColumnElement[Any], wanted: Leaf, bind: Bind) -> ColumnElement[bool]:
    """Written out where the document says which: then an index can tell."""
    if not wanted.fixed:
        return own.is_(None) == bind(wanted, Boolean())
    return own.is_(None) if wanted.value else own.is_not(None)


def denied(held: ColumnElement[bool], *, may_be_null: bool) -> ColumnElement[bool]:
    """That something does not hold, two-valued; a plain NOT where it can be, since that one becomes an anti-join."""
    return held.is_not(true()) if may_be_null else not_(held)


def sql_type(kind: type) -> TypeEngine[Any]:
    """The type by which values of a Python type are bound."""
    if kind is strawberry.ID:
        return Uuid()
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

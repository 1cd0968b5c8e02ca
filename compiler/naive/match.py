"""Filters in plain Python: two-valued, NULL matches only `ne`, `notIn` and `isNull`; knows no SQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Column

from compiler.naive.world import Row


def matches(row: Row, columns: Mapping[str, Column[Any]], given: Mapping[str, Any]) -> bool:
    """Whether a row meets a filter: all that is given in it holds."""
    return all(_holds(row, columns, name, value) for name, value in given.items())


def _holds(row: Row, columns: Mapping[str, Column[Any]], name: str, value: Any) -> bool:
    match name:
        case "and":
            return all(matches(row, columns, one) for one in value)
        case "or":
            return any(matches(row, columns, one) for one in value)
        case "not":
            return not matches(row, columns, value)
    own = row[columns[name].key]
    return all(OPERATORS[operator](own, operand) for operator, operand in value.items())


def _both(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """A comparison that is false for NULL."""
    return lambda own, operand: own is not None and compare(own, operand)


def small(text: str) -> str:
    """Lower case letter by letter, so that the length stays: as PostgreSQL does."""
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "isNull": lambda own, wanted: (own is None) == wanted,
    "eq": _both(lambda own, value: own == value),
    "ne": lambda own, value: own is None or own != value,
    "in": _both(lambda own, values: own in values),
    "notIn": lambda own, values: own is None or own not in values,
    "lt": _both(lambda own, value: own < value),
    "lte": _both(lambda own, value: own <= value),
    "gt": _both(lambda own, value: own > value),
    "gte": _both(lambda own, value: own >= value),
    "contains": _both(lambda own, part: small(part) in small(own)),
    "startsWith": _both(lambda own, part: small(own).startswith(small(part))),
}

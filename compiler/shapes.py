"""JSON built in SQL: objects, arrays and scalars as the API answers them; knows no plan."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, Numeric, Text, cast, func, literal_column
from sqlalchemy.dialects.postgresql import JSON

from compiler.fields import Shape

PAIRS_A_CALL = 50
"""A function takes at most 100 arguments."""

Pair = tuple[str, ColumnElement[Any]]


def name_sql(text: str) -> ColumnElement[str]:
    """A response name or type name as a literal; GraphQL names hold no quote."""
    assert text.isidentifier(), text
    return literal_column(f"'{text}'")


def object_json(pairs: Sequence[Pair]) -> ColumnElement[Any]:
    """A JSON object in the order of its pairs; over 50 of them are built in parts and joined as text."""
    if len(pairs) <= PAIRS_A_CALL:
        return _object(pairs)
    parts = [_object(pairs[i : i + PAIRS_A_CALL]) for i in range(0, len(pairs), PAIRS_A_CALL)]
    text = func.left(cast(parts[0], Text), -1)
    for part in parts[1:]:
        text = func.concat(text, ",", func.substr(func.left(cast(part, Text), -1), 2))
    return cast(func.concat(text, "}"), JSON)


def _object(pairs: Sequence[Pair]) -> ColumnElement[Any]:
    for key, _ in pairs:
        assert key.isidentifier(), key
    return JsonObject(pairs)


def list_json(
    element: ColumnElement[Any],
    order: Sequence[ColumnElement[Any]] = (),
    kept: ColumnElement[bool] | None = None,
) -> ColumnElement[Any]:
    """All elements as a JSON array, of those that are `kept`; [] for none."""
    return JsonList(element, order, kept)


class Written(ColumnElement[Any]):
    """JSON that writes itself: SQLAlchemy's own functions make and visit an element for each of its parts, which was
    a fifth of making a statement."""

    inherit_cache = False
    _traverse_internals = []  # noqa: RUF012  # as SQLAlchemy declares it
    type = JSON()


class JsonObject(Written):
    """json_build_object of names and values."""

    __visit_name__ = "json_object"
    name = "json_build_object"

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.pairs = pairs

    def _compiler_dispatch(self, visitor: Any, **_: Any) -> str:
        parts = [f"'{key}', {visitor.process(value)}" for key, value in self.pairs]
        return f"json_build_object({', '.join(parts)})"


class JsonList(Written):
    """json_agg of elements in an order, and [] instead of NULL."""

    __visit_name__ = "json_list"
    name = "coalesce"

    def __init__(
        self, element: ColumnElement[Any], order: Sequence[ColumnElement[Any]], kept: ColumnElement[bool] | None
    ) -> None:
        self.element, self.order, self.kept = element, order, kept

    def _compiler_dispatch(self, visitor: Any, **_: Any) -> str:
        text = visitor.process(self.element)
        if self.order:
            text += " ORDER BY " + ", ".join([visitor.process(key) for key in self.order])
        kept = "" if self.kept is None else f" FILTER (WHERE {visitor.process(self.kept)})"
        return f"coalesce(json_agg({text}){kept}, '[]'::json)"


EMPTY: ColumnElement[Any] = literal_column("'[]'::json", type_=JSON())


def scalar_json(value: ColumnElement[Any], shape: Shape) -> ColumnElement[Any]:
    """A scalar as it leaves: exact numbers as text, digests as hexadecimal, all else as PostgreSQL's JSON has it."""
    if shape.inner is Decimal or isinstance(value.type, Numeric):
        return cast(value, Text)
    if isinstance(value.type, LargeBinary):
        return func.encode(value, literal_column("'hex'"))
    return value

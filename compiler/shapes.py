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
    flat = [part for key, value in pairs for part in (name_sql(key), value)]
    return func.json_build_object(*flat, type_=JSON)


def list_json(element: ColumnElement[Any], order: Sequence[ColumnElement[Any]] = ()) -> ColumnElement[Any]:
    """All elements as a JSON array; [] for none."""
    aggregate = func.json_agg(_ordered(element, order), type_=JSON)
    return func.coalesce(aggregate, EMPTY, type_=JSON)


def _ordered(element: ColumnElement[Any], order: Sequence[ColumnElement[Any]]) -> ColumnElement[Any]:
    from sqlalchemy.dialects.postgresql import aggregate_order_by

    return aggregate_order_by(element, *order) if order else element


EMPTY: ColumnElement[Any] = literal_column("'[]'::json", type_=JSON())


def scalar_json(value: ColumnElement[Any], shape: Shape) -> ColumnElement[Any]:
    """A scalar as it leaves: exact numbers as text, digests as hexadecimal, all else as PostgreSQL's JSON has it."""
    if shape.inner is Decimal or isinstance(value.type, Numeric):
        return cast(value, Text)
    if isinstance(value.type, LargeBinary):
        return func.encode(value, literal_column("'hex'"))
    return value

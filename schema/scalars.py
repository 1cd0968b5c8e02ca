"""Dates, instants and exact numbers as the API takes and answers them; knows no subject."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import strawberry
from graphql import FloatValueNode, GraphQLError, IntValueNode, StringValueNode, ValueNode
from strawberry.types.scalar import ScalarDefinition

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,6})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,40}(\.\d{1,20})?", re.ASCII)
FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
"""What the driver takes for infinities."""
_EXPONENT = re.compile(r"-?\d{1,20}(\.\d{1,20})?[eE][+-]?\d{1,2}", re.ASCII)


def parse_date(value: Any, node: ValueNode | None = None) -> date:
    """A day, strictly YYYY-MM-DD; the driver takes the first and the last one there are for infinities."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            found = date.fromisoformat(value)
        except ValueError:
            found = date.min
        if date.min < found < date.max:
            return found
    raise GraphQLError(
        f"Date cannot represent {_shown(value)};"
        ' write a day of the calendar as "YYYY-MM-DD", from 0001-01-02 to 9999-12-30.',
        node,
    )


def parse_instant(value: Any, node: ValueNode | None = None) -> datetime:
    """An instant by RFC 3339, with its offset; made UTC."""
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        try:
            found = datetime.fromisoformat(value.upper()).astimezone(UTC)
        except (ValueError, OverflowError):
            found = FIRST
        if FIRST < found < LAST:
            return found
    raise GraphQLError(
        f"DateTime cannot represent {_shown(value)}; "
        'write RFC 3339 with the offset, such as "2026-03-31T17:00:00+07:00".',
        node,
    )


def parse_decimal(value: Any, node: ValueNode | None = None) -> Decimal:
    """An exact number from a string; a JSON number has already lost its digits, so it is refused."""
    if isinstance(value, bool | int | float):
        raise GraphQLError(
            f'Decimal cannot represent the JSON number {value}; write it as a string, such as "{value}".'
        )
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return Decimal(value)
    raise GraphQLError(
        f'Decimal cannot represent {_shown(value)}; write digits with a point, such as "1250000.50".', node
    )


def date_literal(node: ValueNode, _: Mapping[str, Any] | None = None) -> date:
    """A day written in the document."""
    return parse_date(_text(node, "Date"), node)


def instant_literal(node: ValueNode, _: Mapping[str, Any] | None = None) -> datetime:
    """An instant written in the document."""
    return parse_instant(_text(node, "DateTime"), node)


def decimal_literal(node: ValueNode, _: Mapping[str, Any] | None = None) -> Decimal:
    """A number written in the document, by its source text: quoted or not."""
    if isinstance(node, FloatValueNode) and _EXPONENT.fullmatch(node.value):
        return _finite(node)
    if isinstance(node, IntValueNode | FloatValueNode | StringValueNode):
        return parse_decimal(node.value, node)
    raise GraphQLError('Decimal cannot represent this; write digits with a point, such as "1250000.50".', node)


def _finite(node: FloatValueNode) -> Decimal:
    try:
        return Decimal(node.value)
    except InvalidOperation:
        message = f"Decimal cannot represent {_shown(node.value)}; write it without an exponent."
        raise GraphQLError(message, node) from None


def _text(node: ValueNode, name: str) -> str:
    if isinstance(node, StringValueNode):
        return node.value
    raise GraphQLError(f"{name} must be written in quotes.", node)


def _shown(value: Any) -> str:
    text = repr(value) if not isinstance(value, str) else f'"{value}"'
    return text if len(text) <= 60 else text[:59] + "…"


def _plain(value: Any) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _iso(value: Any) -> str:
    return value if isinstance(value, str) else str(value.isoformat())


SCALARS: dict[object, ScalarDefinition] = {
    date: strawberry.scalar(
        name="Date",
        description="A day of the calendar, strictly YYYY-MM-DD (tanggal).",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=_iso,
        parse_value=parse_date,
        parse_literal=date_literal,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="An instant by RFC 3339 with its offset, which is mandatory; answered in UTC (waktu).",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=_iso,
        parse_value=parse_instant,
        parse_literal=instant_literal,
    ),
    Decimal: strawberry.scalar(
        name="Decimal",
        description=(
            'An exact, finite number as a string of digits, such as "1250000.50". In a document it may stand '
            "unquoted; in variables it must be a string, since JSON numbers lose digits. Each field names its scale "
            "(angka desimal)."
        ),
        serialize=_plain,
        parse_value=parse_decimal,
        parse_literal=decimal_literal,
    ),
}

"""How values leave as JSON, by their Python types; knows no field."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID


def leaf(value: Any) -> Any:
    """A value as the API answers it: exact numbers as text, days and instants in ISO 8601, instants in UTC."""
    match value:
        case None | bool() | int() | str():
            return value
        case Decimal():
            return format(value, "f")
        case datetime():
            return _instant(value, "T", "+00:00")
        case date():
            return value.isoformat()
        case Enum():
            return value.name
        case bytes():
            return value.hex()
        case UUID():
            return str(value)
        case list() | tuple():
            return [leaf(one) for one in value]
    raise TypeError(f"{type(value).__name__} cannot leave as JSON")


def key_text(value: Any) -> str | None:
    """A value as the text PostgreSQL casts it to: what a cursor holds of an order tuple."""
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case datetime():
            return _instant(value, " ", "+00")
        case _:
            return str(leaf(value))


def key_value(text: str | None, like: type) -> Any:
    """The value that a cursor's text stands for, as the Python type of its column."""
    if text is None or like is str:
        return text
    if like is bool:
        return text == "true"
    if like is datetime:
        return datetime.fromisoformat(text)
    return date.fromisoformat(text) if like is date else like(text)


def _instant(value: datetime, between: str, zone: str) -> str:
    """An instant without the zeros that end its fraction, as PostgreSQL writes it."""
    at = value.astimezone(UTC)
    fraction = f".{at.microsecond:06d}".rstrip("0").rstrip(".")
    return f"{at:%Y-%m-%d}{between}{at:%H:%M:%S}{fraction}{zone}"

"""Cursors, versioned keysets: built in SQL and in Python, read back with every value of its type; knows no list."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Text, cast, func, literal_column

VERSION = "1"


def cursor_text(fingerprint: str, values: Sequence[Any]) -> str:
    """A cursor built in Python; PostgreSQL builds the same text by json_build_array, spaces and all."""
    raw = json.dumps([VERSION, fingerprint, *values], ensure_ascii=False)
    return base64.b64encode(raw.encode()).decode()


def cursor_sql(mark: ColumnElement[str], values: Iterable[ColumnElement[Any]]) -> ColumnElement[str]:
    """A cursor built in SQL of its mark and the values of an order tuple."""
    packed = func.json_build_array(literal_column(f"'{VERSION}'"), mark, *(cast(value, Text) for value in values))
    raw = func.convert_to(cast(packed, Text), literal_column("'UTF8'"))
    encoded = func.encode(raw, literal_column("'base64'"))
    return func.replace(encoded, literal_column("E'\\n'"), literal_column("''"), type_=Text)


def cursor_values(text: str, fingerprint: str) -> list[str | None]:
    """The order tuple of a cursor, as text; ValueError says what is wrong with it."""
    try:
        raw = orjson.loads(base64.b64decode(text.encode("ascii"), validate=True))
    except (binascii.Error, UnicodeEncodeError, ValueError):
        raise ValueError("it is no cursor of this API; use one from pageInfo or an edge") from None
    if not (isinstance(raw, list) and len(raw) > 2 and all(v is None or isinstance(v, str) for v in raw)):
        raise ValueError("it is no cursor of this API; use one from pageInfo or an edge")
    if raw[0] != VERSION:
        raise ValueError("it is of another version of this API; start from the first page")
    if raw[1] != fingerprint:
        raise ValueError("it belongs to another list or ordering; start from the first page of this one")
    return raw[2:]


def key_value(text: str | None, of: type) -> Any:
    """One value of an order tuple as its column's Python type; ValueError when it is not of that type."""
    if text is None or of is str:
        return _clean(text)
    try:
        return _PARSERS[of](text)
    except (ValueError, InvalidOperation):
        raise ValueError("it has been altered; use one from pageInfo or an edge") from None


def _clean(text: str | None) -> str | None:
    if text is not None and "\x00" in text:
        raise ValueError("it has been altered; use one from pageInfo or an edge")
    return text


def _integer(text: str) -> int:
    number = int(text)
    if not -(2**63) <= number < 2**63:
        raise ValueError(text)
    return number


def _decimal(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite():
        raise ValueError(text)
    return number


def _boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


_PARSERS: dict[type, Any] = {
    int: _integer,
    Decimal: _decimal,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
    bool: _boolean,
}

"""The values within a cursor read by the SQL type they are bound as; a value that no such type holds is refused here,
before a connection is taken; knows no table and no ordering."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, DateTime, Integer, Numeric, SmallInteger
from sqlalchemy.types import TypeEngine

_INTEGER = re.compile(r"-?\d{1,19}", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,1000}(\.\d{1,1000})?", re.ASCII)
ALTERED = "it has been altered; use one from pageInfo or an edge"


def key_value(text: str | None, kind: TypeEngine[Any]) -> Any:
    """One value of an order tuple as it is bound; ValueError when it is none of that type."""
    if text is None:
        return None
    try:
        return _parser(kind)(text, kind)
    except (ValueError, OverflowError):
        raise ValueError(ALTERED) from None


def _parser(kind: TypeEngine[Any]) -> Callable[[str, Any], Any]:
    found = _FOUND.get(type(kind))
    if found is None:
        found = next((parse for known, parse in _PARSERS if isinstance(kind, known)), _text)
        _FOUND[type(kind)] = found
    return found


def _text(text: str, _: Any) -> str:
    """PostgreSQL stores no NUL, and a lone surrogate has no UTF-8."""
    if "\x00" in text:
        raise ValueError(text)
    text.encode()
    return text


def _integer(text: str, kind: Integer) -> int:
    if not _INTEGER.fullmatch(text):
        raise ValueError(text)
    number = int(text)
    bits = next(bits for known, bits in _BITS if isinstance(kind, known))
    if not -(2 ** (bits - 1)) <= number < 2 ** (bits - 1):
        raise ValueError(text)
    return number


def _decimal(text: str, kind: Numeric[Any]) -> Decimal:
    """PostgreSQL rounds to the type's scale and then counts its digits."""
    if not _DECIMAL.fullmatch(text):
        raise ValueError(text)
    number = Decimal(text)
    if kind.precision is not None:
        most = Decimal(10) ** (kind.precision - (kind.scale or 0))
        if abs(number) + Decimal(5).scaleb(-1 - (kind.scale or 0)) >= most:
            raise ValueError(text)
    return number


def _date(text: str, _: Any) -> date:
    """The driver takes the first and the last day there are for infinities."""
    found = date.fromisoformat(text)
    if found in (date.min, date.max):
        raise ValueError(text)
    return found


def _instant(text: str, _: Any) -> datetime:
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(text)
    found = found.astimezone(UTC)
    if found.replace(tzinfo=None) in (datetime.min, datetime.max):
        raise ValueError(text)
    return found


def _boolean(text: str, _: Any) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


_BITS = ((SmallInteger, 16), (BigInteger, 64), (Integer, 32))
_PARSERS: tuple[tuple[type, Callable[[str, Any], Any]], ...] = (
    (Integer, _integer),
    (Numeric, _decimal),
    (Date, _date),
    (DateTime, _instant),
    (Boolean, _boolean),
)
_FOUND: dict[type[TypeEngine[Any]], Callable[[str, Any], Any]] = {}
"""The parser of each type that has been read."""

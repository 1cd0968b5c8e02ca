"""Reads a value of a file as its column wants it, and writes it for PostgreSQL; knows no table.

Every reader raises ValueError with what is wrong and how to mend it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    Numeric,
    String,
)
from sqlalchemy.dialects.postgresql import DATERANGE, JSONB, Range

from data.errors import did_you_mean
from db.types import Span, Vocabulary
from db.words import DatePrecision

_DAY = timedelta(days=1)
_COARSER = (DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.QUARTER, DatePrecision.YEAR)


def read(column: Column[Any], given: object) -> object:
    """The value of a column; ValueError says what is wrong and how to mend it."""
    kind = column.type
    if isinstance(kind, Vocabulary):
        return _word(kind, given)
    if isinstance(kind, DATERANGE):
        return read_span(given)[0]
    if isinstance(kind, ARRAY):
        return _texts(given)
    for types, reader in _READERS:
        if isinstance(kind, types):
            return reader(given, column)
    raise TypeError(f"no reader for {column}: {kind!r}")


def read_span(given: object) -> tuple[Span, DatePrecision]:
    """A span and how exactly it is known, from days, months, quarters or years, both ends included."""
    if isinstance(given, date) and not isinstance(given, datetime):
        given = given.isoformat()
    if not isinstance(given, str) or not given.strip():
        raise ValueError(_SPAN_FORMS)
    first, dots, last = given.partition("..")
    start = _moment(first) if first.strip() else None
    end = start if not dots else _moment(last) if last.strip() else None
    if start and end and end.after <= start.first:
        raise ValueError("ends before it begins. Swap its ends.")
    known = [moment.precision for moment in (start, end) if moment is not None]
    precision = max(known, key=_COARSER.index) if known else DatePrecision.UNKNOWN
    return Range(start.first if start else None, end.after if end else None, bounds="[)"), precision


def wire(value: object) -> object:
    """The value as JSON that json_populate_record reads without loss."""
    if isinstance(value, Range):
        return f"[{value.lower or ''},{value.upper or ''})"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return "\\x" + value.hex() if isinstance(value, bytes) else value


_SPAN_FORMS = (
    "is no span. Write one like '2025..2028', '2026-Q3', '2022-03-02..', '..2024-10-20' or '..'; "
    "both ends are included."
)


@dataclass(frozen=True)
class _Moment:
    """A day, month, quarter or year: its first day, the first day after it, and which of these it is."""

    first: date
    after: date
    precision: DatePrecision


def _moment(text: str) -> _Moment:
    text = text.strip()
    try:
        if re.fullmatch(r"\d{4}", text):
            return _months(int(text), 1, 12, DatePrecision.YEAR)
        if found := re.fullmatch(r"(\d{4})-Q([1-4])", text):
            return _months(int(found[1]), 3 * int(found[2]) - 2, 3, DatePrecision.QUARTER)
        if found := re.fullmatch(r"(\d{4})-(\d{2})", text):
            return _months(int(found[1]), int(found[2]), 1, DatePrecision.MONTH)
        day = date.fromisoformat(text)
        return _Moment(day, day + _DAY, DatePrecision.DAY)
    except (ValueError, OverflowError):
        raise ValueError(_SPAN_FORMS) from None


def _months(year: int, month: int, count: int, precision: DatePrecision) -> _Moment:
    after = month - 1 + count
    return _Moment(date(year, month, 1), date(year + after // 12, after % 12 + 1, 1), precision)


def _word(kind: Vocabulary, given: object) -> str:
    words = [word.name for word in kind.words]
    if given in words:
        return str(given)
    raise ValueError(f"is no {kind.words.__name__}. {did_you_mean(str(given), words)}".rstrip())


def _texts(given: object) -> list[str]:
    if isinstance(given, list) and all(isinstance(item, str) and item.strip() for item in given):
        return given
    raise ValueError("is no list of texts. Write it like ['one', 'two'].")


def _text(given: object, column: Column[Any]) -> str:
    if not isinstance(given, str):
        raise ValueError("is no text. Put it in quotes.")
    if not given.strip():
        raise ValueError("is empty. Leave the field out where nothing is known.")
    length = getattr(column.type, "length", None)
    if length and len(given) != length:
        raise ValueError(f"has {len(given)} characters. It takes {length}.")
    return given


def _whole(given: object, column: Column[Any]) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise ValueError("is no whole number. Write it without quotes and without a point.")
    return given


def _truth(given: object, column: Column[Any]) -> bool:
    if not isinstance(given, bool):
        raise ValueError("is neither true nor false. Write true or false without quotes.")
    return given


def _number(given: object, column: Column[Any]) -> Decimal:
    if isinstance(given, bool) or not isinstance(given, int | Decimal | str):
        raise ValueError("is no number. Write digits with a decimal point.")
    try:
        number = Decimal(given)
    except InvalidOperation:
        raise ValueError("is no number. Write digits with a decimal point, without thousands separators.") from None
    scale = getattr(column.type, "scale", None) or 0
    if not number.is_finite() or number != round(number, scale):
        raise ValueError(f"is finer than {scale} decimals or not finite. Round it yourself.")
    digits = (getattr(column.type, "precision", None) or 20) - scale
    if abs(number) >= Decimal(10) ** digits:
        raise ValueError(f"is too large. It takes {digits} digits before the point.")
    return number


def _day(given: object, column: Column[Any]) -> date:
    if isinstance(given, date) and not isinstance(given, datetime):
        return given
    try:
        return date.fromisoformat(given if isinstance(given, str) else "")
    except ValueError:
        raise ValueError("is no day. Write it like 2022-03-02.") from None


def _instant(given: object, column: Column[Any]) -> datetime:
    if isinstance(given, str):
        try:
            given = datetime.fromisoformat(given)
        except ValueError:
            given = None
    if not isinstance(given, datetime) or given.tzinfo is None:
        raise ValueError("is no instant with its time zone. Write it like 2022-03-02T10:00:00+07:00.")
    return given


def _digest(given: object, column: Column[Any]) -> bytes:
    try:
        return bytes.fromhex(given if isinstance(given, str) else "?")
    except ValueError:
        raise ValueError("is no hexadecimal text. Write the digest as 64 hexadecimal digits.") from None


def _object(given: object, column: Column[Any]) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise ValueError("is no table. Write it like { sex = 'F' }.")
    return given


_READERS = (
    (JSONB, _object),
    (Boolean, _truth),
    (Integer | BigInteger, _whole),
    (Numeric, _number),
    (DateTime, _instant),
    (Date, _day),
    (LargeBinary, _digest),
    (String, _text),
)

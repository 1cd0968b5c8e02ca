"""Values as the API writes them: exact decimals as text, days, instants with an offset; knows no operation."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def parsed_decimal(value: Any) -> Any:
    """A decimal of an answer; it comes as text, so that no digit is lost."""
    if isinstance(value, float):
        raise ValueError("a decimal came as a floating-point number, whose digits are not exact")
    return Decimal(value) if isinstance(value, (str, int)) else value


def decimal_text(value: Any) -> Any:
    """A decimal for an input, never in scientific notation; what was not given stays so."""
    if not isinstance(value, Decimal):
        return value
    if not value.is_finite():
        raise ValueError(f"{value} is no amount")
    return format(value, "f")


def parsed_date(value: Any) -> Any:
    """A day of an answer."""
    if isinstance(value, str):
        if not _DAY.fullmatch(value):
            raise ValueError(f"{value!r} is not a day such as 2026-08-14")
        return date.fromisoformat(value)
    return value


def date_text(value: Any) -> Any:
    """A day for an input; an instant is refused, since its day depends on where one is."""
    if isinstance(value, datetime):
        raise ValueError("a day is wanted; take `.date()` of the instant in the zone that is meant")
    return value.isoformat() if isinstance(value, date) else value


def parsed_datetime(value: Any) -> Any:
    """An instant of an answer, aware."""
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    if isinstance(found, datetime) and found.tzinfo is None:
        raise ValueError(f"{value!r} has no offset")
    return found


def datetime_text(value: Any) -> Any:
    """An instant for an input; one without an offset is refused, never taken for any zone."""
    if not isinstance(value, datetime):
        return value
    if value.tzinfo is None:
        raise ValueError(f"{value} has no offset: give it a zone, such as ZoneInfo('Asia/Jakarta')")
    return value.isoformat()

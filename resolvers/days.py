"""First and last days of half-open spans; knows no subject."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, false, func

from db.bind import Bind
from db.types import Span


def first_day(span: ColumnElement[Span]) -> ColumnElement[date | None]:
    """The first day of a span; NULL when it is unknown."""
    return func.lower(span, type_=Date)


def last_day(span: ColumnElement[Span]) -> ColumnElement[date | None]:
    """The last day of a span, which it includes; NULL when it is unknown or open."""
    end: ColumnElement[date | None] = func.upper(span, type_=Date)
    return end - 1


def is_open_ended(span: ColumnElement[Span]) -> ColumnElement[bool]:
    """Whether no last day is known."""
    return func.coalesce(func.upper_inf(span), false())


def holds(span: ColumnElement[Span], day: Bind[date]) -> ColumnElement[bool]:
    """Whether a span includes a day."""
    return span.contains(day)


def is_over(span: ColumnElement[Span], day: Bind[date]) -> ColumnElement[bool]:
    """Whether a span ended before a day; false when its end is unknown."""
    return func.coalesce(func.upper(span, type_=Date) <= day, false())


def of(key: str, day: Callable[[Any], ColumnElement[Any]]) -> Callable[[Any], ColumnElement[Any]]:
    """The same over a row: `of("valid", last_day)` is the last day of the row's `valid`."""

    def expression(row: Any) -> ColumnElement[Any]:
        return day(getattr(row, key))

    return expression

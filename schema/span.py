"""Spans of days as values; knows no subject."""

from __future__ import annotations

from datetime import date
from typing import Any

from compiler.declare import parts, value
from db.words import DatePrecision
from resolvers import days


@value
class Span:
    """First and last day, and how exactly they are known (rentang waktu)."""

    precision: DatePrecision
    """How exactly the days are known: with YEAR, 1 January stands for the year (ketelitian)."""
    starts_on: date | None
    """First day; null when unknown (mulai)."""
    ends_on: date | None
    """Last day, inclusive; null when unknown (selesai)."""


@value
class Period:
    """First and last day for which something holds (masa berlaku)."""

    is_open_ended: bool
    """Whether no last day is known."""
    starts_on: date | None
    """First day; null when unknown (mulai)."""
    ends_on: date | None
    """Last day, inclusive; null when unknown or not ended (selesai)."""


def span() -> Any:
    """A field that is the row's `span` with its `precision`."""
    return parts(
        precision=days.of("precision", lambda precision: precision),
        starts_on=days.of("span", days.first_day),
        ends_on=days.of("span", days.last_day),
    )


def period(column: str) -> Any:
    """A field that is a span of the row without a precision of its own."""
    return parts(
        is_open_ended=days.of(column, days.is_open_ended),
        starts_on=days.of(column, days.first_day),
        ends_on=days.of(column, days.last_day),
    )

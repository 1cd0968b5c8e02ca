"""Spans of days with how exactly they are known, checked; knows no subject."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from asyncpg import Range

from db.unchanged import UNCHANGED, Unchanged
from db.words import DatePrecision
from resolvers.change.found import Row
from resolvers.change.input import FIRST, LAST, amended_span, span
from resolvers.problems import Place

MONTHS = {DatePrecision.MONTH: 1, DatePrecision.QUARTER: 3, DatePrecision.YEAR: 12}
"""How many months stand for one unit of a precision."""
EVER = Range[date](None, None)


def check_span(
    place: Place,
    starts_on: date | None,
    ends_on: date | None,
    precision: DatePrecision | None,
    unknown: Range[date] = EVER,
) -> Mapping[str, Any]:
    """The columns of a span that is written; `unknown` stands for one without a day."""
    days = span(place, starts_on, ends_on)
    told = precision or (DatePrecision.UNKNOWN if days == EVER else DatePrecision.DAY)
    _check_precision(place, days, told)
    return {"span": unknown if days == EVER else days, "precision": told}


def amended_dates(
    place: Place,
    kept: Row,
    starts_on: date | Unchanged | None,
    ends_on: date | Unchanged | None,
    precision: DatePrecision | Unchanged,
    unknown: Range[date] = EVER,
) -> Mapping[str, Any]:
    """The columns of a span that an amendment changes: a side that is left out stays, null opens it."""
    if starts_on is UNCHANGED and ends_on is UNCHANGED and precision is UNCHANGED:
        return {}
    amended = amended_span(place, kept["span"], starts_on, ends_on)
    days: Range[date] = kept["span"] if isinstance(amended, Unchanged) else amended
    told = precision if isinstance(precision, DatePrecision) else _as_kept(kept, days)
    _check_precision(place, days, told)
    return {"span": unknown if days == EVER else days, "precision": told}


def check_day(place: Place, field: str, day: date | None, *, latest: date = LAST) -> None:
    """A day that the calendar of the domain holds, and not after the latest."""
    if day is None:
        return
    if not FIRST <= day <= LAST:
        place.add("OUT_OF_RANGE", f"The day lies outside {FIRST} to {LAST}; correct it.", field)
    elif day > latest:
        place.add("IN_THE_FUTURE", f"The day is after {latest}; correct it.", field)


def told_span(days: Range[date]) -> str:
    """A span as people read it, its last day included."""
    first = "any day" if days.lower is None else str(days.lower)
    last = "no known end" if days.upper is None else str(days.upper - timedelta(days=1))
    return f"{first} to {last}"


def within(days: Range[date], whole: Range[date]) -> bool:
    """Whether a span lies inside another; open sides lie only inside open sides."""
    begins = whole.lower is None or (days.lower is not None and days.lower >= whole.lower)
    ends = whole.upper is None or (days.upper is not None and days.upper <= whole.upper)
    return begins and ends


def _as_kept(kept: Row, days: Range[date]) -> DatePrecision:
    """The precision that stays where none is said."""
    was = DatePrecision[kept["precision"]]
    if days == EVER:
        return DatePrecision.UNKNOWN
    return DatePrecision.DAY if was is DatePrecision.UNKNOWN and kept["span"] != days else was


def _check_precision(place: Place, days: Range[date], precision: DatePrecision) -> None:
    if days == EVER and precision is not DatePrecision.UNKNOWN:
        text = f"No day is given, so nothing is known to the {precision.name.lower()}; give a day, or say UNKNOWN."
        place.add("PRECISION_CONTRADICTS", text, "precision")
    for field, edge in (("startsOn", days.lower), ("endsOn", days.upper)):
        if edge is not None and not _is_edge(edge, precision):
            word = precision.name.lower()
            text = (
                f"Known to the {word}, it starts on the first day of a {word} and ends on the last; "
                "correct the day or the precision."
            )
            place.add("PRECISION_CONTRADICTS", text, field)


def _is_edge(first: date, precision: DatePrecision) -> bool:
    """Whether a day begins a unit of a precision; the day after a last day must too."""
    months = MONTHS.get(precision)
    return months is None or (first.day == 1 and (first.month - 1) % months == 0)

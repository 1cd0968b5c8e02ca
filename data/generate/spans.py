"""Days and half-open spans of days: quarters, fiscal years, working days; knows no table."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta

from asyncpg import Range

MONTHS = 12
SATURDAY = 5


def plus_months(day: date, months: int) -> date:
    """The first day of the month that many months later."""
    number = day.year * MONTHS + day.month - 1 + months
    return date(number // MONTHS, number % MONTHS + 1, 1)


def period_start(day: date, months: int) -> date:
    """The first day of the quarter, half-year or year that holds a day."""
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def fiscal_year(calendar: str, year: int) -> tuple[date, date]:
    """First day and the day after the last of a fiscal year."""
    month = 4 if calendar == "JP" else 1
    return date(year, month, 1), date(year + 1, month, 1)


def after_days(last: date, days: int, kind: str, holidays: Collection[date] = ()) -> date:
    """The day so many calendar or working days after a day; working days are Monday to Friday less holidays."""
    if kind == "CALENDAR":
        return last + timedelta(days=days)
    day = last
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < SATURDAY and day not in holidays
    return day


def at(day: date, hour: int = 3, minute: int = 0) -> datetime:
    """An instant of a day, in UTC; 3 o'clock is mid-morning in Jakarta."""
    return datetime.combine(day, time(hour, minute), UTC)


def span(start: date | None, end: date | None) -> Range[date]:
    """The half-open span; null is without bound."""
    if start is None and end is None:
        return Range()
    return Range(start, end, lower_inc=start is not None)

"""The business day, and the same instant's day in another zone; knows no request and no table.

Days begin in Asia/Jakarta, unless an obligation names another zone. A day that was found by the clock remembers the
instant, so that such an obligation can ask what day it is where its own days begin; a day that somebody named is that
day everywhere.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

ZONE = "Asia/Jakarta"
STEP = timedelta(minutes=15)
"""Days begin on quarter-hours everywhere: an instant is kept to that, so that equal answers stay equal longer."""


class BusinessDay(date):
    """A day in Asia/Jakarta that was found by the clock."""

    moment: datetime | None = None
    """The instant, to the quarter-hour before it, in UTC; None for a day that was reckoned from another one."""

    @classmethod
    def at(cls, instant: datetime) -> Self:
        """The day of an aware instant."""
        local = instant.astimezone(ZoneInfo(ZONE))
        day = cls(local.year, local.month, local.day)
        utc = instant.astimezone(UTC)
        day.moment = utc - (utc - datetime(2000, 1, 1, tzinfo=UTC)) % STEP
        return day


def moment_of(day: date) -> datetime | None:
    """The instant by which a day was found; None for a day that somebody named."""
    return day.moment if isinstance(day, BusinessDay) else None


def in_zone(day: date, zone: str) -> date:
    """The day in a zone at the instant at which `day` was found; `day` itself when it was named."""
    moment = moment_of(day)
    return day if moment is None else moment.astimezone(ZoneInfo(zone)).date()

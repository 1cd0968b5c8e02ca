"""The calendar's own work, done again and again: periods made ahead, reminders said. Knows no clock and no server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.business_day import BusinessDay
from db.periods import HORIZON, make_periods
from db.reminders import DAYS_AHEAD, remind

_ALONE = "select pg_try_advisory_lock(hashtextextended('selaras calendar', 0))"
_DONE = "select pg_advisory_unlock(hashtextextended('selaras calendar', 0))"


@dataclass(frozen=True)
class Done:
    """How many periods and reminders a run has made."""

    periods: int
    reminders: int


async def work(
    connection: Any, moment: datetime, horizon: int = HORIZON, days_ahead: Sequence[int] = DAYS_AHEAD
) -> Done | None:
    """One run at an instant over a connection of its own; None while another server is at it.

    The lock only spares work: each period and each reminder is made once however many servers run at once.
    """
    if not await connection.fetchval(_ALONE):
        return None
    try:
        periods = await make_periods(connection, BusinessDay.at(moment), horizon)
        return Done(periods, await remind(connection, moment, days_ahead))
    finally:
        await connection.execute(_DONE)

"""The reporting calendar kept while the server runs: periods made ahead, reminders said; knows no request."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from db.calendar_work import work
from db.pool import Pool
from server.settings import Settings

log = logging.getLogger("selaras")


async def keep(pool: Pool, settings: Settings) -> None:
    """One look at the calendar; what it could not do, the next one does."""
    async with pool.acquire() as connection:
        done = await work(connection, datetime.now(UTC), settings.calendar_horizon, settings.days_ahead)
    if done is not None and (done.periods or done.reminders):
        log.info("the reporting calendar: %d periods made, %d reminders said", done.periods, done.reminders)

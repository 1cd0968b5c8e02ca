"""Reporting periods made from obligations ahead of time; the rule itself is PostgreSQL's (app.make_periods)."""

from __future__ import annotations

from datetime import date
from typing import Any

HORIZON = 400
"""Days ahead: a period exists when it begins within them. A year and what the slowest deadline takes."""
BATCH = 50
"""Obligations looked at in one transaction, so that none is long."""

_NEXT = "select last_key, made from app.make_all_periods($1, $2, $3, $4)"


async def make_periods(connection: Any, today: date, horizon: int = HORIZON) -> int:
    """Make what is lacking of every obligation, a batch a transaction; how many were made.

    Again and again, and by several at once: an obligation is one's at a time, and what is there is not made again.
    """
    made = 0
    after: int | None = 0
    while after is not None:
        row = await connection.fetchrow(_NEXT, after, today, horizon, BATCH)
        made, after = made + row["made"], row["last_key"]
    return made

"""Reminders of reporting periods: each said once for each due day, however many say it (app.remind)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

DAYS_AHEAD = (14, 7, 1)
"""How many days before a due day it is announced."""
BATCH = 500
"""Reminders written in one transaction."""


async def remind(connection: Any, moment: datetime, days_ahead: Sequence[int] = DAYS_AHEAD) -> int:
    """Write every reminder that is to be said at an instant and was not said before; how many were written."""
    written, last = 0, BATCH
    while last:
        last = await connection.fetchval("select app.remind($1, $2, $3)", moment, list(days_ahead), BATCH)
        written += last
    return written

"""What a client asks, whatever the transport; knows no HTTP and no schema."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from db.business_day import STEP, BusinessDay
from db.viewer import ANONYMOUS, Viewer


def business_date() -> date:
    """The day in Asia/Jakarta, the Republic's capital time (WIB); it remembers the instant."""
    return _day_of(int(time.time() // STEP.total_seconds()))


@lru_cache(1)
def _day_of(step: int) -> date:
    """The day of all instants within a step of the clock: to reckon it costs a lookup a tenth."""
    return BusinessDay.at(datetime.fromtimestamp(step * STEP.total_seconds(), UTC))


@dataclass(slots=True)
class Request:
    """One operation as it is asked, and by whom. Nothing changes it: freezing it would cost each read a microsecond."""

    query: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    operation_name: str | None = None
    viewer: Viewer = ANONYMOUS
    today: date = field(default_factory=business_date)
    request_id: str | None = None
    mutations: bool = True
    """False for GET, which never acts."""
    viewer_now: Callable[[], Awaitable[Viewer]] | None = None
    """Finds who asks by now, for what goes on for long."""
    after: str | None = None
    """The event that a client which comes again was told last."""
    keep: bool = False
    """Whether its answer may be kept, when it is one for everybody: its document is trusted."""

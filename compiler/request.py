"""What a client asks, whatever the transport; knows no HTTP and no schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from db.business_day import BusinessDay
from db.viewer import ANONYMOUS, Viewer


def business_date() -> date:
    """The day in Asia/Jakarta, the Republic's capital time (WIB); it remembers the instant."""
    return BusinessDay.at(datetime.now(UTC))


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
    keep: bool = False
    """Whether its answer may be kept, when it is one for everybody: its document is trusted."""

"""One event of the outbox as plain data; knows no connection and no GraphQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

CHANNEL = "selaras_events"
"""On which the relay wakes all processes."""


@dataclass(frozen=True, slots=True)
class Event:
    """What has happened to what; who may know of it is the subject's own policy."""

    position: int
    uid: UUID
    at: datetime
    action: str
    table: str
    subject_uid: UUID
    subject_id: int | None
    scope_id: int | None
    """The project it belongs to, or minus the programme."""
    project_uid: UUID | None
    from_status: str | None
    to_status: str | None

    @property
    def has_moved(self) -> bool:
        """Whether its subject went from one status to another."""
        return self.to_status is not None and self.from_status != self.to_status


def event(row: Any) -> Event:
    """The event of a row of the outbox."""
    return Event(
        row["position"],
        row["uid"],
        row["at"],
        row["action"],
        row["subject_table"],
        row["subject_uid"],
        row["subject_id"],
        row["scope_id"],
        row["project_uid"],
        row["from_status"],
        row["to_status"],
    )

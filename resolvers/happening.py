"""Which events of a subject are told, and of which kind they are for webhooks; knows no GraphQL."""

from __future__ import annotations

from db import tables as t
from db.event import Event
from db.words import EventKind

PROJECT_PARTS = (t.phase, t.milestone, t.project_site, t.participation, t.budget, t.indicator)
"""What happens to these happens to their project."""
_PARTS = frozenset(part.name for part in PROJECT_PARTS)
TOLD_TABLES = ("project", "report", "agreement", "reporting_period", *(part.name for part in PROJECT_PARTS))
"""Tables whose rows webhooks are told of."""

OWED = frozenset(
    {
        *("obligation.due_soon", "obligation.due", "obligation.overdue"),
        *("obligation.extend", "obligation.waive", "obligation.reinstate"),
        *("period.recount", "period.follow", "period.move"),
    }
)
"""What matters to who owes the report: neither that the period was made ahead, nor who verifies it now."""


def anything(event: Event) -> bool:
    """Whatever happens."""
    return True


def owed(event: Event) -> bool:
    """That a report is soon due, due or overdue, or that the day it is due on has changed, is waived or owed again."""
    return event.action in OWED


def moves(event: Event) -> bool:
    """That its subject went from one status to another."""
    return event.has_moved


def disables(event: Event) -> bool:
    """That something was disabled for its failures."""
    return event.action == "webhook.disable"


def kind_of(event: Event) -> str | None:
    """The kind by which a webhook asks for an event; None for one that no webhook is told."""
    if event.subject_id is None:
        return None
    if event.table == "project" or (event.table in _PARTS and event.project_uid is not None):
        return EventKind.PROJECT_CHANGED.name
    if event.table == "report" and event.has_moved:
        return EventKind.REPORT_STATUS_CHANGED.name
    if event.table == "reporting_period" and owed(event):
        return EventKind.OBLIGATION_DUE.name
    return EventKind.AGREEMENT_CHANGED.name if event.table == "agreement" else None

"""Reminders: what was announced of reporting periods."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t
from db.words import ReminderKind

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.reporting_period import ReportingPeriod


@node(t.reminder, tag=71)
class Reminder(Node):
    """That a report is due soon, may be handed in, or is late; each said once for each due day (pengingat)."""

    kind: ReminderKind
    """Of what it reminds (jenis)."""
    days_before: int
    """Of DUE_SOON: the configured number of days before the due day; else 0 (hari sebelumnya)."""
    due_on: date
    """The due day it was about; the period's own may have been moved since (jatuh tempo)."""
    on_date: date
    """The day on which it was said, in the obligation's zone (tanggal)."""
    created_at: datetime
    """Instant at which it was said, UTC (saat)."""
    reporting_period: ReportingPeriod = one(t.reminder.c.period_id, implied=True)
    """The period it is about (masa pelaporan)."""
    organisation: Organisation = one(t.reminder.c.organisation_id)
    """Who owes the report (pelapor)."""
    verifier: Organisation = one(t.reminder.c.verifier_org_id)
    """Who verifies it (verifikator)."""

"""Reporting obligations: who owes which reports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import DayKind, FiscalCalendar, ReportFrequency
from resolvers import obligation
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.duty_event import DutyEvent
    from schema.organisation import Organisation
    from schema.participation import Participation
    from schema.reporting_period import ReportingPeriod


@node(t.reporting_obligation, tag=25)
class ReportingObligation(Node):
    """That a participant owes reports: how often, how soon, to whom (kewajiban pelaporan)."""

    organisation: Organisation = one(t.reporting_obligation.c.organisation_id)
    """Who owes them (pelapor)."""
    participation: Participation | None = one(t.reporting_obligation.c.participation_id)
    """The role it comes with; null when the viewer may not see it (peran serta)."""
    verifier: Organisation = one(t.reporting_obligation.c.verifier_org_id)
    """Who verifies them, always another organisation (verifikator)."""
    former_verifiers: Connection[Organisation] = connection(on=obligation.was_verifier, order_by=t.organisation.c.code)
    """Who verified them before, by code (verifikator terdahulu)."""
    frequency: ReportFrequency
    """How often (frekuensi)."""
    due_days: int
    """Days from a period's end to the deadline (tenggat, hari)."""
    day_kind: DayKind
    """How these days are counted (jenis hari)."""
    fiscal_calendar: FiscalCalendar
    """With which month its half-years and years begin (tahun anggaran)."""
    holiday_calendar: str
    """The calendar of holidays its working days leave out, such as ID (kalender hari libur)."""
    time_zone: str
    """IANA name of the zone in which its days begin and end (zona waktu)."""
    form: str | None
    """The form to use, such as Form C of PP 39/2006; null when none is prescribed (formulir)."""
    valid: Period = period("valid")
    """When it holds (masa berlaku)."""
    is_valid: bool = sql(obligation.is_valid)
    periods: Connection[ReportingPeriod] = connection(
        t.reporting_period.c.obligation_id, order_by=t.reporting_period.c.due_on
    )
    """Its periods, by due day (masa pelaporan)."""
    history: Connection[DutyEvent] = connection(t.duty_event.c.obligation_id, order_by=t.duty_event.c.at)
    """What was decided of it and of its periods, and what followed, earliest first (riwayat)."""
    citations: Connection[Citation] = connection(t.citation.c.reporting_obligation_id)
    """On what it rests (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

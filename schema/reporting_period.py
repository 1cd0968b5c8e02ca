"""Reporting periods: what is due when, how it stands, and what was decided about it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql, where
from compiler.node import Node
from compiler.pages import Connection
from compiler.specs import Condition
from db import tables as t
from db.words import DueBasis, ReportingState, ReportStage
from resolvers import reporting_period
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.duty_event import DutyEvent
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.programme import Programme
    from schema.project import Project
    from schema.reminder import Reminder
    from schema.report import Report


@node(t.reporting_period, tag=26)
class ReportingPeriod(Node):
    """One period of an obligation and the day its report is due (masa pelaporan)."""

    obligation: ReportingObligation = one(t.reporting_period.c.obligation_id, implied=True)
    """The obligation (kewajiban)."""
    organisation: Organisation = one(t.reporting_period.c.organisation_id)
    """Who owes the report (pelapor)."""
    verifier: Organisation = one(t.reporting_period.c.verifier_org_id)
    """Who verifies it; another organisation may take over while nothing is verified (verifikator)."""
    project: Project | None = one(on=reporting_period.is_project)
    """The project it is owed in; null where it is owed in a programme itself, or the viewer may not see it (proyek)."""
    programme: Programme | None = one(on=reporting_period.is_programme)
    """The programme it is owed in, also by a project of it; null where the viewer may not see the project (program)."""
    region: Condition = where(within=reporting_period.works_within)
    """Where its project works, by any of its sites (wilayah)."""
    period: Period = period("period")
    """First and last day reported on (masa)."""
    due_on: date
    """The last day on which the report is in time, in the obligation's zone (jatuh tempo)."""
    due_basis: DueBasis
    """Where this day comes from (dasar jatuh tempo)."""
    is_extended: bool = sql(reporting_period.is_extended)
    extended_from: date | None
    """The due day before it was extended; null where it was not (jatuh tempo semula)."""
    extension_reason: str | None
    """Why it was extended; null where it was not (alasan perpanjangan)."""
    time_zone: str
    """IANA name of the zone in which its days begin and end (zona waktu)."""
    holiday_calendar: str
    """The calendar of holidays its working days leave out, such as ID (kalender hari libur)."""
    state: ReportingState | None = sql(reporting_period.state)
    stage: ReportStage | None = sql(reporting_period.stage)
    is_overdue: bool | None = sql(reporting_period.is_overdue)
    days_late: int | None = sql(reporting_period.days_late)
    working_days_late: int | None = sql(reporting_period.working_days_late)
    is_waived: bool = sql(reporting_period.is_waived)
    waived_at: datetime | None
    """Instant from which no report is owed any more; null where one is (saat pembebasan)."""
    waive_reason: str | None
    """Why no report is owed any more; null where one is (alasan pembebasan)."""
    reports: Connection[Report] = connection(t.report.c.period_id)
    """Its reports, withdrawn and superseded ones included (laporan)."""
    current_report: Report | None = one(on=reporting_period.is_current)
    """Its latest report, neither withdrawn nor superseded; null when none is visible (laporan terkini)."""
    reminders: Connection[Reminder] = connection(t.reminder.c.period_id, order_by=t.reminder.c.on_date)
    """What was announced of it, to those it concerns, by day (pengingat)."""
    history: Connection[DutyEvent] = connection(t.duty_event.c.period_id, order_by=t.duty_event.c.at)
    """What was decided of it, and what followed for it, with reasons, earliest first (riwayat)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

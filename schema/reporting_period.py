"""Reporting periods: what is due when, and how it stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import ReportStage
from resolvers import obligation as obligations
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.report import Report


@node(t.reporting_period, tag=26)
class ReportingPeriod(Node):
    """One period of an obligation and the day its report is due (masa pelaporan)."""

    obligation: ReportingObligation = one(t.reporting_period.c.obligation_id, implied=True)
    """The obligation (kewajiban)."""
    organisation: Organisation = one(t.reporting_period.c.organisation_id)
    """Who owes the report (pelapor)."""
    verifier: Organisation = one(t.reporting_period.c.verifier_org_id)
    """Who verifies it (verifikator)."""
    period: Period = period("period")
    """First and last day reported on (masa)."""
    due_on: date
    """The last day on which the report is in time (jatuh tempo)."""
    stage: ReportStage | None = sql(obligations.stage)
    is_overdue: bool | None = sql(obligations.is_overdue)
    working_days_late: int | None = sql(obligations.working_days_late)
    reports: Connection[Report] = connection(t.report.c.period_id)
    """Its reports, withdrawn and superseded ones included (laporan)."""
    current_report: Report | None = one(on=obligations.is_current)
    """Its latest report, neither withdrawn nor superseded; null when none is visible (laporan terkini)."""

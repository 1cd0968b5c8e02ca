"""Reports on reporting periods."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import ReportStatus, Visibility
from resolvers import known, report

if TYPE_CHECKING:
    from schema.document import Document
    from schema.entry import FinancialEntry
    from schema.indicator_value import IndicatorValue
    from schema.milestone_progress import MilestoneProgress
    from schema.organisation import Organisation
    from schema.report_issue import ReportIssue
    from schema.report_remark import ReportRemark
    from schema.reporting_period import ReportingPeriod
    from schema.status import StatusEvent


@node(t.report, tag=27)
class Report(Node):
    """A report on a period; a return opens a new revision, and its figures count once accepted (laporan)."""

    period: ReportingPeriod = one(t.report.c.period_id, implied=True)
    """The period it reports on (masa pelaporan)."""
    reporter: Organisation = one(t.report.c.reporter_org_id)
    """Who owes it (pelapor)."""
    verifier: Organisation = one(t.report.c.verifier_org_id)
    """Who shall verify it (verifikator)."""
    status: ReportStatus
    """Where it stands (status)."""
    status_at: ReportStatus | None = sql(known.status("report_id", ReportStatus))
    is_official: bool = sql(report.is_official)
    revision: int
    """Counts its revisions, from 1 (revisi)."""
    narrative: str | None
    """What happened, in words; null until written (uraian)."""
    visibility: Visibility
    """Who may see it: reporter, verifier and circle until it is accepted, then more (keterbukaan)."""
    submitted_at: datetime | None
    """Instant of its last submission, UTC; null until then (disampaikan pada)."""
    submitted_by: Organisation | None = one(t.report.c.submitted_org_id)
    """For which organisation it was submitted; null until then (disampaikan oleh)."""
    verified_at: datetime | None
    """Instant of its verification, UTC; null until then (diverifikasi pada)."""
    verified_by: Organisation | None = one(t.report.c.verified_org_id)
    """For which organisation it was verified; null until then (diverifikasi oleh)."""
    accepted_at: datetime | None
    """Instant of its acceptance, UTC; null until then (diterima pada)."""
    accepted_by: Organisation | None = one(t.report.c.accepted_org_id)
    """For which organisation it was accepted; null until then (diterima oleh)."""
    waiver_reason: str | None
    """Why one organisation could both verify and accept; null where two did (alasan pengecualian)."""
    return_reason: str | None = sql(report.return_reason)
    supersedes: Report | None = one(t.report.c.supersedes_id)
    """The report it corrects; null when it corrects none (menggantikan)."""
    entries: Connection[FinancialEntry] = connection(on=report.states, order_by=t.financial_entry.c.on_date)
    """Movements of money in its current revision, by day (transaksi)."""
    values: Connection[IndicatorValue] = connection(on=report.states)
    """Values of indicators in its current revision (capaian)."""
    progress: Connection[MilestoneProgress] = connection(on=report.states)
    """How far milestones are, in its current revision (kemajuan)."""
    issues: Connection[ReportIssue] = connection(on=report.states)
    """Difficulties it raises in its current revision (kendala)."""
    entries_of_all_revisions: Connection[FinancialEntry] = connection(
        t.financial_entry.c.report_id, order_by=t.financial_entry.c.report_revision
    )
    """Movements of money in all its revisions, returned ones included (transaksi semua revisi)."""
    values_of_all_revisions: Connection[IndicatorValue] = connection(
        t.indicator_value.c.report_id, order_by=t.indicator_value.c.report_revision
    )
    """Values of indicators in all its revisions, returned ones included (capaian semua revisi)."""
    progress_of_all_revisions: Connection[MilestoneProgress] = connection(
        t.milestone_progress.c.report_id, order_by=t.milestone_progress.c.report_revision
    )
    """How far milestones are, in all its revisions, returned ones included (kemajuan semua revisi)."""
    issues_of_all_revisions: Connection[ReportIssue] = connection(
        t.report_issue.c.report_id, order_by=t.report_issue.c.report_revision
    )
    """Difficulties raised in all its revisions, returned ones included (kendala semua revisi)."""
    remarks: Connection[ReportRemark] = connection(
        t.report_remark.c.report_id, order_by=t.report_remark.c.report_revision
    )
    """What was to be mended where, whenever it was returned; earliest revision first (catatan perbaikan)."""
    documents: Connection[Document] = connection(t.document.c.report_id)
    """Documents attached to it (dokumen)."""
    status_history: Connection[StatusEvent] = connection(t.status_event.c.report_id, order_by=t.status_event.c.at)
    """Its changes of status with their reasons, earliest first (riwayat status)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""How the fields of reports are selected: what belongs to the current revision, and why it came back."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, select

from db import tables as t
from db.tables import (
    FinancialEntryRow,
    IndicatorValueRow,
    MilestoneProgressRow,
    ReportIssueRow,
    ReportRow,
)
from db.words import ReportStatus
from resolvers.terms import among


def return_reason(report: ReportRow) -> ColumnElement[str | None]:
    """Why it was last returned; null when it never was (alasan pengembalian)."""
    event = t.status_event.c
    return (
        select(event.reason)
        .where(event.report_id == report.id, event.to_status == ReportStatus.RETURNED.name)
        .order_by(event.at.desc(), event.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def is_official(report: ReportRow) -> ColumnElement[bool]:
    """Whether its figures count: accepted or published, and not superseded (resmi)."""
    return among(report.status, ReportStatus.ACCEPTED, ReportStatus.PUBLISHED)


def states(
    report: ReportRow,
    part: FinancialEntryRow | IndicatorValueRow | MilestoneProgressRow | ReportIssueRow,
) -> ColumnElement[bool]:
    """That a part belongs to the report's current revision."""
    return and_(part.report_id == report.id, part.report_revision == report.revision)

"""Reports, and what only a report says: milestone progress and issues."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.tables.row import VISIBILITY, Mutable, Row, metadata
from db.types import CODE_POINTS, PERCENT, vocabulary
from db.words import IssueKind, ReportStatus, Visibility

REPORT_GUARD = ("id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id")


class ReportRow(Row, Mutable):
    """A report on one reporting period; its figures count from ACCEPTED; three persons hand it on."""

    period_id: Named[int] = Column(BigInteger)
    scope_id: Named[int] = Column(BigInteger)
    period_visibility: Named[Visibility] = Column(VISIBILITY)
    reporter_org_id: Named[int] = Column(BigInteger, index=True)
    verifier_org_id: Named[int] = Column(BigInteger, index=True)
    status: Named[ReportStatus] = Column(vocabulary(ReportStatus), server_default=text("'DRAFT'"))
    visibility: Named[Visibility] = Column(
        VISIBILITY,
        Computed(
            "case when status in ('ACCEPTED', 'PUBLISHED', 'SUPERSEDED') then period_visibility else 'INTERNAL' end",
            persisted=True,
        ),
        nullable=False,
    )
    revision: Named[int] = Column(Integer, server_default=text("1"))
    narrative: Named[str | None] = Column(Text)
    supersedes_id: Named[int | None] = Column(BigInteger, ForeignKey("report.id"), index=True)
    submitted_at: Named[datetime | None] = Column(DateTime(timezone=True))
    submitted_by: Named[int | None] = Column(BigInteger)
    submitted_org_id: Named[int | None] = Column(BigInteger)
    verified_at: Named[datetime | None] = Column(DateTime(timezone=True))
    verified_by: Named[int | None] = Column(BigInteger)
    verified_org_id: Named[int | None] = Column(BigInteger)
    accepted_at: Named[datetime | None] = Column(DateTime(timezone=True))
    accepted_by: Named[int | None] = Column(BigInteger)
    accepted_org_id: Named[int | None] = Column(BigInteger)
    waiver_reason: Named[str | None] = Column(Text)


class MilestoneProgressRow(Row):
    """How far a milestone is, as a report says; takes effect on the milestone at acceptance."""

    report_id: Named[int] = Column(BigInteger)
    report_revision: Named[int] = Column(Integer)
    scope_id: Named[int] = Column(BigInteger)
    visibility: Named[Visibility] = Column(VISIBILITY)
    reporter_org_id: Named[int] = Column(BigInteger)
    verifier_org_id: Named[int] = Column(BigInteger)
    milestone_id: Named[int] = Column(BigInteger, ForeignKey("milestone.id"), index=True)
    percent: Named[Decimal] = Column(PERCENT)
    done_on: Named[date | None] = Column(Date)
    note: Named[str | None] = Column(Text)


class ReportIssueRow(Row):
    """A difficulty a report raises, and what is done about it."""

    report_id: Named[int] = Column(BigInteger)
    report_revision: Named[int] = Column(Integer)
    scope_id: Named[int] = Column(BigInteger)
    visibility: Named[Visibility] = Column(VISIBILITY)
    reporter_org_id: Named[int] = Column(BigInteger)
    verifier_org_id: Named[int] = Column(BigInteger)
    kind: Named[IssueKind] = Column(vocabulary(IssueKind))
    issue: Named[str] = Column(Text)
    action: Named[str | None] = Column(Text)


def report_part(name: str) -> ForeignKeyConstraint:
    """The key that makes a row part of a report and keeps its scope, visibility and readers the report's."""
    columns = ["report_id", *REPORT_GUARD[1:]]
    return ForeignKeyConstraint(
        columns, [f"report.{c}" for c in REPORT_GUARD], onupdate="CASCADE", name=f"{name}_report_fkey"
    )


report = Table(
    "report",
    metadata,
    ReportRow,
    ForeignKeyConstraint(
        ["period_id", "reporter_org_id", "verifier_org_id", "scope_id", "period_visibility"],
        [f"reporting_period.{c}" for c in ("id", "organisation_id", "verifier_org_id", "scope_id", "visibility")],
        onupdate="CASCADE",
        name="report_period_fkey",
    ),
    *(
        ForeignKeyConstraint(
            [f"{act}_by", f"{act}_org_id"],
            ["app_user.id", "app_user.organisation_id"],
            onupdate="CASCADE",
            name=f"report_{act}_fkey",
        )
        for act in ("submitted", "verified", "accepted")
    ),
    UniqueConstraint("id", "visibility", "reporter_org_id", "verifier_org_id", name="report_part_key"),
    UniqueConstraint(*REPORT_GUARD, name="report_guard_key"),
    Index("report_period_id_idx", "period_id"),
    Index("report_status_id_idx", "status", "id", postgresql_ops={"status": CODE_POINTS}),
    Index(
        "report_one_open_a_period_idx",
        "period_id",
        unique=True,
        postgresql_where=text("status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED')"),
    ),
    Index(
        "report_one_official_a_period_idx",
        "period_id",
        unique=True,
        postgresql_where=text("status in ('ACCEPTED', 'PUBLISHED')"),
    ),
    CheckConstraint("revision >= 1", name="revision"),
    CheckConstraint("supersedes_id <> id", name="self"),
    *(
        CheckConstraint(f"num_nonnulls({act}_at, {act}_by, {act}_org_id) in (0, 3)", name=f"{act}_whole")
        for act in ("submitted", "verified", "accepted")
    ),
    CheckConstraint(
        "status not in ('SUBMITTED', 'VERIFIED', 'ACCEPTED', 'PUBLISHED') or submitted_by is not null",
        name="submitted",
    ),
    CheckConstraint("status not in ('VERIFIED', 'ACCEPTED', 'PUBLISHED') or verified_by is not null", name="verified"),
    CheckConstraint("status not in ('ACCEPTED', 'PUBLISHED') or accepted_by is not null", name="accepted"),
    CheckConstraint(
        "submitted_by <> verified_by and submitted_by <> accepted_by and verified_by <> accepted_by",
        name="three_persons",
    ),
    CheckConstraint(
        "submitted_org_id <> verified_org_id and submitted_org_id <> accepted_org_id",
        name="other_organisations",
    ),
    CheckConstraint("verified_org_id <> accepted_org_id or waiver_reason is not null", name="waiver"),
)

milestone_progress = Table(
    "milestone_progress",
    metadata,
    MilestoneProgressRow,
    report_part("milestone_progress"),
    UniqueConstraint("report_id", "report_revision", "milestone_id"),
    CheckConstraint("percent >= 0 and percent <= 100", name="percent"),
    CheckConstraint("done_on is null or percent = 100", name="done"),
)

report_issue = Table(
    "report_issue",
    metadata,
    ReportIssueRow,
    report_part("report_issue"),
    Index("report_issue_report_id_idx", "report_id", "report_revision"),
)

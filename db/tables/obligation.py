"""Reporting obligations and the periods they produce."""

from datetime import date

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
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

from db.tables.row import Mutable, Row, Scoped, Valid, metadata, valid_known
from db.types import SPAN, Span, vocabulary
from db.words import DayKind, ReportFrequency


class ReportingObligationRow(Row, Mutable, Scoped, Valid):
    """That a participant owes reports: how often, how many days after a period, to which verifier."""

    participation_id: Named[int] = Column(BigInteger, index=True)
    organisation_id: Named[int] = Column(BigInteger, index=True)
    frequency: Named[ReportFrequency] = Column(vocabulary(ReportFrequency))
    due_days: Named[int] = Column(Integer)
    day_kind: Named[DayKind] = Column(vocabulary(DayKind))
    verifier_org_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    time_zone: Named[str] = Column(Text, server_default=text("'Asia/Jakarta'"))
    form: Named[str | None] = Column(Text)


class ReportingPeriodRow(Row, Scoped):
    """One period of an obligation and the day its report is due."""

    obligation_id: Named[int] = Column(BigInteger)
    organisation_id: Named[int] = Column(BigInteger, index=True)
    verifier_org_id: Named[int] = Column(BigInteger)
    period: Named[Span] = Column(SPAN)
    due_on: Named[date] = Column(Date)


reporting_obligation = Table(
    "reporting_obligation",
    metadata,
    ReportingObligationRow,
    ForeignKeyConstraint(
        ["participation_id", "organisation_id", "scope_id", "visibility"],
        [f"participation.{c}" for c in ("id", "organisation_id", "scope_id", "visibility")],
        onupdate="CASCADE",
    ),
    UniqueConstraint(
        "id",
        "organisation_id",
        "verifier_org_id",
        "scope_id",
        "visibility",
        name="reporting_obligation_guard_key",
    ),
    UniqueConstraint("id", "scope_id", "visibility", name="reporting_obligation_scope_key"),
    CheckConstraint("due_days between 0 and 366", name="due_days"),
    CheckConstraint("verifier_org_id <> organisation_id", name="verifier"),
    valid_known(),
)

reporting_period = Table(
    "reporting_period",
    metadata,
    ReportingPeriodRow,
    ForeignKeyConstraint(
        ["obligation_id", "organisation_id", "verifier_org_id", "scope_id", "visibility"],
        [f"reporting_obligation.{c}" for c in ("id", "organisation_id", "verifier_org_id", "scope_id", "visibility")],
        onupdate="CASCADE",
        name="reporting_period_obligation_fkey",
    ),
    UniqueConstraint("obligation_id", "period"),
    UniqueConstraint(
        "id",
        "organisation_id",
        "verifier_org_id",
        "scope_id",
        "visibility",
        name="reporting_period_guard_key",
    ),
    Index("reporting_period_due_on_id_idx", "due_on", "id"),
    CheckConstraint("not isempty(period) and not lower_inf(period) and not upper_inf(period)", name="period"),
    CheckConstraint("due_on >= upper(period) - 1", name="due_after_period"),
)

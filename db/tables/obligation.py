"""Reporting obligations and the periods they produce."""

from datetime import date, datetime

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
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

from db.tables.holiday import CALENDAR
from db.tables.row import Mutable, Row, Scoped, Valid, metadata, valid_known
from db.types import CODE, SPAN, Span, vocabulary
from db.words import DayKind, DueBasis, FiscalCalendar, ReportFrequency


class ReportingObligationRow(Row, Mutable, Scoped, Valid):
    """That a participant owes reports: how often, how many days after a period, to which verifier.

    `former_verifier_ids`: who verified before, and still sees the periods it did.
    """

    participation_id: Named[int] = Column(BigInteger, index=True)
    organisation_id: Named[int] = Column(BigInteger, index=True)
    frequency: Named[ReportFrequency] = Column(vocabulary(ReportFrequency))
    due_days: Named[int] = Column(Integer)
    day_kind: Named[DayKind] = Column(vocabulary(DayKind))
    verifier_org_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    time_zone: Named[str] = Column(Text, server_default=text("'Asia/Jakarta'"))
    holiday_calendar: Named[str] = Column(CODE, server_default=text("'ID'"))
    fiscal_calendar: Named[FiscalCalendar] = Column(vocabulary(FiscalCalendar), server_default=text("'ID'"))
    former_verifier_ids: Named[list[int]] = Column(ARRAY(BigInteger), server_default=text("'{}'"))
    form: Named[str | None] = Column(Text)


class ReportingPeriodRow(Row, Mutable, Scoped):
    """One period of an obligation and the day its report is due.

    Verifier, zone and holidays are the obligation's when it was made, and stay what they were once it is reported on.
    """

    obligation_id: Named[int] = Column(BigInteger)
    organisation_id: Named[int] = Column(BigInteger, index=True)
    verifier_org_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    time_zone: Named[str] = Column(Text, server_default=text("'Asia/Jakarta'"))
    holiday_calendar: Named[str] = Column(CODE, server_default=text("'ID'"))
    period: Named[Span] = Column(SPAN)
    due_on: Named[date] = Column(Date)
    due_basis: Named[DueBasis] = Column(vocabulary(DueBasis), server_default=text("'RULE'"))
    extended_from: Named[date | None] = Column(Date)
    extension_reason: Named[str | None] = Column(Text)
    waived_at: Named[datetime | None] = Column(DateTime(timezone=True))
    waive_reason: Named[str | None] = Column(Text)


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
        "scope_id",
        "visibility",
        name="reporting_obligation_period_key",
    ),
    UniqueConstraint("id", "scope_id", "visibility", name="reporting_obligation_scope_key"),
    CheckConstraint("due_days between 0 and 366", name="due_days"),
    CheckConstraint("verifier_org_id <> organisation_id", name="verifier"),
    CheckConstraint(f"holiday_calendar {CALENDAR}", name="holiday_calendar"),
    CheckConstraint("app.is_time_zone(time_zone)", name="time_zone"),
    valid_known(),
)

reporting_period = Table(
    "reporting_period",
    metadata,
    ReportingPeriodRow,
    ForeignKeyConstraint(
        ["obligation_id", "organisation_id", "scope_id", "visibility"],
        [f"reporting_obligation.{c}" for c in ("id", "organisation_id", "scope_id", "visibility")],
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
    Index("reporting_period_scope_id_idx", "scope_id"),
    CheckConstraint("not isempty(period) and not lower_inf(period) and not upper_inf(period)", name="period"),
    CheckConstraint("due_on >= upper(period) - 1", name="due_after_period"),
    CheckConstraint("verifier_org_id <> organisation_id", name="verifier"),
    CheckConstraint(
        "num_nonnulls(extended_from, extension_reason) = case due_basis when 'EXTENDED' then 2 else 0 end",
        name="extended",
    ),
    CheckConstraint("extended_from < due_on", name="later"),
    CheckConstraint("num_nonnulls(waived_at, waive_reason) in (0, 2)", name="waived"),
)

"""Reminders: what was announced of a reporting period, each thing once for each due day."""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    Named,
    Table,
    UniqueConstraint,
    text,
)

from db.tables.row import Row, Scoped, metadata
from db.types import vocabulary
from db.words import ReminderKind


class ReminderRow(Row, Scoped):
    """That a period was about to be due, due or overdue on a day; never changed, only added."""

    period_id: Named[int] = Column(BigInteger)
    organisation_id: Named[int] = Column(BigInteger)
    verifier_org_id: Named[int] = Column(BigInteger)
    kind: Named[ReminderKind] = Column(vocabulary(ReminderKind))
    days_before: Named[int] = Column(Integer, server_default=text("0"))
    due_on: Named[date] = Column(Date)
    on_date: Named[date] = Column(Date)
    created_at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))


reminder = Table(
    "reminder",
    metadata,
    ReminderRow,
    ForeignKeyConstraint(
        ["period_id", "organisation_id", "verifier_org_id", "scope_id", "visibility"],
        [f"reporting_period.{c}" for c in ("id", "organisation_id", "verifier_org_id", "scope_id", "visibility")],
        onupdate="CASCADE",
        ondelete="CASCADE",
        name="reminder_period_fkey",
    ),
    UniqueConstraint("period_id", "kind", "days_before", "due_on", name="reminder_once_key"),
    Index("reminder_organisation_id_on_date_id_idx", "organisation_id", "on_date", "id"),
    Index("reminder_verifier_org_id_on_date_id_idx", "verifier_org_id", "on_date", "id"),
    Index("reminder_scope_id_on_date_id_idx", "scope_id", "on_date", "id"),
    CheckConstraint("(days_before > 0) = (kind = 'DUE_SOON') and days_before between 0 and 366", name="days_before"),
)

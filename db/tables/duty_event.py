"""The history of reporting obligations and their periods: an append-only row for each decision and what followed."""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Named,
    Table,
    Text,
    text,
)

from db.tables.row import Row, Scoped, metadata
from db.types import vocabulary
from db.words import DutyEventKind, GrantRole

TOLD_OF = frozenset({"reporting_obligation", "reporting_period"})
"""The tables whose entries in the audit it is written from."""


class DutyEventRow(Row, Scoped):
    """What was decided of an obligation, or of one of its periods, by which organisation and why; never changed.

    PostgreSQL writes it from the audit entry of the change. `verifier_org_id` is the period's, null without one: a
    period that is owed no more is gone, and what was told of it stays with the obligation.
    """

    obligation_id: Named[int] = Column(BigInteger)
    organisation_id: Named[int] = Column(BigInteger)
    period_id: Named[int | None] = Column(BigInteger)
    verifier_org_id: Named[int | None] = Column(BigInteger)
    kind: Named[DutyEventKind] = Column(vocabulary(DutyEventKind))
    at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))
    by_org_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))
    role: Named[GrantRole | None] = Column(vocabulary(GrantRole))
    reason: Named[str | None] = Column(Text)
    due_from: Named[date | None] = Column(Date)
    due_to: Named[date | None] = Column(Date)
    ends_on: Named[date | None] = Column(Date)
    from_verifier_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))
    to_verifier_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))


duty_event = Table(
    "duty_event",
    metadata,
    DutyEventRow,
    ForeignKeyConstraint(
        ["obligation_id", "organisation_id", "scope_id", "visibility"],
        [f"reporting_obligation.{c}" for c in ("id", "organisation_id", "scope_id", "visibility")],
        onupdate="CASCADE",
        name="duty_event_obligation_fkey",
    ),
    ForeignKeyConstraint(
        ["period_id", "organisation_id", "verifier_org_id", "scope_id", "visibility"],
        [f"reporting_period.{c}" for c in ("id", "organisation_id", "verifier_org_id", "scope_id", "visibility")],
        onupdate="CASCADE",
        ondelete="SET NULL (period_id)",
        name="duty_event_period_fkey",
    ),
    Index("duty_event_at_id_idx", "at", "id"),
    Index("duty_event_obligation_id_idx", "obligation_id", "at", "id"),
    Index("duty_event_period_id_idx", "period_id", "at", "id", postgresql_where=text("period_id is not null")),
    Index("duty_event_scope_id_idx", "scope_id"),
    *(
        Index(f"duty_event_{name}_idx", name, postgresql_where=text(f"{name} is not null"))
        for name in ("by_org_id", "from_verifier_id", "to_verifier_id")
    ),
    CheckConstraint("period_id is null or verifier_org_id is not null", name="verifier"),
    CheckConstraint("(kind = 'REASSIGNED') = (num_nonnulls(from_verifier_id, to_verifier_id) = 2)", name="reassigned"),
    CheckConstraint("num_nonnulls(due_from, due_to) in (0, 2)", name="due"),
)

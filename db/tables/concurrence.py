"""Concurrences: that a foreign funder agrees with a proposal before the project is approved."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Named,
    Table,
    Text,
    text,
)

from db.tables.row import Row, Scoped, metadata
from db.tables.scope import scoped_by_project


class ConcurrenceRow(Row, Scoped):
    """A funder's word on one proposal, which is the event that proposed; taken back, it stays on record."""

    project_id: Named[int] = Column(BigInteger, ForeignKey("project.id"))
    proposal_id: Named[int] = Column(BigInteger, ForeignKey("status_event.id"))
    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"), index=True)
    at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))
    note: Named[str | None] = Column(Text)
    withdrawn_at: Named[datetime | None] = Column(DateTime(timezone=True))
    withdrawn_by: Named[int | None] = Column(BigInteger, ForeignKey("app_user.id"))
    withdraw_reason: Named[str | None] = Column(Text)


concurrence = Table(
    "concurrence",
    metadata,
    ConcurrenceRow,
    scoped_by_project(),
    Index(
        "concurrence_standing_key",
        "proposal_id",
        "organisation_id",
        unique=True,
        postgresql_where=text("withdrawn_at is null"),
    ),
    Index("concurrence_proposal_id_idx", "proposal_id"),
    Index("concurrence_withdrawn_by_idx", "withdrawn_by", postgresql_where=text("withdrawn_by is not null")),
    Index("concurrence_project_id_idx", "project_id", "at", "id"),
    CheckConstraint("scope_id = project_id", name="scope"),
    CheckConstraint("num_nonnulls(withdrawn_at, withdrawn_by, withdraw_reason) in (0, 3)", name="withdrawn"),
)

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
    UniqueConstraint,
    text,
)

from db.tables.row import Row, Scoped, metadata
from db.tables.scope import scoped_by_project


class ConcurrenceRow(Row, Scoped):
    """A funder's word on one proposal, which is the event that proposed; it is never taken back."""

    project_id: Named[int] = Column(BigInteger, ForeignKey("project.id"))
    proposal_id: Named[int] = Column(BigInteger, ForeignKey("status_event.id"))
    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"), index=True)
    at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))
    note: Named[str | None] = Column(Text)


concurrence = Table(
    "concurrence",
    metadata,
    ConcurrenceRow,
    scoped_by_project(),
    UniqueConstraint("proposal_id", "organisation_id"),
    Index("concurrence_project_id_idx", "project_id", "at", "id"),
    CheckConstraint("scope_id = project_id", name="scope"),
)

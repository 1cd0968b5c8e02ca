"""The outbox: what has happened, in the order in which it became visible."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column, DateTime, Index, Named, Table, Text, Uuid, text

from db.tables.row import Row, metadata


class OutboxRow(Row):
    """One event, left by the trigger of what it tells of; the relay gives it its position once it is committed.

    Nothing here is for clients but through a read of the subject under their own policies.
    """

    position: Named[int | None] = Column(BigInteger, unique=True)
    """Its place in the order of becoming visible; NULL until the relay has seen it."""
    at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("clock_timestamp()"))
    action: Named[str] = Column(Text)
    subject_table: Named[str] = Column(Text)
    subject_uid: Named[UUID] = Column(Uuid)
    subject_id: Named[int | None] = Column(BigInteger)
    """NULL where the row is gone, or of a kind that nobody subscribes to."""
    scope_id: Named[int | None] = Column(BigInteger)
    project_uid: Named[UUID | None] = Column(Uuid)  # pyright: ignore[reportAssignmentType]  # it takes both types of a Uuid for a value
    organisation_id: Named[int | None] = Column(BigInteger)
    from_status: Named[str | None] = Column(Text)
    to_status: Named[str | None] = Column(Text)


outbox = Table(
    "outbox",
    metadata,
    OutboxRow,
    Index("outbox_waiting_idx", "id", postgresql_where=text('"position" IS NULL')),
    Index("outbox_at_idx", "at"),
)

"""The audit: one append-only entry for each change, chained by hash for each organisation."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Computed,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    Named,
    Table,
    Text,
    TypedColumns,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from db.tables.row import Row, metadata
from db.types import vocabulary
from db.words import GrantRole


class AuditEntryRow(Row):
    """Who changed what, for which organisation, in which role, why, and the row before and after."""

    at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("clock_timestamp()"))
    user_id: Named[int | None] = Column(BigInteger, ForeignKey("app_user.id"))
    organisation_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))
    role: Named[GrantRole | None] = Column(vocabulary(GrantRole))
    action: Named[str] = Column(Text)
    subject_table: Named[str] = Column(Text)
    subject_uid: Named[UUID] = Column(Uuid)
    reason: Named[str | None] = Column(Text)
    request_id: Named[str | None] = Column(Text)
    before: Named[dict[str, Any] | None] = Column(JSONB)  # pyright: ignore[reportAssignmentType]  # it takes JSONB's python_type for a value
    after: Named[dict[str, Any] | None] = Column(JSONB)  # pyright: ignore[reportAssignmentType]  # it takes JSONB's python_type for a value
    chain: Named[int] = Column(BigInteger, Computed("coalesce(organisation_id, 0)", persisted=True), nullable=False)
    position: Named[int] = Column(BigInteger)
    previous_hash: Named[bytes] = Column(LargeBinary)
    hash: Named[bytes] = Column(LargeBinary)


class AuditHeadRow(TypedColumns):
    """Where a chain ends: its number is the organisation's, 0 for what no organisation did."""

    id = Column(BigInteger, primary_key=True, autoincrement=False)
    position: Named[int] = Column(BigInteger)
    hash: Named[bytes] = Column(LargeBinary)


class AuditSaltRow(TypedColumns):
    """What a person's name and address are digested with in the audit; NULL once the person was forgotten."""

    id = Column(BigInteger, ForeignKey("app_user.id"), primary_key=True, autoincrement=False)
    salt: Named[bytes | None] = Column(LargeBinary)


audit_entry = Table(
    "audit_entry",
    metadata,
    AuditEntryRow,
    Index("audit_entry_subject_uid_id_idx", "subject_uid", "id"),
    Index("audit_entry_organisation_id_id_idx", "organisation_id", "id"),
    Index("audit_entry_at_id_idx", "at", "id"),
    UniqueConstraint("chain", "position"),
)

audit_head = Table("audit_head", metadata, AuditHeadRow)

audit_salt = Table("audit_salt", metadata, AuditSaltRow)

"""Keys under which a client's acts are done once, and what they answered."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    LargeBinary,
    Named,
    PrimaryKeyConstraint,
    Table,
    Text,
    TypedColumns,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from db.tables.row import metadata


class IdempotencyKeyRow(TypedColumns):
    """One act under a key of an organisation: whose, of what, its outcome with the keys of rows, and its answer.

    The outcome is empty only within the transaction that performs the act. An answer that was forgotten is read anew.
    """

    id = Column(BigInteger, Identity(), nullable=False)
    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"))
    key: Named[str] = Column(Text(collation="C"))
    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"), index=True)
    mutation: Named[str] = Column(Text)
    request_hash: Named[bytes] = Column(LargeBinary)
    outcome: Named[str | None] = Column(Text)
    fields: Named[dict[str, Any] | None] = Column(JSONB)  # pyright: ignore[reportAssignmentType]  # it takes JSONB's python_type for a value
    document_hash: Named[bytes | None] = Column(LargeBinary)
    body: Named[bytes | None] = Column(LargeBinary)
    at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))
    expires_at: Named[datetime] = Column(
        DateTime(timezone=True), server_default=text("now() + interval '30 days'"), index=True
    )


idempotency_key = Table(
    "idempotency_key",
    metadata,
    IdempotencyKeyRow,
    PrimaryKeyConstraint("organisation_id", "key"),
    CheckConstraint("key ~ '^[A-Za-z0-9_.:~-]{8,128}$'", name="key"),
    CheckConstraint("octet_length(request_hash) = 32", name="request_hash"),
)

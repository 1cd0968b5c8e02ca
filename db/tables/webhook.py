"""Webhooks: addresses that are told events, their secrets, and each delivery."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Named,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from db.tables.row import Mutable, Row, metadata
from db.types import vocabulary
from db.words import DeliveryStatus, EventKind, WebhookStatus

NOW = text("now()")


class WebhookRow(Row, Mutable):
    """An address of an organisation, what it is told, and how far it has been told."""

    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"))
    address: Named[str] = Column(Text)
    kinds: Named[list[EventKind]] = Column(ARRAY(vocabulary(EventKind)))
    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    project_id: Named[int | None] = Column(BigInteger, ForeignKey("project.id"), index=True)
    status: Named[WebhookStatus] = Column(vocabulary(WebhookStatus), server_default=text("'ENABLED'"))
    created_by: Named[int] = Column(BigInteger, ForeignKey("app_user.id"), index=True)
    created_at: Named[datetime] = Column(DateTime(timezone=True), server_default=NOW)
    failing_since: Named[datetime | None] = Column(DateTime(timezone=True))
    failures: Named[int] = Column(Integer, server_default=text("0"))
    next_at: Named[datetime] = Column(DateTime(timezone=True), server_default=NOW)
    position: Named[int] = Column(BigInteger, server_default=text("0"))
    """The last event that was looked at for it."""


class WebhookSecretRow(Row):
    """A key that deliveries are signed with; a replaced one signs beside the new one for a while."""

    webhook_id: Named[int] = Column(BigInteger, ForeignKey("webhook.id", ondelete="CASCADE"), index=True)
    secret: Named[bytes] = Column(LargeBinary)
    retires_at: Named[datetime | None] = Column(DateTime(timezone=True))


class WebhookDeliveryRow(Row):
    """One event on its way to one webhook; what the receiver said is not kept but for its status."""

    webhook_id: Named[int] = Column(BigInteger)
    organisation_id: Named[int] = Column(BigInteger)
    event_uid: Named[UUID] = Column(Uuid)
    kind: Named[EventKind] = Column(vocabulary(EventKind))
    action: Named[str] = Column(Text)
    happened_at: Named[datetime] = Column(DateTime(timezone=True))
    subject_table: Named[str] = Column(Text)
    subject_uid: Named[UUID] = Column(Uuid)
    project_uid: Named[UUID | None] = Column(Uuid)  # pyright: ignore[reportAssignmentType]  # it takes both types of a Uuid for a value
    status: Named[DeliveryStatus] = Column(vocabulary(DeliveryStatus), server_default=text("'PENDING'"))
    attempts: Named[int] = Column(Integer, server_default=text("0"))
    next_at: Named[datetime] = Column(DateTime(timezone=True), server_default=NOW)
    first_tried_at: Named[datetime | None] = Column(DateTime(timezone=True))
    last_tried_at: Named[datetime | None] = Column(DateTime(timezone=True))
    delivered_at: Named[datetime | None] = Column(DateTime(timezone=True))
    last_code: Named[int | None] = Column(Integer)
    last_error: Named[str | None] = Column(Text)
    created_at: Named[datetime] = Column(DateTime(timezone=True), server_default=NOW)


webhook = Table(
    "webhook",
    metadata,
    WebhookRow,
    UniqueConstraint("organisation_id", "address"),
    UniqueConstraint("id", "organisation_id", name="webhook_guard_key"),
    CheckConstraint(
        "cardinality(kinds) > 0"
        " and kinds <@ '{PROJECT_CHANGED,REPORT_STATUS_CHANGED,AGREEMENT_CHANGED,OBLIGATION_DUE}'::text[]",
        name="kinds",
    ),
    CheckConstraint("length(address) between 10 and 2000", name="address"),
    CheckConstraint("num_nonnulls(programme_id, project_id) < 2", name="scope"),
)
webhook_secret = Table(
    "webhook_secret", metadata, WebhookSecretRow, CheckConstraint("length(secret) = 32", name="secret")
)
webhook_delivery = Table(
    "webhook_delivery",
    metadata,
    WebhookDeliveryRow,
    ForeignKeyConstraint(
        ["webhook_id", "organisation_id"],
        ["webhook.id", "webhook.organisation_id"],
        ondelete="CASCADE",
        name="webhook_delivery_webhook_fkey",
    ),
    UniqueConstraint("webhook_id", "event_uid"),
    Index(
        "webhook_delivery_waiting_idx",
        "webhook_id",
        "subject_uid",
        "id",
        postgresql_where=text("status = 'PENDING'"),
    ),
    Index("webhook_delivery_webhook_id_id_idx", "webhook_id", "id"),
    Index("webhook_delivery_organisation_id_id_idx", "organisation_id", "id"),
)

"""Persons, what they may do for whom, and the tokens they show."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from db.tables.row import Mutable, Row, Valid, metadata, valid_known
from db.types import CODE, vocabulary
from db.words import GrantRole


class AppUserRow(Row, Mutable):
    """A person: display name and work email are the only personal data held (UU 27/2022)."""

    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    display_name: Named[str] = Column(Text)
    work_email: Named[str] = Column(CODE, unique=True)
    active: Named[bool] = Column(Boolean, server_default=text("true"))
    demo: Named[bool] = Column(Boolean, server_default=text("false"))


class OrgGrantRow(Row, Valid):
    """A role of a person within an organisation and its units, in all programmes or in one."""

    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"))
    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    role: Named[GrantRole] = Column(vocabulary(GrantRole))


class ApiTokenRow(Row):
    """A bearer token by its SHA-256; the token itself is shown once and never stored."""

    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"), index=True)
    hash: Named[bytes] = Column(LargeBinary, unique=True)
    label: Named[str] = Column(Text)
    created_at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))
    expires_at: Named[datetime] = Column(DateTime(timezone=True))
    revoked_at: Named[datetime | None] = Column(DateTime(timezone=True))


app_user = Table("app_user", metadata, AppUserRow, UniqueConstraint("id", "organisation_id"))

org_grant = Table(
    "org_grant",
    metadata,
    OrgGrantRow,
    Index("org_grant_user_id_idx", "user_id"),
    ExcludeConstraint(
        ("user_id", "="),
        ("organisation_id", "="),
        (text("coalesce(programme_id, 0)"), "="),
        ("role", "="),
        ("valid", "&&"),
        name="org_grant_once_at_a_time",
        using="gist",
    ),
    valid_known(),
)

api_token = Table("api_token", metadata, ApiTokenRow, CheckConstraint("octet_length(hash) = 32", name="sha256"))

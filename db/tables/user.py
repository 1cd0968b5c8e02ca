"""Persons, what they may do for whom, and the tokens they show."""

from datetime import datetime

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
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
    erased_at: Named[datetime | None] = Column(DateTime(timezone=True))
    demo: Named[bool] = Column(Boolean, server_default=text("false"))


class OrgGrantRow(Row, Valid):
    """A role of a person within an organisation and its units, in all programmes or in one."""

    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"))
    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    role: Named[GrantRole] = Column(vocabulary(GrantRole))
    revoked_at: Named[datetime | None] = Column(DateTime(timezone=True))


class ApiTokenRow(Row):
    """A bearer token by its SHA-256; the token itself is shown once and never stored."""

    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"), index=True)
    organisation_id: Named[int] = Column(BigInteger, index=True)
    hash: Named[bytes] = Column(LargeBinary, unique=True)
    label: Named[str] = Column(Text)
    created_at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))
    expires_at: Named[datetime] = Column(DateTime(timezone=True))
    revoked_at: Named[datetime | None] = Column(DateTime(timezone=True))
    last_used_at: Named[datetime | None] = Column(DateTime(timezone=True))
    roles: Named[list[GrantRole] | None] = Column(ARRAY(vocabulary(GrantRole)))
    programme_ids: Named[list[int] | None] = Column(ARRAY(BigInteger))


class IdentityBindingRow(Row):
    """A person as an issuer of tokens names them; one subject of an issuer is one person."""

    user_id: Named[int] = Column(BigInteger, ForeignKey("app_user.id"), index=True)
    organisation_id: Named[int] = Column(BigInteger, index=True)
    issuer: Named[str] = Column(CODE)
    subject: Named[str] = Column(CODE)
    bound_at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))


app_user = Table(
    "app_user",
    metadata,
    AppUserRow,
    UniqueConstraint("id", "organisation_id"),
    CheckConstraint("erased_at is null or not active", name="erased"),
)

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
        where=text("revoked_at is null"),
    ),
    CheckConstraint("programme_id is null or role not in ('ADMIN', 'STEWARD')", name="whole"),
    valid_known(),
)


def _of_user() -> ForeignKeyConstraint:
    """The organisation is the person's: a trigger fills it, this keeps it."""
    return ForeignKeyConstraint(
        ["user_id", "organisation_id"], ["app_user.id", "app_user.organisation_id"], onupdate="CASCADE"
    )


api_token = Table(
    "api_token",
    metadata,
    ApiTokenRow,
    _of_user(),
    CheckConstraint("octet_length(hash) = 32", name="sha256"),
    CheckConstraint(
        f"roles <> '{{}}' and roles <@ '{{{','.join(role.name for role in GrantRole)}}}'::text[]", name="roles"
    ),
    CheckConstraint("programme_ids <> '{}'", name="programme_ids"),
)

identity_binding = Table(
    "identity_binding",
    metadata,
    IdentityBindingRow,
    UniqueConstraint("issuer", "subject"),
    _of_user(),
    CheckConstraint("length(issuer) between 1 and 500", name="issuer"),
    CheckConstraint("length(subject) between 1 and 255", name="subject"),
)

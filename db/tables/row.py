"""What rows of many tables have in common: keys, versions, names, spans, scope; knows no table."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    DateTime,
    Identity,
    Integer,
    MetaData,
    Named,
    Text,
    TypedColumns,
    Uuid,
    text,
)

from db.types import SPAN, Span, vocabulary
from db.words import DatePrecision, Visibility

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ck": "%(table_name)s_%(constraint_name)s_check",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
    }
)

PRECISION = vocabulary(DatePrecision)
VISIBILITY = vocabulary(Visibility)


class Row(TypedColumns):
    """Every row: a surrogate key inside, and the uid that is the root of its opaque API id."""

    id = Column(BigInteger, Identity(), primary_key=True)
    uid: Named[UUID] = Column(Uuid, unique=True, server_default=text("gen_random_uuid()"))


class Mutable(TypedColumns):
    """A row that changes: its version and the instant of its last change, kept by a trigger."""

    row_version: Named[int] = Column(Integer, server_default=text("1"))
    updated_at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))


class Bilingual(TypedColumns):
    """A name in English or Indonesian or both, and the key it sorts by everywhere alike."""

    name_en: Named[str | None]
    name_id: Named[str | None]
    sort_name: Named[str] = Column(
        Text(collation="C"), Computed("app.fold(coalesce(name_en, name_id))", persisted=True), nullable=False
    )


class Spanning(TypedColumns):
    """A half-open span of days and how exactly it is known; unknown is (,) with UNKNOWN, never NULL."""

    span: Named[Span] = Column(SPAN, server_default=text("'(,)'"))
    precision: Named[DatePrecision] = Column(PRECISION, server_default=text("'UNKNOWN'"))


class Valid(TypedColumns):
    """The half-open span of days in which a row holds (valid time); unknown is (,)."""

    valid: Named[Span] = Column(SPAN, server_default=text("'(,)'"))


class Scoped(TypedColumns):
    """Whose row it is and who may see it, copied from its parent by a composite foreign key.

    `scope_id` is the project's id, or minus the programme's id for a row of a programme itself.
    """

    scope_id: Named[int] = Column(BigInteger)
    visibility: Named[Visibility] = Column(VISIBILITY)


def named_somehow() -> CheckConstraint:
    """A name in at least one language."""
    return CheckConstraint("num_nonnulls(name_en, name_id) > 0", name="name")


def span_known() -> CheckConstraint:
    """A span is never empty: an empty one would lie inside every parent."""
    return CheckConstraint("not isempty(span)", name="span")


def valid_known() -> CheckConstraint:
    """A validity is never empty."""
    return CheckConstraint("not isempty(valid)", name="valid")

"""Agreements and their parties."""

from datetime import date

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.tables.row import (
    PRECISION,
    VISIBILITY,
    Bilingual,
    Mutable,
    Row,
    Scoped,
    Spanning,
    metadata,
    named_somehow,
    span_known,
)
from db.types import CODE, CODE_POINTS, vocabulary
from db.words import AgreementCapacity, AgreementKind, AgreementStatus, DatePrecision, Visibility


class AgreementRow(Row, Mutable, Bilingual, Spanning):
    """An agreement on a programme or project; open at most once it is signed; signatories are offices."""

    code: Named[str] = Column(CODE, unique=True)
    kind: Named[AgreementKind] = Column(vocabulary(AgreementKind))
    number: Named[str | None] = Column(Text)
    parent_id: Named[int | None] = Column(BigInteger, ForeignKey("agreement.id"), index=True)
    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    project_id: Named[int | None] = Column(BigInteger, ForeignKey("project.id"), index=True)
    scope_id: Named[int] = Column(BigInteger)
    subject_visibility: Named[Visibility] = Column(VISIBILITY)
    visibility: Named[Visibility] = Column(
        VISIBILITY,
        Computed(
            "case when status in ('SIGNED', 'ENDORSED', 'COMPLETED', 'TERMINATED') then subject_visibility"
            " else 'INTERNAL' end",
            persisted=True,
        ),
        nullable=False,
    )
    signed_on: Named[date | None] = Column(Date)
    signed_precision: Named[DatePrecision] = Column(PRECISION, server_default=text("'UNKNOWN'"))
    no_parent_reason: Named[str | None] = Column(Text)
    status: Named[AgreementStatus] = Column(vocabulary(AgreementStatus), server_default=text("'PLANNED'"))


class AgreementPartyRow(Row, Scoped):
    """An organisation that signs, in which capacity, when, by which office (never a person's name)."""

    agreement_id: Named[int] = Column(BigInteger)
    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    capacity: Named[AgreementCapacity] = Column(vocabulary(AgreementCapacity), server_default=text("'PARTY'"))
    signed_on: Named[date | None] = Column(Date)
    signatory_title: Named[str | None] = Column(Text)


agreement = Table(
    "agreement",
    metadata,
    AgreementRow,
    CheckConstraint("num_nonnulls(programme_id, project_id) = 1", name="subject"),
    CheckConstraint("scope_id = coalesce(project_id, - programme_id)", name="scope"),
    CheckConstraint("project_id is not null or subject_visibility = 'PUBLIC'", name="open"),
    ForeignKeyConstraint(
        ["project_id", "subject_visibility"], ["project.scope_id", "project.visibility"], onupdate="CASCADE"
    ),
    UniqueConstraint("id", "scope_id", "visibility", name="agreement_guard_key"),
    Index("agreement_signed_on_id_idx", "signed_on", "id"),
    Index("agreement_status_signed_on_id_idx", "status", "signed_on", "id", postgresql_ops={"status": CODE_POINTS}),
    Index("agreement_sort_name_id_idx", "sort_name", "id"),
    CheckConstraint("parent_id <> id", name="self"),
    named_somehow(),
    span_known(),
)

agreement_party = Table(
    "agreement_party",
    metadata,
    AgreementPartyRow,
    ForeignKeyConstraint(
        ["agreement_id", "scope_id", "visibility"],
        ["agreement.id", "agreement.scope_id", "agreement.visibility"],
        onupdate="CASCADE",
    ),
    UniqueConstraint("agreement_id", "organisation_id", "capacity"),
    UniqueConstraint("id", "scope_id", "visibility", name="agreement_party_guard_key"),
)

"""Organisations: effective-dated names and relations, and what other registers call them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from db.tables.row import Mutable, Row, Valid, metadata, valid_known
from db.types import CODE, vocabulary
from db.words import OrganisationKind, OrganisationRelationKind, RegionKind


class OrganisationRow(Row, Mutable, Valid):
    """An organisation; its names live in organisation_name, `valid` is its own life."""

    code: Named[str] = Column(CODE, unique=True)
    kind: Named[OrganisationKind] = Column(vocabulary(OrganisationKind))
    country_id: Named[int | None] = Column(BigInteger, ForeignKey("country.id"), index=True)
    region_id: Named[int | None] = Column(BigInteger, index=True)
    region_kind: Named[RegionKind | None] = Column(vocabulary(RegionKind))
    legal_basis: Named[str | None] = Column(Text)
    iati_ref: Named[str | None] = Column(CODE, unique=True)
    iati_type: Named[str | None] = Column(Text)
    merged_into_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))
    is_operator: Named[bool] = Column(Boolean, server_default=text("false"))
    """Whether it operates the platform: its ADMINs appoint those of others, auditors and stewards."""


class OrganisationNameRow(Row, Valid):
    """What an organisation is called, and when: a renaming is a new row here."""

    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    name_en: Named[str | None] = Column(Text)
    name_id: Named[str | None] = Column(Text)
    abbreviation: Named[str | None] = Column(Text)


class OrganisationRelationRow(Row, Valid):
    """How one organisation stands to another, and when."""

    from_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"))
    kind: Named[OrganisationRelationKind] = Column(vocabulary(OrganisationRelationKind))
    to_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)


class OrganisationAliasRow(Row):
    """An identifier or spelling of another register."""

    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    register: Named[str] = Column(Text)
    alias: Named[str] = Column(Text)


organisation = Table(
    "organisation",
    metadata,
    OrganisationRow,
    UniqueConstraint("id", "kind"),
    ForeignKeyConstraint(["region_id", "region_kind"], ["region.id", "region.kind"], onupdate="CASCADE"),
    CheckConstraint("num_nonnulls(region_id, region_kind) in (0, 2)", name="region"),
    CheckConstraint(
        "kind <> 'REGENCY_CITY_GOV' or region_kind is null"
        " or region_kind not in ('ADMINISTRATIVE_REGENCY', 'ADMINISTRATIVE_CITY')",
        name="autonomous_seat",
    ),
    CheckConstraint("iati_type ~ '^[0-9]{2}$'", name="iati_type"),
    CheckConstraint("merged_into_id <> id", name="merged"),
    Index("organisation_merged_into_id_idx", "merged_into_id", postgresql_where=text("merged_into_id is not null")),
    valid_known(),
)

organisation_name = Table(
    "organisation_name",
    metadata,
    OrganisationNameRow,
    CheckConstraint("num_nonnulls(name_en, name_id) > 0", name="name"),
    ExcludeConstraint(("organisation_id", "="), ("valid", "&&"), name="organisation_name_one_at_a_time", using="gist"),
    valid_known(),
)

organisation_relation = Table(
    "organisation_relation",
    metadata,
    OrganisationRelationRow,
    CheckConstraint("from_id <> to_id", name="self"),
    ExcludeConstraint(
        ("from_id", "="),
        ("kind", "="),
        ("to_id", "="),
        ("valid", "&&"),
        name="organisation_relation_once_at_a_time",
        using="gist",
    ),
    Index("organisation_relation_from_id_kind_idx", "from_id", "kind"),
    valid_known(),
)

organisation_alias = Table("organisation_alias", metadata, OrganisationAliasRow, UniqueConstraint("register", "alias"))

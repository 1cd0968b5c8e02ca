"""Regions with effective-dated parents and codes: names and codes change, the region stays."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Named,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from db.tables.row import Bilingual, Mutable, Row, Valid, metadata, named_somehow, valid_known
from db.types import CODE, vocabulary
from db.words import RegionCodeScheme, RegionKind, RegionLevel


class RegionRow(Row, Mutable, Bilingual):
    """A territory; its code is the human key `<country>-<current Kemendagri code>` given at creation."""

    code: Named[str] = Column(CODE, unique=True)
    country_id: Named[int] = Column(BigInteger, ForeignKey("country.id"), index=True)
    level: Named[RegionLevel] = Column(vocabulary(RegionLevel))
    kind: Named[RegionKind] = Column(vocabulary(RegionKind))


class RegionParentRow(Row, Valid):
    """Which region a region belongs to, and when."""

    region_id: Named[int] = Column(BigInteger, ForeignKey("region.id"), index=True)
    parent_id: Named[int] = Column(BigInteger, ForeignKey("region.id"), index=True)


class RegionCodeRow(Row, Valid):
    """A code of a region within a scheme, when it holds, and on whose authority."""

    region_id: Named[int] = Column(BigInteger, ForeignKey("region.id"), index=True)
    scheme: Named[RegionCodeScheme] = Column(vocabulary(RegionCodeScheme))
    code: Named[str] = Column(CODE)
    authority: Named[str | None] = Column(Text)


region = Table(
    "region",
    metadata,
    RegionRow,
    UniqueConstraint("id", "kind"),
    Index("region_sort_name_id_idx", "sort_name", "id"),
    named_somehow(),
)

region_parent = Table(
    "region_parent",
    metadata,
    RegionParentRow,
    CheckConstraint("region_id <> parent_id", name="self"),
    ExcludeConstraint(("region_id", "="), ("valid", "&&"), name="region_parent_one_at_a_time", using="gist"),
    valid_known(),
)

region_code = Table(
    "region_code",
    metadata,
    RegionCodeRow,
    Index("region_code_scheme_code_idx", "scheme", "code"),
    ExcludeConstraint(
        ("region_id", "="), ("scheme", "="), ("valid", "&&"), name="region_code_one_at_a_time", using="gist"
    ),
    ExcludeConstraint(
        ("scheme", "="), ("code", "="), ("valid", "&&"), name="region_code_one_region_at_a_time", using="gist"
    ),
    valid_known(),
)

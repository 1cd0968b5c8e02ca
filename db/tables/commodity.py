"""Commodities: what sites make."""

from sqlalchemy import CheckConstraint, Column, Integer, Named, Table, Text

from db.tables.row import Bilingual, Mutable, Row, metadata, named_somehow
from db.types import CODE, vocabulary
from db.words import CommodityKind


class CommodityRow(Row, Mutable, Bilingual):
    """A commodity, product or service, with its KBLI and HS codes where they are known."""

    code: Named[str] = Column(CODE, unique=True)
    kind: Named[CommodityKind] = Column(vocabulary(CommodityKind))
    kbli_code: Named[str | None] = Column(Text)
    kbli_version: Named[int | None] = Column(Integer)
    hs6: Named[str | None] = Column(Text)
    cluster: Named[str | None] = Column(Text)


commodity = Table(
    "commodity",
    metadata,
    CommodityRow,
    CheckConstraint("kbli_code ~ '^[0-9]{5}$' and kbli_version in (2020, 2025)", name="kbli"),
    CheckConstraint("num_nonnulls(kbli_code, kbli_version) in (0, 2)", name="kbli_pair"),
    CheckConstraint("hs6 ~ '^[0-9]{6}$'", name="hs6"),
    named_somehow(),
)

"""Programmes: coordinated initiatives (not the budget's Program code level)."""

from sqlalchemy import ARRAY, BigInteger, Column, ForeignKey, Index, Named, Table, Text, text

from db.tables.row import Bilingual, Mutable, Row, Spanning, metadata, named_somehow, span_known
from db.types import CODE


class ProgrammeRow(Row, Mutable, Bilingual, Spanning):
    """A coordinated initiative (program koordinasi) with exactly one coordinating organisation."""

    code: Named[str] = Column(CODE, unique=True)
    purpose: Named[str | None] = Column(Text)
    coordinator_org_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    themes: Named[list[str]] = Column(ARRAY(Text), server_default=text("'{}'"))


programme = Table(
    "programme",
    metadata,
    ProgrammeRow,
    Index("programme_sort_name_id_idx", "sort_name", "id"),
    named_somehow(),
    span_known(),
)

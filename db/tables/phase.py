"""Phases of a project; each lies inside its project's span."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    Named,
    Table,
    UniqueConstraint,
    text,
)

from db.tables.row import Bilingual, Mutable, Row, Scoped, Spanning, metadata, named_somehow, span_known
from db.types import SPAN, Span, vocabulary
from db.words import PhaseStatus


class PhaseRow(Row, Mutable, Scoped, Bilingual, Spanning):
    """A phase by its ordinal (from 1, at most 50 a project); `project_span` is the parent's, kept by the key."""

    project_id: Named[int] = Column(BigInteger)
    project_span: Named[Span] = Column(SPAN)
    ordinal: Named[int] = Column(Integer)
    status: Named[PhaseStatus] = Column(vocabulary(PhaseStatus), server_default=text("'PLANNED'"))


phase = Table(
    "phase",
    metadata,
    PhaseRow,
    Index("phase_sort_name_id_idx", "sort_name", "id"),
    ForeignKeyConstraint(
        ["project_id", "scope_id", "visibility", "project_span"],
        ["project.id", "project.scope_id", "project.visibility", "project.span"],
        onupdate="CASCADE",
    ),
    UniqueConstraint("project_id", "ordinal"),
    UniqueConstraint("id", "project_id", "scope_id", "visibility", "span", name="phase_guard_key"),
    UniqueConstraint("id", "scope_id", "visibility", name="phase_scope_key"),
    CheckConstraint("ordinal between 1 and 50", name="ordinal"),
    CheckConstraint("span <@ project_span", name="inside_project"),
    named_somehow(),
    span_known(),
)

"""Projects and how they stand to each other; the canonical subject."""

from datetime import date

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    Date,
    ForeignKey,
    Index,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.tables.row import (
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
from db.tables.scope import scoped_by_project
from db.types import CODE, CODE_POINTS, vocabulary
from db.words import Modality, ProjectRelationKind, ProjectStatus, Visibility


class ProjectRow(Row, Mutable, Bilingual, Spanning):
    """A project of a programme; `scope_id` is its own id, so that all guarded tables are asked alike."""

    code: Named[str] = Column(CODE, unique=True)
    programme_id: Named[int] = Column(BigInteger, ForeignKey("programme.id"))
    lead_org_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    status: Named[ProjectStatus] = Column(vocabulary(ProjectStatus), server_default=text("'DRAFT'"))
    modality: Named[Modality] = Column(vocabulary(Modality), server_default=text("'DOMESTIC'"))
    objective: Named[str | None] = Column(Text)
    project_purpose: Named[str | None] = Column(Text)
    overall_goal: Named[str | None] = Column(Text)
    visibility: Named[Visibility] = Column(VISIBILITY, server_default=text("'INTERNAL'"))
    scope_id: Named[int] = Column(BigInteger, Computed("id", persisted=True), nullable=False)
    starts_on: Named[date | None] = Column(Date, Computed("lower(span)", persisted=True))


class ProjectRelationRow(Row, Scoped):
    """That one project follows on from, contributes to or repeats another."""

    from_id: Named[int] = Column(BigInteger, ForeignKey("project.id"))
    kind: Named[ProjectRelationKind] = Column(vocabulary(ProjectRelationKind))
    to_id: Named[int] = Column(BigInteger, ForeignKey("project.id"), index=True)


project = Table(
    "project",
    metadata,
    ProjectRow,
    UniqueConstraint("id", "scope_id", "visibility", "span", name="project_guard_span_key"),
    UniqueConstraint("scope_id", "visibility", name="project_guard_key"),
    UniqueConstraint("id", "scope_id", "visibility", name="project_scope_key"),
    Index("project_status_starts_on_id_idx", "status", "starts_on", "id", postgresql_ops={"status": CODE_POINTS}),
    Index("project_programme_id_starts_on_code_id_idx", "programme_id", "starts_on", "code", "id"),
    Index("project_starts_on_id_idx", "starts_on", "id"),
    Index("project_sort_name_id_idx", "sort_name", "id"),
    named_somehow(),
    span_known(),
)

project_relation = Table(
    "project_relation",
    metadata,
    ProjectRelationRow,
    scoped_by_project(),
    UniqueConstraint("from_id", "kind", "to_id"),
    UniqueConstraint("id", "scope_id", "visibility", name="project_relation_guard_key"),
    CheckConstraint("from_id <> to_id", name="self"),
    CheckConstraint("scope_id = from_id", name="scope"),
)

"""Sources and citations: on what each fact rests; statements: facts whose own entity does not exist yet."""

from datetime import date

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
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

from db.tables.row import Mutable, Row, Scoped, metadata
from db.tables.scope import scoped_by_subject
from db.types import CODE, vocabulary
from db.words import Basis, SourceKind

GUARDED_SUBJECTS = (
    "project",
    "project_relation",
    "participation",
    "project_site",
    "phase",
    "milestone",
    "budget",
    "budget_line",
    "indicator",
    "indicator_target",
    "indicator_value",
    "agreement",
    "reporting_obligation",
    "statement",
)
OPEN_SUBJECTS = ("programme", "organisation", "organisation_relation", "region", "commodity")
SUBJECTS = GUARDED_SUBJECTS + OPEN_SUBJECTS


class SourceRow(Row, Mutable):
    """Something that says something: when it was published is not when it was fetched."""

    code: Named[str] = Column(CODE, unique=True)
    kind: Named[SourceKind] = Column(vocabulary(SourceKind))
    title: Named[str] = Column(Text)
    publisher: Named[str | None] = Column(Text)
    published_on: Named[date | None] = Column(Date)
    retrieved_on: Named[date | None] = Column(Date)
    locator: Named[str | None] = Column(Text)


class StatementRow(Row, Mutable, Scoped):
    """A fact in words about a programme or project, until its own entity takes it over."""

    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    project_id: Named[int | None] = Column(BigInteger, ForeignKey("project.id"), index=True)
    topic: Named[str] = Column(Text)
    text: Named[str] = Column(Text)
    basis: Named[Basis] = Column(vocabulary(Basis))


class CitationRow(Row, Scoped):
    """That a source carries a fact: a field of a subject, or the whole of it where field is null."""

    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    project_id: Named[int | None] = Column(BigInteger)
    project_relation_id: Named[int | None] = Column(BigInteger)
    participation_id: Named[int | None] = Column(BigInteger)
    project_site_id: Named[int | None] = Column(BigInteger)
    phase_id: Named[int | None] = Column(BigInteger)
    milestone_id: Named[int | None] = Column(BigInteger)
    budget_id: Named[int | None] = Column(BigInteger)
    budget_line_id: Named[int | None] = Column(BigInteger)
    indicator_id: Named[int | None] = Column(BigInteger)
    indicator_target_id: Named[int | None] = Column(BigInteger)
    indicator_value_id: Named[int | None] = Column(BigInteger)
    agreement_id: Named[int | None] = Column(BigInteger)
    reporting_obligation_id: Named[int | None] = Column(BigInteger)
    statement_id: Named[int | None] = Column(BigInteger)
    subject_programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"))
    organisation_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))
    organisation_relation_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation_relation.id"))
    region_id: Named[int | None] = Column(BigInteger, ForeignKey("region.id"))
    commodity_id: Named[int | None] = Column(BigInteger, ForeignKey("commodity.id"))
    field: Named[str | None] = Column(Text)
    basis: Named[Basis] = Column(vocabulary(Basis))
    source_id: Named[int] = Column(BigInteger, ForeignKey("source.id"), index=True)
    locator: Named[str | None] = Column(Text)
    note: Named[str | None] = Column(Text)


def subject_column(subject: str) -> str:
    """The citation column that points at a kind of subject."""
    return "subject_programme_id" if subject == "programme" else f"{subject}_id"


_KEYS = ", ".join(subject_column(s) for s in SUBJECTS)

source = Table("source", metadata, SourceRow)

statement = Table(
    "statement",
    metadata,
    StatementRow,
    *scoped_by_subject(),
    UniqueConstraint("id", "scope_id", "visibility", name="statement_guard_key"),
)

citation = Table(
    "citation",
    metadata,
    CitationRow,
    *(
        ForeignKeyConstraint(
            [f"{subject}_id", "scope_id", "visibility"],
            [f"{subject}.id", f"{subject}.scope_id", f"{subject}.visibility"],
            onupdate="CASCADE",
            name=f"citation_{subject}_fkey",
        )
        for subject in GUARDED_SUBJECTS
    ),
    *(
        Index(
            f"citation_{subject_column(subject)}_idx",
            subject_column(subject),
            postgresql_where=text(f"{subject_column(subject)} is not null"),
        )
        for subject in SUBJECTS
    ),
    CheckConstraint(f"num_nonnulls({_KEYS}) = 1", name="subject"),
    CheckConstraint(
        "num_nonnulls(subject_programme_id, organisation_id, organisation_relation_id, region_id, commodity_id) = 0"
        " or (scope_id = 0 and visibility = 'PUBLIC')",
        name="open",
    ),
    UniqueConstraint(
        *(subject_column(s) for s in SUBJECTS),
        "field",
        "source_id",
        name="citation_once_key",
        postgresql_nulls_not_distinct=True,
    ),
)

"""Documents: links with a digest, never the bytes."""

from datetime import date

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Named,
    Table,
    Text,
    text,
)

from db.tables.row import Mutable, Row, Scoped, metadata
from db.types import vocabulary
from db.words import DocumentKind

HOLDERS = ("agreement", "report", "milestone", "financial_entry")


class DocumentRow(Row, Mutable, Scoped):
    """A document that an agreement, report, milestone or entry points to."""

    agreement_id: Named[int | None] = Column(BigInteger)
    report_id: Named[int | None] = Column(BigInteger)
    milestone_id: Named[int | None] = Column(BigInteger)
    financial_entry_id: Named[int | None] = Column(BigInteger)
    reporter_org_id: Named[int | None] = Column(BigInteger)
    verifier_org_id: Named[int | None] = Column(BigInteger)
    kind: Named[DocumentKind] = Column(vocabulary(DocumentKind))
    title: Named[str] = Column(Text)
    url: Named[str] = Column(Text)
    sha256: Named[bytes | None] = Column(LargeBinary)
    size_bytes: Named[int | None] = Column(Integer)
    media_type: Named[str | None] = Column(Text)
    language: Named[str | None] = Column(Text)
    dated_on: Named[date | None] = Column(Date)


document = Table(
    "document",
    metadata,
    DocumentRow,
    *(
        ForeignKeyConstraint(
            [f"{holder}_id", "scope_id", "visibility"],
            [f"{holder}.id", f"{holder}.scope_id", f"{holder}.visibility"],
            onupdate="CASCADE",
            name=f"document_{holder}_fkey",
        )
        for holder in ("agreement", "milestone", "financial_entry")
    ),
    ForeignKeyConstraint(
        ["report_id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id"],
        [f"report.{c}" for c in ("id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id")],
        onupdate="CASCADE",
        name="document_report_fkey",
    ),
    *(
        Index(f"document_{holder}_id_idx", f"{holder}_id", postgresql_where=text(f"{holder}_id is not null"))
        for holder in HOLDERS
    ),
    CheckConstraint("num_nonnulls(agreement_id, report_id, milestone_id, financial_entry_id) = 1", name="holder"),
    CheckConstraint("num_nonnulls(report_id, reporter_org_id, verifier_org_id) in (0, 3)", name="report_whole"),
    CheckConstraint("url ~ '^https?://'", name="url"),
    CheckConstraint("octet_length(sha256) = 32", name="sha256"),
    CheckConstraint("size_bytes >= 0", name="size"),
)

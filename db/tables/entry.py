"""Financial entries: the append-only money movements that reports state."""

from datetime import date
from decimal import Decimal

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

from db.tables.row import VISIBILITY, Row, metadata
from db.tables.scope import closer
from db.types import CURRENCY, MONEY, RATE, SPAN, Span, vocabulary
from db.words import EntryKind, Visibility


class FinancialEntryRow(Row):
    """An amount on a budget line: in a report, or imported from a source; counted once its report is accepted."""

    line_id: Named[int] = Column(BigInteger, index=True)
    project_id: Named[int] = Column(BigInteger, index=True)
    scope_id: Named[int] = Column(BigInteger)
    line_visibility: Named[Visibility] = Column(VISIBILITY)
    period: Named[Span] = Column(SPAN)
    report_id: Named[int | None] = Column(BigInteger)
    report_revision: Named[int | None]
    report_visibility: Named[Visibility | None] = Column(VISIBILITY)
    reporter_org_id: Named[int | None] = Column(BigInteger)
    verifier_org_id: Named[int | None] = Column(BigInteger)
    visibility: Named[Visibility] = Column(
        VISIBILITY,
        Computed(closer("line_visibility", "report_visibility"), persisted=True),
        nullable=False,
    )
    kind: Named[EntryKind] = Column(vocabulary(EntryKind))
    amount: Named[Decimal] = Column(MONEY)
    currency: Named[str] = Column(CURRENCY)
    on_date: Named[date] = Column(Date)
    reverses_id: Named[int | None] = Column(BigInteger, ForeignKey("financial_entry.id"), index=True)
    source_id: Named[int | None] = Column(BigInteger, ForeignKey("source.id"))
    document_ref: Named[str | None] = Column(Text)
    rate_to_idr: Named[Decimal | None] = Column(RATE)


financial_entry = Table(
    "financial_entry",
    metadata,
    FinancialEntryRow,
    ForeignKeyConstraint(
        ["line_id", "project_id", "scope_id", "line_visibility", "currency", "period"],
        [f"budget_line.{c}" for c in ("id", "project_id", "scope_id", "visibility", "currency", "period")],
        onupdate="CASCADE",
    ),
    ForeignKeyConstraint(
        ["report_id", "report_visibility", "reporter_org_id", "verifier_org_id"],
        ["report.id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
        onupdate="CASCADE",
        name="financial_entry_report_fkey",
    ),
    UniqueConstraint("id", "scope_id", "visibility", name="financial_entry_guard_key"),
    Index("financial_entry_on_date_id_idx", "on_date", "id"),
    Index("financial_entry_report_id_idx", "report_id", "report_revision"),
    Index("financial_entry_source_id_idx", "source_id", postgresql_where=text("source_id is not null")),
    CheckConstraint("amount <> 0 and amount > -1e18 and amount < 1e18", name="amount"),
    CheckConstraint("amount > 0 or reverses_id is not null", name="reversal"),
    # The books of a fiscal year stay open for 31 days after its end.
    CheckConstraint("on_date >= lower(period) and on_date < upper(period) + 31", name="closing_window"),
    CheckConstraint("num_nonnulls(report_id, source_id) > 0", name="origin"),
    CheckConstraint(
        "num_nonnulls(report_id, report_revision, report_visibility, reporter_org_id, verifier_org_id) in (0, 5)",
        name="report_whole",
    ),
    CheckConstraint("rate_to_idr > 0 and rate_to_idr < 'Infinity'", name="rate"),
)

"""What the record said at an instant (transaction time): statuses, and the entries that counted by then.

Told by the status events, which are never rewritten. Knows which words count, no currency and no place.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from sqlalchemy import (
    Column,
    ColumnElement,
    DateTime,
    FromClause,
    Select,
    and_,
    any_,
    case,
    cast,
    exists,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import TIMESTAMP, array

from db import tables as t
from db.bind import Bind
from db.types import MONEY, vocabulary
from db.words import BudgetStatus, EntryKind, ReportStatus, Term
from resolvers.terms import among

KnownAt = Annotated[
    Bind[datetime] | None,
    "What the record said at this instant: only reports accepted and budgets approved by then; all when absent"
    " (saat pencatatan).",
]
OFFICIAL = (ReportStatus.ACCEPTED, ReportStatus.PUBLISHED)
APPROVED = (BudgetStatus.APPROVED, BudgetStatus.CLOSED)
KINDS = {
    "committed": EntryKind.COMMITMENT,
    "disbursed": EntryKind.DISBURSEMENT,
    "realised": EntryKind.REALISATION,
}
"""The running totals of a budget line, by the kind of entry they sum."""
NOTHING = cast(0, MONEY)


def status(subject: str, words: type[Term], state: str = "status") -> Callable[..., ColumnElement[Any]]:
    """The status of a row at an instant; `subject` is its column among the status events, `state` its own."""

    def status_at(
        row: Any, *, known_at: Annotated[Bind[datetime], "The instant asked about (saat pencatatan)."]
    ) -> ColumnElement[Any]:
        """Its status at an instant, by its recorded changes; null before the first of them (status saat itu)."""
        event = t.status_event.alias("any_change").c
        untouched = and_(~exists(select(event.id).where(event[subject] == row.id)), known_at >= row.updated_at)
        only = case((untouched, getattr(row, state)))
        return func.coalesce(_last(subject, row.id, known_at), only, type_=vocabulary(words))

    return status_at


def _last(subject: str, key: ColumnElement[int], known_at: Bind[datetime]) -> ColumnElement[str | None]:
    """The status that the last change by an instant led to; NULL when there was none."""
    event = t.status_event.alias("change").c
    status: ColumnElement[str | None] = event.to_status  # type: ignore[assignment]  # a sub-select may find none
    found = select(status).where(event[subject] == key, event.at <= known_at)
    return found.order_by(event.at.desc(), event.id.desc()).limit(1).scalar_subquery()


def _was(subject: str, key: ColumnElement[int], known_at: Bind[datetime], *words: Term) -> ColumnElement[bool]:
    """Whether a row had one of these statuses at an instant; false before its first recorded change."""
    return func.coalesce(_last(subject, key, known_at) == any_(array([word.name for word in words])), False)


def was_approved(budget: Any, known_at: Bind[datetime]) -> ColumnElement[bool]:
    """Whether a budget was approved, and replaced by no newer version, at an instant."""
    return _was("budget_id", budget.id, known_at, *APPROVED)


def amount(column: Column[Decimal]) -> Callable[..., ColumnElement[Decimal]]:
    """A running total of a budget line, now or at an instant."""
    kind = KINDS[column.key]

    def total(line: Any, *, known_at: KnownAt = None) -> ColumnElement[Decimal]:
        own: ColumnElement[Decimal] = getattr(line, column.key)
        return own if known_at is None else summed(line, kind, known_at)

    return total


def summed(line: Any, kind: EntryKind, known_at: Bind[datetime]) -> ColumnElement[Decimal]:
    """What the entries of a kind on a line, that counted at an instant, sum to; 0 when there are none."""
    entry = t.financial_entry.alias("counted").c
    total: ColumnElement[Decimal] = func.coalesce(func.sum(entry.amount), NOTHING, type_=MONEY)
    wanted = (_on(entry, line.id, line.root_id), entry.kind == kind, _counted(entry, known_at))
    return select(total).where(*wanted).scalar_subquery()


def _on(entry: Any, line_id: ColumnElement[int], root_id: ColumnElement[int | None]) -> ColumnElement[bool]:
    """Whether an entry is on a line, or on one that is the same allocation in another version of the budget."""
    line = t.budget_line.alias("version")
    versions = select(line.c.id).where(_root(line.c.root_id, line.c.id) == _root(root_id, line_id))
    same_line: ColumnElement[bool] = entry.line_id.in_(versions.correlate_except(line))
    return same_line


def _root(root_id: ColumnElement[int | None], line_id: ColumnElement[int]) -> ColumnElement[int]:
    return func.coalesce(root_id, line_id)  # pyright: ignore[reportReturnType]  # SQLAlchemy types coalesce by its first argument alone


def lines(known_at: Bind[datetime], *wanted: ColumnElement[bool]) -> FromClause:
    """Lines of budgets that were approved at an instant, with their running totals then."""
    line, budget = t.budget_line.c, t.budget.c
    approved = (
        select(line.id, line.root_id, line.region_id, line.source, line.currency, line.amount)
        .select_from(t.budget_line.join(t.budget, budget.id == line.budget_id))
        .where(*wanted, was_approved(budget, known_at))
        .subquery("approved")
    )
    totals = _totals(approved.c, known_at).lateral("totals")
    columns = [c for c in approved.c if c.key not in ("id", "root_id")]
    return select(*columns, *totals.c).select_from(approved.join(totals, literal_column("true"))).subquery("line")


def _totals(line: Any, known_at: Bind[datetime]) -> Select[Any]:
    """All running totals of one line in one pass over its entries."""
    entry = t.financial_entry.alias("counted").c
    sums: list[ColumnElement[Any]] = [
        func.coalesce(func.sum(entry.amount).filter(entry.kind == kind), NOTHING, type_=MONEY).label(name)
        for name, kind in KINDS.items()
    ]
    return select(*sums).where(_on(entry, line.id, line.root_id), _counted(entry, known_at))


def _counted(entry: Any, known_at: Bind[datetime]) -> ColumnElement[bool]:
    """Whether an entry counted at an instant: a reversal does while what it takes back does."""
    original = t.financial_entry.alias("original").c
    taken_back = exists(select(original.id).where(original.id == entry.reverses_id, _recorded(original, known_at)))
    return and_(_recorded(entry, known_at), or_(entry.reverses_id.is_(None), taken_back))


def _recorded(entry: Any, known_at: Bind[datetime]) -> ColumnElement[bool]:
    """Whether the report that states an entry counted, or the source that tells of it was known, at an instant."""
    report = t.report.alias("stating").c
    stated = exists(
        select(report.id).where(
            report.id == entry.report_id,
            report.revision == entry.report_revision,
            # What is accepted has been accepted in its last revision: it is never opened again.
            among(report.status, *OFFICIAL, ReportStatus.SUPERSEDED),
            _was("report_id", report.id, known_at, *OFFICIAL),
        )
    )
    return case((entry.report_id.is_not(None), stated), else_=_imported_since(entry) <= known_at)


def _imported_since(entry: Any) -> ColumnElement[datetime]:
    """The beginning of the day, in Jakarta, on which a source was fetched, else published, else the entry's own."""
    source = t.source.alias("telling").c
    told = select(func.coalesce(source.retrieved_on, source.published_on)).where(source.id == entry.source_id)
    day = func.coalesce(told.scalar_subquery(), entry.on_date)
    since: ColumnElement[datetime] = func.timezone("Asia/Jakarta", cast(day, TIMESTAMP), type_=DateTime(timezone=True))
    return since

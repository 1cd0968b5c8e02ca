"""How the fields of budgets and their lines are selected: totals and absorption."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from sqlalchemy import CTE, Column, ColumnElement, FromClause, Select, any_, case, cast, func, null, or_, select

from db import tables as t
from db.bind import TODAY, Bind
from db.policies import ViewerSql
from db.tables import BudgetLineRow, BudgetRow, ProjectRow
from db.types import MONEY, PERCENT
from db.viewer import Stance
from db.words import BudgetStatus, EntryKind, FiscalCalendar, Language
from resolvers import bilingual, known
from resolvers.known import KnownAt
from resolvers.province import province_of
from resolvers.terms import among

AMOUNTS = ("amount", "committed", "disbursed", "realised")


def is_official(budget: BudgetRow, *, known_at: KnownAt = None) -> ColumnElement[bool]:
    """Whether it counts in totals: approved or closed, and not replaced by a newer version (berlaku resmi)."""
    return _is_official(budget) if known_at is None else known.was_approved(budget, known_at)


def absorption(line: BudgetLineRow, *, known_at: KnownAt = None) -> ColumnElement[Decimal | None]:
    """Realised in percent of allocated, 6 decimals; null when nothing is allocated (serapan)."""
    realised = line.realised if known_at is None else known.summed(line, EntryKind.REALISATION, known_at)
    return _percent(realised, line.amount)


def pending(column: Column[Decimal]) -> Callable[..., ColumnElement[Decimal | None]]:
    """What reports not yet accepted say of a line: for those who lead or coordinate and auditors, else null.

    The public sees no figure of a report before its acceptance, so no sum of them either.
    """

    def amount(line: BudgetLineRow, *, viewer: ViewerSql) -> ColumnElement[Decimal | None]:
        if viewer.stance is Stance.ANONYMOUS:
            return cast(null(), MONEY)
        sees = or_(viewer.is_auditor(), line.scope_id == any_(viewer.circle))
        own: ColumnElement[Decimal | None] = getattr(line, column.key)
        return case((sees, own), else_=null())

    return amount


def totals_of_project(project: ProjectRow, *, known_at: KnownAt = None) -> Select[Any]:
    """Its official allocations and what accepted reports say of them, by source and currency (rekapitulasi)."""
    line = t.budget_line.c
    if known_at is not None:
        return _totals_then(project, known_at)
    keys = (line.source, line.currency)
    return (
        select(*keys, *_sums(t.budget_line.c))
        .select_from(_official_lines())
        .where(line.project_id == project.id, _is_official(t.budget.c))
        .group_by(*keys)
        .order_by(*keys)
    )


def _totals_then(project: ProjectRow, known_at: Bind[datetime]) -> Select[Any]:
    line = known.lines(known_at, t.budget_line.c.project_id == project.id)
    keys = (line.c.source, line.c.currency)
    return select(*keys, *_sums(line.c)).group_by(*keys).order_by(*keys)


def totals_by_province(
    *,
    fiscal_year: Annotated[Bind[int], "The fiscal year, by the year in which it begins."],
    calendar: Bind[FiscalCalendar] | None = None,
    as_of: Bind[date] = TODAY,
    known_at: KnownAt = None,
    language: Language = Language.EN,
) -> Select[Any]:
    """Official allocations of a fiscal year, and what accepted reports say of them, by province, source and
    currency; provinces as of the given day (default: the business date) (rekapitulasi per provinsi)."""
    by_region = _by_region(fiscal_year, calendar, known_at)
    placed = _placed(by_region, as_of)
    province = t.region.alias("province")
    keys = (province.c.code, province.c.name_en, province.c.name_id, by_region.c.source, by_region.c.currency)
    return (
        select(
            province.c.code.label("province_code"),
            func.coalesce(*bilingual.in_order(province.c, language)).label("province_name"),
            by_region.c.source,
            by_region.c.currency,
            *_sums(by_region.c),
        )
        .select_from(
            by_region.outerjoin(placed, placed.c.region_id == by_region.c.region_id).outerjoin(
                province, province.c.id == placed.c.province_id
            )
        )
        .group_by(*keys)
        .order_by(province.c.code, by_region.c.source, by_region.c.currency)
    )


def _by_region(fiscal_year: Bind[int], calendar: Bind[FiscalCalendar] | None, known_at: Bind[datetime] | None) -> CTE:
    budget = t.budget.c
    wanted = [budget.fiscal_year == fiscal_year]
    if calendar is not None:
        wanted.append(budget.calendar == calendar)
    if known_at is not None:
        return _held(_summed(known.lines(known_at, *wanted).c))
    official = _summed(t.budget_line.c).select_from(_official_lines())
    return _held(official.where(*wanted, _is_official(budget)))


def _summed(line: Any) -> Select[Any]:
    keys = (line.region_id, line.source, line.currency)
    columns: list[ColumnElement[Any]] = [*keys, *(func.sum(line[name]).label(name) for name in AMOUNTS)]
    return select(*columns).group_by(*keys)


def _held(totals: Select[Any]) -> CTE:
    return totals.cte("by_region", nesting=True).prefix_with("MATERIALIZED")


def _placed(by_region: CTE, day: Bind[date]) -> CTE:
    """The province above each region that has money on a day, or the region itself: looked up once a region, not once
    for each of its sources and currencies."""
    used = select(by_region.c.region_id).distinct().subquery("used")
    found = select(used.c.region_id, province_of(used, day).label("province_id"))
    return found.cte("placed", nesting=True).prefix_with("MATERIALIZED")


def _is_official(budget: Any) -> ColumnElement[bool]:
    return among(budget.status, BudgetStatus.APPROVED, BudgetStatus.CLOSED)


def _official_lines() -> FromClause:
    return t.budget_line.join(t.budget, t.budget.c.id == t.budget_line.c.budget_id)


def _sums(line: Any) -> list[ColumnElement[Any]]:
    amount, committed, disbursed, realised = (func.sum(line[name]) for name in AMOUNTS)
    return [
        func.coalesce(amount, 0).label("allocated"),
        func.coalesce(committed, 0).label("committed"),
        func.coalesce(disbursed, 0).label("disbursed"),
        func.coalesce(realised, 0).label("realised"),
        _percent(realised, amount).label("absorption"),
    ]


def _percent(part: ColumnElement[Any], whole: ColumnElement[Any]) -> ColumnElement[Decimal | None]:
    share: ColumnElement[Decimal | None] = func.round(100 * part / func.nullif(whole, 0), 6, type_=PERCENT)
    return share

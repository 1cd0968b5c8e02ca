"""Budgets of a project by fiscal year, and their lines, which sum to the total to the cent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from data.generate.entries import KINDS, NOTHING, Line
from data.generate.events import History, record
from data.generate.projects import Project
from data.generate.spans import at, fiscal_year, span
from data.generate.world import Organisation, Rule, World

YEARS = 4
CURRENCIES = {"IDR": 16.0, "JPY": 2, "USD": 1, "CHF": 0.6}
PLACED = frozenset({"APBN_CENTRAL", "DECONCENTRATION", "CO_ADMINISTRATION", "DAK_PHYSICAL", "DAK_NONPHYSICAL"})
FOREIGN = frozenset({"FOREIGN_LOAN", "FOREIGN_GRANT", "TECHNICAL_COOPERATION", "REGIONAL_FUND"})
IN_USE = frozenset({"APPROVED", "CLOSED"})
REASONS = {"REVISED": "The sites changed.", "DRAFT": "The lines lack a region."}


def make(world: World, project: Project) -> list[Line]:
    """Four budgets, of which one may be the new version of another; returns all lines, not yet written."""
    calendar = world.turn("calendar", {"ID": 8.0, "JP": 1})
    currency = "JPY" if calendar == "JP" else world.turn("currency", CURRENCIES)
    first = (project.start or world.anchor).year
    revised = world.chance(0.12) and project.started
    lines: list[Line] = []
    for year in range(first, first + YEARS - revised):
        status = _status(world, project, calendar, year)
        if revised and year == first:
            old = "CLOSED" if project.status == "CLOSED" else "REVISED"
            lines += _budget(world, project, calendar, year, currency, 1, old, replaced=True)
            status = status if status in IN_USE else "APPROVED"
        version = 2 if revised and year == first else 1
        lines += _budget(world, project, calendar, year, currency, version, status)
    return lines


def write(world: World, lines: Sequence[Line]) -> None:
    """Write lines with the totals that the reports left on them."""
    for line in lines:
        totals = {column: line.official[kind] for kind, column in KINDS.items()}
        waiting = {f"pending_{column}": line.pending[kind] for kind, column in KINDS.items()}
        world.ledger.add("budget_line", id=line.id, **line.row, **totals, **waiting)


def _status(world: World, project: Project, calendar: str, year: int) -> str:
    if project.status == "CLOSED":
        return "CLOSED"
    first, after = fiscal_year(calendar, year)
    if not project.started:
        return world.turn("early budget", {"DRAFT": 3.0, "SUBMITTED": 1})
    if after <= world.anchor - timedelta(days=120) or project.status == "COMPLETED":
        return "CLOSED" if first <= world.anchor else "APPROVED"
    if first <= world.anchor:
        return "APPROVED"
    return world.turn("next budget", {"DRAFT": 2.0, "SUBMITTED": 1, "APPROVED": 1})


def _budget(
    world: World,
    project: Project,
    calendar: str,
    year: int,
    currency: str,
    version: int,
    status: str,
    replaced: bool = False,
) -> list[Line]:
    amounts = [_amount(world, currency) for _ in range(world.rng.randint(1, 4))]
    # A draft need not sum yet.
    slack = _amount(world, currency) if status == "DRAFT" and world.chance(0.3) else NOTHING
    key = world.ledger.add(
        "budget",
        project_id=project.id,
        scope_id=project.id,
        project_visibility=project.visibility,
        calendar=calendar,
        fiscal_year=year,
        currency=currency,
        total=sum(amounts, slack),
        version=version,
        status=status,
    )
    seen = project.visibility if status in ("APPROVED", "REVISED", "CLOSED") else "INTERNAL"
    _history(world, project, key, _way(status, replaced), fiscal_year(calendar, year), seen)
    period = fiscal_year(calendar, year)
    project.citable.append(("budget_id", key, {"scope_id": project.id, "visibility": seen}))
    used = status in IN_USE and not replaced
    return [_line(world, project, key, period, currency, seen, amount, used) for amount in amounts]


def _way(status: str, replaced: bool) -> tuple[str, ...]:
    if replaced:
        return ("APPROVED", "REVISED") if status == "REVISED" else ("APPROVED", "REVISED", status)
    return ("APPROVED", status) if status == "CLOSED" else (status,)


def _amount(world: World, currency: str) -> Decimal:
    if currency == "IDR":
        return Decimal(world.rng.randint(50, 12_000) * 1_000_000)
    if currency == "JPY":
        return Decimal(world.rng.randint(100, 30_000) * 10_000)
    return Decimal(world.rng.randint(500_000, 90_000_000)) / 100


def _history(
    world: World,
    project: Project,
    key: int,
    way: tuple[str, ...],
    period: tuple[date, date],
    visibility: str,
) -> None:
    steps = world.histories.route("BUDGET", "DRAFT", *way)
    begin = min(period[0], world.anchor) - timedelta(days=150)
    end = min(period[1] if way[-1] == "CLOSED" else period[0], world.anchor)
    scope: dict[str, object] = {"scope_id": project.id, "visibility": visibility}
    record(world, History("budget_id", key, scope, at(begin), at(end)), steps, project.person, REASONS)


def _line(
    world: World,
    project: Project,
    budget: int,
    period: tuple[date, date],
    currency: str,
    visibility: str,
    amount: Decimal,
    used: bool,
) -> Line:
    sources = {rule.source: 1.0 for rule in world.rules}
    source = world.turn("funding source", sources)
    rule = world.rng.choice([rule for rule in world.rules if rule.source == source])
    row: dict[str, object] = {
        "budget_id": budget,
        "project_id": project.id,
        "currency": currency,
        "period": span(*period),
        "source": source,
        **_parties(world, project, rule),
        "region_id": _region(world, project, source),
        "phase_id": world.rng.choice(project.phases)[0] if world.chance(0.4) else None,
        "budget_code": _code(world) if source in PLACED else None,
        "external_ref": world.maybe(0.5, f"BB-{budget % 997:03d}") if source in FOREIGN else None,
        "in_kind": source in ("CSR", "TECHNICAL_COOPERATION") and world.chance(0.3),
        "amount": amount,
        "scope_id": project.id,
        "visibility": visibility,
    }
    key = world.ledger.take("budget_line")
    project.citable.append(("budget_line_id", key, {"scope_id": project.id, "visibility": visibility}))
    return Line(key, visibility, currency, *period, amount, row, used)


def _parties(world: World, project: Project, rule: Rule) -> dict[str, object]:
    return {
        "funder_org_id": _of_kind(world, project, rule.funder_kind).id,
        "funder_kind": rule.funder_kind,
        "executor_org_id": _of_kind(world, project, rule.executor_kind).id,
        "executor_kind": rule.executor_kind,
    }


def _of_kind(world: World, project: Project, kind: str) -> Organisation:
    """The project's own lead or doer where the kind fits, else any of the kind."""
    for one in (project.lead, project.doer):
        if one and one.kind == kind:
            return one
    return world.rng.choice(world.by_kind[kind])


def _region(world: World, project: Project, source: str) -> int | None:
    if source in PLACED or world.chance(0.5):
        return world.rng.choice(project.sites)[1].id
    return None


def _code(world: World) -> str:
    rng = world.rng
    return f"{rng.randint(10, 99):03d}.01.{rng.choice('WD')}A.{rng.randint(1000, 9999)}.RAB.{rng.randint(1, 20):03d}"

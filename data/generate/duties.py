"""Obligations to report, their periods and what was decided about these, and reminders; knows no report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from data.generate.projects import ENDED, Project
from data.generate.spans import after_days, at, plus_months, span
from data.generate.world import Organisation, World

MONTHS = {"QUARTERLY": 3, "SEMIANNUAL": 6, "ANNUAL": 12}
FREQUENCIES = {"QUARTERLY": 6.0, "SEMIANNUAL": 3, "ANNUAL": 2}
DEADLINES = {"5 WORKING": 3.0, "10 WORKING": 2, "14 WORKING": 2, "30 CALENDAR": 2}
ZONES = {"Asia/Jakarta": 6.0, "Asia/Makassar": 2, "Asia/Jayapura": 1}
FISCAL = {"ID": 6.0, "JP": 1}
BASES = {"RULE": 20.0, "STATED": 1, "EXTENDED": 1}
LATER = timedelta(days=7)
KEPT_MONTHS = 18


@dataclass(frozen=True)
class Duty:
    """An obligation by key, with what its periods copy or follow from."""

    id: int
    months: int
    fiscal: str
    days: int
    kind: str
    zone: str


@dataclass(frozen=True)
class Period:
    """A period of an obligation: its key, days, deadline and what a report copies from it."""

    id: int
    start: date
    end: date
    due: date
    reporter: Organisation
    verifier: Organisation
    is_waived: bool = False


def owe(world: World, project: Project, frequency: str, deadline: str) -> Duty:
    """An obligation of who implements the project, which its lead verifies."""
    assert project.lead is not None
    key, one, _ = next(found for found in project.participations if found[2] == "IMPLEMENTING")
    days, kind = deadline.split()
    zone, fiscal = world.turn("zone", ZONES), world.turn("fiscal", FISCAL)
    obligation = world.ledger.add(
        "reporting_obligation",
        participation_id=key,
        organisation_id=one.id,
        frequency=frequency,
        due_days=int(days),
        day_kind=kind,
        verifier_org_id=project.lead.id,
        time_zone=zone,
        fiscal_calendar=fiscal,
        form=world.maybe(0.5, "Form A"),
        valid=span(project.start, None),
        **project.scope,
    )
    project.citable.append(("reporting_obligation_id", obligation, project.scope))
    return Duty(obligation, MONTHS.get(frequency, 0), fiscal, int(days), kind, zone)


def spans(world: World, project: Project, duty: Duty) -> list[tuple[date, date]]:
    """The periods of the last year and a half and, while work goes on, the running one."""
    first = max(project.start or date.min, plus_months(world.anchor, -KEPT_MONTHS))
    until = project.end if project.end and project.status in ENDED else world.anchor + timedelta(days=1)
    start, found = _first_day(first, duty), []
    while start < until:
        found.append((start, plus_months(start, duty.months)))
        start = plus_months(start, duty.months)
    return found


def _first_day(day: date, duty: Duty) -> date:
    """The first day of the period that holds a day; half-years and years begin with the fiscal year."""
    shift = 3 if duty.fiscal == "JP" else 0
    months = day.year * 12 + day.month - 1 - shift
    return plus_months(date(1, 1, 1), months // duty.months * duty.months + shift - 12)


def period(world: World, project: Project, duty: Duty, start: date, end: date) -> Period:
    """A period that is due as its obligation says, or as somebody has decided."""
    assert project.lead is not None
    rule = after_days(end - timedelta(days=1), duty.days, duty.kind, world.holidays)
    decided, due = _decided(world, rule)
    is_waived = end <= world.anchor and world.chance(0.01)
    if is_waived:
        decided |= {"waived_at": at(end), "waive_reason": "The work of these months is told in the next report."}
    key = world.ledger.add(
        "reporting_period",
        obligation_id=duty.id,
        organisation_id=project.doer.id,
        verifier_org_id=project.lead.id,
        time_zone=duty.zone,
        period=span(start, end),
        due_on=due,
        **decided,
        **project.scope,
    )
    return Period(key, start, end, due, project.doer, project.lead, is_waived)


def _decided(world: World, rule: date) -> tuple[dict[str, object], date]:
    basis = world.turn("due basis", BASES)
    if basis == "RULE":
        return {"due_basis": basis}, rule
    reason: dict[str, object] = {"extended_from": rule, "extension_reason": "Floods."} if basis == "EXTENDED" else {}
    return {"due_basis": basis} | reason, rule + LATER


def remind(world: World, project: Project, one: Period) -> None:
    """What was announced of a period on which nothing was handed in."""
    ahead = (one.due - world.anchor).days
    if one.is_waived:
        return
    if one.end <= world.anchor:
        _reminder(world, project, one, "DUE", one.end)
    if ahead < 0:
        _reminder(world, project, one, "OVERDUE", one.due + timedelta(days=1))
    elif 0 < ahead <= 14:  # the first of the usual days before
        _reminder(world, project, one, "DUE_SOON", world.anchor, 14)


def _reminder(world: World, project: Project, one: Period, kind: str, day: date, days_before: int = 0) -> None:
    world.ledger.add(
        "reminder",
        period_id=one.id,
        organisation_id=one.reporter.id,
        verifier_org_id=one.verifier.id,
        kind=kind,
        days_before=days_before,
        due_on=one.due,
        on_date=day,
        created_at=at(day),
        **project.scope,
    )

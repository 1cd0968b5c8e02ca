"""Obligations to report, their periods, and reports in every state; what a report says is in contents.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from data.generate import contents
from data.generate.entries import Line
from data.generate.events import History, record
from data.generate.histories import Step
from data.generate.indicators import Measured
from data.generate.projects import ENDED, Project
from data.generate.spans import after_days, at, period_start, plus_months, span
from data.generate.world import Actor, Organisation, World

MONTHS = {"QUARTERLY": 3, "SEMIANNUAL": 6, "ANNUAL": 12}
FREQUENCIES = {"QUARTERLY": 6.0, "SEMIANNUAL": 3, "ANNUAL": 2}
DEADLINES = {"5 WORKING": 3.0, "10 WORKING": 2, "14 WORKING": 2, "30 CALENDAR": 2}
COMPLETION_DAYS = 60
KEPT_MONTHS = 18
# What became of the report of a period, by how long ago it was due.
OLD = {"ACCEPTED": 5.0, "PUBLISHED": 4, "SUPERSEDED": 1, "ACCEPTED AGAIN": 1, "MISSING": 1}
RECENT = {
    "SUBMITTED": 3.0, "VERIFIED": 2, "DRAFT": 2, "RETURNED": 1, "DRAFT AGAIN": 1, "SUBMITTED AGAIN": 1,
    "WITHDRAWN": 0.7, "ACCEPTED": 4, "MISSING": 2,
}  # fmt: skip
_BACK = ("SUBMITTED", "RETURNED", "DRAFT")
WAYS: dict[str, tuple[str, ...]] = {
    "DRAFT": (),
    "DRAFT AGAIN": _BACK,
    "SUBMITTED": ("SUBMITTED",),
    "SUBMITTED AGAIN": (*_BACK, "SUBMITTED"),
    "RETURNED": ("SUBMITTED", "RETURNED"),
    "VERIFIED": ("SUBMITTED", "VERIFIED"),
    "WITHDRAWN": ("SUBMITTED", "WITHDRAWN"),
    "ACCEPTED": ("ACCEPTED",),
    "ACCEPTED AGAIN": (*_BACK, "SUBMITTED", "ACCEPTED"),
    "PUBLISHED": ("ACCEPTED", "PUBLISHED"),
    "SUPERSEDED": ("ACCEPTED", "SUPERSEDED"),
}
REASONS = {"RETURNED": "The figures of one site are missing.", "WITHDRAWN": "Sent for the wrong period."}
ACTS = {"SUBMITTED": "submitted", "VERIFIED": "verified", "ACCEPTED": "accepted"}
# A report that went back is no longer submitted or verified; one that is superseded was accepted once.
_OFFICIAL = frozenset({"ACCEPTED", "PUBLISHED", "SUPERSEDED"})


@dataclass(frozen=True)
class Period:
    """A period of an obligation: its key, days, deadline and what a report copies from it."""

    id: int
    start: date
    end: date
    due: date
    reporter: Organisation
    verifier: Organisation


def make(world: World, project: Project, lines: Sequence[Line], measured: Sequence[Measured]) -> None:
    """The obligations of a project whose lead verifies what the doer reports."""
    if project.lead is None or project.status in ("DRAFT", "REJECTED"):
        return
    frequency = world.turn("frequency", FREQUENCIES)
    days, kind = world.turn("deadline", DEADLINES).split()
    obligation = _obligation(world, project, frequency, int(days), kind)
    if project.started:
        for start, end in _periods(world, project, MONTHS[frequency]):
            period = _period(world, project, obligation, start, end, after_days(_last(end), int(days), kind))
            _report(world, project, period, lines, measured)
    _completion(world, project, lines, measured)


def _last(end: date) -> date:
    return end - timedelta(days=1)


def _obligation(world: World, project: Project, frequency: str, days: int, kind: str) -> int:
    assert project.lead is not None
    key, one, _ = next(found for found in project.participations if found[2] == "IMPLEMENTING")
    obligation = world.ledger.add(
        "reporting_obligation",
        participation_id=key,
        organisation_id=one.id,
        frequency=frequency,
        due_days=days,
        day_kind=kind,
        verifier_org_id=project.lead.id,
        time_zone=world.turn("zone", {"Asia/Jakarta": 6.0, "Asia/Makassar": 2, "Asia/Jayapura": 1}),
        form=world.maybe(0.5, "Form A"),
        valid=span(project.start, None),
        **project.scope,
    )
    project.citable.append(("reporting_obligation_id", obligation, project.scope))
    return obligation


def _periods(world: World, project: Project, months: int) -> list[tuple[date, date]]:
    """The periods of the last year and a half and, while work goes on, the running one."""
    first = max(project.start or date.min, plus_months(world.anchor, -KEPT_MONTHS))
    until = project.end if project.end and project.status in ENDED else world.anchor + timedelta(days=1)
    start, found = period_start(first, months), []
    while start < until:
        found.append((start, plus_months(start, months)))
        start = plus_months(start, months)
    return found


def _period(world: World, project: Project, obligation: int, start: date, end: date, due: date) -> Period:
    assert project.lead is not None
    key = world.ledger.add(
        "reporting_period",
        obligation_id=obligation,
        organisation_id=project.doer.id,
        verifier_org_id=project.lead.id,
        period=span(start, end),
        due_on=due,
        **project.scope,
    )
    return Period(key, start, end, due, project.doer, project.lead)


def _completion(world: World, project: Project, lines: Sequence[Line], measured: Sequence[Measured]) -> None:
    """One last report on all the years; of a closed project it is accepted."""
    known = project.start and project.end
    if not known or project.status not in (*ENDED, "IMPLEMENTING"):
        return
    assert project.start
    assert project.end
    obligation = _obligation(world, project, "COMPLETION", COMPLETION_DAYS, "CALENDAR")
    due = after_days(_last(project.end), COMPLETION_DAYS, "CALENDAR")
    period = _period(world, project, obligation, project.start, project.end, due)
    if project.status in ENDED:
        story = "ACCEPTED" if project.status == "CLOSED" else world.turn("completion", OLD)
        _tell(world, project, period, story, lines, measured)


def _report(
    world: World, project: Project, period: Period, lines: Sequence[Line], measured: Sequence[Measured]
) -> None:
    if period.end > world.anchor:
        return
    if project.status == "CLOSED":
        story = world.turn("closed report", {"ACCEPTED": 2.0, "PUBLISHED": 3})
    else:
        recent = period.end > world.anchor - timedelta(days=100)
        story = world.turn("recent" if recent else "old", RECENT if recent else OLD)
    _tell(world, project, period, story, lines, measured)


def _tell(
    world: World,
    project: Project,
    period: Period,
    story: str,
    lines: Sequence[Line],
    measured: Sequence[Measured],
) -> None:
    """Write the reports of one period: none, one, or one and what came after it."""
    if story == "MISSING":
        return
    told = _one(world, project, period, story, None)
    contents.write(world, project, told, lines, measured)
    if story == "SUPERSEDED":
        correction = _one(world, project, period, "ACCEPTED", told.id)
        contents.correct(world, project, correction, told)
    elif story == "WITHDRAWN" and world.chance(0.5):
        _one(world, project, period, "DRAFT", None)


def _one(world: World, project: Project, period: Period, story: str, supersedes: int | None) -> contents.Told:
    steps = world.histories.route("REPORT", "DRAFT", *WAYS[story])
    status = steps[-1].after if steps else "DRAFT"
    key = world.ledger.take("report")
    visibility = project.visibility if status in _OFFICIAL else "INTERNAL"
    told = contents.Told(
        key, status, 2 if "AGAIN" in story else 1, visibility, period.start, period.end, period.reporter.id,
        period.verifier.id,
    )  # fmt: skip
    begin = at(period.end + timedelta(days=1 if supersedes is None else 30))
    late = timedelta(days=world.rng.randint(1, 25))
    end = min(begin + late, max(at(world.anchor), begin + timedelta(hours=8)))
    history = History(
        "report_id", key, {"scope_id": project.id, "visibility": visibility}, begin, end,
        {"reporter_org_id": told.reporter, "verifier_org_id": told.verifier},
    )  # fmt: skip
    instants = record(world, history, steps, _people(project, period), REASONS)
    acts = _acts(project, period, steps, instants)
    waived = "verified_org_id" in acts and acts["verified_org_id"] == acts.get("accepted_org_id")
    world.ledger.add(
        "report",
        id=key,
        period_id=period.id,
        scope_id=project.id,
        period_visibility=project.visibility,
        reporter_org_id=told.reporter,
        verifier_org_id=told.verifier,
        status=status,
        revision=told.revision,
        narrative=world.maybe(0.6, "Work went as planned in most sites."),
        supersedes_id=supersedes,
        waiver_reason="The coordinator is also the accountable ministry." if waived else None,
        **acts,
    )
    return told


def _acts(project: Project, period: Period, steps: Sequence[Step], instants: Sequence[datetime]) -> dict[str, object]:
    """Who submitted, verified and accepted last, and when; nobody since it went back to DRAFT."""
    people = _people(project, period)
    acts: dict[str, object] = {}
    for step, instant in zip(steps, instants, strict=True):
        if step.after == "DRAFT":
            acts.clear()
        act = ACTS.get(step.after)
        if act and step.role:
            by = people(step.role)
            acts |= {f"{act}_at": instant, f"{act}_by": by.user, f"{act}_org_id": by.organisation}
    return acts


def _people(project: Project, period: Period) -> Callable[[str | None], Actor]:
    def person(role: str | None) -> Actor:
        return period.verifier.people["VERIFIER"] if role == "VERIFIER" else project.person(role)

    return person

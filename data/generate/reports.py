"""Reports in every state; whose they are and when they are due is in duties.py, what they say in contents.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from data.generate import contents, duties
from data.generate.duties import Period
from data.generate.entries import Line
from data.generate.events import History, record
from data.generate.histories import Step
from data.generate.indicators import Measured
from data.generate.projects import ENDED, Project
from data.generate.spans import at
from data.generate.world import Actor, World

COMPLETION = "60 CALENDAR"
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


def make(world: World, project: Project, lines: Sequence[Line], measured: Sequence[Measured]) -> None:
    """The obligations of a project whose lead verifies what the doer reports."""
    if project.lead is None or project.status in ("DRAFT", "REJECTED"):
        return
    duty = duties.owe(
        world, project, world.turn("frequency", duties.FREQUENCIES), world.turn("deadline", duties.DEADLINES)
    )
    if project.started:
        for start, end in duties.spans(world, project, duty):
            _report(world, project, duties.period(world, project, duty, start, end), lines, measured)
    _completion(world, project, lines, measured)


def _completion(world: World, project: Project, lines: Sequence[Line], measured: Sequence[Measured]) -> None:
    """One last report on all the years; of a closed project it is accepted."""
    known = project.start and project.end
    if not known or project.status not in (*ENDED, "IMPLEMENTING"):
        return
    assert project.start
    assert project.end
    duty = duties.owe(world, project, "COMPLETION", COMPLETION)
    period = duties.period(world, project, duty, project.start, project.end)
    if project.status in ENDED:
        story = "ACCEPTED" if project.status == "CLOSED" else world.turn("completion", OLD)
        _tell(world, project, period, story, lines, measured)


def _report(
    world: World, project: Project, period: Period, lines: Sequence[Line], measured: Sequence[Measured]
) -> None:
    if period.end > world.anchor:
        duties.remind(world, project, period)
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
    if story == "MISSING" or period.is_waived:
        duties.remind(world, project, period)
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

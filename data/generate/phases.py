"""Phases of a project and their milestones, each inside its parent's years."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from data.generate.projects import ENDED, Project
from data.generate.spans import span
from data.generate.words import MILESTONES, PHASES
from data.generate.world import World

WEIGHTS = [Decimal(w) for w in ("10", "15", "15", "20", "20", "20")]
FULL = Decimal(100)
Years = tuple[date | None, date | None]


def make(world: World, project: Project) -> None:
    """Four phases of six milestones."""
    for order, years in enumerate(_parts(project, len(PHASES))):
        status = _status(world, project, years, order)
        phase = world.ledger.add(
            "phase",
            project_id=project.id,
            project_span=span(project.start, project.end),
            ordinal=order + 1,
            status=status,
            span=span(*years),
            precision=project.precision,
            **project.scope,
            **world.names(*PHASES[order]),
        )
        project.phases.append((phase, *years))
        for number in range(len(MILESTONES)):
            _milestone(world, project, phase, years, status, order, number)


def _parts(project: Project, count: int) -> list[Years]:
    """The project's years in equal parts; unknown or open ones are all of it, in every part."""
    if project.start is None or project.end is None:
        return [(project.start, project.end)] * count
    step = (project.end - project.start) / count
    bounds = [project.start + step * n for n in range(count)] + [project.end]
    return list(pairwise(bounds))


def _status(world: World, project: Project, years: Years, order: int) -> str:
    if project.status in ENDED:
        return "DONE"
    if project.status in ("CANCELLED", "REJECTED"):
        return "DONE" if project.started and order == 0 else "CANCELLED"
    if not project.started:
        return "PLANNED"
    start, end = years
    if start is None or end is None:
        return "ACTIVE" if order == 0 else "PLANNED"
    if end <= world.anchor:
        return "DONE"
    return "ACTIVE" if start <= world.anchor else "PLANNED"


def _milestone(
    world: World, project: Project, phase: int, years: Years, phase_status: str, order: int, number: int
) -> None:
    due = _due(world, years, number)
    status = _milestone_status(world, phase_status, due)
    done = _done(world, due) if status == "DONE" else None
    key = world.ledger.add(
        "milestone",
        phase_id=phase,
        phase_span=span(*years),
        project_id=project.id,
        site_id=world.rng.choice(project.sites)[0] if world.chance(0.3) else None,
        agreement_id=project.plan if order == 0 else None,
        responsible_org_id=project.doer.id if world.chance(0.7) else None,
        due_on=due,
        due_precision="UNKNOWN" if due is None else "DAY" if project.precision == "UNKNOWN" else project.precision,
        done_on=done,
        percent=FULL if done else Decimal(0),
        weight=WEIGHTS[number],
        status=status,
        **project.scope,
        **world.names(*MILESTONES[number]),
    )
    project.milestones.append((key, status, done))


def _due(world: World, years: Years, number: int) -> date | None:
    start, end = years
    if world.chance(0.04):
        return None
    if start is None:
        return world.anchor + timedelta(days=40 * number) if world.chance(0.3) else None
    length = (end - start).days if end else 720
    return start + timedelta(days=length * (number + 1) // (len(WEIGHTS) + 1))


def _milestone_status(world: World, phase_status: str, due: date | None) -> str:
    if phase_status == "CANCELLED":
        return "CANCELLED"
    if phase_status == "DONE":
        return "CANCELLED" if world.chance(0.04) else "DONE"
    past = phase_status == "ACTIVE" and due is not None and due <= world.anchor
    # A fifth of what is due is not done: somebody is late.
    return "DONE" if past and world.chance(0.8) else "PLANNED"


def _done(world: World, due: date | None) -> date:
    day = (due or world.anchor - timedelta(days=30)) + timedelta(days=world.rng.randint(-10, 25))
    return min(day, world.anchor)

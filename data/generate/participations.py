"""Who takes part in a project: the accountable lead, who does the work, and a third in any role."""

from __future__ import annotations

from datetime import date

from data.generate.projects import Project
from data.generate.spans import span
from data.generate.world import Organisation, World
from db.words import ParticipationRole

_THIRD = [role.name for role in ParticipationRole if role.name not in ("ACCOUNTABLE", "IMPLEMENTING")]


def make(world: World, project: Project) -> None:
    """Three participations, of which COORDINATOR is always the programme's coordinator."""
    if project.lead:
        _add(world, project, project.lead, "ACCOUNTABLE", None)
    _add(world, project, project.doer, "IMPLEMENTING", None)
    role = world.turn("third role", dict.fromkeys(_THIRD, 1.0))
    third = project.programme.coordinator if role == "COORDINATOR" else world.rng.choice(world.organisations)
    left = project.start if project.started and role != "COORDINATOR" and world.chance(0.1) else None
    _add(world, project, third, role, left)


def _add(world: World, project: Project, one: Organisation, role: str, left: date | None) -> None:
    key = world.ledger.add(
        "participation",
        project_id=project.id,
        organisation_id=one.id,
        role=role,
        duty=world.maybe(0.3, "As agreed between the parties"),
        valid=span(None, left) if left else span(project.start, None) if world.chance(0.5) else span(None, None),
        **project.scope,
    )
    project.participations.append((key, one, role))

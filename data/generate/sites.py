"""Sites of a project: one to three regencies or cities, each with its way to selection."""

from __future__ import annotations

from datetime import timedelta

from data.generate.events import History, record
from data.generate.projects import Project
from data.generate.spans import at, span
from data.generate.world import World

_RUNNING = {"ACTIVE": 6.0, "SELECTED_INITIAL": 2, "COMMITTED": 1, "DEFERRED": 0.5, "REJECTED": 0.5}
_PLANNED = {"CANDIDATE": 4.0, "COMMITTED": 2, "DEFERRED": 0.5}
REASONS = {"DEFERRED": "No facilitators yet.", "REJECTED": "No commodity of its own."}


def make(world: World, project: Project) -> None:
    """Add the sites; the first of a started project is active."""
    places = world.rng.sample(world.regencies, world.rng.randint(1, 3))
    for order, place in enumerate(places):
        key = world.ledger.take("project_site")
        wheel, weights = ("site", _RUNNING) if project.started else ("planned site", _PLANNED)
        selection = "ACTIVE" if project.started and order == 0 else world.turn(wheel, weights)
        world.ledger.add(
            "project_site",
            id=key,
            project_id=project.id,
            region_id=place.id,
            commodity_id=world.rng.choice(world.commodities) if world.chance(0.85) else None,
            selection=selection,
            span=span(project.start, project.end) if world.chance(0.5) else span(None, None),
            precision=project.precision if world.chance(0.5) else "UNKNOWN",
            **project.scope,
        )
        project.sites.append((key, place))
        _history(world, project, key, selection)


def _history(world: World, project: Project, key: int, selection: str) -> None:
    steps = world.histories.route("SITE", "CANDIDATE", selection)
    end = min(project.start or world.anchor, project.events_end)
    history = History("project_site_id", key, project.scope, at(end - timedelta(days=150)), at(end))
    record(world, history, steps, project.person, REASONS)

"""What is said about a project beside its plan: citations, statements, pictures of milestones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from data.generate import citations
from data.generate.indicators import Measured, amount
from data.generate.projects import Project
from data.generate.spans import span
from data.generate.world import World


def make(world: World, project: Project, measured: Sequence[Measured]) -> None:
    """A citation of the project and of one of its parts, now and then a statement and a picture."""
    programme = project.programme.id
    citations.cite(world, "project_id", project.id, programme, project.scope)
    part, key, scope = world.rng.choice([*project.citable, *_own(project)])
    citations.cite(world, part, key, programme, scope)
    if world.chance(0.1):
        _imported(world, project, measured)
    if world.chance(0.1):
        _statement(world, project)
    if world.chance(0.1):
        _picture(world, project)


def _own(project: Project) -> list[tuple[str, int, dict[str, object]]]:
    return [
        ("project_site_id", project.sites[0][0], project.scope),
        ("phase_id", project.phases[0][0], project.scope),
        ("participation_id", project.participations[0][0], project.scope),
        ("milestone_id", project.milestones[0][0], project.scope),
    ]


def _imported(world: World, project: Project, measured: Sequence[Measured]) -> None:
    """A value that no report states but a source."""
    one, year = measured[0], world.anchor.year - 2
    key = world.ledger.add(
        "indicator_value",
        indicator_id=one.id,
        scope_id=project.id,
        indicator_visibility=one.visibility,
        period=span(date(year, 1, 1), date(year + 1, 1, 1)),
        value=amount(world, one.unit),
        source_id=world.source,
    )
    citations.cite(world, "indicator_value_id", key, project.programme.id, project.scope)


def _statement(world: World, project: Project) -> None:
    key = world.ledger.add(
        "statement",
        project_id=project.id,
        topic="Result",
        text="Buyers came twice (invented).",
        basis="SYNTHETIC",
        **project.scope,
    )
    citations.cite(world, "statement_id", key, project.programme.id, project.scope)


def _picture(world: World, project: Project) -> None:
    key = project.milestones[0][0]
    world.ledger.add(
        "document",
        milestone_id=key,
        kind="PHOTO",
        title=f"Milestone {key}",
        url=f"https://documents.example/milestones/{key}.jpg",
        media_type="image/jpeg",
        **project.scope,
    )

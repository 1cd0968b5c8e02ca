"""What is said about a project beside its plan: citations, statements, pictures of milestones."""

from __future__ import annotations

from data.generate import citations
from data.generate.projects import Project
from data.generate.world import World


def make(world: World, project: Project) -> None:
    """A citation of the project and of one of its parts, now and then a statement and a picture."""
    programme = project.programme.id
    citations.cite(world, "project_id", project.id, programme, project.scope)
    part, key = world.rng.choice(
        [
            ("project_site_id", project.sites[0][0]),
            ("phase_id", project.phases[0][0]),
            ("participation_id", project.participations[0][0]),
            ("milestone_id", project.milestones[0][0]),
        ]
    )
    citations.cite(world, part, key, programme, project.scope)
    if world.chance(0.1):
        _statement(world, project)
    if world.chance(0.1):
        _picture(world, project)


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

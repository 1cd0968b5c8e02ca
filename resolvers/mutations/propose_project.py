"""Propose a project for approval."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import ProposeProjectInput
from resolvers.outcome import ValidationFailed
from resolvers.steps import project
from resolvers.steps.missing import refusal
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ProposeProjectSuccess
from resolvers.steps.step import Step

PROPOSED = Step(WorkflowEntity.PROJECT, ProjectStatus.PROPOSED, "project.propose")


async def propose_project(write: Write, *, input: ProposeProjectInput) -> ProposeProjectSuccess | Refused:
    """Hand a draft to the coordinator for approval; it needs a lead and a site, and a funder who can see it where it
    is foreign-funded. For an EDITOR of an organisation that leads it (usulkan proyek)."""
    case = await opened(write, PROPOSED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    missing = refusal(await project.to_propose(write, case))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else ProposeProjectSuccess(case.id)

"""Approve a project that was proposed."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import ApproveProjectInput
from resolvers.outcome import ValidationFailed
from resolvers.steps import project
from resolvers.steps.missing import refusal
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ApproveProjectSuccess
from resolvers.steps.step import Step

APPROVED = Step(WorkflowEntity.PROJECT, ProjectStatus.APPROVED, "project.approve")


async def approve_project(write: Write, *, input: ApproveProjectInput) -> ApproveProjectSuccess | Refused:
    """Approve a proposal. Where the project is foreign-funded, each foreign funder has concurred with it before. For a
    COORDINATOR of the programme, never the person who proposed it (setujui proyek)."""
    case = await opened(write, APPROVED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    refused = await project.same_person(write, case) or refusal(await project.to_approve(write, case))
    if refused is not None:
        return refused
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else ApproveProjectSuccess(case.id)

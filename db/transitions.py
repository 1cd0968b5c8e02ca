"""Which changes of state there are, in which role and whether with a reason; knows no SQL."""

from __future__ import annotations

from dataclasses import dataclass

from db.words import GrantRole, WorkflowEntity

R, E, V, C = GrantRole.REPORTER, GrantRole.EDITOR, GrantRole.VERIFIER, GrantRole.COORDINATOR


@dataclass(frozen=True)
class Transition:
    """A change of state; without a role nobody makes it by hand: the database does."""

    entity: WorkflowEntity
    from_status: str
    to_status: str
    role: GrantRole | None
    needs_reason: bool = False


def _of(entity: WorkflowEntity, *rows: tuple[str, str, GrantRole | None, bool]) -> tuple[Transition, ...]:
    return tuple(Transition(entity, *row) for row in rows)


PROJECT = _of(
    WorkflowEntity.PROJECT,
    ("DRAFT", "PROPOSED", E, False),
    ("PROPOSED", "DRAFT", C, True),
    ("PROPOSED", "APPROVED", C, False),
    ("PROPOSED", "REJECTED", C, True),
    ("APPROVED", "IMPLEMENTING", E, False),
    ("IMPLEMENTING", "SUSPENDED", C, True),
    ("SUSPENDED", "IMPLEMENTING", C, True),
    ("IMPLEMENTING", "COMPLETED", E, False),
    ("COMPLETED", "CLOSED", C, False),
    ("DRAFT", "CANCELLED", C, True),
    ("PROPOSED", "CANCELLED", C, True),
    ("APPROVED", "CANCELLED", C, True),
    ("IMPLEMENTING", "CANCELLED", C, True),
    ("SUSPENDED", "CANCELLED", C, True),
)

# An agreement is in force and expires by its span; an action plan is endorsed instead of signed.
AGREEMENT = _of(
    WorkflowEntity.AGREEMENT,
    ("PLANNED", "DRAFTING", E, False),
    ("DRAFTING", "NEGOTIATION", E, False),
    ("NEGOTIATION", "DRAFTING", E, False),
    ("NEGOTIATION", "READY", V, False),
    ("READY", "NEGOTIATION", V, True),
    ("READY", "SIGNED", E, False),
    ("SIGNED", "TERMINATED", E, True),
    ("DRAFTING", "ENDORSED", C, False),
    ("ENDORSED", "COMPLETED", E, False),
    ("ENDORSED", "TERMINATED", C, True),
)

REPORT = _of(
    WorkflowEntity.REPORT,
    ("DRAFT", "SUBMITTED", R, False),
    ("SUBMITTED", "RETURNED", V, True),
    ("RETURNED", "DRAFT", R, False),
    ("DRAFT", "WITHDRAWN", R, True),
    ("SUBMITTED", "WITHDRAWN", R, True),
    ("SUBMITTED", "VERIFIED", V, False),
    ("VERIFIED", "RETURNED", C, True),
    ("VERIFIED", "ACCEPTED", C, False),
    ("ACCEPTED", "PUBLISHED", C, False),
    ("ACCEPTED", "SUPERSEDED", None, False),
    ("PUBLISHED", "SUPERSEDED", None, False),
)

BUDGET = _of(
    WorkflowEntity.BUDGET,
    ("DRAFT", "SUBMITTED", E, False),
    ("SUBMITTED", "DRAFT", V, True),
    ("SUBMITTED", "APPROVED", V, False),
    # Of a new version alone: the approved one stands again.
    ("DRAFT", "WITHDRAWN", E, True),
    # When the next version is approved; what is replaced is not closed on its own.
    ("APPROVED", "REVISED", None, True),
    ("APPROVED", "CLOSED", C, False),
    ("REVISED", "CLOSED", None, False),
)

SITE = _of(
    WorkflowEntity.SITE,
    ("CANDIDATE", "COMMITTED", E, False),
    ("CANDIDATE", "DEFERRED", C, True),
    ("CANDIDATE", "REJECTED", C, True),
    ("COMMITTED", "SELECTED_INITIAL", C, False),
    ("COMMITTED", "ACTIVE", C, False),
    ("COMMITTED", "DEFERRED", C, True),
    ("COMMITTED", "REJECTED", C, True),
    ("SELECTED_INITIAL", "ACTIVE", E, False),
    ("SELECTED_INITIAL", "DEFERRED", C, True),
    ("DEFERRED", "CANDIDATE", E, False),
    ("DEFERRED", "COMMITTED", E, False),
    ("DEFERRED", "REJECTED", C, True),
)

PHASE = _of(
    WorkflowEntity.PHASE,
    ("PLANNED", "ACTIVE", E, False),
    ("ACTIVE", "DONE", E, False),
    ("PLANNED", "CANCELLED", C, True),
    ("ACTIVE", "CANCELLED", C, True),
)

# What is done is said by accepted reports.
MILESTONE = _of(
    WorkflowEntity.MILESTONE,
    ("PLANNED", "DONE", None, False),
    ("DONE", "PLANNED", None, False),
    ("PLANNED", "CANCELLED", C, True),
)

TRANSITIONS = PROJECT + AGREEMENT + REPORT + BUDGET + SITE + PHASE + MILESTONE

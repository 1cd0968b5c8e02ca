"""Whether a step is the viewer's to take; PostgreSQL holds the same in `app.is_theirs`.

The lead carries out, the coordinator decides; a party makes an agreement, its legal bureau (a VERIFIER of a party)
clears it; a funder's VERIFIER approves a budget. A role counts for the programme that it was granted for.
"""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, GrantRole, Term, WorkflowEntity
from resolvers.change.found import Row
from resolvers.change.scope import Scope, not_coordinator, not_editor
from resolvers.outcome import Forbidden
from resolvers.steps.step import Step

_PARTY = "Only {role} of an organisation that is a party may do this; ask a party."
_FUNDER = "Only a VERIFIER of an organisation that funds one of its lines may do this; ask a funder."
_MAKER = "Only an EDITOR of a party, or of an organisation that leads its subject, may do this; ask one of them."


async def is_theirs(write: Write, step: Step, role: GrantRole, row: Row, scope: Scope) -> bool:
    """Whether the viewer may take the step in a role, whatever status the row is in."""
    if role is GrantRole.COORDINATOR:
        return scope.coordinated_by(write)
    if not write.viewer.may(role, scope.programme_id):
        return False
    if step.entity is WorkflowEntity.BUDGET and role is GrantRole.VERIFIER:
        return bool(await write.value("select app.funds($1)", row["id"]))
    if step.entity is WorkflowEntity.AGREEMENT and _is_for_parties(step.to, role):
        return await _is_party(write, row)
    if step.entity is WorkflowEntity.AGREEMENT:
        return await makes(write, row, scope)
    return role is GrantRole.EDITOR and scope.edited_by(write)


async def makes(write: Write, agreement: Row, scope: Scope) -> bool:
    """Whether the viewer writes an agreement: as an EDITOR of a party, or of the lead of its subject."""
    if not write.viewer.may(GrantRole.EDITOR, scope.programme_id):
        return False
    return scope.edited_by(write) or await _is_party(write, agreement)


async def _is_party(write: Write, agreement: Row) -> bool:
    return bool(await write.value("select app.is_party($1)", agreement["id"]))


def not_maker(*path: str) -> Forbidden:
    """The refusal of who does not write the agreement."""
    return Forbidden("NOT_YOURS_TO_EDIT", _MAKER, path)


def not_theirs(step: Step, role: GrantRole, *path: str) -> Forbidden:
    """The refusal of who may not take the step in the role it needs."""
    if role is GrantRole.COORDINATOR:
        return not_coordinator(*path)
    if step.entity is WorkflowEntity.BUDGET and role is GrantRole.VERIFIER:
        return Forbidden("NOT_YOURS_TO_APPROVE", _FUNDER, path)
    if step.entity is not WorkflowEntity.AGREEMENT:
        return not_editor(*path)
    if _is_for_parties(step.to, role):
        who = "a VERIFIER" if role is GrantRole.VERIFIER else "an EDITOR"
        return Forbidden("NOT_A_PARTY", _PARTY.format(role=who), path)
    return not_maker(*path)


def _is_for_parties(to: Term, role: GrantRole) -> bool:
    return role is GrantRole.VERIFIER or to is AgreementStatus.TERMINATED

"""A step opened: its row found, held at the version that was read, in a status from which it is taken; then taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.held import hold, lock
from resolvers.change.moved import SUBJECTS, Told, move, status_of, wrong_status
from resolvers.change.scope import Scope, scope_of
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.steps.step import Step
from resolvers.steps.whose import is_theirs, not_theirs

Refused = NotFound | Forbidden | ValidationFailed | VersionConflict


@dataclass(frozen=True)
class Case:
    """A row that the viewer may move, as it stands while nobody else can change it."""

    step: Step
    row: Row
    scope: Scope
    role: GrantRole
    path: tuple[str, ...]

    @property
    def id(self) -> int:
        """The row's key."""
        found: int = self.row["id"]
        return found


async def opened(write: Write, step: Step, reference: Reference, expected_version: int, field: str) -> Case | Refused:
    """The case of a step; `field` is what the input calls the row."""
    path, table = ("input", field), SUBJECTS[step.entity]
    seen = await find(write, table, reference, *path)
    if isinstance(seen, NotFound | ValidationFailed):
        return seen
    scope = await scope_of(write, seen["scope_id"])
    roles = {role for role in step.roles if await is_theirs(write, step, role, seen, scope)}
    if not roles:
        return not_theirs(step, step.ways.get(status_of(step.entity, seen)) or next(iter(step.ways.values())), *path)
    if table != "project" and seen["scope_id"] > 0:
        await lock(write, "project", seen["scope_id"])
    row = await hold(write, table, seen, expected_version)
    if isinstance(row, NotFound | VersionConflict):
        return row
    return _in_turn(step, row, scope, roles, path)


def _in_turn(
    step: Step, row: Row, scope: Scope, roles: set[GrantRole], path: tuple[str, ...]
) -> Case | Forbidden | ValidationFailed:
    role = step.ways.get(status_of(step.entity, row))
    if role is None:
        return wrong_status(step.entity, row, *step.ways, path=path)
    return Case(step, row, scope, role, path) if role in roles else not_theirs(step, role, *path)


async def taken(
    write: Write,
    case: Case,
    reason: str | None = None,
    *,
    effective_on: date | None = None,
    waiver: str | None = None,
) -> Row | ValidationFailed:
    """The row after the step, with its event and its audit entry, or PostgreSQL's own refusal."""
    change = Change(case.step.action, case.role, reason)
    told = Told(effective_on, waiver)
    places = {"*": case.path, "effectiveOn": ("input", "effectiveOn"), "waiverReason": ("input", "waiverReason")}
    return await move(write, case.step.entity, case.row, case.step.to, change, places, told)

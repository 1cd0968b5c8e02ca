"""Hand a programme over: another organisation coordinates it from today."""

from __future__ import annotations

from collections.abc import Callable

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, linked
from resolvers.change.scope import Scope, not_coordinator
from resolvers.mutations.programme_input import HandOverProgrammeInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import HandOverProgrammeSuccess
from resolvers.setup.texts import check_texts

_COORDINATIONS = "select * from participation where programme_id = $1 and role = 'COORDINATOR'"


async def hand_over_programme(
    write: Write, *, input: HandOverProgrammeInput
) -> HandOverProgrammeSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Pass the coordination of a programme to another organisation: the participation of the one as COORDINATOR ends
    yesterday, the other's begins today. For a COORDINATOR of the organisation that gives it away, which cannot take it
    back (serahkan koordinasi program)."""
    path = ("input", "programme")
    case = await opened_part(write, "programme", input.programme, input.expected_version, *path, right=_by_holder)
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    place = problems.at("input")
    heir = await linked(write, "organisation", input.coordinator, place, "coordinator")
    if heir is not None and heir["id"] == case.row["coordinator_org_id"]:
        place.add("NOTHING_CHANGES", "It coordinates the programme already; name another.", "coordinator")
    check_texts(place, reason=input.reason)
    if problems.errors or heir is None:
        return failed(problems.errors)
    return await _hand_over(write, case.row, heir["id"], input.reason)


def _by_holder(write: Write, row: Row, scope: Scope) -> Callable[..., Forbidden] | None:
    """For a COORDINATOR of the organisation that the programme names."""
    is_own = row["coordinator_org_id"] in write.viewer.organisations
    return None if is_own and write.viewer.may(GrantRole.COORDINATOR, row["id"]) else not_coordinator


async def _hand_over(
    write: Write, programme: Row, heir: int, reason: str
) -> HandOverProgrammeSuccess | ValidationFailed:
    """The participations follow by themselves: one coordinator at any time (I15)."""
    before = {row["id"]: row for row in await write.rows(_COORDINATIONS, programme["id"])}
    change = Change("programme.hand_over", GrantRole.COORDINATOR, reason)
    row = await amend(write, "programme", programme, {"coordinator_org_id": heir}, change)
    if isinstance(row, ValidationFailed):
        return row
    after = {row["id"]: row for row in await write.rows(_COORDINATIONS, programme["id"])}
    for key in sorted({*before, *after}):
        await _record(write, before.get(key), after.get(key), change)
    return HandOverProgrammeSuccess(row["id"])


async def _record(write: Write, before: Row | None, after: Row | None, change: Change) -> None:
    one = after or before
    if one is None or before == after:
        return
    await write.record(
        change.action,
        "participation",
        one["uid"],
        before=None if before is None else dict(before),
        after=None if after is None else dict(after),
        reason=change.reason,
        role=change.role.name,
    )

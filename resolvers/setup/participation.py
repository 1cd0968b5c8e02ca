"""Participations: who may give which role, and that nobody has one twice; knows no obligation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from asyncpg import Range

from db.transaction import Write
from db.unchanged import UNCHANGED, Unchanged, changes
from db.words import GrantRole, ParticipationRole
from resolvers.change.change import Change
from resolvers.change.found import Row, linked
from resolvers.change.input import amended_span, span
from resolvers.change.scope import Scope, not_coordinator, not_editor
from resolvers.mutations.participation_input import AmendParticipationInput, ParticipationInput
from resolvers.outcome import Forbidden
from resolvers.problems import Place
from resolvers.setup.cited import check_citations
from resolvers.setup.made import Part
from resolvers.setup.texts import check_texts

GIVEN_BY_COORDINATOR = (ParticipationRole.ACCOUNTABLE, ParticipationRole.COORDINATOR)
"""Roles that let an organisation lead a project or coordinate it."""
_OTHERS = """
select p.organisation_id, p.role, p.valid, o.code from participation p join organisation o on o.id = p.organisation_id
where p.scope_id = $1 and p.id <> $2 and p.role = $3 and p.valid && $4::daterange
  and (p.organisation_id = $5 or p.role = 'COORDINATOR')
"""
_LAST = """
select p.status in ('IMPLEMENTING', 'SUSPENDED') and not exists (
  select from participation b
  where b.scope_id = a.scope_id and b.role = a.role and b.id <> a.id and b.valid @> ($2::date + 1)
)
from participation a join project p on p.id = a.project_id where a.id = $1
"""
_COORDINATOR = "select coordinator_org_id from programme where id = $1"


def right_to(role: str) -> GrantRole:
    """In which role a person gives, changes and ends a participation of that kind."""
    return GrantRole.COORDINATOR if role in {one.name for one in GIVEN_BY_COORDINATOR} else GrantRole.EDITOR


def by_giver(write: Write, row: Row, scope: Scope) -> Callable[..., Forbidden] | None:
    """For who may give the role of a participation that is there."""
    if right_to(row["role"]) is GrantRole.COORDINATOR:
        return None if scope.coordinated_by(write) else not_coordinator
    return None if scope.edited_by(write) else not_editor


def change_of(action: str, role: str, reason: str | None = None) -> Change:
    """A change of a participation, in the role in which it is made."""
    return Change(action, right_to(role), reason)


async def check_participations(
    write: Write, place: Place, given: Sequence[ParticipationInput], *, may_answer: bool
) -> list[Part]:
    """Who takes part in a project that is not there yet; the place is that of the list."""
    parts = [await _checked(write, place.below(index), one) for index, one in enumerate(given)]
    for index, (part, one) in enumerate(zip(parts, given, strict=True)):
        if one.role in GIVEN_BY_COORDINATOR and not may_answer:
            _refuse_role(place.below(index), one.role)
        if any(_clash(part.values, other.values) for other in parts[:index]):
            place.add("DUPLICATE", "This stands there twice at the same time; give it once.", index, "role")
    return parts


async def check_participation(write: Write, place: Place, scope: Scope, given: ParticipationInput) -> Part:
    """A new role in a project or programme."""
    part = await _checked(write, place, given)
    is_coordinators = given.role in GIVEN_BY_COORDINATOR
    if not (scope.coordinated_by(write) if is_coordinators else scope.edited_by(write)):
        _refuse_role(place, given.role)
    if part.values["organisation_id"] is not None:
        await _check_others(write, place, scope.id, 0, part.values)
        await _check_coordinator(write, place, scope, part.values)
    return part


async def _checked(write: Write, place: Place, given: ParticipationInput) -> Part:
    organisation = await linked(write, "organisation", given.organisation, place, "organisation")
    check_texts(place, duty=given.duty)
    values = {
        "organisation_id": None if organisation is None else organisation["id"],
        "role": given.role.name,
        "duty": given.duty,
        "valid": span(place, given.starts_on, given.ends_on),
    }
    return Part(
        "participation", values, await check_citations(write, place, "participation", given.citations), place.path
    )


async def amended_participation(
    write: Write, place: Place, kept: Row, given: AmendParticipationInput
) -> Mapping[str, Any]:
    """The columns of a participation that an amendment changes."""
    check_texts(place, duty=given.duty)
    valid = amended_span(place, kept["valid"], given.starts_on, UNCHANGED)
    if not isinstance(valid, Unchanged):
        now = {"organisation_id": kept["organisation_id"], "role": kept["role"], "valid": valid}
        await _check_others(write, place, kept["scope_id"], kept["id"], now)
    return changes(duty=given.duty, valid=valid)


def ended(place: Place, kept: Row, ends_on: date) -> Range[date]:
    """The span of a participation that ends on a day, its last."""
    valid = span(place, kept["valid"].lower, ends_on)
    last = kept["valid"].upper
    if last is not None and ends_on >= last:
        text = f"It ends on {last - timedelta(days=1)} already; a longer one is a new participation."
        place.add("ENDED_ALREADY", text, "endsOn")
    return valid


async def check_succession(write: Write, place: Place, kept: Row, ends_on: date) -> None:
    """A programme is never without its coordinator, nor a project under way without who answers for it (I14, I15)."""
    if kept["programme_id"] is not None and kept["role"] == ParticipationRole.COORDINATOR.name:
        place.add(
            "HAND_OVER", "A programme's coordinator is replaced, not ended: `handOverProgramme`.", "participation"
        )
    elif kept["role"] == ParticipationRole.ACCOUNTABLE.name and await write.value(_LAST, kept["id"], ends_on):
        text = (
            "It is the last ACCOUNTABLE of a project under way; add its successor first, from the next day at latest."
        )
        place.add("LAST_ACCOUNTABLE", text, "endsOn")


def _refuse_role(place: Place, role: ParticipationRole) -> None:
    if role in GIVEN_BY_COORDINATOR:
        text = f"{role.name} is for a COORDINATOR of the programme's coordinating organisation to give; ask it."
    else:
        text = f"{role.name} is for an EDITOR of an organisation that leads it to give; ask it."
    place.add("ROLE_NOT_YOURS_TO_GIVE", text, "role")


def _clash(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two new roles contradict each other (I11, I15)."""
    if one["role"] != other["role"] or not _overlap(one["valid"], other["valid"]):
        return False
    is_coordinator: bool = one["role"] == ParticipationRole.COORDINATOR.name
    return is_coordinator or one["organisation_id"] == other["organisation_id"]


def _overlap(one: Range[date], other: Range[date]) -> bool:
    return _before(one.lower, other.upper) and _before(other.lower, one.upper)


def _before(first: date | None, after: date | None) -> bool:
    return first is None or after is None or first < after


async def _check_others(write: Write, place: Place, scope_id: int, row_id: int, now: Mapping[str, Any]) -> None:
    """Nobody has a role twice at a time (I11), and there is one coordinator at a time (I15)."""
    others = await write.rows(_OTHERS, scope_id, row_id, now["role"], now["valid"], now["organisation_id"])
    for other in others:
        if other["organisation_id"] == now["organisation_id"]:
            text = f"The organisation is {now['role']} at that time already; end that participation first."
            place.add("HOLDS_ROLE_ALREADY", text, "role")
        else:
            text = f"{other['code']} is COORDINATOR at that time; end its participation first."
            place.add("ANOTHER_COORDINATOR", text, "role")


async def _check_coordinator(write: Write, place: Place, scope: Scope, now: Mapping[str, Any]) -> None:
    """A programme's own coordinator is the one that it names."""
    if scope.id > 0 or now["role"] != ParticipationRole.COORDINATOR.name:
        return
    if await write.value(_COORDINATOR, scope.programme_id) != now["organisation_id"]:
        text = "The programme is coordinated by another organisation; `handOverProgramme` changes that."
        place.add("ANOTHER_COORDINATOR", text, "role")

"""Grant a role: what a person may do from some day on."""

from __future__ import annotations

from datetime import timedelta

from asyncpg import Range, Record

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, linked
from resolvers.change.written import insert
from resolvers.mutations.person_input import GrantRoleInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.persons.managed import seen
from resolvers.persons.outcome import GrantRoleSuccess
from resolvers.persons.rights import not_appointing, oneself
from resolvers.problems import Place, Problems
from resolvers.texts import check_text

WHOLE = (GrantRole.ADMIN, GrantRole.STEWARD)
"""Roles over what belongs to no programme."""
YEARS = 50
"""How far ahead days may lie."""


async def grant_role(
    write: Write, *, input: GrantRoleInput
) -> GrantRoleSuccess | ValidationFailed | NotFound | Forbidden:
    """Give a person a role within the person's organisation and its units. For an ADMIN of that organisation or of the
    one it is a unit of, never for oneself; AUDITOR and STEWARD are given by an ADMIN of the platform's operator alone,
    who gives ADMIN everywhere (beri hak)."""
    user = await seen(write, input.user)
    if isinstance(user, NotFound | ValidationFailed):
        return user
    refused = await not_appointing(write, user["organisation_id"], input.role, "input", "user")
    refused = refused or oneself(write, user["id"], "input", "user")
    if refused:
        return refused
    problems = Problems()
    place = problems.at("input")
    programme = await linked(write, "programme", input.programme, place, "programme")
    _check(write, place, user, input)
    if problems.errors:
        return failed(problems.errors)
    row = await insert(write, "org_grant", _values(write, user, programme, input), _change(input))
    return row if isinstance(row, ValidationFailed) else GrantRoleSuccess(row["id"])


def _change(input: GrantRoleInput) -> Change:
    return Change("grant.give", GrantRole.ADMIN, input.reason)


def _check(write: Write, place: Place, user: Row, input: GrantRoleInput) -> None:
    if not user["active"]:
        place.add("WRONG_STATUS", "The person is deactivated; reactivate the person first.", "user")
    if input.programme is not None and input.role in WHOLE:
        place.add("NOT_LIMITED", f"{input.role.name} is never limited to a programme; leave it out.", "programme")
    first, last = input.valid_from or write.today, input.valid_until
    if not write.today <= first <= write.today + timedelta(days=366 * YEARS):
        place.add("OUT_OF_RANGE", f"It starts today or within {YEARS} years; correct the day.", "validFrom")
    elif last is not None and not first <= last <= first + timedelta(days=366 * YEARS):
        place.add("ENDS_BEFORE_START", f"It ends from its first day on, within {YEARS} years.", "validUntil")
    check_text(place, "reason", input.reason)


def _values(write: Write, user: Row, programme: Record | None, input: GrantRoleInput) -> dict[str, object]:
    last = input.valid_until
    return {
        "user_id": user["id"],
        "organisation_id": user["organisation_id"],
        "programme_id": None if programme is None else programme["id"],
        "role": input.role,
        "valid": Range(input.valid_from or write.today, None if last is None else last + timedelta(days=1)),
    }

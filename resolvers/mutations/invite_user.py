"""Invite a person: make somebody known who may then be granted roles and be bound to an identity."""

from __future__ import annotations

import re

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import find
from resolvers.change.written import insert
from resolvers.mutations.person_input import InviteUserInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.persons.outcome import InviteUserSuccess
from resolvers.persons.rights import manages, not_manager
from resolvers.problems import Problems
from resolvers.texts import CONTROLS, check_line

LONGEST_NAME, LONGEST_EMAIL = 200, 254
_EMAIL = re.compile(r"[^\s@<>\"(),:;\\\[\]\x00-\x1f]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}")


async def invite_user(
    write: Write, *, input: InviteUserInput
) -> InviteUserSuccess | ValidationFailed | NotFound | Forbidden:
    """Make a person of an organisation known, without any role yet. For an ADMIN of the organisation, of the one it
    is a unit of, or of the platform's operator (undang pengguna)."""
    organisation = await find(write, "organisation", input.organisation, "input", "organisation")
    if isinstance(organisation, NotFound | ValidationFailed):
        return organisation
    if not manages(write, organisation["id"]):
        return not_manager("input", "organisation")
    problems = _problems(input)
    if problems.errors:
        return failed(problems.errors)
    values = {
        "organisation_id": organisation["id"],
        "display_name": input.display_name.strip(),
        "work_email": input.work_email.strip().lower(),
    }
    row = await insert(write, "app_user", values, Change("user.invite", GrantRole.ADMIN))
    return row if isinstance(row, ValidationFailed) else InviteUserSuccess(row["id"])


def _problems(input: InviteUserInput) -> Problems:
    problems = Problems()
    place = problems.at("input")
    check_line(place, "displayName", input.display_name, needed=True, longest=LONGEST_NAME)
    email = input.work_email.strip()
    if len(email) > LONGEST_EMAIL or not _EMAIL.fullmatch(email) or CONTROLS.search(email):
        place.add("INVALID_EMAIL", "This is no address such as name@office.example; correct it.", "workEmail")
    return problems

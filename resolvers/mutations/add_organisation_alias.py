"""Add what another register calls an organisation."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import find
from resolvers.change.input import LONGEST_NAME
from resolvers.change.written import insert
from resolvers.mutations.organisation_input import AddOrganisationAliasInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.outcome import AddOrganisationAliasSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_line

ADDED = stewarding("organisation.add_alias")
LONGEST_REGISTER = 64
_PLACES = {"TAKEN": ("input", "alias")}


async def add_organisation_alias(
    write: Write, *, input: AddOrganisationAliasInput
) -> AddOrganisationAliasSuccess | ValidationFailed | NotFound | Forbidden:
    """Let an organisation be found by what another register calls it. For a STEWARD (tambah nama lain)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    organisation = await find(write, "organisation", input.organisation, "input", "organisation")
    if not isinstance(organisation, Record):
        return organisation
    problems = Problems()
    place = problems.at("input")
    check_line(place, "register", input.register, needed=True, longest=LONGEST_REGISTER)
    check_line(place, "alias", input.alias, needed=True, longest=LONGEST_NAME)
    if input.register.strip().lower() == "selaras":
        place.add("RESERVED", "This register holds the codes of merged entries; name another one.", "register")
    if problems.errors:
        return failed(problems.errors)
    values = {"organisation_id": organisation["id"], "register": input.register, "alias": input.alias}
    made = await insert(write, "organisation_alias", values, ADDED, _PLACES)
    return made if isinstance(made, ValidationFailed) else AddOrganisationAliasSuccess(organisation["id"])

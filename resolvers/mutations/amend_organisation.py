"""Amend an organisation: what is no name and no relation."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.unchanged import changes
from resolvers.change.found import find
from resolvers.change.held import hold
from resolvers.change.written import update
from resolvers.mutations.organisation_input import AmendOrganisationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.stewarding.organisations import check_identifiers, seat
from resolvers.stewarding.outcome import AmendOrganisationSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding

AMENDED = stewarding("organisation.amend")
_PLACES = {"NOT_FOUND": ("input", "kind"), "FUNDING_RULE": ("input", "kind"), "TAKEN": ("input", "iatiRef")}


async def amend_organisation(
    write: Write, *, input: AmendOrganisationInput
) -> AmendOrganisationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is known of an organisation. Another kind is taken only where every budget line of it stays allowed.
    For a STEWARD (ubah organisasi)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    organisation = await find(write, "organisation", input.organisation, "input", "organisation")
    if not isinstance(organisation, Record):
        return organisation
    held = await hold(write, "organisation", organisation, input.expected_version)
    if isinstance(held, NotFound | VersionConflict):
        return held
    problems = Problems()
    check_identifiers(problems.at("input"), input)
    where = await seat(write, problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    names = ("kind", "legal_basis", "iati_ref", "iati_type")
    values = {**changes(**{name: getattr(input, name) for name in names}), **where}
    after = await update(write, "organisation", held, values, AMENDED, _PLACES)
    return after if isinstance(after, ValidationFailed) else AmendOrganisationSuccess(after["id"])

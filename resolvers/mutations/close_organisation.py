"""Close an organisation that ends."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import find
from resolvers.change.held import hold
from resolvers.change.written import update
from resolvers.mutations.organisation_input import CloseOrganisationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.stewarding.dated import ended
from resolvers.stewarding.outcome import CloseOrganisationSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_text


async def close_organisation(
    write: Write, *, input: CloseOrganisationInput
) -> CloseOrganisationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Say that an organisation ends on a day; what it did stays its own, its successor is told by a relation. For a
    STEWARD (tutup organisasi)."""
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
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    valid = ended(held, input.ends_on)
    if isinstance(valid, ValidationFailed):
        return valid
    after = await update(write, "organisation", held, {"valid": valid}, stewarding("organisation.close", input.reason))
    return after if isinstance(after, ValidationFailed) else CloseOrganisationSuccess(after["id"])

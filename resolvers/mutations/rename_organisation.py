"""Rename an organisation from a day on."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import Row, find
from resolvers.change.held import lock
from resolvers.mutations.organisation_input import RenameOrganisationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.dated import succeed
from resolvers.stewarding.organisations import check_called
from resolvers.stewarding.outcome import RenameOrganisationSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_text

_LATEST = "select * from organisation_name where organisation_id = $1 order by lower(valid) desc nulls last limit 1"


async def rename_organisation(
    write: Write, *, input: RenameOrganisationInput
) -> RenameOrganisationSuccess | ValidationFailed | NotFound | Forbidden:
    """Give an organisation another name from a day on; queries of earlier days show the old one. For a STEWARD (ubah
    nama organisasi)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    organisation = await find(write, "organisation", input.organisation, "input", "organisation")
    if not isinstance(organisation, Record):
        return organisation
    problems = Problems()
    check_called(problems.at("input"), input)
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    return failed(problems.errors) if problems.errors else await _rename(write, organisation, input)


async def _rename(
    write: Write, organisation: Row, given: RenameOrganisationInput
) -> RenameOrganisationSuccess | ValidationFailed:
    await lock(write, "organisation", organisation["id"])
    current = await write.row(_LATEST, organisation["id"])
    values = {
        "organisation_id": organisation["id"],
        "name_en": given.name_en,
        "name_id": given.name_id,
        "abbreviation": given.abbreviation,
    }
    change = stewarding("organisation.rename", given.reason)
    named = await succeed(write, "organisation_name", current, given.starts_on, values, change)
    return named if isinstance(named, ValidationFailed) else RenameOrganisationSuccess(organisation["id"])

"""Create an organisation."""

from __future__ import annotations

from typing import Any

from asyncpg import Range

from db.transaction import Write
from resolvers.change.found import Row
from resolvers.change.input import check_code, span
from resolvers.change.written import insert
from resolvers.mutations.organisation_input import CreateOrganisationInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.organisations import check_called, check_identifiers, seat
from resolvers.stewarding.outcome import CreateOrganisationSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding

CREATED = stewarding("organisation.create")
_PLACES = {"TAKEN": ("input", "code")}
_TAKEN = "select true from organisation_alias where register = 'selaras' and alias = $1"


async def create_organisation(
    write: Write, *, input: CreateOrganisationInput
) -> CreateOrganisationSuccess | ValidationFailed | Forbidden:
    """Enter an organisation that is not there yet. For a STEWARD (daftarkan organisasi)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    problems = Problems()
    place = problems.at("input")
    check_code(place, "code", input.code)
    check_called(place, input)
    check_identifiers(place, input)
    life = span(place, input.starts_on, None)
    where = await seat(write, place, input)
    if await write.value(_TAKEN, input.code):
        place.add("TAKEN", "This code leads to the organisation that it was merged into; choose another.", "code")
    if problems.errors:
        return failed(problems.errors)
    made = await insert(write, "organisation", {**_columns(input), **where, "valid": life}, CREATED, _PLACES)
    if isinstance(made, ValidationFailed):
        return made
    return await _named(write, made, input, life)


async def _named(
    write: Write, made: Row, given: CreateOrganisationInput, life: Range[Any]
) -> CreateOrganisationSuccess | ValidationFailed:
    values = {
        "organisation_id": made["id"],
        "name_en": given.name_en,
        "name_id": given.name_id,
        "abbreviation": given.abbreviation,
        "valid": life,
    }
    named = await insert(write, "organisation_name", values, CREATED)
    return named if isinstance(named, ValidationFailed) else CreateOrganisationSuccess(made["id"])


def _columns(given: CreateOrganisationInput) -> dict[str, Any]:
    names = ("code", "kind", "legal_basis", "iati_ref", "iati_type")
    return {name: getattr(given, name) for name in names}

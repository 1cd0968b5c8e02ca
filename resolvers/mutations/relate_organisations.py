"""Relate two organisations."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.found import Row, linked
from resolvers.change.input import span
from resolvers.change.written import insert
from resolvers.mutations.organisation_input import RelateOrganisationsInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.outcome import RelateOrganisationsSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding

RELATED = stewarding("organisation.relate")
_PLACES = {"TAKEN_THEN": ("input", "startsOn"), "CIRCLE": ("input", "toOrganisation")}


async def relate_organisations(
    write: Write, *, input: RelateOrganisationsInput
) -> RelateOrganisationsSuccess | ValidationFailed | Forbidden:
    """Say how one organisation stands to another, from a day on. No organisation is a unit of itself, over others or
    not. For a STEWARD (hubungkan organisasi)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    problems = Problems()
    place = problems.at("input")
    start = await linked(write, "organisation", input.from_organisation, place, "fromOrganisation")
    end = await linked(write, "organisation", input.to_organisation, place, "toOrganisation")
    if start is not None and end is not None and start["id"] == end["id"]:
        place.add("ITSELF", "An organisation does not stand so to itself; name another one.", "toOrganisation")
    valid = span(place, input.starts_on, input.ends_on)
    if problems.errors or start is None or end is None:
        return failed(problems.errors)
    values = {"from_id": start["id"], "kind": input.kind, "to_id": end["id"], "valid": valid}
    made = await insert(write, "organisation_relation", values, RELATED, _PLACES)
    return made if isinstance(made, ValidationFailed) else RelateOrganisationsSuccess(_key(made))


def _key(row: Row) -> int:
    found: int = row["id"]
    return found

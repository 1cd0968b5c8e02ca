"""End a relation of two organisations."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import find
from resolvers.change.held import lock
from resolvers.change.written import update
from resolvers.mutations.organisation_input import EndOrganisationRelationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.dated import ended
from resolvers.stewarding.outcome import EndOrganisationRelationSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_text


async def end_organisation_relation(
    write: Write, *, input: EndOrganisationRelationInput
) -> EndOrganisationRelationSuccess | ValidationFailed | NotFound | Forbidden:
    """Let a relation end on a day; it stays as what held until then. For a STEWARD (akhiri hubungan)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    relation = await find(write, "organisation_relation", input.relation, "input", "relation")
    if not isinstance(relation, Record):
        return relation
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    await lock(write, "organisation_relation", relation["id"])
    valid = ended(relation, input.ends_on)
    if isinstance(valid, ValidationFailed):
        return valid
    change = stewarding("organisation.end_relation", input.reason)
    after = await update(write, "organisation_relation", relation, {"valid": valid}, change)
    return after if isinstance(after, ValidationFailed) else EndOrganisationRelationSuccess(after["id"])

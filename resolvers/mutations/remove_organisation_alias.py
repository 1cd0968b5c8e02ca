"""Remove what another register does not call an organisation after all."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import find
from resolvers.change.written import remove
from resolvers.mutations.organisation_input import RemoveOrganisationAliasInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.outcome import RemoveOrganisationAliasSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_text


async def remove_organisation_alias(
    write: Write, *, input: RemoveOrganisationAliasInput
) -> RemoveOrganisationAliasSuccess | ValidationFailed | NotFound | Forbidden:
    """Take a wrong alias away; the audit keeps it. For a STEWARD (hapus nama lain)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    alias = await find(write, "organisation_alias", input.alias, "input", "alias")
    if not isinstance(alias, Record):
        return alias
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if alias["register"] == "selaras":
        problems.add(("input", "alias"), "RESERVED", "The code of a merged entry goes on leading to where it led.")
    if problems.errors:
        return failed(problems.errors)
    gone = await remove(write, "organisation_alias", alias, stewarding("organisation.remove_alias", input.reason))
    return gone or RemoveOrganisationAliasSuccess(alias["organisation_id"])

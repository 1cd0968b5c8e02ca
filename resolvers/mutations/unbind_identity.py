"""Unbind an identity: a person signs in by an issuer's tokens no more."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import find
from resolvers.change.written import remove
from resolvers.mutations.person_input import UnbindIdentityInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.persons.outcome import UnbindIdentitySuccess
from resolvers.persons.rights import manages, not_manager
from resolvers.problems import Problems
from resolvers.texts import check_text


async def unbind_identity(
    write: Write, *, input: UnbindIdentityInput
) -> UnbindIdentitySuccess | ValidationFailed | NotFound | Forbidden:
    """End that a person signs in by the tokens of an issuer: those there are open nothing any more. For an ADMIN who
    manages the person (lepas identitas)."""
    identity = await find(write, "identity_binding", input.identity, "input", "identity")
    if isinstance(identity, NotFound | ValidationFailed):
        return identity
    if not manages(write, identity["organisation_id"]):
        return not_manager("input", "identity")
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason)
    if problems.errors:
        return failed(problems.errors)
    change = Change("identity.unbind", GrantRole.ADMIN, input.reason)
    refused = await remove(write, "identity_binding", identity, change)
    return refused or UnbindIdentitySuccess(identity["user_id"])

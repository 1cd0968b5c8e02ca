"""Revoke a token: it opens nothing any more."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.person_input import RevokeApiTokenInput
from resolvers.outcome import NotFound, ValidationFailed, failed
from resolvers.persons import tokens
from resolvers.persons.managed import token_of
from resolvers.persons.outcome import RevokeApiTokenSuccess
from resolvers.problems import Problems
from resolvers.texts import check_text

_REVOKE = "update api_token set revoked_at = now() where id = $1 and revoked_at is null"


async def revoke_api_token(
    write: Write, *, input: RevokeApiTokenInput
) -> RevokeApiTokenSuccess | ValidationFailed | NotFound:
    """End a token at once and for good; one that has ended stays so. For whom it belongs to, and for an ADMIN who
    manages that person (cabut token)."""
    token = await token_of(write, input.api_token)
    if isinstance(token, NotFound | ValidationFailed):
        return token
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason)
    if problems.errors:
        return failed(problems.errors)
    await tokens.ended(write, _REVOKE, "api_token.revoke", token["id"], reason=input.reason)
    return RevokeApiTokenSuccess(token["id"])

"""Create a token: a machine asks for its person, with a part of the person's roles."""

from __future__ import annotations

from db import tokens as secrets
from db.transaction import Write
from resolvers.change.found import linked
from resolvers.change.held import lock
from resolvers.mutations.person_input import CreateApiTokenInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.persons import tokens
from resolvers.persons.outcome import CreateApiTokenSuccess
from resolvers.persons.rights import signed_out
from resolvers.problems import Place, Problems
from resolvers.texts import check_count, check_line

LONGEST_LABEL, MOST_PROGRAMMES = 200, 100


async def create_api_token(
    write: Write, *, input: CreateApiTokenInput
) -> CreateApiTokenSuccess | ValidationFailed | Forbidden:
    """Make a token of the viewer's own: it opens at most what the viewer holds now, less when the viewer's grants end,
    and never more. It is shown this once. For anybody who is signed in, 20 tokens at once (buat token)."""
    if not write.viewer.user_id:
        return signed_out()
    problems = Problems()
    place = problems.at("input")
    check_line(place, "label", input.label, needed=True, longest=LONGEST_LABEL)
    ends = tokens.end_of(place, write.today, input.expires_on)
    limits = tokens.limits(write.viewer, place, input.roles, await _programmes(write, place, input))
    await lock(write, "app_user", write.viewer.user_id)
    if await tokens.living(write) >= tokens.MOST_LIVING:
        place.add("TOO_MANY", f"You have {tokens.MOST_LIVING} tokens that hold; revoke one first.")
    if problems.errors or limits is None:
        return failed(problems.errors)
    token = secrets.made()
    key = await tokens.issued(write, secrets.digest(token), input.label.strip(), limits, ends, "api_token.create")
    return CreateApiTokenSuccess(key, token)


async def _programmes(write: Write, place: Place, input: CreateApiTokenInput) -> list[int] | None:
    if input.programmes is None or not check_count(place, "programmes", len(input.programmes), MOST_PROGRAMMES):
        return None
    if not input.programmes:
        place.add("EMPTY", "It would open nothing; name a programme, or leave the list out.", "programmes")
        return None
    below = place.below("programmes")
    found = [await linked(write, "programme", one, below, str(index)) for index, one in enumerate(input.programmes)]
    return [row["id"] for row in found if row is not None]

"""References to persons and tokens made rows: those the viewer sees, and those the viewer manages."""

from __future__ import annotations

from db.reference import Reference
from db.shown import shown
from db.transaction import Write
from resolvers.change.found import Row, find
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed_at, not_found
from resolvers.persons.rights import manages, not_manager
from resolvers.persons.tokens import COLUMNS

_PERSON, _TOKEN = ("input", "user"), ("input", "apiToken")


async def seen(write: Write, reference: Reference) -> Row | NotFound | ValidationFailed:
    """A person whom the viewer sees: oneself, or one whom the viewer manages."""
    return await find(write, "app_user", reference, *_PERSON)


async def managed(write: Write, reference: Reference) -> Row | NotFound | ValidationFailed | Forbidden:
    """A person whom the viewer manages."""
    found = await seen(write, reference)
    if isinstance(found, NotFound | ValidationFailed) or manages(write, found["organisation_id"]):
        return found
    return not_manager(*_PERSON)


async def token_of(write: Write, reference: Reference) -> Row | NotFound | ValidationFailed:
    """A token of the viewer's own, or of a person whom the viewer manages."""
    uid = reference.within("api_token")
    if uid is None:
        return failed_at("INVALID_ID", "This is no id of a token; use one that this API answered.", *_TOKEN)
    row = await write.row(f"select {COLUMNS} from {shown('api_token', COLUMNS)} one where uid = $1", uid)
    return not_found("token", *_TOKEN) if row is None else row

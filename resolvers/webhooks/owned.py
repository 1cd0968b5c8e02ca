"""The webhook that a mutation names, and whether the viewer manages it; knows no verb."""

from __future__ import annotations

from db.reference import Reference
from db.transaction import Write
from db.words import GrantRole
from resolvers.change.found import Row, find
from resolvers.outcome import Forbidden, NotFound, ValidationFailed

ROLE = GrantRole.ADMIN


async def owned(write: Write, reference: Reference) -> Row | NotFound | ValidationFailed:
    """The webhook; it is seen only by who manages it, so that there is nothing to forbid."""
    return await find(write, "webhook", reference, "input", "webhook")


def not_managed(*path: str) -> Forbidden:
    """The refusal of who does not manage the organisation's persons."""
    return Forbidden("NOT_YOURS_TO_MANAGE", "Only an ADMIN of the organisation may do this; ask one.", path)

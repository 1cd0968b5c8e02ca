"""Who manages which persons, and who appoints in which role; PostgreSQL holds the same (`app.may_appoint`)."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.outcome import Forbidden

OPERATORS = (GrantRole.AUDITOR, GrantRole.STEWARD)
"""Roles that reach beyond the organisation of who holds them."""


def manages(write: Write, organisation_id: int) -> bool:
    """Whether the viewer manages the persons of an organisation."""
    return organisation_id in write.viewer.administers


def not_manager(*path: str) -> Forbidden:
    """The refusal of who manages nobody there."""
    text = "Only an ADMIN of the organisation, or of the one it is a unit of, may do this; ask one."
    return Forbidden("NOT_ADMIN", text, path)


def signed_out() -> Forbidden:
    """The refusal of who shows no token."""
    return Forbidden("NOT_SIGNED_IN", "Sign in: without a token there is nobody to do this for.", ("input",))


async def not_appointing(write: Write, organisation_id: int, role: GrantRole, *path: str) -> Forbidden | None:
    """A refusal unless the viewer appoints and dismisses in the role there."""
    if not manages(write, organisation_id):
        return not_manager(*path)
    if await write.value("select app.may_appoint($1, $2)", organisation_id, role.name):
        return None
    if role in OPERATORS:
        text = f"{role.name} reaches beyond an organisation: only an ADMIN of the platform's operator appoints one."
        return Forbidden("NOT_OPERATOR", text, path)
    text = "The operator of the platform appoints ADMINs elsewhere; what they open is for them to grant."
    return Forbidden("NOT_YOUR_UNIT", text, path)


def oneself(write: Write, user_id: int, *path: str) -> Forbidden | None:
    """A refusal of who would do this to themselves."""
    if user_id != write.viewer.user_id:
        return None
    return Forbidden("ONESELF", "Nobody does this to themselves; ask another ADMIN.", path)

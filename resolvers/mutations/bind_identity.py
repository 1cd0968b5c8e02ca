"""Bind an identity: a person signs in by the tokens of an issuer."""

from __future__ import annotations

from urllib.parse import urlsplit

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.written import insert
from resolvers.mutations.person_input import BindIdentityInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.persons.managed import managed
from resolvers.persons.outcome import BindIdentitySuccess
from resolvers.problems import Place, Problems
from resolvers.texts import check_line

LONGEST_ISSUER, LONGEST_SUBJECT = 500, 255
_HERE = ("localhost", "127.0.0.1", "::1")


async def bind_identity(
    write: Write, *, input: BindIdentityInput
) -> BindIdentitySuccess | ValidationFailed | NotFound | Forbidden:
    """Let a person sign in by the tokens in which an issuer names a subject; a subject is one person. For an ADMIN who
    manages the person; the server takes tokens of the issuers that it is set to (ikat identitas)."""
    user = await managed(write, input.user)
    if isinstance(user, NotFound | ValidationFailed | Forbidden):
        return user
    problems = Problems()
    _check(problems.at("input"), input)
    if user["erased_at"] is not None:
        problems.at("input").add("ERASED", "The person was erased.", "user")
    if problems.errors:
        return failed(problems.errors)
    values = {"user_id": user["id"], "issuer": input.issuer, "subject": input.subject}
    row = await insert(write, "identity_binding", values, Change("identity.bind", GrantRole.ADMIN))
    return row if isinstance(row, ValidationFailed) else BindIdentitySuccess(row["id"])


def _check(place: Place, input: BindIdentityInput) -> None:
    check_line(place, "issuer", input.issuer, longest=LONGEST_ISSUER)
    check_line(place, "subject", input.subject, needed=True, longest=LONGEST_SUBJECT)
    if not _is_issuer(input.issuer):
        text = "An issuer is an address of https without a query, exactly as it calls itself; correct it."
        place.add("INVALID_ISSUER", text, "issuer")


def _is_issuer(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username) and text == text.strip()
    return bool(host) and plain and (parts.scheme == "https" or (parts.scheme == "http" and host in _HERE))

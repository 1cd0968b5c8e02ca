"""What a signed token must say for this server, and what it then stands for; knows no key and no person."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from joserfc.util import urlsafe_b64decode

from db.sign_in import Subject, UnknownToken

ACCESS = frozenset({"at+jwt", "application/at+jwt"})
"""The type of an access token by RFC 9068."""
_TYPES = ACCESS | {"jwt", "application/jwt"}
_OTHER_USES = frozenset({"id", "refresh", "logout", "offline", "bearer_id"})
"""What issuers call tokens that are none for an API, in their own claims `typ` and `token_use`."""
SUBJECT_CHARACTERS = 255


@dataclass(frozen=True)
class Expected:
    """What this server takes."""

    audiences: frozenset[str]
    algorithms: frozenset[str]
    skew: float
    """Seconds that clocks may differ."""
    by_email: bool
    """Whether who is not bound yet may be, by an address that the issuer has verified."""
    access_only: bool
    """Whether a token must call itself an access token."""


@dataclass(frozen=True)
class Unverified:
    """A token taken apart, before anything of it is believed."""

    algorithm: str
    kid: str | None
    kind: str
    issuer: str
    claims: Mapping[str, Any]


def unverified(token: str) -> Unverified:
    """The parts of a token; UnknownToken when it has none of this form. What a header says of keys is not read."""
    try:
        first, second, _ = token.split(".")
        header, claims = (orjson.loads(urlsafe_b64decode(part.encode())) for part in (first, second))
    except ValueError as problem:
        raise UnknownToken from problem
    if not isinstance(header, dict) or not isinstance(claims, dict) or "crit" in header:
        raise UnknownToken
    kid, kind = header.get("kid"), header.get("typ", "JWT")
    said = (header.get("alg"), kind, claims.get("iss"))
    if not all(isinstance(one, str) for one in said) or not isinstance(kid, str | None):
        raise UnknownToken
    return Unverified(header["alg"], kid, kind.lower(), claims["iss"], claims)


def subject_of(token: Unverified, expected: Expected, now: float) -> Subject:
    """Whom a verified token names; UnknownToken when it is not for this server, or not now."""
    claims = token.claims
    until = _instant(claims, "exp") + expected.skew
    subject = claims.get("sub")
    if (
        now >= until
        or now < _instant(claims, "nbf", now) - expected.skew
        or now < _instant(claims, "iat", now) - expected.skew
        or not _audience(claims) & expected.audiences
        or not _is_access(token, expected)
        or not isinstance(subject, str)
        or not 0 < len(subject) <= SUBJECT_CHARACTERS
        or "\0" in subject
    ):
        raise UnknownToken
    return Subject(token.issuer, subject, _email(claims) if expected.by_email else None, until)


def _instant(claims: Mapping[str, Any], name: str, default: float | None = None) -> float:
    found = claims.get(name, default)
    if isinstance(found, bool) or not isinstance(found, int | float) or not math.isfinite(found):
        raise UnknownToken
    return float(found)


def _audience(claims: Mapping[str, Any]) -> frozenset[str]:
    found = claims.get("aud")
    listed = found if isinstance(found, list) else [found]
    return frozenset(one for one in listed if isinstance(one, str))


def _is_access(token: Unverified, expected: Expected) -> bool:
    if token.kind in ACCESS:
        return True
    uses = {str(token.claims.get(name, "")).lower() for name in ("typ", "token_use")}
    return (
        token.kind in _TYPES and not expected.access_only and not uses & _OTHER_USES and "at_hash" not in token.claims
    )


def _email(claims: Mapping[str, Any]) -> str | None:
    """The address, if its issuer says in so many words that it is the person's."""
    found = claims.get("email")
    return found if isinstance(found, str) and claims.get("email_verified") is True and "\0" not in found else None

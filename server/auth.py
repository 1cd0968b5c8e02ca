"""Who asks: from the Authorization header to a viewer; cookies are never looked at."""

from __future__ import annotations

import re

from db.sign_in import SignIn, UnknownToken
from db.viewer import ANONYMOUS, Viewer
from server.call import Call

_BEARER = re.compile(r"[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9._~+/-]{8,512}=*) *")


class Unauthenticated(Exception):
    """A token was shown and does not hold: malformed, unknown, expired or revoked. Never anonymous."""


async def viewer_of(call: Call, sign_in: SignIn, *, fresh: bool = False) -> Viewer:
    """The viewer of a request: anonymous without an Authorization header, else the token's person."""
    header = call.headers.get("authorization")
    if header is None:
        return ANONYMOUS
    found = None if "authorization" in call.sent_twice else _BEARER.fullmatch(header)
    if found is None:
        raise Unauthenticated
    try:
        return await sign_in.viewer(found[1], fresh=fresh)
    except UnknownToken:
        raise Unauthenticated from None

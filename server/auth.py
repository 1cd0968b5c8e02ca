"""Who asks: from the Authorization header to a viewer; cookies are never looked at."""

from __future__ import annotations

import re

from starlette.requests import Request

from db.sign_in import SignIn, UnknownToken
from db.viewer import ANONYMOUS, Viewer

_BEARER = re.compile(r"[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9._~+/-]{8,512}=*) *")


class Unauthenticated(Exception):
    """A token was shown and does not hold: malformed, unknown, expired or revoked. Never anonymous."""


async def viewer_of(request: Request, sign_in: SignIn, *, fresh: bool = False) -> Viewer:
    """The viewer of a request: anonymous without an Authorization header, else the token's person."""
    headers = request.headers.getlist("authorization")
    if not headers:
        return ANONYMOUS
    found = _BEARER.fullmatch(headers[0]) if len(headers) == 1 else None
    if found is None:
        raise Unauthenticated
    try:
        return await sign_in.viewer(found[1], fresh=fresh)
    except UnknownToken:
        raise Unauthenticated from None

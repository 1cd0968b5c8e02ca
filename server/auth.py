"""Who asks: from an Authorization value to a viewer, as often as it is asked; cookies are never looked at."""

from __future__ import annotations

import re

from db.sign_in import SignIn, UnknownToken
from db.viewer import ANONYMOUS, Viewer

_BEARER = re.compile(r"[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9._~+/-]{8,512}=*) *")


class Unauthenticated(Exception):
    """A token was shown and does not hold: malformed, unknown, expired or revoked. Never anonymous."""


class Identity:
    """What a client shows of itself."""

    __slots__ = ("_sign_in", "_token")

    def __init__(self, sign_in: SignIn, authorization: str | None) -> None:
        self._sign_in = sign_in
        self._token = None if authorization is None else _token(authorization)

    async def viewer(self, *, fresh: bool = False) -> Viewer:
        """The viewer: anonymous without a token, else the token's person; `fresh` asks PostgreSQL."""
        if self._token is None:
            return ANONYMOUS
        try:
            return await self._sign_in.viewer(self._token, fresh=fresh)
        except UnknownToken:
            raise Unauthenticated from None


def _token(authorization: str) -> str:
    found = _BEARER.fullmatch(authorization)
    if found is None:
        raise Unauthenticated
    return found[1]

"""Who asks: from an Authorization value to a viewer, as often as it is asked; cookies are never looked at."""

from __future__ import annotations

import math
import re

from db.sign_in import SignedIn, SignIn, UnknownToken
from db.viewer import ANONYMOUS, Viewer
from server.rates import Rates

TOKEN_CHARACTERS = 8_192
"""What a token may be long: those that an issuer signs carry what it says of a person."""
_BEARER = re.compile(rf"[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9._~+/-]{{8,{TOKEN_CHARACTERS}}}=*) *")
_NOBODY = SignedIn(ANONYMOUS, math.inf)


class Unauthenticated(Exception):
    """A token was shown and does not hold: malformed, unknown, expired or revoked. Never anonymous."""


class Identity:
    """What a client shows of itself, and the address that it shows it from."""

    __slots__ = ("_rates", "_sign_in", "_token", "address")

    def __init__(self, sign_in: SignIn, authorization: str | None, address: str, rates: Rates) -> None:
        self._sign_in, self._rates, self.address = sign_in, rates, address
        self._token = None if authorization is None else _token(authorization)

    async def viewer(self, *, fresh: bool = False) -> Viewer:
        """The viewer: anonymous without a token, else the token's person; `fresh` asks PostgreSQL."""
        return (await self.signed_in(fresh=fresh)).viewer

    async def signed_in(self, *, fresh: bool = False) -> SignedIn:
        """The viewer with the token's end; TooMany for an address that has shown too many wrong ones."""
        if self._token is None:
            return _NOBODY
        if not fresh and not self._sign_in.knows(self._token):
            self._rates.admit_unknown(self.address)
        try:
            return await self._sign_in.signed_in(self._token, fresh=fresh)
        except UnknownToken:
            self._rates.wrong(self.address)
            raise Unauthenticated from None


def _token(authorization: str) -> str:
    found = _BEARER.fullmatch(authorization)
    if found is None:
        raise Unauthenticated
    return found[1]

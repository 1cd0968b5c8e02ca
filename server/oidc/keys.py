"""The keys that an issuer signs with, found by its discovery document, kept, and renewed when they change.

While an issuer is away its keys hold for a day. A key that nobody knows makes them be asked for again, but once in half
a minute at the most, whatever tokens name.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, JWKRegistry, OKPKey, RSAKey

from db.pool import Unavailable
from server.oidc.fetched import Unreachable

log = logging.getLogger("selaras")

Key = RSAKey | ECKey | OKPKey
Fetch = Callable[[str], Awaitable[dict[str, Any]]]
FRESH_SECONDS = 3_600.0
"""After which keys are asked for again, while those that are there serve."""
LASTING_SECONDS = 86_400.0
"""How long keys hold while their issuer cannot be reached."""
PAUSE_SECONDS = 30.0
"""Between two attempts, when there are keys already."""
FIRST_PAUSE_SECONDS = 2.0
"""Between two attempts, while there are none."""
MOST_KEYS = 50
MOST_TRIED = 8
"""Keys that a token without a key's name is tried with."""
LEAST_RSA_BITS = 2_048
_TYPES = {"R": "RSA", "P": "RSA", "E": "EC"}
"""By the first letter of an algorithm's name: RS256, PS256, ES256."""


class Keys:
    """The keys of one issuer."""

    def __init__(self, issuer: str, fetch: Fetch, clock: Callable[[], float] = time.monotonic) -> None:
        self._issuer, self._fetch, self._clock = issuer, fetch, clock
        self._keys: list[Key] = []
        self._had_at = self._tried_at = -float("inf")
        self._turn = asyncio.Lock()
        self._renewing: asyncio.Task[None] | None = None

    async def find(self, kid: str | None, algorithm: str) -> list[Key]:
        """The keys that may have signed; Unavailable when none can be had now."""
        age = self._clock() - self._had_at
        if age > LASTING_SECONDS:
            await self._renew(self._had_at)
        elif age > FRESH_SECONDS and (self._renewing is None or self._renewing.done()):
            self._renewing = asyncio.ensure_future(self._renew(self._had_at))
        if self._clock() - self._had_at > LASTING_SECONDS:
            raise Unavailable(f"no keys of {self._issuer}")
        found = self._matching(kid, algorithm)
        if not found:
            await self._renew(self._had_at)
            found = self._matching(kid, algorithm)
        return found[:MOST_TRIED]

    def _matching(self, kid: str | None, algorithm: str) -> list[Key]:
        """By the key's name where both have one; a key that says what it is for is for nothing else."""
        fit = [key for key in self._keys if _fits(key, algorithm)]
        if kid is None:
            return fit
        named = [key for key in fit if key.get("kid") == kid]
        return named or [key for key in fit if key.get("kid") is None]

    async def _renew(self, seen_at: float) -> None:
        """Ask the issuer, unless someone has just done so."""
        async with self._turn:
            now = self._clock()
            pause = PAUSE_SECONDS if self._keys else FIRST_PAUSE_SECONDS
            if self._had_at != seen_at or now - self._tried_at < pause:
                return
            self._tried_at = now
            try:
                self._keys = await self._asked()
                self._had_at = self._clock()
            except Unreachable as problem:
                log.warning("keys of an issuer: %s", problem)

    async def _asked(self) -> list[Key]:
        said = await self._fetch(f"{self._issuer.rstrip('/')}/.well-known/openid-configuration")
        if said.get("issuer") != self._issuer:
            raise Unreachable(f"{self._issuer} calls itself {str(said.get('issuer'))[:200]!r}")
        address = said.get("jwks_uri")
        if not isinstance(address, str):
            raise Unreachable(f"{self._issuer} names no jwks_uri")
        return _read(await self._fetch(address))


def _read(said: Mapping[str, Any]) -> list[Key]:
    """The usable keys of a set; what is not understood, too short or secret is passed over."""
    listed = said.get("keys")
    if not isinstance(listed, list):
        raise Unreachable("a key set holds no list of keys")
    found = [key for one in listed[:MOST_KEYS] if (key := _key(one)) is not None]
    if not found:
        raise Unreachable("a key set holds no key to verify with")
    return found


def _key(said: Any) -> Key | None:
    if not isinstance(said, dict) or said.get("kty") not in ("RSA", "EC", "OKP") or said.get("use", "sig") != "sig":
        return None
    if "d" in said or (isinstance(said.get("key_ops"), list) and "verify" not in said["key_ops"]):
        return None
    try:
        key = JWKRegistry.import_key(said)
    except (JoseError, ValueError, TypeError, KeyError):
        return None
    if isinstance(key, RSAKey) and key.public_key.key_size < LEAST_RSA_BITS:
        return None
    return key if isinstance(key, RSAKey | ECKey | OKPKey) else None


def _fits(key: Key, algorithm: str) -> bool:
    kind = "OKP" if algorithm.startswith("Ed") else _TYPES.get(algorithm[:1])
    return key.key_type == kind and key.get("alg", algorithm) == algorithm

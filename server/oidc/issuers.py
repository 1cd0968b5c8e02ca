"""From a token that an issuer signed to the subject it names; knows no person."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import httpx
from joserfc import jws
from joserfc._rfc7515.model import JWSAlgModel
from joserfc.errors import JoseError, UnsupportedAlgorithmError

from db.sign_in import Subject, UnknownToken
from server.oidc.claims import Expected, subject_of, unverified
from server.oidc.fetched import fetched
from server.oidc.keys import Key, Keys

log = logging.getLogger("selaras")

SIGNING = frozenset(
    {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"}
)
"""What an operator may allow: an issuer's secret key signs, its public one verifies."""


class Issuers:
    """The issuers whose tokens are taken."""

    def __init__(
        self,
        issuers: frozenset[str],
        expected: Expected,
        client: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client or httpx.AsyncClient(timeout=5)
        self._expected, self._clock = expected, clock
        self._registry = _Registry(algorithms=list(expected.algorithms), strict_check_header=False)
        self._keys = {issuer: Keys(issuer, lambda url: fetched(self._client, url), ticks) for issuer in issuers}

    async def close(self) -> None:
        """Leave the issuers' servers."""
        await self._client.aclose()

    def recognises(self, token: str) -> bool:
        """Whether it has three parts, as signed tokens have."""
        return token.count(".") == 2

    async def subject(self, token: str) -> Subject:
        """Whom it names; UnknownToken when it does not hold, Unavailable while its issuer's keys cannot be had."""
        said = unverified(token)
        keys = self._keys.get(said.issuer)
        if keys is None or said.algorithm not in self._expected.algorithms:
            raise UnknownToken
        # What costs nothing first: nobody makes us fetch keys for a token that has ended.
        subject = subject_of(said, self._expected, self._clock())
        for key in await keys.find(said.kid, said.algorithm):
            if self._verifies(token, key):
                return subject
        log.info("a token of %s does not verify", said.issuer)
        raise UnknownToken

    def _verifies(self, token: str, key: Key) -> bool:
        try:
            jws.deserialize_compact(token, key, registry=self._registry)
        except (JoseError, ValueError, TypeError):
            return False
        return True


class _Registry(jws.JWSRegistry):
    """Headers of some issuers carry a certificate; it is not read, and need not be short."""

    max_header_length = 4_096

    def get_alg(self, name: str) -> JWSAlgModel:
        """An allowed algorithm; the library would warn of EdDSA's name at each token."""
        if name not in (self.allowed or ()):
            raise UnsupportedAlgorithmError(name)
        return self.algorithms[name]

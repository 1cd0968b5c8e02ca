"""Where bearer tokens come from: a fixed one, or an issuer of OpenID Connect that is asked again in time."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Protocol

import httpx

from .errors import Unauthenticated, Unreachable

AHEAD = 30.0
"""Seconds before its end from which a token is no longer sent."""


class TokenSource(Protocol):
    """Gives the token of the next request."""

    async def token(self, refused: str | None = None) -> str:
        """A token that should hold; another than `refused`, when the service has just refused that one."""
        ...


class FixedToken:
    """One token, such as one that `createApiToken` showed."""

    def __init__(self, token: str) -> None:
        self._token = token

    async def token(self, refused: str | None = None) -> str:
        """The token; Unauthenticated when it is the one refused."""
        if refused == self._token:
            raise Unauthenticated("The token is unknown, expired or revoked")
        return self._token


class IssuedToken:
    """Access tokens of an issuer, by a client's secret or a refresh token; kept until shortly before they end."""

    def __init__(
        self,
        issuer: str,
        client_id: str,
        *,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scope: str | None = None,
        http: httpx.AsyncClient | None = None,
        timeout: float = 10.0,
    ) -> None:
        if client_secret is None and refresh_token is None:
            raise ValueError("give a client_secret, a refresh_token, or both")
        self._issuer = issuer.rstrip("/")
        self._form = {"client_id": client_id}
        self._form |= {"client_secret": client_secret} if client_secret else {}
        self._form |= {"scope": scope} if scope else {}
        self._refresh_token = refresh_token
        self._http, self._timeout = http, timeout
        self._turn = asyncio.Lock()
        self._held: str | None = None
        self._until = 0.0

    async def token(self, refused: str | None = None) -> str:
        """The token held, or a new one; callers that come together ask the issuer once."""
        async with self._turn:
            if self._held is None or self._held == refused or time.monotonic() >= self._until:
                await self._renew()
            assert self._held is not None
            return self._held

    async def _renew(self) -> None:
        try:
            if self._http is not None:
                told = await self._asked(self._http)
            else:
                async with httpx.AsyncClient() as http:
                    told = await self._asked(http)
        except httpx.TransportError as problem:
            raise Unreachable(f"The issuer {self._issuer} does not answer: {problem}") from problem
        self._held = str(told["access_token"])
        self._refresh_token = told.get("refresh_token", self._refresh_token)
        self._until = time.monotonic() + max(1.0, float(told.get("expires_in", 60)) - AHEAD)

    async def _asked(self, http: httpx.AsyncClient) -> dict[str, Any]:
        found = await http.get(f"{self._issuer}/.well-known/openid-configuration", timeout=self._timeout)
        endpoint = _told(found, "its discovery document")["token_endpoint"]
        kind = {"grant_type": "client_credentials"}
        if self._refresh_token is not None:
            kind = {"grant_type": "refresh_token", "refresh_token": self._refresh_token}
        answer = await http.post(endpoint, data={**self._form, **kind}, timeout=self._timeout)
        return _told(answer, "a token")


def _told(answer: httpx.Response, what: str) -> dict[str, Any]:
    if answer.status_code >= 500:
        raise Unreachable(f"The issuer gives {what} not now: {answer.status_code}")
    if answer.status_code != 200:
        raise Unauthenticated(f"The issuer does not give {what}: {answer.status_code} {answer.text[:200]}")
    told = answer.json()
    if not isinstance(told, dict):
        raise Unauthenticated(f"The issuer does not give {what}: it answers no object")
    return told


def source(given: str | TokenSource | None) -> TokenSource | None:
    """What a caller gives as `token`: a text is a fixed one."""
    return FixedToken(given) if isinstance(given, str) else given

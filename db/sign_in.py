"""From a bearer token to the viewer it stands for; knows no HTTP. The token is looked up by its SHA-256 only."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import OrderedDict
from typing import Any

import asyncpg
import orjson

from db.pool import RETRYABLE, Pool, TimedOut, Unavailable
from db.viewer import Viewer
from db.words import GrantRole

KEPT_FOR = 2.0
"""Seconds that an answer is kept: a revoked token or grant still reads that long, and never writes."""
KEPT_AT_MOST = 10_000
PAUSE = 0.05
"""Seconds before a second try when the connection broke."""


class UnknownToken(Exception):
    """The token is malformed, unknown, expired or revoked, or its person has no grant today."""


class SignIn:
    """Answers who holds a token, and keeps the answer for a moment so that a read stays one statement."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._kept: OrderedDict[bytes, tuple[float, Viewer]] = OrderedDict()

    async def viewer(self, token: str, *, fresh: bool = False) -> Viewer:
        """The viewer; UnknownToken when there is none. `fresh` asks PostgreSQL whatever is kept."""
        digest = hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
        kept = self._kept.get(digest)
        if kept is not None and not fresh and kept[0] > time.monotonic():
            return kept[1]
        return self._keep(digest, await self._look_up(digest))

    def _keep(self, digest: bytes, viewer: Viewer) -> Viewer:
        self._kept[digest] = (time.monotonic() + KEPT_FOR, viewer)
        self._kept.move_to_end(digest)
        while len(self._kept) > KEPT_AT_MOST:
            self._kept.popitem(last=False)
        return viewer

    async def _look_up(self, digest: bytes) -> Viewer:
        try:
            row = await self._row(digest)
        except RETRYABLE:
            row = await self._row_again(digest)
        if row is None:
            self._kept.pop(digest, None)
            raise UnknownToken
        return _viewer(row)

    async def _row(self, digest: bytes) -> Any:
        try:
            async with self._pool.acquire() as connection:
                return await connection.fetchrow("select * from app.authenticate($1)", digest)
        except (asyncpg.QueryCanceledError, TimeoutError) as problem:
            raise TimedOut(type(problem).__name__) from problem

    async def _row_again(self, digest: bytes) -> Any:
        await asyncio.sleep(PAUSE)
        try:
            return await self._row(digest)
        except RETRYABLE as problem:
            raise Unavailable(type(problem).__name__) from problem


def _viewer(row: Any) -> Viewer:
    scopes = orjson.loads(row["role_scopes"]) if row["role_scopes"] else {}
    return Viewer(
        user_id=row["user_id"],
        organisation_id=row["organisation_id"],
        organisations=tuple(row["organisations"] or ()),
        circle=tuple(row["circle"] or ()),
        partner=tuple(row["partner"] or ()),
        parties=tuple(row["parties"] or ()),
        within=None if row["within"] is None else tuple(row["within"]),
        administers=tuple(row["administers"] or ()),
        roles=frozenset(GrantRole[name] for name in row["roles"]),
        programmes={GrantRole[name]: _programmes(ids) for name, ids in scopes.items()},
    )


def _programmes(ids: list[int] | None) -> frozenset[int] | None:
    return None if ids is None else frozenset(ids)

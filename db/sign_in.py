"""From what a client shows to the viewer it stands for; knows no HTTP.

A token of ours is looked up by its SHA-256 only. A token that someone else signed is read by `Subjects`, handed in by
the server, and looked up by whom it names.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

import asyncpg
import orjson

from db.pool import RETRYABLE, Pool, TimedOut, Unavailable
from db.rights import EPOCH
from db.tokens import digest, is_mistyped
from db.viewer import Viewer
from db.words import GrantRole

KEPT_FOR = 2.0
"""Seconds that an answer is kept: a revoked token or grant still reads that long, and never writes."""
KEPT_AT_MOST = 10_000
PAUSE = 0.05
"""Seconds before a second try when the connection broke."""
_BY_TOKEN = "select * from app.authenticate($1)"
_BY_SUBJECT = "select * from app.authenticate_subject($1, $2)"
_BIND = "select app.bind_by_email($1, $2, $3)"
_NOTE = "select app.note_uses($1, $2)"


class UnknownToken(Exception):
    """The token is malformed, unknown, expired or revoked, or its person has no grant today."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a token of an issuer names."""

    issuer: str
    subject: str
    email: str | None
    """An address that the issuer has verified; None where it did not, or where nobody may sign in by it."""
    until: float
    """When the token ends, in seconds since 1970."""


class Subjects(Protocol):
    """Whoever can read tokens that others signed."""

    def recognises(self, token: str) -> bool:
        """Whether the token has the form of one."""
        ...

    async def subject(self, token: str) -> Subject:
        """Whom it names; UnknownToken when it does not hold, Unavailable when that cannot be found out now."""
        ...


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A viewer, and how long what was shown holds."""

    viewer: Viewer
    until: float
    """When the token ends, in seconds since 1970."""


class SignIn:
    """Answers who holds a token, and keeps the answer for a moment so that a read stays one statement."""

    def __init__(self, pool: Pool, subjects: Subjects | None = None) -> None:
        self._pool, self._subjects = pool, subjects
        self._kept: OrderedDict[bytes, tuple[float, int, SignedIn]] = OrderedDict()
        self._uses: dict[int, float] = {}

    async def viewer(self, token: str, *, fresh: bool = False) -> Viewer:
        """The viewer; UnknownToken when there is none. `fresh` asks PostgreSQL whatever is kept."""
        return (await self.signed_in(token, fresh=fresh)).viewer

    async def signed_in(self, token: str, *, fresh: bool = False) -> SignedIn:
        """The viewer with the token's end; UnknownToken when there is none."""
        hash = digest(token)
        kept = None if fresh else self._fresh(hash)
        if kept is not None:
            return kept
        epoch = EPOCH.now
        found = await self._found(token, hash)
        if found is None:
            self._kept.pop(hash, None)
            raise UnknownToken
        return self._keep(hash, epoch, found)

    def knows(self, token: str) -> bool:
        """Whether the token held a moment ago, so that asking for it costs nothing."""
        return self._fresh(digest(token)) is not None

    async def note_uses(self) -> None:
        """Write down when tokens were used last, all at once: no read pays for it."""
        uses, self._uses = self._uses, {}
        if uses:
            instants = [datetime.fromtimestamp(at, UTC) for at in uses.values()]
            await self._tried(lambda connection: connection.execute(_NOTE, list(uses), instants))

    def _fresh(self, hash: bytes) -> SignedIn | None:
        kept = self._kept.get(hash)
        if kept is None or kept[0] <= time.monotonic() or kept[1] != EPOCH.now or kept[2].until <= time.time():
            return None
        return kept[2]

    def _keep(self, hash: bytes, epoch: int, found: SignedIn) -> SignedIn:
        self._kept[hash] = (time.monotonic() + KEPT_FOR, epoch, found)
        self._kept.move_to_end(hash)
        while len(self._kept) > KEPT_AT_MOST:
            self._kept.popitem(last=False)
        return found

    async def _found(self, token: str, hash: bytes) -> SignedIn | None:
        if is_mistyped(token):
            return None
        if self._subjects is not None and self._subjects.recognises(token):
            named = await self._subjects.subject(token)
            row = await self._of_subject(named)
            return None if row is None else SignedIn(_viewer(row), named.until)
        row = await self._row(_BY_TOKEN, hash)
        if row is None:
            return None
        self._uses[row["token_id"]] = time.time()
        return SignedIn(_viewer(row), row["expires_at"].timestamp())

    async def _of_subject(self, named: Subject) -> Any:
        """The person bound to a subject; who has none may be bound by a verified address."""
        row = await self._row(_BY_SUBJECT, named.issuer, named.subject)
        if row is not None or named.email is None:
            return row
        bound = await self._row(_BIND, named.issuer, named.subject, named.email)
        return await self._row(_BY_SUBJECT, named.issuer, named.subject) if bound and bound[0] else None

    async def _row(self, text: str, *values: Any) -> Any:
        return await self._tried(lambda connection: connection.fetchrow(text, *values))

    async def _tried(self, ask: Callable[[Any], Awaitable[Any]]) -> Any:
        try:
            return await self._asked(ask)
        except RETRYABLE:
            return await self._asked_again(ask)

    async def _asked(self, ask: Callable[[Any], Awaitable[Any]]) -> Any:
        try:
            async with self._pool.acquire() as connection:
                return await ask(connection)
        except (asyncpg.QueryCanceledError, TimeoutError) as problem:
            raise TimedOut(type(problem).__name__) from problem
        except asyncpg.LockNotAvailableError as problem:
            raise Unavailable("a table that signing in reads is locked") from problem

    async def _asked_again(self, ask: Callable[[Any], Awaitable[Any]]) -> Any:
        await asyncio.sleep(PAUSE)
        try:
            return await self._asked(ask)
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

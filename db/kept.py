"""Answers of reads, kept for as long as no transaction has ended since: exact, for any writer; knows no GraphQL.

An answer is kept with the snapshot it was read in. A snapshot says which transactions are visible, and nothing but a
transaction changes what a statement answers: where the snapshot of now equals the kept one, so does the answer. Nothing
is ever invalidated, and a write by any process is seen by the next request. See docs/decisions/kept-answers.md.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

SNAPSHOT = (
    "CASE WHEN pg_is_in_recovery() THEN ''"
    " ELSE pg_current_snapshot()::text || '@' || pg_postmaster_start_time()::text END"
)
"""Empty on a standby, whose snapshots do not tell what runs; the start tells a server from one that takes its place."""
PROBE = f"SELECT {SNAPSHOT}"
SHARE = 8
"""An answer of more than this part of all room is not kept."""


class Reader(Protocol):
    """What answers a statement with one row of one column: a pool."""

    async def read(self, text: str, values: Sequence[Any]) -> str: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer, the snapshot it was read in, and the room it takes."""

    answer: str
    snapshot: str
    room: int


class KeptAnswers:
    """A reader that answers again what it has read, while that is still true.

    `room`: the bytes all answers may take; those not asked for longest make way.
    """

    def __init__(self, reader: Reader, room: int) -> None:
        self._reader, self._room = reader, room
        self._kept: OrderedDict[Hashable, Kept] = OrderedDict()
        self._now = Now(reader)
        self.used = 0
        self.again = 0
        """How many reads were answered again, for tests and measures."""

    async def read(self, text: str, values: Sequence[Any]) -> str:
        """The statement's answer: the kept one if its snapshot is that of now."""
        key = (text, tuple(map(_hashable, values)))
        kept = self._kept.get(key)
        if kept is not None and await self._now.snapshot() == kept.snapshot:
            if key in self._kept:
                self._kept.move_to_end(key)
            self.again += 1
            return kept.answer
        said = await self._reader.read(with_snapshot(text), values)
        answer, _, snapshot = said.rpartition("\n")
        self._forget(key)
        if snapshot:
            self._keep(key, Kept(answer, snapshot, 2 * len(answer) + 2 * len(repr(values)) + 1000))
        return answer

    def _keep(self, key: Hashable, kept: Kept) -> None:
        if kept.room > self._room // SHARE:
            return
        self._kept[key] = kept
        self.used += kept.room
        while self.used > self._room:
            self._forget(next(iter(self._kept)))

    def _forget(self, key: Hashable) -> None:
        kept = self._kept.pop(key, None)
        self.used -= 0 if kept is None else kept.room


class Now:
    """The snapshot of now, asked once for all who ask together.

    Each gets a snapshot taken after it asked: while one is on its way, whoever comes waits for the next.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._turn = asyncio.Lock()
        self._next: asyncio.Task[str] | None = None

    async def snapshot(self) -> str:
        """A snapshot taken after this call began."""
        if self._next is None:
            self._next = asyncio.create_task(self._take())
            self._next.add_done_callback(_heard)
        return await asyncio.shield(self._next)

    async def _take(self) -> str:
        async with self._turn:
            self._next = None
            return await self._reader.read(PROBE, ())


def with_snapshot(text: str) -> str:
    """A statement that answers with the snapshot it was read in, after a line feed."""
    return f"SELECT x::text || E'\\n' || {SNAPSHOT} FROM (\n{text}\n) AS answer (x)"


def _hashable(value: Any) -> Hashable:
    return tuple(map(_hashable, value)) if isinstance(value, list | tuple) else value


def _heard(task: asyncio.Task[str]) -> None:
    """Its fault belongs to those who wait for it; when they all left it is nobody's."""
    if not task.cancelled():
        task.exception()

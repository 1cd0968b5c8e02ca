"""Writes that are looked at and undone: one database serves all cells, since none leaves anything. It knows no cell."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import unquote, urlsplit

import asyncpg
import orjson

from db import tables as t
from db.pool import Connection, Pool, _Lent
from tests.databases import Database

_TABLES = [table for table in t.metadata.sorted_tables if "id" in table.c and table.name != "audit_entry"]
_CHANGED = " union all ".join(
    f"select '{table.name}' as name, id, {'scope_id' if 'scope_id' in table.c else 'null::bigint'} as scope_id"
    f" from {table.name} where xmin::text::bigint >= $1"
    for table in _TABLES
)
_ENTRIES = "select action, subject_table, before, after from audit_entry where xmin::text::bigint >= $1 order by id"


@dataclass(frozen=True)
class Entry:
    """What the audit says of one change."""

    action: str
    table: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True)
class Written:
    """What a transaction had changed before it was undone."""

    entries: tuple[Entry, ...]
    rows: tuple[tuple[str, int, int | None], ...]
    """Table, key and scope of every row that was written, whatever the audit says."""


class Undone(Pool):
    """A pool whose every block is one transaction as the server's powerless login, read by the superuser and undone.

    The login is taken for the transaction: what it may not, it may not here.
    """

    login: str
    written: Written | None = None
    """By the last block; None where it was refused."""

    @classmethod
    async def of(cls, database: Database) -> Self:
        """One connection: what was written is the last block's."""
        opened = cls(await asyncpg.create_pool(database.superuser, min_size=1, max_size=1, timeout=5))
        opened.login = unquote(urlsplit(database.server).username or "")
        return opened

    def acquire(self) -> _Lent:
        """A connection for a block that leaves nothing."""
        return _Undoing(self)


class Scene(Undone):
    """A pool whose blocks see what those before them did, until the scene ends: then nothing of it is left."""

    _stage: Connection | None = None

    @contextlib.asynccontextmanager
    async def played(self) -> AsyncIterator[None]:
        """A scene."""
        lent = _Undoing(self)
        self._stage = await lent.__aenter__()
        try:
            yield
        finally:
            self._stage = None
            await lent.undo()

    @contextlib.asynccontextmanager
    async def aside(self) -> AsyncIterator[None]:
        """A part that is undone before the scene goes on."""
        assert self._stage is not None, "there is no scene"
        part = self._stage.transaction()
        await part.start()
        try:
            yield
        finally:
            await part.rollback()

    def acquire(self) -> _Lent:
        """The scene's connection; each block is a part of its transaction."""
        assert self._stage is not None, "there is no scene"
        return _Playing(self, self._stage)


class _Playing(_Lent):
    __slots__ = ("_stage",)

    def __init__(self, pool: Scene, stage: Connection) -> None:
        super().__init__(pool)
        self._stage = stage

    async def __aenter__(self) -> Connection:
        return self._stage

    async def __aexit__(self, *_: object) -> None:
        return None


class _Undoing(_Lent):
    __slots__ = ("_outer", "_undone", "_xid")

    def __init__(self, pool: Undone) -> None:
        super().__init__(pool)
        self._undone = pool

    async def __aenter__(self) -> Connection:
        connection = await super().__aenter__()
        self._undone.written = None
        self._outer = connection.transaction(isolation="read_committed")
        await self._outer.start()
        self._xid = int(await connection.fetchval("select pg_current_xact_id()::text"))
        await connection.execute(f'set local session authorization "{self._undone.login}"')
        return connection

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                await self._look()
        finally:
            await self.undo()

    async def undo(self) -> None:
        """Leave nothing of it."""
        await self._outer.rollback()
        await super().__aexit__(None, None, None)

    async def _look(self) -> None:
        """What a commit would have checked is checked first."""
        await self._connection.execute("set constraints all immediate")
        await self._connection.execute("reset session authorization")
        entries = await self._connection.fetch(_ENTRIES, self._xid)
        rows = await self._connection.fetch(_CHANGED, self._xid)
        self._undone.written = Written(
            tuple(Entry(e["action"], e["subject_table"], _image(e["before"]), _image(e["after"])) for e in entries),
            tuple((row["name"], row["id"], row["scope_id"]) for row in rows),
        )


def _image(text: str | None) -> dict[str, Any] | None:
    return None if text is None else orjson.loads(text)

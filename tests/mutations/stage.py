"""What tests of mutations do over and over: ask as a person, name rows, count rows."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

import asyncpg
import orjson

from compiler import ids
from compiler.declare import DECLARED
from compiler.execute import Executor, Request
from db import tables as t
from db.pool import Pool
from db.viewer import Viewer
from tests.databases import Database
from tests.people import viewer_of

TODAY = date(2026, 10, 20)
REPORTER, VERIFIER, COORDINATOR, AUDITOR = (
    f"{name}@demo.example" for name in ("reporter", "verifier", "coordinator", "auditor")
)
REFUSAL = "... on UserError { code message path } ... on ValidationFailed { errors { code message path } }"


@dataclass
class Stage:
    """One database and those who act on it; `owner` sees and does everything."""

    database: Database
    executor: Executor
    pool: Pool
    owner: asyncpg.Connection[asyncpg.Record]
    viewers: dict[str | None, Viewer] = field(default_factory=dict)

    @classmethod
    @contextlib.asynccontextmanager
    async def open(cls, database: Database, pool: Pool, executor: Executor) -> AsyncIterator[Self]:
        owner = await asyncpg.connect(database.superuser)
        try:
            yield cls(database, executor, pool, owner)
        finally:
            await owner.close()

    async def viewer(self, email: str | None) -> Viewer:
        if email not in self.viewers:
            self.viewers[email] = await viewer_of(self.database.owner, self.pool, email)
        return self.viewers[email]

    async def answer(
        self, email: str | None, query: str, variables: Mapping[str, Any] | None = None, *, today: date = TODAY
    ) -> dict[str, Any]:
        """The whole answer, errors included."""
        request = Request(
            query, variables or {}, viewer=await self.viewer(email), today=today, request_id=f"request of {email}"
        )
        answered: dict[str, Any] = orjson.loads((await self.executor.execute(request)).body)
        return answered

    async def data(
        self, email: str | None, query: str, variables: Mapping[str, Any] | None = None, *, today: date = TODAY
    ) -> dict[str, Any]:
        """The data of an answer without errors."""
        answered = await self.answer(email, query, variables, today=today)
        assert "errors" not in answered, answered["errors"]
        data: dict[str, Any] = answered["data"]
        return data

    async def do(
        self,
        email: str | None,
        verb: str,
        given: Mapping[str, Any],
        asked: str = "report { id status revision rowVersion }",
        *,
        today: date = TODAY,
    ) -> dict[str, Any]:
        """Perform one mutation and answer its result, of whatever type."""
        name = verb[0].upper() + verb[1:]
        taken = "SubmitReport" if verb in ("submitReport", "validateReport", "saveReportDraft") else name
        success = f"... on {name}Success {{ {asked} }}" if asked else ""
        query = f"mutation Do($input: {taken}Input!) {{ {verb}(input: $input) {{ __typename {success} {REFUSAL} }} }}"
        found: dict[str, Any] = (await self.data(email, query, {"input": given}, today=today))[verb]
        return found

    async def id(self, table: str, where: str, *values: Any) -> str:
        """The opaque id of the one row that meets a condition."""
        rows = await self.owner.fetch(f"select uid from {table} where {where}", *values)
        assert len(rows) == 1, f"{len(rows)} rows of {table} where {where}"
        return ids.encode(tag_of(table), rows[0]["uid"])

    async def counts(self) -> dict[str, Any]:
        """How many rows each table has, and what tells that none was changed."""
        found: dict[str, Any] = {}
        for table in t.metadata.sorted_tables:
            digest = f"select count(*), md5(coalesce(string_agg(r::text, '' order by r.id), '')) from {table.name} r"
            if "id" not in table.c:
                digest = f"select count(*), '' from {table.name}"
            found[table.name] = tuple((await self.owner.fetch(digest))[0].values())
        del found["api_token"]
        return found


def tag_of(table: str) -> int:
    """The number of a table's type within opaque ids."""
    return next(d.tag for d in DECLARED.values() if d.table is not None and d.table.name == table and d.tag is not None)

"""A read's plan, as the server gets it once it has asked some times: for no particular values."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Self

import asyncpg

from compiler.execute import Executor, Request
from compiler.statement import Statement
from db.pool import Pool
from db.viewer import ANONYMOUS, Viewer
from schema.build import Built, build
from tests.databases import Database

Node = Mapping[str, Any]


@dataclass(frozen=True)
class Plan:
    """A plan's nodes, sub-plans included."""

    nodes: tuple[Node, ...]
    text: str

    def scanned(self, table: str) -> bool:
        """Whether all of a table is read, row by row."""
        return any(node["Node Type"] == "Seq Scan" and node["Relation Name"] == table for node in self.nodes)

    def sorts(self) -> bool:
        """Whether rows are sorted, but for those that are equal in the first key."""
        return any(node["Node Type"] == "Sort" for node in self.nodes)

    def seeks(self, table: str, column: str) -> bool:
        """Whether an index of a table is entered by a condition on a column."""
        return any(column in _words(node["Index Cond"]) for node in self._of(table) if "Index Cond" in node)

    def _of(self, table: str) -> Iterator[Node]:
        """Scans of a table by an index; a bitmap's own scan names only the index, which begins with the table."""
        for node in self.nodes:
            if node.get("Relation Name") == table or node.get("Index Name", "").startswith(f"{table}_"):
                yield node


@dataclass
class Explainer:
    """Compiles a document and lets PostgreSQL plan it."""

    built: Built
    executor: Executor
    connection: asyncpg.Connection[asyncpg.Record]

    @classmethod
    @asynccontextmanager
    async def over(cls, database: Database) -> AsyncIterator[Self]:
        """Explains as the server's login, which row security binds."""
        built = build()
        pool = await Pool.open(database.server, size=1)
        connection = await asyncpg.connect(database.server, server_settings={"plan_cache_mode": "force_generic_plan"})
        try:
            yield cls(built, Executor(built.graphql, built.types, pool), connection)
        finally:
            await connection.close()
            await pool.close()

    def anew(self) -> Explainer:
        """The same without what was compiled before."""
        executor = Executor(self.built.graphql, self.built.types, self.executor.pool)
        return Explainer(self.built, executor, self.connection)

    async def plan(self, document: str, *, viewer: Viewer = ANONYMOUS, scans: bool = True) -> Plan:
        """The plan of a document without variables; without `scans` one by indexes, if there is any."""
        made = self.statement(document, viewer)
        async with self.connection.transaction():
            await self.connection.execute(f"set local enable_seqscan = {'on' if scans else 'off'}")
            await self.connection.execute(f"prepare asked as {made.text}")
            nulls = ", ".join("null" for _ in made.reads)
            ((told,),) = await self.connection.fetch(f"explain (format json, costs off) execute asked({nulls})")
            await self.connection.execute("deallocate asked")
        return Plan(tuple(_nodes(json.loads(told)[0]["Plan"])), f"{document}\n{made.text}\n{told}")

    def statement(self, document: str, viewer: Viewer = ANONYMOUS) -> Statement:
        """What a document becomes; fails for one that is refused."""
        known = self.executor.documents.get(document)
        assert not known.errors, (document, known.errors)
        compiled = self.executor.compiled(known.operation(None), {}, Request(document, viewer=viewer))
        assert compiled.statement is not None
        return compiled.statement


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for below in node.get("Plans", ()):
        yield from _nodes(below)


def _words(condition: str) -> set[str]:
    return set("".join(letter if letter.isalnum() or letter == "_" else " " for letter in condition).split())

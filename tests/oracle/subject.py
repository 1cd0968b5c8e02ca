"""One world asked both ways: by the compiled path and by the oracle."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from compiler.execute import Executor, Request
from compiler.naive import Oracle, World
from data.generate import ANCHOR
from db.pool import Pool
from db.viewer import Viewer
from schema.build import Built
from tests.databases import Database
from tests.oracle.harvest import Harvest
from tests.oracle.queries import Query
from tests.oracle.viewers import viewers


@dataclass
class Asked:
    """A query asked both ways: the answers, and what the compiled path sent."""

    query: Query
    viewer: str
    compiled: Any
    expected: Any
    sent: list[str]
    refused: bool = False

    @property
    def statements(self) -> int:
        """How many statements it may take: one, or none where nothing is read."""
        reads = any(not key.startswith("__") and value != "Query" for key, value in self.expected.items())
        return int(reads)

    @property
    def agrees(self) -> bool:
        """Whether the answers are equal, order and all."""
        return json.dumps(self.compiled) == json.dumps(self.expected)

    def told(self) -> str:
        """What a person needs to look into a difference."""
        at, one, other = difference(self.compiled, self.expected) or ("data", self.compiled, self.expected)
        return (
            f"{self.viewer}\n{self.query.text}\nvariables: {json.dumps(self.query.variables)}\n"
            f"at {at}\ncompiled: {json.dumps(one)[:1500]}\noracle:   {json.dumps(other)[:1500]}"
        )


@dataclass
class Subject:
    """A world with an executor over it, and an oracle for each viewer."""

    built: Built
    executor: Executor
    harvest: Harvest
    viewers: Mapping[str, Viewer]
    oracles: Mapping[str, Oracle]
    today: date = ANCHOR

    async def ask(self, query: Query, viewer: str, executor: Executor | None = None) -> Asked:
        """Ask both ways; AssertionError when the oracle cannot answer or the compiled path refuses a valid query."""
        asked = executor or self.executor
        sent: list[str] = []
        asked.pool.sent = sent
        request = Request(query.text, query.variables, query.operation, self.viewers[viewer], self.today)
        answer = await asked.execute(request)
        body = orjson.loads(answer.body)
        if answer.refused and _too_much(body):
            return Asked(query, viewer, None, None, sent, refused=True)
        expected = await self.oracles[viewer].execute(query.text, query.variables, query.operation)
        if expected.errors and all(_is_missing_rate(error.extensions) for error in expected.errors):
            refused = [_is_missing_rate(error.get("extensions")) for error in body.get("errors", ())]
            return Asked(query, viewer, {"missingRate": refused} if refused else body, {"missingRate": [True]}, sent)
        assert not expected.errors, f"the oracle failed: {expected.errors[:1]}\n{query.text}\n{query.variables}"
        made = Asked(query, viewer, body.get("data", body), expected.data, sent)
        self.harvest.learn(expected.data)
        return made


def _is_missing_rate(extensions: Any) -> bool:
    return (extensions or {}).get("reason") == "MISSING_RATE"


def _too_much(body: Any) -> bool:
    return all("limit" in error.get("extensions", {}) for error in body["errors"])


Difference = tuple[str, Any, Any]


def difference(one: Any, other: Any, path: str = "data") -> Difference | None:
    """The first place where two answers differ: its path, and what stands there in each."""
    if isinstance(one, dict) and isinstance(other, dict) and list(one) == list(other):
        return next((at for key in one if (at := difference(one[key], other[key], f"{path}.{key}"))), None)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return next((at for n, a in enumerate(one) if (at := difference(a, other[n], f"{path}[{n}]"))), None)
    return None if json.dumps(one) == json.dumps(other) else (path, one, other)


def returns_rows(answer: Any) -> bool:
    """Whether an answer holds anything read from a row."""
    if isinstance(answer, dict):
        return any(returns_rows(value) for key, value in answer.items() if key != "__typename")
    if isinstance(answer, list):
        return any(returns_rows(value) for value in answer)
    return answer is not None and answer is not False and answer != 0


@contextlib.asynccontextmanager
async def subject(built: Built, database: Database) -> AsyncIterator[Subject]:
    """A database's world, opened for all its viewers."""
    world = World(database.superuser)
    harvest = await Harvest.of(world, built.types)
    known = viewers(harvest.rows, ANCHOR)
    pool = await Pool.open(database.server, size=2)
    async with contextlib.AsyncExitStack() as opened:
        opened.push_async_callback(pool.close)
        oracles = {
            name: await opened.enter_async_context(
                Oracle(built.graphql, built.types, world, database.server, viewer, ANCHOR)
            )
            for name, viewer in known.items()
        }
        yield Subject(built, Executor(built.graphql, built.types, pool), harvest, known, oracles)

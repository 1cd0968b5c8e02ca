"""Walks through connections by their cursors, forwards and backwards, in steps of any size."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from compiler.execute import Executor, Request
from db.viewer import Viewer
from tests.oracle.inputs import Value

MOST_STEPS = 300
INFO = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
Between = Callable[[], Awaitable[None]]


async def nothing() -> None:
    """Between two pages the world stays as it is."""


@dataclass
class Walk:
    """One list in one order, and who asks for it."""

    executor: Executor
    viewer: Viewer
    today: date
    name: str
    """The connection; a dot before it leads into one object: `project(code: "X").milestones`."""
    type_name: str
    order: list[Value]

    async def page(self, size: str, number: int, cursor: str, at: str | None) -> Any:
        """A page from a cursor on."""
        parent, _, field = self.name.rpartition(").")
        given = "orderBy: $order, " if self.order else ""
        head = f"$at: String, $order: [{self.type_name}Order!]" if self.order else "$at: String"
        asked = f"{field}({given}{size}: {number}, {cursor}: $at) {{ totalCount nodes {{ id }} {INFO} }}"
        text = f"query({head}) {{ {f'found: {parent}) {{ {asked} }}' if parent else asked} }}"
        variables = {"at": at} | ({"order": self.order} if self.order else {})
        answer = await self.executor.execute(Request(text, variables, None, self.viewer, self.today))
        body = orjson.loads(answer.body)
        assert "errors" not in body, f"{body}\n{text}\n{variables}"
        return (body["data"]["found"] if parent else body["data"])[field]

    async def forwards(self, rng: random.Random, most: int, between: Between = nothing) -> list[str]:
        """The ids of all rows, from the first on."""
        seen, at = list[str](), None
        for _ in range(MOST_STEPS):
            page = await self.page("first", rng.randint(1, most), "after", at)
            seen += [node["id"] for node in page["nodes"]]
            if not page["pageInfo"]["hasNextPage"]:
                return seen
            at = page["pageInfo"]["endCursor"]
            await between()
        raise AssertionError(f"{self.name} does not end")

    async def backwards(self, rng: random.Random, most: int, between: Between = nothing) -> list[str]:
        """The ids of all rows, found from the last on, in the list's order."""
        seen, at = list[str](), None
        for _ in range(MOST_STEPS):
            page = await self.page("last", rng.randint(1, most), "before", at)
            seen = [node["id"] for node in page["nodes"]] + seen
            if not page["pageInfo"]["hasPreviousPage"]:
                return seen
            at = page["pageInfo"]["startCursor"]
            await between()
        raise AssertionError(f"{self.name} has no beginning")

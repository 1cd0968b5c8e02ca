"""Walking a connection by its cursors visits each row once, forwards and backwards, whatever the order."""

from __future__ import annotations

import json
import random
from typing import Any

import orjson
import pytest

from compiler.declare import DECLARED
from compiler.execute import Request
from compiler.orders import orderable
from tests.oracle.subject import Subject

LISTS = (
    ("projects", "Project", ""),
    ("projectSites", "ProjectSite", ""),
    ("organisations", "Organisation", ""),
    ("agreements", "Agreement", ""),
    ("citations", "Citation", ""),
    ("reports", "Report", ""),
    ("milestones", "Milestone", 'project(code: "G7-00001") {'),
)
ORDERINGS = 6
MOST_STEPS = 200


def _orderings(type_name: str) -> list[list[dict[str, str]]]:
    """Orderings by one to three columns, those that may be NULL first of all."""
    rng = random.Random(type_name)
    columns = orderable(DECLARED[type_name])
    nullable = [name for name, column in columns.items() if column.nullable]
    firsts = (nullable * ORDERINGS + list(columns))[: ORDERINGS - 1]
    made = [
        [{name: rng.choice(("ASC", "DESC"))} for name in (first, *rng.choices(list(columns), k=rng.randint(0, 2)))]
        for first in firsts
    ]
    return [[], *made]


class _Walk:
    """One walk through one list."""

    def __init__(self, subject: Subject, name: str, kind: str, parent: str, order: list[dict[str, str]]) -> None:
        self.subject, self.name, self.parent = subject, name, parent
        self.variables: dict[str, Any] = {"order": order} if order else {}
        self.kind = kind

    async def page(self, size: str, number: int, cursor: str, at: str | None) -> Any:
        order = "orderBy: $order, " if "order" in self.variables else ""
        head = f"query($at: String, $order: [{self.kind}Order!])" if order else "query($at: String)"
        field = f"{self.name}({order}{size}: {number}, {cursor}: $at)"
        info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
        text = f"{head} {{ {self.parent} {field} {{ totalCount nodes {{ id }} {info} }} {'}' if self.parent else ''} }}"
        viewer = self.subject.viewers["auditor"]
        request = Request(text, {**self.variables, "at": at}, None, viewer, self.subject.today)
        body = orjson.loads((await self.subject.executor.execute(request)).body)
        assert "errors" not in body, body
        found = body["data"][self.parent.split("(")[0]] if self.parent else body["data"]
        return found[self.name]

    async def forwards(self, number: int) -> list[str]:
        seen, at = list[str](), None
        for _ in range(MOST_STEPS):
            page = await self.page("first", number, "after", at)
            assert page["pageInfo"]["hasPreviousPage"] is bool(seen)
            seen += [node["id"] for node in page["nodes"]]
            at = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                break
        assert len(seen) == page["totalCount"], "the walk ended before the list"
        return seen

    async def backwards(self, number: int) -> list[str]:
        seen, at = list[str](), None
        for _ in range(MOST_STEPS):
            page = await self.page("last", number, "before", at)
            assert page["pageInfo"]["hasNextPage"] is bool(seen)
            seen = [node["id"] for node in page["nodes"]] + seen
            at = page["pageInfo"]["startCursor"]
            if not page["pageInfo"]["hasPreviousPage"]:
                break
        assert len(seen) == page["totalCount"], "the walk ended before the list"
        return seen


@pytest.mark.parametrize(("name", "type_name", "parent"), LISTS)
async def test_each_row_is_visited_once_both_ways(invented: Subject, name: str, type_name: str, parent: str) -> None:
    for order in _orderings(type_name):
        walk = _Walk(invented, name, type_name, parent, order)
        total = (await walk.page("first", 0, "after", None))["totalCount"]
        assert total > 3, f"{name} has too few rows to walk"
        size = min(100, max(3, total // 7))
        forth, back = await walk.forwards(size), await walk.backwards(size + 1)
        assert len(set(forth)) == total, f"a row came twice under {json.dumps(order)}"
        assert forth == back, f"the two ways differ under {json.dumps(order)}"

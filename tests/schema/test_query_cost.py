"""The dry run: what an operation asks of each limit, known in Python, by both executors alike."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from compiler.execute import Executor, Request
from compiler.limits import TOKENS
from compiler.naive import Oracle, World
from db.pool import Pool
from db.viewer import ANONYMOUS
from schema.build import build
from tests.databases import Database
from tests.people import viewer_of

ASK = """query Cost($document: String!, $name: String, $variables: String) {
  queryCost(document: $document, operationName: $name, variables: $variables) {
    isAllowed refusal requested max
    depth { requested max } introspectionDepth { requested } aliases { requested max }
    rootFields { requested max } fields { requested max } tokens { requested max }
  }
}"""
DEAR = "{ projects(first: 100) { nodes { milestones(first: 100) { nodes { id } } } } }"
PAGED = "query A($n: Int!) { a: projects(first: $n) { nodes { code } } } query B { __typename }"


async def cost(executor: Executor, document: str, name: str | None = None, variables: Any = None) -> dict[str, Any]:
    text = None if variables is None else orjson.dumps(variables).decode()
    request = Request(ASK, {"document": document, "name": name, "variables": text})
    found: dict[str, Any] = orjson.loads((await executor.execute(request)).body)["data"]["queryCost"]
    return found


async def test_each_limit_is_told_without_a_round_trip(demo_executor: Executor, demo_pool: Pool) -> None:
    before = len(demo_pool.sent or [])
    assert await cost(demo_executor, PAGED, "A", {"n": 30}) == {
        "isAllowed": True,
        "refusal": None,
        "requested": 30,
        "max": 2_000,
        "depth": {"requested": 3, "max": 15},
        "introspectionDepth": {"requested": 0},
        "aliases": {"requested": 1, "max": 100},
        "rootFields": {"requested": 1, "max": 20},
        "fields": {"requested": 3, "max": 400},
        "tokens": {"requested": 31, "max": 4_000},
    }
    assert len(demo_pool.sent or []) == before


@pytest.mark.parametrize(
    ("document", "name", "variables", "why", "requested"),
    [
        ("{ nothing }", None, None, "Cannot query field", None),
        ("{", None, None, "Syntax", None),
        (PAGED, None, None, "operationName must be one of", None),
        (PAGED, "A", None, "$n", None),
        (PAGED, "A", [1], "JSON object as text", None),
        (DEAR, None, None, "cost is", 10_100),
        ("{" + "a " * 5000 + "}", None, None, "tokens are more than", None),
    ],
)
async def test_a_refusal_is_told_as_it_would_come(
    demo_executor: Executor, document: str, name: str | None, variables: Any, why: str, requested: int | None
) -> None:
    found = await cost(demo_executor, document, name, variables)
    assert not found["isAllowed"]
    assert why in found["refusal"]
    assert found["requested"] == requested


async def test_what_is_over_is_still_measured(demo_executor: Executor) -> None:
    found = await cost(demo_executor, "{ a { b { c" + " { d" * 20 + " }" * 23)
    assert found["depth"]["requested"] == 23
    assert "depth is 23" in found["refusal"]
    assert (await cost(demo_executor, "{" + "a " * 5000 + "}"))["tokens"]["requested"] == TOKENS + 1


async def test_the_maximum_is_the_viewers(demo: Database, demo_pool: Pool, demo_executor: Executor) -> None:
    viewer = await viewer_of(demo.owner, demo_pool, "analyst@demo.example")
    text = '{ queryCost(document: "{ __typename }") { max } }'
    answer = await demo_executor.execute(Request(text, viewer=viewer))
    assert orjson.loads(answer.body)["data"]["queryCost"]["max"] == 50_000


MIXED = """query Mixed($yes: Boolean!) {
  first: programmes(first: 1) { totalCount }
  ...F
  __typename
  left: queryCost(document: "{ a }") @skip(if: $yes) { max }
}
fragment F on Query {
  cost: queryCost(document: "{ __typename }") { __typename ok: isAllowed depth { __typename most: max } }
}"""


async def test_it_mixes_with_rows_and_both_executors_agree(
    demo: Database, demo_executor: Executor, demo_pool: Pool
) -> None:
    variables = {"yes": True}
    answer = orjson.loads((await demo_executor.execute(Request(MIXED, variables))).body)["data"]
    assert list(answer) == ["first", "cost", "__typename"]
    assert answer["cost"] == {
        "__typename": "QueryCost",
        "ok": True,
        "depth": {"__typename": "LimitUse", "most": 15},
    }
    world = World(demo.superuser)
    built = build()
    async with Oracle(built.graphql, built.types, world, demo.server, ANONYMOUS, Request("").today) as oracle:
        expected = await oracle.execute(MIXED, variables)
    assert expected.errors is None
    assert expected.data == answer


async def test_it_is_answered_once(demo_executor: Executor) -> None:
    text = '{ a: queryCost(document: "{ a }") { max } b: queryCost(document: "{ b }") { max } }'
    answer = await demo_executor.execute(Request(text))
    assert answer.refused
    assert b"once an operation" in answer.body

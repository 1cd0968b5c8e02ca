"""`node` and `nodes`: order and duplicates, what is unknown or hidden, fragments, variables, conditions, limits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import asyncpg
import orjson
import pytest
import pytest_asyncio

from compiler import ids
from compiler.execute import Executor, Request
from compiler.nodes import MOST
from db.pool import Pool
from tests.databases import Database

PROGRAMME, PROJECT, ORGANISATION, BUDGET = 1, 2, 7, 16
ASKED = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Programme { code } ... on Project { code } } }"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def known(demo: Database) -> dict[str, list[str]]:
    """Ids of some rows; `hidden` are drafts of budgets that only their makers see."""
    connection = await asyncpg.connect(demo.superuser)
    asked = {
        "programme": ("select uid from programme order by id", PROGRAMME),
        "project": ("select uid from project where visibility = 'PUBLIC' order by id", PROJECT),
        "organisation": ("select uid from organisation order by id limit 3", ORGANISATION),
        "hidden": ("select uid from report where visibility = 'INTERNAL' order by id", 27),
    }
    try:
        found = {
            name: [ids.encode(tag, row["uid"]) for row in await connection.fetch(sql)]
            for name, (sql, tag) in asked.items()
        }
    finally:
        await connection.close()
    assert all(found.values()), {name: len(rows) for name, rows in found.items()}
    return found


async def answer(executor: Executor, query: str, **variables: Any) -> Any:
    return orjson.loads((await executor.execute(Request(query, variables))).body)


async def nodes(executor: Executor, given: Sequence[str]) -> list[Any]:
    found: list[Any] = (await answer(executor, ASKED, ids=list(given)))["data"]["nodes"]
    return found


async def test_order_and_duplicates_are_kept(demo_executor: Executor, known: dict[str, list[str]]) -> None:
    given = [*known["project"][:3], *known["programme"][:2], known["project"][1], *known["organisation"]]
    for wanted in (given, given[::-1], [given[0]] * MOST, []):
        found = await nodes(demo_executor, wanted)
        assert [node["id"] for node in found] == list(wanted)
    names = [node["__typename"] for node in await nodes(demo_executor, given)]
    assert names == ["Project"] * 3 + ["Programme"] * 2 + ["Project"] + ["Organisation"] * 3


async def test_unknown_and_hidden_are_null_alike(demo_executor: Executor, known: dict[str, list[str]]) -> None:
    unknown = [ids.encode(PROJECT, uuid4()), ids.encode(250, uuid4()), known["hidden"][0]]
    seen = known["project"][0]
    found = await nodes(demo_executor, [unknown[0], seen, *unknown[1:]])
    assert [node and node["id"] for node in found] == [None, seen, None, None]
    for one in unknown:
        alone = await answer(demo_executor, "query ($id: ID!) { node(id: $id) { id } }", id=one)
        assert alone == {"data": {"node": None}}


async def test_one_statement_by_the_set_of_types(
    demo_executor: Executor, demo_pool: Pool, known: dict[str, list[str]]
) -> None:
    query = ASKED.replace("query", "query Texts")
    programme, project = known["programme"], known["project"]
    same = [[programme[0], project[0]], [project[1], programme[1], project[1]], [*project, *programme]]
    assert demo_pool.sent is not None
    for wanted in same:
        demo_pool.sent.clear()
        await answer(demo_executor, query, ids=wanted)
        assert len(demo_pool.sent) == 1
    first = demo_pool.sent[0]
    await answer(demo_executor, query, ids=project)
    assert demo_pool.sent[-1] != first
    (operation,) = demo_executor.documents.get(query).operations.values()
    assert len(operation.statements) == 2


@pytest.mark.parametrize(
    "query",
    [
        "query ($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { __typename id } }",
        'query ($a: ID!, $b: ID!) { nodes(ids: [$a, "B"]) { ...f } } fragment f on Node { __typename id }',
        "query ($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { ... on Node { __typename } ... { id } } }",
        "query ($a: ID!, $b: ID!, $yes: Boolean = true) { nodes(ids: [$a, $b]) {"
        " __typename @include(if: $yes) id ... on Project @skip(if: $yes) { code } } }",
    ],
)
async def test_ids_in_variables_and_fields_in_fragments(
    demo_executor: Executor, known: dict[str, list[str]], query: str
) -> None:
    a, b = known["programme"][0], known["project"][0]
    for first, second in ((a, b), (b, a), (b, b)):
        text = query.replace('"B"', f'"{second}"')
        variables = {"a": first} if '"B"' in query else {"a": first, "b": second}
        if '"B"' in query:
            text = text.replace(", $b: ID!", "")
        found = (await answer(demo_executor, text, **variables))["data"]["nodes"]
        assert [node["id"] for node in found] == [first, second]
        assert all(set(node) == {"__typename", "id"} for node in found)


async def test_a_fragment_on_a_union_and_a_skipped_field(demo_executor: Executor, known: dict[str, list[str]]) -> None:
    query = """query ($ids: [ID!]!, $gone: Boolean!) {
      left: nodes(ids: $ids) @skip(if: $gone) { id }
      nodes(ids: $ids) { ... on CitationSubject { ... on Project { code } ... on Programme { code nameEn } } }
      same: nodes(ids: $ids) { ... on Project { code } } same: nodes(ids: $ids) { ... on Project { nameEn } }
    }"""
    from schema.build import build

    union = next(k.name for k in build().graphql.type_map.values() if type(k).__name__ == "GraphQLUnionType"
                 and {"Project", "Programme"} <= {t.name for t in getattr(k, "types")})  # noqa: B009  # of unions only  # fmt: skip
    given = [known["project"][0], known["programme"][0], known["organisation"][0]]
    text = query.replace("CitationSubject", union)
    found = (await answer(demo_executor, text, ids=given, gone=True))["data"]
    assert list(found) == ["nodes", "same"]
    assert [set(node) for node in found["nodes"]] == [{"code"}, {"code", "nameEn"}, set()]
    assert [set(node) for node in found["same"]] == [{"code", "nameEn"}, set(), set()]
    assert list((await answer(demo_executor, text, ids=given, gone=False))["data"]) == ["left", "nodes", "same"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["AQE", "x"], "ids[0]"),
        (["GOOD", "no id at all"], "ids[1]"),
        (["GOOD"] * (MOST + 1), "101 ids"),
    ],
)
async def test_what_is_refused_names_the_index(
    demo_executor: Executor, demo_pool: Pool, known: dict[str, list[str]], given: list[str], said: str
) -> None:
    wanted = [known["project"][0] if one == "GOOD" else one for one in given]
    assert await nodes(demo_executor, known["project"][:1]), "a statement for good ids is kept"
    assert demo_pool.sent is not None
    demo_pool.sent.clear()
    literal = f"{{ nodes(ids: {orjson.dumps(wanted).decode()}) {{ id }} }}"
    for found in (await answer(demo_executor, ASKED, ids=wanted), await answer(demo_executor, literal)):
        (error,) = found["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert said in error["message"]
    assert demo_pool.sent == [], "refused before a connection is taken"


async def test_each_id_is_counted(demo_executor: Executor, known: dict[str, list[str]]) -> None:
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Project { budgetLines(first: 30) { nodes { id } } } } }"
    one = known["project"][0]
    assert "errors" not in await answer(demo_executor, query, ids=[one] * 20)
    (error,) = (await answer(demo_executor, query, ids=[one] * 90))["errors"]
    assert error["extensions"]["limit"] == "cost"
    assert error["extensions"]["requested"] == 90 * (1 + 30)

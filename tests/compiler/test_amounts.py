"""What one client may take from the others: values, conditions, kept documents."""

from __future__ import annotations

import time
from typing import Any

import orjson
import pytest
from graphql import get_introspection_query

from compiler.amounts import CONDITIONS, VALUES_ACTING, VALUES_READING, WEIGHT, check_values
from compiler.document import KEPT_CHARACTERS, LEAST_WEIGHT, Documents
from compiler.errors import InputError
from compiler.execute import Executor, Request
from compiler.introspection import KEPT_BYTES
from compiler.recent import Recent
from db.pool import Pool
from schema.build import build
from tests.databases import Database

FILTERED = "query ($f: ProjectFilter) { a: projects(filter: $f) { totalCount } b: projects(filter: $f) { totalCount } }"


def _any_of(count: int) -> dict[str, Any]:
    return {"f": {"or": [{"code": {"eq": str(number)}} for number in range(count)]}}


WITHIN = '{region: {within: {scheme: KEMENDAGRI, code: "35"}}}'
FOLDED = 600
"""How many times the CPU of a small operation the dearest may take to become a statement: what is small takes 2 ms."""


def _within(count: int) -> str:
    return f"{{ projects(filter: {{or: [{WITHIN * count}]}}) {{ totalCount }} }}"


def _many(field: str, count: int, root: str = "reportingPeriods") -> str:
    return f"{{ {root}(first: 1) {{ nodes {{ {' '.join(f'a{n}: {field}' for n in range(count))} }} }} }}"


async def _spent(executor: Executor, document: str) -> float:
    """The CPU that a document takes which is asked for the first time."""
    began = time.process_time()
    answer = await executor.execute(Request(document))
    spent = time.process_time() - began
    assert "errors" not in orjson.loads(answer.body)
    return spent


@pytest.mark.parametrize(
    ("fits", "refused", "told"),
    [
        (_within(15), _within(16), f"more than {CONDITIONS} conditions"),
        (_many("workingDaysLate", 28), _many("workingDaysLate", 29), f"weigh more than {WEIGHT}"),
        (_many("province { name }", 50, "projectSites"), _many("province { name }", 60, "projectSites"), "weigh more"),
    ],
)
async def test_what_is_worked_out_from_other_rows_weighs_more(
    demo_executor: Executor, fits: str, refused: str, told: str
) -> None:
    small = [
        await _spent(demo_executor, f"{{ a{len(fits)}_{n}: programmes {{ nodes {{ code }} }} }}") for n in range(3)
    ]
    assert await _spent(demo_executor, fits) < FOLDED * min(small)
    demo_executor.pool.sent = []
    (error,) = orjson.loads((await demo_executor.execute(Request(refused))).body)["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert told in error["message"]
    assert not demo_executor.pool.sent


@pytest.mark.parametrize(("acts", "most"), [(False, VALUES_READING), (True, VALUES_ACTING)])
def test_values_are_counted_wherever_they_stand(acts: bool, most: int) -> None:
    check_values({"list": [1] * (most - 1)}, acts=acts)
    wide = {str(number): 1 for number in range(most + 1)}
    odd: dict[str, Any]
    for odd in ({"list": [1] * most}, {"f": {"or": [{}] * most}}, wide):
        with pytest.raises(InputError, match=str(most)):
            check_values(odd, acts=acts)


async def test_conditions_of_all_filters_count_together(database: Database) -> None:
    built = build()
    pool = await Pool.open(database.server, size=1)
    try:
        executor = Executor(built.graphql, built.types, pool)
        allowed = await executor.execute(Request(FILTERED, _any_of(CONDITIONS // 2)))
        refused = await executor.execute(Request(FILTERED, _any_of(CONDITIONS // 2 + 1)))
    finally:
        await pool.close()
    assert "errors" not in orjson.loads(allowed.body)
    assert refused.refused
    assert str(CONDITIONS) in orjson.loads(refused.body)["errors"][0]["message"]


async def test_steps_of_orderings_count_with_them(database: Database) -> None:
    built = build()
    step = "{project: {lead: {region: {code: ASC}}}}"
    other = "{project: {lead: {country: {iso2: ASC}}}}"
    pool = await Pool.open(database.server, size=1)
    try:
        executor = Executor(built.graphql, built.types, pool)
        few, many = (
            " ".join(f"a{n}: milestones(orderBy: [{step}, {other}]) {{ totalCount }}" for n in range(count))
            for count in (5, 20)
        )
        # Twenty fields at the root, six steps each, and as many again below them.
        nested = f"phases(first: 1) {{ nodes {{ {many} b{many.replace(' a', ' b')} }} }}"
        allowed = await executor.execute(Request(f"{{ {few} }}"))
        refused = await executor.execute(Request(f"{{ {nested} }}"))
    finally:
        await pool.close()
    assert "errors" not in orjson.loads(allowed.body)
    assert refused.refused
    assert str(CONDITIONS) in orjson.loads(refused.body)["errors"][0]["message"]


def test_what_is_kept_is_bounded_by_weight() -> None:
    kept = Recent[str, int](10)
    kept.put("a", 1, 6)
    kept.put("a", 2, 4)
    kept.put("b", 3, 6)
    assert (kept.get("a"), kept.get("b"), len(kept)) == (2, 3, 2)
    kept.put("c", 4, 1)
    assert kept.get("a") is None
    assert kept.get("b") == 3


def test_documents_leave_when_too_much_text_is_kept() -> None:
    documents = Documents(build().graphql, most=3 * LEAST_WEIGHT)
    for number in range(5):
        documents.get(f"{{ __typename }} # {number}")
    assert len(documents) == 3
    assert KEPT_CHARACTERS >= 500 * LEAST_WEIGHT


async def test_documents_are_weighed_with_their_statements(demo_executor: Executor) -> None:
    """Else a client who asks much of PostgreSQL in few words would fill the memory."""
    executor = Executor(demo_executor.schema, demo_executor.types, demo_executor.pool)
    executor.documents = Documents(executor.schema, most=8 * LEAST_WEIGHT)
    for number in range(9):
        await executor.execute(Request(f"{_within(12)} # {number}"))
    assert 0 < len(executor.documents) < 8
    executor.documents = Documents(executor.schema)
    query = "query ($f: ProjectFilter) { projects(filter: $f) { totalCount } }"
    for count in range(1, 100):
        await executor.execute(Request(query, {"f": {"or": [{"code": {"eq": "x"}}] * count}}))
    assert 60 <= len(executor.documents.get(query).operation(None).statements) <= 64


async def test_introspection_is_answered_by_its_variables_and_kept_however_it_is_written(
    demo_executor: Executor,
) -> None:
    query = "query {} ($n: String!, $all: Boolean! = false) {{ __type(name: $n) {{ ...T }} }}"
    query += " fragment T on __Type {{ name enumValues(includeDeprecated: $all) {{ name }} }}"
    for name, number in (("Direction", "A"), ("Project", "A"), ("Direction", "B")):
        answer = await demo_executor.execute(Request(query.format(number), {"n": name}))
        assert orjson.loads(answer.body)["data"]["__type"]["name"] == name
    assert len(demo_executor.introspection.kept) == 2
    began = time.process_time()
    for times in range(3):
        answer = await demo_executor.execute(Request(f"{get_introspection_query()} # {times}"))
        assert len(answer.body) > 1_000_000
    assert time.process_time() - began < 1.5, "worked out once"
    assert demo_executor.introspection.kept.weight <= KEPT_BYTES


def test_refused_documents_are_not_kept() -> None:
    documents = Documents(build().graphql)
    assert documents.get("{ nothing }").errors
    assert documents.get("{").errors
    assert len(documents) == 0

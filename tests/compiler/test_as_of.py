"""The day of @asOf: it moves every default, an argument still wins, it is told, and it opens nothing."""

from __future__ import annotations

import copy
from datetime import UTC, date, datetime, timedelta
from typing import Any

import orjson
import pytest
import time_machine
from graphql import DirectiveLocation

from compiler.execute import Executor, Request, business_date
from compiler.naive import Oracle, World
from db.pool import Pool
from schema.build import build, sdl
from schema.execution import Compiled, Context
from tests.databases import Database
from tests.people import viewer_of

TODAY = date(2026, 7, 1)
MEMBERS = '{ organisation(code: "ASEAN") { members { totalCount } } }'
BEFORE, CHANGE = "2025-10-25", "2025-10-26"
NOTHING = {"requested": 0, "max": 2000}
NESTED = """query ($day: Date!) @asOf(date: $day) {
  projectSites(first: 30) { nodes { region { codeIn(scheme: KEMENDAGRI) province { code name } } province { code } } }
  organisation(code: "ASEAN") { members { totalCount nodes { name abbreviation isActive } } }
  inPapua: projects(region: "ID-91") { totalCount nodes { code isLate } }
}"""
PLAIN = NESTED.replace("query ($day: Date!) @asOf(date: $day) ", "")


async def answer(executor: Executor, query: str, today: date = TODAY, **variables: Any) -> Any:
    request = Request(query, variables, today=today)
    return orjson.loads((await executor.execute(request)).whole())


def with_day(day: str, query: str = MEMBERS) -> str:
    return f'query @asOf(date: "{day}") {query}'


def count(answered: Any) -> int:
    found: int = answered["data"]["organisation"]["members"]["totalCount"]
    return found


async def test_the_day_is_told_and_moves_the_default(demo_executor: Executor) -> None:
    plain = await answer(demo_executor, MEMBERS)
    assert "asOf" not in plain["extensions"]
    before, on = [await answer(demo_executor, with_day(day)) for day in (BEFORE, CHANGE)]
    assert (count(before), count(on), count(plain)) == (10, 11, 11)
    assert before["extensions"]["asOf"] == BEFORE
    assert list(before) == ["data", "extensions"]


async def test_the_day_reaches_what_is_nested_filtered_and_aggregated(demo_executor: Executor) -> None:
    """As if the business date itself were that day."""
    for day in (date(2017, 12, 26), date(2022, 11, 10), date(2022, 11, 11), TODAY):
        moved = await answer(demo_executor, NESTED, day=day.isoformat())
        then = await answer(demo_executor, PLAIN, today=day)
        assert moved["data"] == then["data"]
    old, new = [await answer(demo_executor, NESTED, day=day) for day in ("2017-12-26", "2026-07-01")]
    assert old["data"]["projectSites"] != new["data"]["projectSites"]


async def test_an_argument_that_is_given_wins(demo_executor: Executor) -> None:
    query = f'{{ organisation(code: "ASEAN") {{ members(asOf: "{CHANGE}") {{ totalCount }} }} }}'
    assert count(await answer(demo_executor, with_day(BEFORE, query))) == 11


async def test_days_share_one_text(demo_executor: Executor, demo_pool: Pool) -> None:
    assert demo_pool.sent is not None
    demo_pool.sent.clear()
    for day in ("2017-12-26", "2022-11-11", "2026-07-01"):
        await answer(demo_executor, NESTED, day=day)
    assert len(demo_pool.sent) == 3
    assert len(set(demo_pool.sent)) == 1
    (operation,) = demo_executor.documents.get(NESTED).operations.values()
    assert len(operation.statements) == 1


@pytest.mark.parametrize(
    ("at", "day", "members"),
    [
        # Jakarta is seven hours ahead of UTC.
        (datetime(2025, 10, 25, 16, 59, tzinfo=UTC), date(2025, 10, 25), 10),
        (datetime(2025, 10, 25, 17, 1, tzinfo=UTC), date(2025, 10, 26), 11),
    ],
)
async def test_two_minutes_around_midnight_in_jakarta(
    demo_executor: Executor, at: datetime, day: date, members: int
) -> None:
    with time_machine.travel(at, tick=False):
        assert business_date() == day
        request = Request(MEMBERS)
        assert count(orjson.loads((await demo_executor.execute(request)).body)) == members
        # The day of the directive stands, whatever the clock says.
        moved = orjson.loads((await demo_executor.execute(Request(with_day(BEFORE)))).body)
        assert count(moved) == 10


@pytest.mark.parametrize("email", [None, "reporter@demo.example", "coordinator@demo.example"])
async def test_who_sees_what_does_not_change(
    demo: Database, demo_executor: Executor, demo_pool: Pool, email: str | None
) -> None:
    """Grants and roles are those of today: a day before they began takes nothing, one to come gives nothing."""
    viewer = await viewer_of(demo.owner, demo_pool, email)
    query = "{ projects { totalCount } reports { totalCount } agreements { totalCount } budgetLines { totalCount } }"
    seen = []
    for text in (query, with_day("1990-01-01", query), with_day("2099-01-01", query)):
        request = Request(text, viewer=viewer, today=TODAY)
        seen.append(orjson.loads((await demo_executor.execute(request)).body)["data"])
    assert seen[0] == seen[1] == seen[2]


@pytest.mark.parametrize(
    ("query", "code", "said"),
    [
        (with_day("2026-13-01"), "GRAPHQL_VALIDATION_FAILED", "Date cannot represent"),
        (with_day("01.07.2026"), "GRAPHQL_VALIDATION_FAILED", "Date cannot represent"),
        (f"query @asOf {MEMBERS}", "GRAPHQL_VALIDATION_FAILED", "date"),
        (f"query @asOf(date: null) {MEMBERS}", "GRAPHQL_VALIDATION_FAILED", "null"),
        (f"query ($d: Date) @asOf(date: $d) {MEMBERS}", "GRAPHQL_VALIDATION_FAILED", "$d"),
        (f"query ($d: Date!) @asOf(date: $d) {MEMBERS}", "BAD_USER_INPUT", "$d"),
        (with_day("2026-01-01").replace("@asOf", '@asOf(date: "2026-01-02") @asOf', 1), "GRAPHQL_VALIDATION_FAILED",
         "asOf"),
        ('{ organisation(code: "ASEAN") @asOf(date: "2026-01-01") { code } }', "GRAPHQL_VALIDATION_FAILED", "on field"),
        ('mutation @asOf(date: "2026-01-01") { __typename }', "GRAPHQL_VALIDATION_FAILED", "on mutation"),
    ],
)  # fmt: skip
async def test_what_is_refused(demo_executor: Executor, query: str, code: str, said: str) -> None:
    answered = await answer(demo_executor, query)
    (error, *_) = answered["errors"]
    assert error["extensions"]["code"] == code
    assert said in error["message"]


async def test_the_day_may_be_a_default_or_stand_where_nothing_is_read(demo_executor: Executor) -> None:
    default = f'query ($d: Date! = "{BEFORE}") @asOf(date: $d) {MEMBERS}'
    assert count(await answer(demo_executor, default)) == 10
    assert count(await answer(demo_executor, default, d=CHANGE)) == 11
    nothing = await answer(demo_executor, f'query @asOf(date: "{BEFORE}") {{ __typename }}')
    assert nothing == {"data": {"__typename": "Query"}, "extensions": {"cost": NOTHING, "asOf": BEFORE}}
    both = await answer(demo_executor, f'query @asOf(date: "{BEFORE}") {{ __schema {{ __typename }} }}')
    assert both["extensions"]["asOf"] == BEFORE


async def test_the_first_and_last_days_there_are(demo_executor: Executor) -> None:
    for day in ("0001-01-02", "9999-12-30"):
        assert "errors" not in await answer(demo_executor, NESTED, day=day)


async def test_strawberry_and_the_oracle_know_it(demo: Database, demo_executor: Executor) -> None:
    built = build()
    schema = copy.copy(built.strawberry)
    schema.extensions = (*built.strawberry.extensions, Compiled)
    result = await schema.execute(with_day(BEFORE), context_value=Context(demo_executor))
    assert result.data == {"organisation": {"members": {"totalCount": 10}}}
    assert result.extensions == {"cost": {"requested": 21, "max": 2000}, "asOf": BEFORE}
    async with Oracle(
        built.graphql, built.types, World(demo.superuser), demo.server, Request("").viewer, TODAY + timedelta(1)
    ) as oracle:
        assert (await oracle.execute(with_day(BEFORE))).data == result.data


def test_the_schema_declares_it() -> None:
    directive = build().graphql.get_directive("asOf")
    assert directive is not None
    assert directive.locations == (DirectiveLocation.QUERY,)
    assert not directive.is_repeatable
    assert "extensions.asOf" in (directive.description or "")
    assert "caches" in (directive.description or "")
    assert "directive @asOf(" in sdl()

"""What aggregates refuse before a connection is taken, what they cost, and what a missing rate says."""

from __future__ import annotations

from datetime import date
from typing import Any

import orjson
import pytest

from compiler.execute import Executor, Request
from compiler.limits import weigh
from db.pool import Pool
from schema.build import build

TODAY = date(2026, 7, 1)
LINES, ENTRIES = "budgetLinesAggregate", "financialEntriesAggregate"
SUM = "{ groups { sum { allocated { amount } } } }"
REFUSED = [
    (
        f"{LINES}(groupBy: [{{source: VALUE}}]) {{ groups {{ key {{ currency }} }} }}",
        "key.currency: rows are not grouped by currency; add {currency: VALUE} to groupBy",
    ),
    (
        f"{LINES} {{ groups {{ key {{ region {{ province {{ code }} }} }} }} }}",
        "add {region: {province: {code: VALUE}}} to groupBy",
    ),
    (
        f"{LINES}(groupBy: [{{updatedAt: DAY}}, {{updatedAt: YEAR}}]) {{ totalCount }}",
        "groupBy names updatedAt twice, by DAY and by YEAR; name it once",
    ),
    (f"{LINES}(groupBy: null) {{ totalCount }}", "groupBy is null; leave it out"),
    (f"{LINES}(having: {{}}) {{ totalCount }}", "having is empty; leave it out"),
    (f"{LINES}(having: {{count: {{gt: null}}}}) {{ totalCount }}", "having.count.gt is null"),
    (f"{LINES}(orderBy: null) {{ totalCount }}", "orderBy is null; leave it out"),
    (f"{LINES}(convert: null) {{ totalCount }}", "convert is null; leave it out"),
    (f"{LINES}(first: 1001) {{ totalCount }}", "first is 1001; ask for 0 to 1000 groups"),
    (f"{LINES}(first: -1) {{ totalCount }}", "first is -1; ask for 0 to 1000 groups"),
    (
        f"{LINES}(orderBy: [{{sum: {{allocated: ASC}}}}]) {{ totalCount }}",
        "orderBy[0].sum.allocated: amounts in several currencies do not compare; give `convert`, or add"
        " {allocated: {currency: VALUE}} to groupBy",
    ),
    (
        f"{LINES}(groupBy: [{{pendingRealised: {{currency: VALUE}}}}], orderBy: [{{sum: {{allocated: ASC}}}}])"
        " { totalCount }",
        "orderBy[0].sum.allocated: amounts in several currencies do not compare",
    ),
    (
        f"{ENTRIES}(having: {{max: {{amount: {{gt: 1}}}}}}) {{ totalCount }}",
        "having.max.amount: amounts in several currencies do not compare",
    ),
    (
        f"{LINES}(orderBy: [{{key: {{source: ASC}}}}]) {{ totalCount }}",
        "orderBy[0].key: rows are not grouped by source; add {source: VALUE} to groupBy",
    ),
    (
        f"{LINES}(orderBy: [{{key: {{entriesAggregate: {{by: {{count: ASC}}}}}}}}]) {{ totalCount }}",
        "orderBy[0].key.entriesAggregate: a group has no such key; order by a measure instead",
    ),
    (f'{LINES}(convert: {{to: "idr", at: {{on: "2026-06-30"}}}}) {SUM}', "convert.to is 'idr'; write an ISO 4217 code"),
    (
        f'{LINES}(convert: {{to: "IDR", at: {{entryDate: true}}}}) {SUM}',
        "convert.at.entryDate: allocated, committed, disbursed, realised, pendingCommitted, pendingDisbursed,"
        " pendingRealised has no day of its own; convert at `on: …`",
    ),
    (f'{LINES}(convert: {{to: "IDR", at: {{frozen: true}}}}) {SUM}', "has no recorded rate of its own"),
    (
        f'{ENTRIES}(convert: {{to: "JPY", at: {{frozen: true}}}}) {{ totalCount }}',
        "convert.to is JPY and recorded rates lead to IDR; convert to IDR, or at another rate",
    ),
    (
        f'{ENTRIES}(convert: {{to: "IDR", at: {{entryDate: false}}}}) {{ totalCount }}',
        "convert.at.entryDate is false; write true, or name another rate",
    ),
    (
        "indicatorValuesAggregate(groupBy: [{isTotal: VALUE}]) { groups { sum { value } } }",
        "sum.value: `value` is of one `indicator` at a time; add {indicator: {id: VALUE}} to groupBy",
    ),
    (
        "indicatorValuesAggregate(groupBy: [{indicator: {unit: VALUE}}]) { groups { max { value } } }",
        "max.value: `value` is of one `indicator` at a time",
    ),
    (
        "indicatorsAggregate(having: {avg: {baselineValue: {gt: 1}}}) { totalCount }",
        "having.avg.baselineValue: `baselineValue` is of one `unit` at a time; add {unit: VALUE} to groupBy",
    ),
    (
        "projects(orderBy: [{budgetLinesAggregate: {by: {sum: {allocated: ASC}}}}]) { totalCount }",
        "orderBy.budgetLinesAggregate.by.sum.allocated: amounts in several currencies do not compare",
    ),
    (
        'projects(orderBy: [{budgetLinesAggregate: {by: {count: ASC}, currency: "Rp"}}]) { totalCount }',
        "orderBy.budgetLinesAggregate.currency is 'Rp'; write an ISO 4217 code",
    ),
    (
        "projects(orderBy: [{milestonesAggregate: {by: {count: ASC}, filter: {}}}]) { totalCount }",
        "is empty; leave it out",
    ),
    (
        "indicators(orderBy: [{valuesAggregate: {by: {sum: {value: ASC}}}}]) { totalCount }",
        "orderBy.valuesAggregate.by.sum.value: `value` is of one kind of rows at a time; order by count instead",
    ),
    (
        "projects(orderBy: [" + ", ".join(["{milestonesAggregate: {by: {count: ASC}}}"] * 4) + "]) { totalCount }",
        "orderBy measures children 4 times and at most 3 are allowed",
    ),
]


class _Unasked(Pool):
    """A pool of which nothing may be asked."""

    def __init__(self) -> None:
        self.sent = []

    async def read(self, text: str, values: Any) -> str:
        raise AssertionError(f"a connection was taken for\n{text}")


async def _answer(executor: Executor, query: str, variables: dict[str, Any] | None = None) -> Any:
    return orjson.loads((await executor.execute(Request(query, variables or {}, today=TODAY))).body)


@pytest.mark.parametrize(("field", "message"), REFUSED)
async def test_what_cannot_be_answered_is_refused_before_a_connection_is_taken(field: str, message: str) -> None:
    body = await _answer(Executor(build().graphql, build().types, _Unasked()), f"{{ {field} }}")
    assert "errors" in body, body
    (error,) = body["errors"]
    assert message in error["message"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_variable_is_checked_at_each_run_of_a_kept_statement(demo_executor: Executor) -> None:
    shown = "groups { sum { amount { amount } } }"
    query = f"query ($c: Convert, $n: Int) {{ {ENTRIES}(convert: $c, first: $n) {{ {shown} }} }}"
    good: dict[str, Any] = {"c": {"to": "IDR", "at": {"entryDate": True}}, "n": 1}
    assert (await _answer(demo_executor, query, good))["data"][ENTRIES]["groups"]
    for bad, message in (
        ({**good, "n": 5000}, "first is 5000"),
        ({**good, "c": {"to": "rupiah", "at": {"entryDate": True}}}, "convert.to is 'rupiah'"),
        ({**good, "c": {"to": "IDR", "at": {"entryDate": False}}}, "convert.at.entryDate is false"),
    ):
        body = await _answer(demo_executor, query, bad)
        assert message in body["errors"][0]["message"], body


async def test_other_values_share_one_statement_and_other_spans_do_not(demo_executor: Executor) -> None:
    query = """query ($g: [MilestoneGroupBy!], $h: MilestoneHaving, $n: Int) {
      milestonesAggregate(groupBy: $g, having: $h, first: $n) { totalCount } }"""
    executor = Executor(build().graphql, build().types, demo_executor.pool)
    for span, count, size in (("YEAR", 1, 5), ("YEAR", 2, 9), ("MONTH", 1, 5)):
        await _answer(executor, query, {"g": [{"dueOn": span}], "h": {"count": {"gte": count}}, "n": size})
    (operation,) = executor.documents.get(query).operations.values()
    assert len(operation.statements) == 2


async def test_a_missing_rate_names_the_pair_and_the_day(demo_executor: Executor) -> None:
    query = f'{{ {LINES}(convert: {{to: "IDR", at: {{on: "2026-06-29"}}}}) {SUM} }}'
    (error,) = (await _answer(demo_executor, query))["errors"]
    expected = {"code": "BAD_USER_INPUT", "reason": "MISSING_RATE", "base": "JPY", "quote": "IDR", "on": "2026-06-29"}
    assert error["extensions"] == expected
    assert "there is no rate from JPY to IDR on 2026-06-29" in error["message"]


async def test_rates_of_rows_that_are_filtered_away_are_not_needed(demo_executor: Executor) -> None:
    only = 'filter: {currency: {eq: "IDR"}}'
    query = f'{{ {LINES}({only}, convert: {{to: "IDR", at: {{on: "2026-06-29"}}}}) {SUM} }}'
    assert (await _answer(demo_executor, query))["data"][LINES]["groups"][0]["sum"]["allocated"]


@pytest.mark.parametrize(
    ("field", "cost"),
    [
        (f"{LINES} {{ groups {{ count }} }}", 10),
        (f"{LINES}(groupBy: [{{source: VALUE}}]) {{ groups {{ count }} }}", 60),
        (f"{LINES}(groupBy: [{{source: VALUE}}], first: 1000) {{ groups {{ count }} }}", 510),
    ],
)
async def test_aggregates_cost_by_their_groups_and_by_what_they_are_nested_in(
    demo_executor: Executor, field: str, cost: int
) -> None:
    for text, expected in (
        (f"{{ {field} }}", cost),
        (f"{{ projects(first: 7) {{ nodes {{ {field} }} }} }}", 7 * (1 + cost)),
    ):
        operation = demo_executor.documents.get(text).operation(None)
        root = build().graphql.query_type
        assert root is not None
        assert weigh(build().graphql, operation, root, {}).cost == expected


async def test_a_project_s_aggregate_is_of_its_own_rows(demo_executor: Executor) -> None:
    query = """{ projects(first: 10) { nodes {
      milestones(first: 50) { totalCount }
      milestonesAggregate { groups { count } }
      none: milestonesAggregate(filter: {or: []}, groupBy: [{status: VALUE}]) { totalCount groups { count } } } } }"""
    nodes = (await _answer(demo_executor, query))["data"]["projects"]["nodes"]
    assert len({node["milestones"]["totalCount"] for node in nodes}) > 1
    for node in nodes:
        assert node["milestonesAggregate"]["groups"] == [{"count": node["milestones"]["totalCount"]}]
        assert node["none"] == {"totalCount": 0, "groups": []}


async def test_pages_under_a_measure_of_children_visit_each_row_once(demo_executor: Executor) -> None:
    query = """query ($at: String, $status: MilestoneStatus!) { projects(first: 2, after: $at, orderBy: [
      {milestonesAggregate: {filter: {status: {eq: $status}}, by: {count: DESC}}},
      {budgetLinesAggregate: {by: {max: {allocated: ASC}}, currency: "IDR"}}]) {
      totalCount nodes { code } pageInfo { endCursor hasNextPage } } }"""
    seen, at = list[str](), None
    for _ in range(10):
        page = (await _answer(demo_executor, query, {"at": at, "status": "DONE"}))["data"]["projects"]
        seen += [node["code"] for node in page["nodes"]]
        at = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(seen) == len(set(seen)) == page["totalCount"] > 4
    other = await _answer(demo_executor, query, {"at": at, "status": "PLANNED"})
    assert "cursor `after` is not usable here: it belongs to another list or ordering" in other["errors"][0]["message"]

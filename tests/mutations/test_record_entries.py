"""Movements of money recorded in a draft, thousands at once; and the draft handed in as it stands."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import time
from typing import Any

import pytest

from compiler.execute import Executor
from db.pool import Pool
from db.transaction import write
from schema.build import build
from tests.mutations import reports
from tests.mutations.reports import changed
from tests.mutations.stage import REPORTER, TODAY, VERIFIER, Stage
from tests.mutations.test_report_flow import handed_on, submitted

ROWS = "report { id status revision rowVersion } recorded refused rows { row entry } errors { row code path }"


async def record(
    stage: Stage, entries: list[dict[str, Any]], policy: str = "REJECT_EVERYTHING", **more: Any
) -> dict[str, Any]:
    given = {"reportingPeriod": await reports.period(stage), "entries": entries, "errorPolicy": policy, **more}
    return await stage.do(REPORTER, "recordEntries", given, ROWS)


async def entries(stage: Stage, *amounts: str) -> list[dict[str, Any]]:
    line = await reports.line(stage)
    return [
        {"line": line, "kind": "REALISATION", "amount": amount, "currency": "JPY", "onDate": "2026-08-14",
         "documentRef": f"R-{number}"}
        for number, amount in enumerate(amounts)
    ]  # fmt: skip


async def amounts(stage: Stage) -> list[str]:
    """What the open report states in its current revision."""
    rows = await stage.owner.fetch(
        "select amount::int from financial_entry e join report r on r.id = e.report_id and r.revision ="
        " e.report_revision where r.status in ('DRAFT', 'SUBMITTED') order by e.id"
    )
    return [str(row[0]) for row in rows]


async def test_a_draft_is_begun_and_added_to(stage: Stage) -> None:
    first = await record(stage, await entries(stage, "5", "6"))
    assert (first["report"]["status"], first["recorded"], first["refused"]) == ("DRAFT", 2, 0)
    second = await record(stage, await entries(stage, "7"))
    assert second["report"]["id"] == first["report"]["id"]
    assert await amounts(stage) == ["5", "6", "7"]
    query = "query Q($id: ID!) { node(id: $id) { ... on FinancialEntry { amount { amount } documentRef } } }"
    node = await stage.data(REPORTER, query, {"id": first["rows"][1]["entry"]})
    assert node == {"node": {"amount": {"amount": "6.00"}, "documentRef": "R-1"}}
    found = await stage.owner.fetch(
        "select jsonb_array_length(after -> 'financial_entry') from audit_entry"
        " where action = 'report.record_entries' order by id"
    )
    assert [row[0] for row in found] == [2, 1]


async def test_each_row_is_told(stage: Stage) -> None:
    """18,000,000 are left: what no longer fits is refused, a later and smaller one is kept."""
    given = await entries(stage, "10000000", "0.5", "9000000", "8000000", "5000000", "100")
    given[5]["kind"] = "COMMITMENT"
    given.append({**given[0], "line": "nonsense", "onDate": "2031-01-01"})
    before = await stage.counts()
    refused = await record(stage, given)
    assert [(error["code"], error["path"][2]) for error in refused["errors"]] == [
        ("TOO_MANY_DECIMALS", "1"),
        ("OVER_ALLOCATION", "2"),
        ("OVER_ALLOCATION", "4"),
        ("INVALID_ID", "6"),
    ]
    assert await stage.counts() == before
    kept = await record(stage, given, "REJECT_FAILED_ROWS")
    assert (kept["recorded"], kept["refused"]) == (3, 4)
    assert [row["row"] for row in kept["rows"] if row["entry"] is not None] == [0, 3, 5]
    assert [error["row"] for error in kept["errors"]] == [1, 2, 4, 6]
    assert sorted(await amounts(stage)) == ["100", "10000000", "8000000"]
    again = await record(stage, await entries(stage, "1"), "REJECT_FAILED_ROWS")
    assert [error["code"] for error in again["errors"]] == ["OVER_ALLOCATION"], "the draft's own entries count"


async def test_a_returned_report_goes_on_with_all_it_said(stage: Stage) -> None:
    report = await submitted(stage)
    await handed_on(stage, VERIFIER, "returnReport", report, reason="Receipts?")
    result = await record(stage, await entries(stage, "7"))
    assert (result["report"]["id"], result["report"]["revision"]) == (report["id"], 2)
    assert sorted(await amounts(stage)) == ["1500000", "2000000", "7"]
    draft = {"report": report["id"], "expectedVersion": result["report"]["rowVersion"]}
    sent = await stage.do(REPORTER, "submitReportDraft", draft)
    assert sent["report"]["status"] == "SUBMITTED", sent
    query = """query Q($id: ID!) { node(id: $id) { ... on Report {
        values { totalCount } progress { totalCount } issues { nodes { issue } } entries { totalCount }
    } } }"""
    told = (await stage.data(REPORTER, query, {"id": report["id"]}))["node"]
    assert [told[part]["totalCount"] for part in ("values", "progress", "entries")] == [4, 2, 3]
    assert len(told["issues"]["nodes"]) == 2


async def test_a_draft_is_checked_when_it_is_handed_in(stage: Stage) -> None:
    result = await record(stage, await entries(stage, "7"))
    draft = {"report": result["report"]["id"], "expectedVersion": result["report"]["rowVersion"]}
    refused = await stage.do(REPORTER, "submitReportDraft", draft)
    assert {(error["code"], tuple(error["path"])) for error in refused["errors"]} == {
        ("INDICATOR_MISSING", ("input", "report", "values"))
    }
    assert (await stage.do(VERIFIER, "submitReportDraft", draft))["__typename"] == "Forbidden"
    stale = await stage.do(REPORTER, "submitReportDraft", {**draft, "expectedVersion": 77})
    assert stale["__typename"] == "VersionConflict"


async def test_a_saved_draft_says_the_same_when_it_is_handed_in(stage: Stage) -> None:
    """What was saved with every kind of row is handed in without a row being written anew."""
    saved = await stage.do(REPORTER, "saveReportDraft", await reports.whole(stage))
    keys = await stage.owner.fetch("select id from financial_entry union select id from indicator_value order by 1")
    draft = {"report": saved["report"]["id"], "expectedVersion": saved["report"]["rowVersion"]}
    sent = await stage.do(REPORTER, "submitReportDraft", draft)
    assert (sent["report"]["status"], sent["report"]["id"]) == ("SUBMITTED", saved["report"]["id"])
    assert keys == await stage.owner.fetch(
        "select id from financial_entry union select id from indicator_value order by 1"
    )


async def test_a_draft_that_is_no_more(stage: Stage) -> None:
    report = changed(await reports.whole(stage), "narrative", to="x")
    result = await stage.do(REPORTER, "saveReportDraft", {**report, "expectedVersion": 3})
    assert [(error["code"], error["path"][-1]) for error in result["errors"]] == [("NO_DRAFT", "expectedVersion")]
    conflict = await record(stage, await entries(stage, "7"), expectedVersion=3)
    assert [error["code"] for error in conflict["errors"]] == ["NO_DRAFT"]


async def test_after_submission_nothing_is_added(stage: Stage) -> None:
    await submitted(stage)
    assert (await record(stage, await entries(stage, "7")))["__typename"] == "AlreadySubmitted"


@pytest.mark.parametrize(("count", "code"), [(0, "EMPTY"), (5_001, "TOO_MANY")])
async def test_how_many(stage: Stage, count: int, code: str) -> None:
    result = await record(stage, await entries(stage, *["1"] * count))
    assert [error["code"] for error in result["errors"]] == [code]


async def test_writers_take_turns(stage: Stage) -> None:
    """Four at once add to one draft: nothing is lost and the allocation holds."""
    rows = {"entries": await entries(stage, *["1000000"] * 6), "errorPolicy": "REJECT_FAILED_ROWS"}
    given = {"reportingPeriod": await reports.period(stage), **rows}
    await stage.viewer(REPORTER)
    answers = await asyncio.gather(*(stage.do(REPORTER, "recordEntries", given, ROWS) for _ in range(4)))
    assert sum(answer.get("recorded", 0) for answer in answers) == len(await amounts(stage)) == 18


async def test_a_retry_under_a_key_records_once(stage: Stage) -> None:
    """Without a key the same rows are recorded again: nothing tells them from others."""
    given = await entries(stage, "5", "6")
    first = await record(stage, given, idempotencyKey="batch-000001")
    assert await record(stage, given, idempotencyKey="batch-000001") == first
    assert await amounts(stage) == ["5", "6"]
    await record(stage, given)
    assert await amounts(stage) == ["5", "6", "5", "6"]


async def test_thousands_in_a_few_statements(stage: Stage, record_property: Any) -> None:
    """Five thousand entries cost as many statements as five, and little more time than inserting them."""
    pool = await Pool.open(stage.database.server, size=1)
    sent: list[str] = []
    try:
        async with pool.acquire() as connection:
            connection.add_query_logger(lambda logged: sent.append(logged.query))
        built = build()
        own = Stage(stage.database, Executor(built.graphql, built.types, pool, built.acts), pool, stage.owner)
        await record(own, await entries(own, *["1"] * 5))
        few = len(sent)
        sent.clear()
        given = await entries(own, *["1"] * 5_000)
        settle()
        began = time.perf_counter()
        result = await record(own, given)
        whole = time.perf_counter() - began
        many = len(sent)
        assert result["recorded"] == 5_000
        bare = await inserted(own)
    finally:
        gc.unfreeze()
        await pool.close()
    record_property("said", f"5,000 entries: {whole:.2f} s and {many} statements; bare inserts {bare:.2f} s")
    assert many <= few + 4, "one statement for each thousand"
    assert whole < 6 * bare


def settle() -> None:
    """As the server does when it has started: the schema is no garbage to look through."""
    gc.collect()
    gc.freeze()


class UndoneError(Exception):
    """Ends a transaction that nothing shall be left of."""


async def inserted(stage: Stage) -> float:
    """How long the rows alone take, by the same login into the same draft, one statement, rolled back."""
    took = 0.0
    with contextlib.suppress(UndoneError):
        async with write(stage.pool, await stage.viewer(REPORTER), TODAY) as transaction:
            began = time.perf_counter()
            await transaction.value(
                "insert into financial_entry (report_id, line_id, kind, amount, currency, on_date, document_ref)"
                " select r.id, e.line_id, 'REALISATION', 1, 'JPY', '2026-08-14', 'R' from report r, (select line_id"
                " from financial_entry where report_id = (select max(id) from report) limit 5000) e"
                " where r.id = (select max(id) from report)"
            )
            took = time.perf_counter() - began
            raise UndoneError
    return took

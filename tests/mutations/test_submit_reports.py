"""Several reports submitted together: all or the good ones, in their order, and without deadlocks."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg

from compiler import ids
from tests.mutations import reports
from tests.mutations.reports import changed
from tests.mutations.stage import REPORTER, VERIFIER, Stage
from tests.mutations.test_report_races import OLD_QUARTERS, old_quarters, spending

ROWS = "submitted refused rows { row report } errors { row code message path }"


async def together(
    stage: Stage, given: list[dict[str, Any]], policy: str = "REJECT_EVERYTHING", email: str = REPORTER
) -> dict[str, Any]:
    return await stage.do(email, "submitReports", {"reports": given, "errorPolicy": policy}, ROWS)


async def spendings(stage: Stage, *amounts: str) -> list[dict[str, Any]]:
    await old_quarters(stage)
    return [await spending(stage, quarter, amount) for quarter, amount in zip(OLD_QUARTERS, amounts, strict=False)]


async def test_all_are_submitted(stage: Stage) -> None:
    result = await together(stage, await spendings(stage, *["1000"] * 8))
    assert (result["submitted"], result["refused"], result["errors"]) == (8, 0, [])
    for row, told in enumerate(result["rows"]):
        node = await stage.data(REPORTER, "query Q($id: ID!) { node(id: $id) { ... on Report { status } } }",
                                {"id": told["report"]})  # fmt: skip
        assert (told["row"], node) == (row, {"node": {"status": "SUBMITTED"}})
    audited = await stage.owner.fetchval("select count(*) from audit_entry where action = 'report.submit'")
    assert audited == 8


async def test_one_mistake_keeps_everything_back(stage: Stage) -> None:
    given = await spendings(stage, "1000", "0.5", "1000", "0")
    before = await stage.counts()
    result = await together(stage, given)
    assert [(error["code"], error["path"]) for error in result["errors"]] == [
        ("TOO_MANY_DECIMALS", ["input", "reports", "1", "entries", "0", "amount"]),
        ("ZERO", ["input", "reports", "3", "entries", "0", "amount"]),
    ]
    assert await stage.counts() == before


async def test_good_rows_are_kept(stage: Stage) -> None:
    """Of an allocation who comes first is served first; a later, smaller report still fits."""
    given = await spendings(stage, "10000000", "9000000", "7900000", "0.5", "1")
    given.append(given[0])
    given.append({"reportingPeriod": "nonsense"})
    result = await together(stage, given, "REJECT_FAILED_ROWS")
    assert (result["submitted"], result["refused"]) == (3, 4)
    assert [row["report"] is not None for row in result["rows"]] == [True, False, True, False, True, False, False]
    assert [(error["row"], error["code"], error["path"][2:]) for error in result["errors"]] == [
        (1, "OVER_ALLOCATION", ["1", "entries", "0", "amount"]),
        (3, "TOO_MANY_DECIMALS", ["3", "entries", "0", "amount"]),
        (5, "ALREADY_SUBMITTED", ["5", "reportingPeriod"]),
        (6, "INVALID_ID", ["6", "reportingPeriod"]),
    ]
    pending = await stage.owner.fetchval(
        "select pending_realised from budget_line where pending_realised > 0 and currency = 'JPY'"
    )
    assert pending == 17_900_001


async def test_none_is_good(stage: Stage) -> None:
    result = await together(stage, await spendings(stage, "0", "0"), "REJECT_FAILED_ROWS")
    assert result["__typename"] == "ValidationFailed"
    assert len(result["errors"]) == 2


async def test_nobody_submits_for_another(stage: Stage) -> None:
    before = await stage.counts()
    result = await together(stage, await spendings(stage, "1"), email=VERIFIER)
    assert [error["code"] for error in result["errors"]] == ["NOT_YOUR_OBLIGATION"]
    after = await stage.counts()
    assert {table for table in after if after[table] != before[table]} == {"reporting_period"}


async def test_how_many(stage: Stage) -> None:
    one = await spending(stage, "2026-07-01", "1")
    for given, code in (([], "EMPTY"), ([one] * 51, "TOO_MANY")):
        result = await together(stage, given)
        assert [(error["code"], error["path"]) for error in result["errors"]] == [(code, ["input", "reports"])]
    result = await together(stage, [changed(one, "entries", to=one["entries"] * 2_501)] * 2)
    assert [error["code"] for error in result["errors"]] == ["TOO_MANY"]


async def test_crossing_writers_do_not_deadlock(stage: Stage) -> None:
    """Two name the same two lines in opposite orders while somebody holds the first of them.

    Taking a line with each report, the second writer would hold the other line while it waits, and the first, let
    through, would wait for that.
    """
    given = await spendings(stage, *["1000"] * 4)
    lines = [await reports.line(stage, region) for region in ("ID-73.71", "ID-35.75")]
    keys = {
        line: await stage.owner.fetchval("select id from budget_line where uid = $1", uid_of(line)) for line in lines
    }
    lower, upper = sorted(lines, key=lambda line: keys[line])
    for report, line in zip(given, (lower, upper, upper, lower), strict=True):
        report["entries"][0]["line"] = line
    await stage.viewer(REPORTER)
    holder = await asyncpg.connect(stage.database.superuser)
    try:
        held = holder.transaction()
        await held.start()
        await holder.execute("select from budget_line where id = $1 for no key update", keys[lower])
        writers = [asyncio.create_task(together(stage, given[:2]))]
        await waiting(stage, 1)
        writers.append(asyncio.create_task(together(stage, given[2:])))
        await waiting(stage, 2)
        await held.rollback()
        answers = await asyncio.gather(*writers)
    finally:
        await holder.close()
    assert [answer["submitted"] for answer in answers] == [2, 2]


async def waiting(stage: Stage, count: int) -> None:
    """Until so many clients of this database wait for a lock."""
    query = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    for _ in range(80):
        if await stage.owner.fetchval(query) == count:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"not {count} wait")


async def test_writers_at_once(stage: Stage) -> None:
    """Three whose reports overlap in periods and lines: each period is reported once."""
    given = await spendings(stage, *["1000"] * 8)
    lines = [await reports.line(stage, region) for region in ("ID-73.71", "ID-35.75", "ID-94.06")]
    for number, report in enumerate(given):
        report["entries"][0]["line"] = lines[number % 3]
    await stage.viewer(REPORTER)
    answers = await asyncio.gather(together(stage, given[:4]), together(stage, given[:3:-1]), together(stage, given))
    done = [answer for answer in answers if answer["__typename"] == "SubmitReportsSuccess"]
    assert sum(answer["submitted"] for answer in done) == 8
    assert await stage.owner.fetchval("select count(*) from report where status = 'SUBMITTED'") == 8


def uid_of(id: str) -> UUID:
    decoded = ids.decode(id)
    assert decoded is not None
    return decoded[1]

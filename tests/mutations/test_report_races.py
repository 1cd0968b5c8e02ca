"""Clients that act at the same instant: one of them wins, the others get a typed answer, nothing is doubled."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import asyncpg
import pytest

from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage
from tests.mutations.test_report_flow import handed_on, submitted
from tests.mutations.test_report_hands import asked

OLD_QUARTERS = [f"{year}-{month:02}-01" for year in (2023, 2024) for month in (1, 4, 7, 10)]


async def test_two_submissions(stage: Stage) -> None:
    """Of eight submissions of one report one is taken; the rest name it."""
    report = await reports.whole(stage)
    answers = await asyncio.gather(*(stage.do(REPORTER, "submitReport", report) for _ in range(8)))
    assert Counter(answer["__typename"] for answer in answers) == {"SubmitReportSuccess": 1, "AlreadySubmitted": 7}
    assert await stage.owner.fetchval("select count(*) from financial_entry where report_id is not null") == 2
    assert await stage.owner.fetchval("select count(*) from audit_entry") == 1


async def test_two_open_reports_are_refused_by_the_database(stage: Stage) -> None:
    """The index backs what the services see to."""
    await submitted(stage)
    with pytest.raises(asyncpg.UniqueViolationError, match="report_one_open_a_period_idx"):
        await stage.owner.execute(
            "insert into report (period_id) select period_id from report where status = 'SUBMITTED' limit 1"
        )


async def test_verify_and_return(stage: Stage) -> None:
    """Of eight verdicts of one version one counts; the rest are told that it has changed."""
    report = await submitted(stage)
    verbs = ["verifyReport", "returnReport"] * 4
    answers = await asyncio.gather(*(stage.do(VERIFIER, verb, asked(verb, report)) for verb in verbs))
    kinds = Counter(answer["__typename"] for answer in answers)
    assert kinds["VersionConflict"] == 7
    events = "select count(*) from status_event where report_id = (select max(id) from report)"
    assert await stage.owner.fetchval(events) == 2


async def test_withdraw_against_verify(stage: Stage) -> None:
    """A report is either taken back or verified, never both."""
    report = await submitted(stage)
    answers = await asyncio.gather(
        stage.do(REPORTER, "withdrawReport", asked("withdrawReport", report)),
        stage.do(VERIFIER, "verifyReport", asked("verifyReport", report)),
    )
    assert sorted(answer["__typename"].endswith("Success") for answer in answers) == [False, True]


async def test_one_line_never_overspent(stage: Stage) -> None:
    """Eight clients spend 5 of the 18 million yen that are left of one line: exactly three can."""
    await old_quarters(stage)
    given = [await spending(stage, quarter, "5000000") for quarter in OLD_QUARTERS]
    answers = await asyncio.gather(*(stage.do(REPORTER, "submitReport", one) for one in given))
    taken = [answer for answer in answers if answer["__typename"] == "SubmitReportSuccess"]
    assert len(taken) == 3, Counter(answer["__typename"] for answer in answers)
    for answer in answers:
        if answer not in taken:
            assert [error["code"] for error in answer["errors"]] == ["OVER_ALLOCATION"]
            assert answer["errors"][0]["path"][:2] == ["input", "entries"]
    pending = "select max(pending_realised) from budget_line where currency = 'JPY'"
    assert await stage.owner.fetchval(pending) == 15_000_000
    assert await stage.owner.fetchval("select count(*) from financial_entry where report_id is not null") == 3


async def test_allocation_taken_between_validating_and_submitting(stage: Stage) -> None:
    """What was valid is refused when another report has taken the money since, and nothing of it is kept."""
    await old_quarters(stage)
    one, other = [await spending(stage, quarter, "12000000") for quarter in OLD_QUARTERS[:2]]
    assert (await stage.do(REPORTER, "validateReport", one, "isValid"))["__typename"] == "ValidateReportSuccess"
    await submitted(stage, other)
    before = await stage.counts()
    refused = await stage.do(REPORTER, "submitReport", one)
    assert [(error["code"], error["path"]) for error in refused["errors"]] == [
        ("OVER_ALLOCATION", ["input", "entries", "0", "amount"])
    ]
    assert await stage.counts() == before


async def test_allocation_taken_behind_the_checks(stage: Stage) -> None:
    """What another transaction takes after the checks, PostgreSQL refuses, and the refusal is as typed as a check's."""
    report = await reports.whole(stage)
    report["entries"] = [{**report["entries"][0], "amount": "12000000"}]
    before = await stage.counts()
    async with stage.owner.transaction():
        await stage.owner.execute(
            "insert into financial_entry (line_id, kind, amount, currency, on_date, source_id)"
            " select line_id, kind, 10000000, currency, on_date, source_id from financial_entry where amount = 7000000"
        )
        submission = asyncio.create_task(stage.do(REPORTER, "submitReport", report))
        await waits_for_a_lock(stage)
    refused = await submission
    assert [(error["code"], error["path"]) for error in refused["errors"]] == [
        ("OVER_ALLOCATION", ["input", "entries"])
    ]
    after = await stage.counts()
    assert {table for table in after if after[table] != before[table]} == {"financial_entry", "budget_line"}
    assert after["report"] == before["report"]


async def waits_for_a_lock(stage: Stage) -> None:
    """Until some client of this database waits for another's transaction; fails after two seconds."""
    query = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    for _ in range(80):
        if await stage.owner.fetchval(query):
            return
        await asyncio.sleep(0.02)
    raise AssertionError("nobody waits")


async def test_crossing_lines_do_not_deadlock(stage: Stage) -> None:
    """Reports that name the same lines in opposite orders both go through, also while others are accepted."""
    await old_quarters(stage)
    first = await handed_on(stage, VERIFIER, "verifyReport", await submitted(stage))
    lines = [await reports.line(stage, region) for region in ("ID-73.71", "ID-35.75", "ID-94.06")]
    given = []
    for number, quarter in enumerate(OLD_QUARTERS):
        report = await spending(stage, quarter, "100000")
        order = lines if number % 2 else lines[::-1]
        report["entries"] = [{**report["entries"][0], "line": line} for line in order]
        given.append(report)
    answers = await asyncio.gather(
        stage.do(COORDINATOR, "acceptReport", asked("acceptReport", first)),
        *(stage.do(REPORTER, "submitReport", one) for one in given),
    )
    assert [answer["__typename"] for answer in answers] == ["AcceptReportSuccess"] + ["SubmitReportSuccess"] * 8


async def old_quarters(stage: Stage) -> None:
    """Eight further periods of JICA's obligation, all over."""
    for quarter in OLD_QUARTERS:
        await stage.owner.execute(
            "insert into reporting_period (obligation_id, period, due_on)"
            " select obligation_id, daterange($1::text::date, ($1::text::date + interval '3 months')::date),"
            " $1::text::date + 100 from reporting_period"
            f" where lower(period) = '2026-07-01' and organisation_id = {reports.JICA}",
            quarter,
        )


async def spending(stage: Stage, quarter: str, amount: str) -> dict[str, Any]:
    """A report on an old quarter that states one amount on the line of Makassar."""
    return {
        "reportingPeriod": await reports.period(stage, quarter),
        "entries": [
            {
                "line": await reports.line(stage),
                "kind": "REALISATION",
                "amount": amount,
                "currency": "JPY",
                "onDate": "2026-09-01",
            }
        ],
    }

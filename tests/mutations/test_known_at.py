"""What the record said before and after each step of a report, its correction among them, made through mutations."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.mutations import reports
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, TODAY, VERIFIER, Stage
from tests.mutations.test_report_flow import accept, handed_on, later, submitted

LINE = """query ($line: ID!, $at: DateTime) { node(id: $line) { ... on BudgetLine {
  realised(knownAt: $at) { amount } disbursed(knownAt: $at) { amount } absorption(knownAt: $at)
  project { budgetTotals(knownAt: $at) { source currency realised } }
} } }"""
STATUS = "query ($id: ID!, $at: DateTime!) { node(id: $id) { ... on Report { status statusAt(knownAt: $at) } } }"


async def now(stage: Stage) -> str:
    """An instant between two transactions, by PostgreSQL's own clock."""
    at: Any = await stage.owner.fetchval("select clock_timestamp()")
    assert isinstance(at, datetime)
    return at.isoformat()


async def line(stage: Stage, viewer: str | None, at: str | None) -> Any:
    found = (await stage.data(viewer, LINE, {"line": await reports.line(stage), "at": at}))["node"]
    yen = [row for row in found["project"]["budgetTotals"] if row["currency"] == "JPY"]
    return found["realised"]["amount"], found["disbursed"]["amount"], yen


async def status(stage: Stage, viewer: str | None, report: str, at: str) -> str | None:
    node = (await stage.data(viewer, STATUS, {"id": report, "at": at}))["node"]
    found: str | None = node and node["statusAt"]
    return found


async def test_each_step_of_a_report_and_its_correction(stage: Stage) -> None:
    start, report = await now(stage), await reports.whole(stage)
    first = await submitted(stage, report)
    handed_in = await now(stage)
    verified = await handed_on(stage, VERIFIER, "verifyReport", first)
    checked = await now(stage)
    accepted = await handed_on(stage, COORDINATOR, "acceptReport", verified)
    counted = await now(stage)
    correction = await submitted(
        stage, {**reports.changed(report, "entries", 0, "amount", to="900000"), "supersedes": accepted["id"]}
    )
    await accept(stage, correction)
    corrected = await now(stage)

    told = [await status(stage, AUDITOR, first["id"], at) for at in (start, handed_in, checked, counted, corrected)]
    assert told == [None, "SUBMITTED", "VERIFIED", "ACCEPTED", "SUPERSEDED"]
    told = [await status(stage, AUDITOR, correction["id"], at) for at in (counted, corrected)]
    assert told == [None, "ACCEPTED"]

    at = {when: await line(stage, None, when) for when in (start, handed_in, checked, counted, corrected)}
    assert at[start] == at[handed_in] == at[checked], "what is not accepted is not counted, then as now"
    before, then, after = (float(at[when][0]) for when in (start, counted, corrected))
    assert (then - before, after - before) == (1_500_000, 900_000)
    assert float(at[counted][1]) - float(at[start][1]) == 2_000_000
    assert at[corrected] == await line(stage, None, None), "long after, the record says what it says now"
    assert at[corrected][2] != at[counted][2]


async def test_a_draft_has_no_recorded_status_before_it_was_written(stage: Stage) -> None:
    """A report that no event has moved yet: its status is known since its last change, and before that not at all."""
    start = await now(stage)
    draft = (await stage.do(REPORTER, "saveReportDraft", await reports.whole(stage)))["report"]
    written = await now(stage)
    assert await status(stage, REPORTER, draft["id"], start) is None
    assert await status(stage, REPORTER, draft["id"], written) == "DRAFT"
    await submitted(stage, await reports.whole(stage))
    handed_in = await now(stage)
    assert await status(stage, REPORTER, draft["id"], handed_in) == "SUBMITTED"


async def test_what_was_known_opens_nothing(stage: Stage) -> None:
    """A report in the making is hidden, at whatever instant one asks; so are its sums."""
    start = await now(stage)
    first = await submitted(stage)
    handed_in = await now(stage)
    for viewer in (None, "province@demo.example"):
        assert await status(stage, viewer, first["id"], handed_in) is None
        assert await line(stage, viewer, handed_in) == await line(stage, viewer, start)


async def test_budgets_approved_later_do_not_count_before(stage: Stage) -> None:
    asked = """query ($at: DateTime) { fundingTotals(fiscalYear: 2026, knownAt: $at) { allocated }
      project(code: "ID-JP-SMI-2") { budgets { nodes { status isOfficial then: isOfficial(knownAt: $at) } } } }"""
    early = await stage.data(AUDITOR, asked, {"at": "2001-01-01T00:00:00Z"})
    late = await stage.data(AUDITOR, asked, {"at": f"{TODAY}T00:00:00Z"})
    assert early["fundingTotals"] == []
    assert late["fundingTotals"]
    assert not any(budget["then"] for budget in early["project"]["budgets"]["nodes"])
    assert any(budget["then"] and budget["isOfficial"] for budget in late["project"]["budgets"]["nodes"])


async def test_an_instant_needs_its_offset(stage: Stage) -> None:
    found = await stage.answer(None, LINE, {"line": await reports.line(stage), "at": "2026-01-01T00:00:00"})
    assert "offset" in found["errors"][0]["message"]
    assert found["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_reversal_counts_while_what_it_takes_back_does(stage: Stage) -> None:
    start, report = await now(stage), await reports.whole(stage)
    first = await accept(stage, await submitted(stage, report))
    counted, wrong = await now(stage), await stage.id("financial_entry", "amount = 1500000")
    taking = await later(stage)
    back = {**taking["entries"][0], "amount": "-1000000", "reverses": wrong}
    await accept(stage, await submitted(stage, {**taking, "entries": [back]}))
    reversed_ = await now(stage)
    await accept(stage, await submitted(stage, {**report, "supersedes": first["id"]}))
    corrected = await now(stage)
    sums = [float((await line(stage, None, at))[0]) for at in (start, counted, reversed_, corrected)]
    assert [one - sums[0] for one in sums] == [0, 1_500_000, 500_000, 1_500_000]
    assert (await line(stage, None, corrected)) == (await line(stage, None, None))

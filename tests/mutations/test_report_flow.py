"""A report handed on by the demo persons, from the first draft to acceptance."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage

TOTALS = (
    "select l.realised, l.pending_realised, l.disbursed, l.pending_disbursed from budget_line l"
    " join region r on r.id = l.region_id where r.code = 'ID-73.71' and l.currency = 'JPY'"
)


async def totals(stage: Stage) -> tuple[Decimal, ...]:
    return tuple((await stage.owner.fetchrow(TOTALS)).values())


async def submitted(stage: Stage, report: dict[str, Any] | None = None) -> dict[str, Any]:
    result = await stage.do(REPORTER, "submitReport", report or await reports.whole(stage))
    assert result["__typename"] == "SubmitReportSuccess", result
    found: dict[str, Any] = result["report"]
    return found


async def test_whole_way(stage: Stage) -> None:
    """Submitted, returned with a reason, written again, verified, accepted; figures count only at the end."""
    report = await reports.whole(stage)
    before = await totals(stage)
    valid = await stage.do(REPORTER, "validateReport", report, "isValid")
    assert valid == {"__typename": "ValidateReportSuccess", "isValid": True}
    first = await submitted(stage, report)
    assert first | {"rowVersion": 0, "id": ""} == {"id": "", "status": "SUBMITTED", "revision": 1, "rowVersion": 0}
    assert await totals(stage) == (before[0], before[1] + 1_500_000, before[2], before[3] + 2_000_000)

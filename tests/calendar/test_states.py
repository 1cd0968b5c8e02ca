"""How a period stands: by its report, by its day, in the zone where its days begin; asked, chosen, ordered, grouped."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from db.business_day import BusinessDay, in_zone
from tests.calendar import duties
from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage

ASK = """query States($id: ID!, $on: Date) { node(id: $id) { ... on ReportingPeriod {
  state stage isOverdue daysLate workingDaysLate } } }"""
NOW = "query Now($id: ID!) { node(id: $id) { ... on ReportingPeriod { state stage isOverdue daysLate } } }"
JAKARTA = timedelta(hours=7)


async def stands(stage: Stage, day: date, email: str | None = COORDINATOR, first_day: str = "2026-07-01") -> list[Any]:
    """State, stage, isOverdue, daysLate and workingDaysLate of JICA's report on a quarter."""
    named = (await duties.period(stage, first_day))["reportingPeriod"]
    found = await stage.data(email, ASK.replace(", $on: Date", ""), {"id": named}, today=day)
    return list(found["node"].values())


async def test_by_the_day(stage: Stage) -> None:
    """The quarter ends on 30 September and is due on 14 October; nothing is written."""
    assert await stands(stage, date(2026, 9, 30)) == ["NOT_DUE", "NOT_DUE", False, 0, 0]
    assert await stands(stage, date(2026, 10, 1)) == ["DUE", "DUE", False, 0, 0]
    assert await stands(stage, date(2026, 10, 14)) == ["DUE", "DUE", False, 0, 0]
    assert await stands(stage, date(2026, 10, 15)) == ["OVERDUE", "OVERDUE", True, 1, 1]
    assert await stands(stage, date(2026, 10, 19)) == ["OVERDUE", "OVERDUE", True, 5, 3]


async def test_holidays_are_no_working_days(stage: Stage) -> None:
    """From 23 to 28 December lie Christmas Eve's leave, Christmas, a weekend and one Monday."""
    christmas = await stands(stage, date(2026, 12, 28))
    eve = await stands(stage, date(2026, 12, 23))
    assert (christmas[3] - eve[3], christmas[4] - eve[4]) == (5, 1)


async def test_by_the_report(stage: Stage) -> None:
    """Each status of the report is a state; how late it is counts to the first submission."""
    day = date(2026, 10, 20)
    submitted = (await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=day))["report"]
    await stage.owner.execute("alter table report disable trigger user")
    await stage.owner.execute("update report set submitted_at = '2026-10-16T23:30:00+07:00' where status = 'SUBMITTED'")
    await stage.owner.execute("alter table report enable trigger user")
    version = await stage.owner.fetchval("select row_version from report where status = 'SUBMITTED'")
    assert await stands(stage, day) == ["SUBMITTED", "REPORTED", False, 2, 2]
    given = {"report": submitted["id"], "expectedVersion": version, "reason": "Incomplete."}
    returned = (await stage.do(VERIFIER, "returnReport", given, today=day))["report"]
    assert (await stands(stage, day))[:3] == ["RETURNED", "OVERDUE", True]
    await stage.do(REPORTER, "saveReportDraft", await reports.whole(stage), today=day)
    assert (await stands(stage, day))[0] == "RETURNED"
    again = (await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=day))["report"]
    assert returned["id"] == again["id"]
    named = {"report": again["id"], "expectedVersion": again["rowVersion"]}
    verified = (await stage.do(VERIFIER, "verifyReport", named, today=day))["report"]
    assert (await stands(stage, day))[0] == "VERIFIED"
    named["expectedVersion"] = verified["rowVersion"]
    await stage.do(COORDINATOR, "acceptReport", named, today=day)
    assert (await stands(stage, day))[:3] == ["ACCEPTED", "SETTLED", False]
    assert (await stands(stage, day, None))[0] == "ACCEPTED"


async def test_the_public_sees_no_report_in_the_making(stage: Stage) -> None:
    assert await stands(stage, date(2026, 10, 1), None) == [None, None, False, 0, 0]
    assert await stands(stage, date(2026, 10, 15), None) == [None, None, None, None, None]
    assert await stands(stage, date(2026, 9, 30), None) == ["NOT_DUE", "NOT_DUE", False, 0, 0]


@pytest.mark.parametrize(
    ("zone", "hours"), [("Asia/Jakarta", 7), ("Asia/Makassar", 8), ("Asia/Jayapura", 9), ("UTC", 0)]
)
async def test_days_begin_where_the_obligation_says(stage: Stage, zone: str, hours: int) -> None:
    """At 23:59 of the due day it is in time, two minutes later it is late, by the clock of the obligation's zone."""
    period = (await duties.period(stage))["reportingPeriod"]
    await stage.owner.execute("update reporting_period set time_zone = $1 where lower(period) = '2026-07-01'", zone)
    midnight = datetime(2026, 10, 15, tzinfo=UTC) - timedelta(hours=hours)
    before, after = BusinessDay.at(midnight - timedelta(minutes=1)), BusinessDay.at(midnight + timedelta(minutes=1))
    asked = [await stage.data(COORDINATOR, NOW, {"id": period}, today=day) for day in (before, after)]
    assert [list(one["node"].values()) for one in asked] == [["DUE", "DUE", False, 0], ["OVERDUE", "OVERDUE", True, 1]]


@pytest.mark.parametrize("hours", [7, 9])
async def test_a_report_may_be_handed_in_when_its_period_is_over_there(stage: Stage, hours: int) -> None:
    """At 23:59 of the last day it is too early, at 00:01 it is not."""
    zone = {7: "Asia/Jakarta", 9: "Asia/Jayapura"}[hours]
    await stage.owner.execute("update reporting_period set time_zone = $1", zone)
    report = {"reportingPeriod": await reports.period(stage), "narrative": "Nothing to tell."}
    midnight = datetime(2026, 10, 1, tzinfo=UTC) - timedelta(hours=hours)
    for minutes, early in ((-1, True), (1, False)):
        day = BusinessDay.at(midnight + timedelta(minutes=minutes))
        told = await stage.do(REPORTER, "validateReport", report, "isValid", today=day)
        assert ("PERIOD_NOT_OVER" in [error["code"] for error in told.get("errors", ())]) is early


async def test_a_day_that_is_named_is_that_day_everywhere(stage: Stage) -> None:
    period = (await duties.period(stage))["reportingPeriod"]
    await stage.owner.execute("update reporting_period set time_zone = 'Asia/Jayapura'")
    late = BusinessDay.at(datetime(2026, 10, 14, 16, 30, tzinfo=UTC))
    asked = 'query AsOf($id: ID!) @asOf(date: "2026-10-14") { node(id: $id) { ... on ReportingPeriod { state } } }'
    assert (await stage.data(COORDINATOR, asked, {"id": period}, today=late))["node"] == {"state": "DUE"}
    asked = 'query On($id: ID!) { node(id: $id) { ... on ReportingPeriod { state(on: "2026-10-14") } } }'
    assert (await stage.data(COORDINATOR, asked, {"id": period}, today=late))["node"] == {"state": "DUE"}
    asked = "query Now($id: ID!) { node(id: $id) { ... on ReportingPeriod { state } } }"
    assert (await stage.data(COORDINATOR, asked, {"id": period}, today=late))["node"] == {"state": "OVERDUE"}


def test_a_business_day_forgets_the_instant_when_it_is_reckoned_with() -> None:
    day = BusinessDay.at(datetime(2026, 10, 14, 16, 44, 59, tzinfo=UTC))
    assert (day, day.moment) == (date(2026, 10, 14), datetime(2026, 10, 14, 16, 30, tzinfo=UTC))
    assert in_zone(day, "Asia/Jayapura") == date(2026, 10, 15)
    assert in_zone(day + timedelta(days=1), "Asia/Jayapura") == date(2026, 10, 15)


async def test_states_choose_order_and_group(stage: Stage) -> None:
    """What is asked by the state agrees with the states that are shown."""
    day = date(2026, 10, 15)
    every = "{ reportingPeriods(first: 100) { nodes { id state } } }"
    all_ = (await stage.data(COORDINATOR, every, today=day))["reportingPeriods"]["nodes"]
    shown = {one["id"]: one["state"] for one in all_}
    wanted = "filter: {state: {in: [OVERDUE, DUE]}}, orderBy: [{state: DESC}]"
    chosen = f"{{ reportingPeriods(first: 100, {wanted}) {{ nodes {{ id state }} }} }}"
    nodes = (await stage.data(COORDINATOR, chosen, today=day))["reportingPeriods"]["nodes"]
    assert {one["id"] for one in nodes} == {key for key, state in shown.items() if state in ("OVERDUE", "DUE")}
    assert [one["state"] for one in nodes] == sorted((one["state"] for one in nodes), reverse=True)
    grouped = "{ reportingPeriodsAggregate(groupBy: [{state: VALUE}]) { groups { key { state } count } } }"
    groups = (await stage.data(COORDINATOR, grouped, today=day))["reportingPeriodsAggregate"]["groups"]
    counted = {group["key"]["state"]: group["count"] for group in groups}
    assert counted == {state: list(shown.values()).count(state) for state in set(shown.values())}
    assert {"OVERDUE", "DUE", "NOT_DUE"} <= set(counted)

"""The board of who has reported: it agrees with the periods one by one, and counts nothing twice."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest

from tests.calendar import duties
from tests.mutations.stage import AUDITOR, COORDINATOR, Stage

DAY = date(2026, 11, 24)
COUNTS = "periods notDue due overdue submitted returned verified accepted published waived unknown"
BOARD = f"""query Board($by: StatusGrouping!, $then: StatusGrouping!, $programme: String, $owedBy: String,
  $region: String, $from: Date, $until: Date) {{
  reportingStatus(by: $by, thenBy: $then, programme: $programme, owedBy: $owedBy, region: $region, dueFrom: $from,
    dueUntil: $until) {{
    organisationCode programmeCode provinceCode periodStartsOn periodEndsOn {COUNTS}
    reportedLate earliestDueOn mostDaysLate mostWorkingDaysLate }} }}"""
PERIODS = """{ reportingPeriods(first: 100) { nodes { state dueOn daysLate workingDaysLate period { startsOn endsOn }
  organisation { code } programme { code }
  project { sites(first: 50) { nodes { region { province { code } } } } } } } }"""


async def board(
    stage: Stage, by: str = "ALL", then: str = "ALL", email: str | None = AUDITOR, **more: Any
) -> list[Any]:
    found = await stage.data(email, BOARD, {"by": by, "then": then, **more}, today=DAY)
    rows: list[Any] = found["reportingStatus"]
    return rows


async def periods(stage: Stage) -> list[Any]:
    found: list[Any] = (await stage.data(AUDITOR, PERIODS, today=DAY))["reportingPeriods"]["nodes"]
    return found


def _provinces(period: Any) -> set[str | None]:
    project = period["project"]
    places = project["sites"]["nodes"] if project else []
    return {one["region"]["province"]["code"] for one in places} or {None}


@pytest.mark.parametrize("email", [AUDITOR, COORDINATOR, None])
async def test_the_whole_is_all_periods_by_state(stage: Stage, email: str | None) -> None:
    (whole,) = await board(stage, email=email)
    found = await stage.data(email, "{ reportingPeriods(first: 100) { nodes { state } } }", today=DAY)
    states = Counter(one["state"] for one in found["reportingPeriods"]["nodes"])
    words = {"NOT_DUE": "notDue", None: "unknown"}
    for state in (*states, "WAIVED", "PUBLISHED"):
        assert whole[words.get(state, str(state).lower())] == states[state], state
    assert whole["periods"] == sum(states.values()) > 0


@pytest.mark.parametrize(
    ("by", "key", "of"),
    [
        ("ORGANISATION", "organisationCode", lambda one: {one["organisation"]["code"]}),
        ("PROGRAMME", "programmeCode", lambda one: {one["programme"]["code"]}),
        ("PROVINCE", "provinceCode", _provinces),
        ("PERIOD", "periodStartsOn", lambda one: {one["period"]["startsOn"]}),
    ],
)
async def test_a_period_is_counted_once_in_each_group(stage: Stage, by: str, key: str, of: Any) -> None:
    shown = await periods(stage)
    found = {row[key]: row["periods"] for row in await board(stage, by)}
    assert found == Counter(value for one in shown for value in of(one))
    late = {row[key]: row["mostWorkingDaysLate"] for row in await board(stage, by) if row["overdue"]}
    for value, most in late.items():
        mine = [one for one in shown if value in of(one) and one["state"] in ("OVERDUE", "RETURNED")]
        assert most == max(one["workingDaysLate"] for one in mine)


async def test_a_project_with_several_sites_in_a_province_counts_once(stage: Stage) -> None:
    """A further site in the same province changes no count; one in another province adds one there."""
    before = {row["provinceCode"]: row["periods"] for row in await board(stage, "PROVINCE")}
    add = (
        "insert into project_site (project_id, region_id)"
        " select p.id, r.id from project p, region r where p.code = 'ID-JP-SMI-2' and r.code = $1"
    )
    await stage.owner.execute(add, "ID-35.16")
    assert {row["provinceCode"]: row["periods"] for row in await board(stage, "PROVINCE")} == before
    await stage.owner.execute(add, "ID-34.04")
    after = {row["provinceCode"]: row["periods"] for row in await board(stage, "PROVINCE")}
    assert after == before | {"ID-34": before["ID-35"]}
    (whole,) = await board(stage)
    assert whole["periods"] == len(await periods(stage))


async def test_filters_keep_what_they_name(stage: Stage) -> None:
    shown = await periods(stage)
    (mine,) = await board(stage, owedBy="JICA")
    assert mine["periods"] == sum(one["organisation"]["code"] == "JICA" for one in shown)
    (programme,) = await board(stage, programme="ID-JP-SMI")
    assert programme["periods"] == sum(one["programme"]["code"] == "ID-JP-SMI" for one in shown)
    (placed,) = await board(stage, region="ID-35")
    assert placed["periods"] == sum("ID-35" in _provinces(one) for one in shown)
    (due,) = await board(stage, **{"from": "2026-10-01", "until": "2026-10-14"})
    assert due["periods"] == sum("2026-10-01" <= one["dueOn"] <= "2026-10-14" for one in shown)
    assert await board(stage, owedBy="NOBODY") == []


async def test_two_keys_at_once(stage: Stage) -> None:
    rows = await board(stage, "PROVINCE", "PERIOD")
    keys = [(row["provinceCode"] or "~", row["periodStartsOn"]) for row in rows]
    assert keys == sorted(set(keys))
    assert {row["organisationCode"] for row in rows} == {None}


async def test_a_late_report_is_no_missing_one(stage: Stage) -> None:
    (row,) = await board(stage, owedBy="JICA")
    mine = [one for one in await periods(stage) if one["organisation"]["code"] == "JICA"]
    assert row["earliestDueOn"] == min(one["dueOn"] for one in mine if one["state"] in ("OVERDUE", "RETURNED"))
    named = await duties.period(stage, "2026-01-01")
    state = f'{{ node(id: "{named["reportingPeriod"]}") {{ ... on ReportingPeriod {{ state daysLate }} }} }}'
    told = (await stage.data(AUDITOR, state, today=DAY))["node"]
    assert told["state"] not in ("OVERDUE", "DUE")
    assert row["reportedLate"] == (told["daysLate"] > 0)

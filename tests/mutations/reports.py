"""Reports of the demonstration to be written by tests: what JICA owes for a quarter of 2026."""

from __future__ import annotations

import copy
from typing import Any

from tests.mutations.stage import Stage

PROJECT = "(select id from project where code = 'ID-JP-SMI-2')"
JICA = "(select id from organisation where code = 'JICA')"


async def period(stage: Stage, first_day: str = "2026-07-01", organisation: str = "JICA") -> str:
    """The id of the reporting period that begins on a day."""
    where = (
        f"lower(period) = '{first_day}' and scope_id = {PROJECT}"
        f" and organisation_id = (select id from organisation where code = '{organisation}')"
    )
    return await stage.id("reporting_period", where)


async def site(stage: Stage, region: str) -> str:
    """The site of the follow-up in a region."""
    where = f"project_id = {PROJECT} and region_id = (select id from region where code = '{region}')"
    return await stage.id("project_site", where)


async def line(stage: Stage, region: str = "ID-73.71", currency: str = "JPY") -> str:
    """JICA's budget line for a region."""
    where = (
        f"project_id = {PROJECT} and currency = '{currency}' and region_id ="
        f" (select id from region where code = '{region}') and funder_org_id = {JICA}"
    )
    return await stage.id("budget_line", where)


async def milestone(stage: Stage, name: str = "Coffee processing equipment in use in Dogiyai") -> str:
    """A milestone of the follow-up by its name."""
    return await stage.id("milestone", "name_en = $1", name)


async def whole(stage: Stage, first_day: str = "2026-07-01") -> dict[str, Any]:
    """A report without a mistake: two milestones, values by site and part, money, an issue, an explanation."""
    enterprises = await stage.id("indicator", "code = 'SMI2-ENTERPRISES'")
    makassar = await site(stage, "ID-73.71")
    yen = await line(stage)
    return {
        "reportingPeriod": await period(stage, first_day),
        "narrative": "Mesin sangrai kopi dipasang di Dogiyai ☕; 三つの工房が始まった。",
        "progress": [
            {"milestone": await milestone(stage), "percent": "100", "doneOn": "2026-09-25", "note": "In use."},
            {"milestone": await milestone(stage, "Practical facilitators placed in Pasuruan"), "percent": "62.5"},
        ],
        "values": [
            {"indicator": enterprises, "site": makassar, "value": "21"},
            {"indicator": enterprises, "site": makassar, "value": "12", "disaggregation": {"sex": "F"}},
            {"indicator": enterprises, "site": makassar, "value": "9", "disaggregation": {"sex": "M"}},
            {"indicator": enterprises, "site": await site(stage, "ID-35.75"), "value": "17", "note": "Counted twice."},
        ],
        "entries": [
            {"line": yen, "kind": "REALISATION", "amount": "1500000", "currency": "JPY", "onDate": "2026-08-14",
             "documentRef": "JICA-2026-081"},
            {"line": yen, "kind": "DISBURSEMENT", "amount": "2000000", "currency": "JPY", "onDate": "2026-07-31"},
        ],
        "issues": [{"kind": "DELAY", "issue": "The ship was late.", "action": "Air freight."}],
        "explanations": [
            {"indicator": await stage.id("indicator", "code = 'SMI2-FACILITATORS'"),
             "explanation": "The city counts them in December."},
        ],
    }  # fmt: skip


def changed(report: dict[str, Any], *path: Any, to: Any) -> dict[str, Any]:
    """A copy of a report with one thing in it changed."""
    made = copy.deepcopy(report)
    place: Any = made
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return made

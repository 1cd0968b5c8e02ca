"""Obligations created, amended and ended: their periods follow, all mistakes are told at once, both locks hold."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from compiler import ids
from tests.calendar import duties
from tests.calendar.duties import EDITOR, OBLIGATION
from tests.mutations import reports
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage, tag_of

DAY = date(2026, 11, 24)


async def wanted(stage: Stage, **more: Any) -> dict[str, Any]:
    """That DITJEN-IKM shall report each quarter to KEMENPERIN, from the last one on."""
    made = {
        "participation": await duties.participation(stage),
        "frequency": "QUARTERLY",
        "dueDays": 10,
        "verifier": await duties.organisation(stage, "BAPPENAS"),
        "startsOn": "2026-09-01",
        "form": "Form A",
    }
    return made | more


def starts(found: dict[str, Any]) -> list[str]:
    return [one["period"]["startsOn"] for one in found["obligation"]["periods"]["nodes"]]


@pytest.mark.parametrize(("email", "role"), [(EDITOR, "EDITOR"), (COORDINATOR, "COORDINATOR")])
async def test_its_periods_are_made_ahead(stage: Stage, email: str, role: str) -> None:
    asked = f"madePeriods {OBLIGATION}"
    found = await stage.do(email, "createObligation", await wanted(stage, reason="Asked for."), asked, today=DAY)
    assert found["__typename"] == "CreateObligationSuccess"
    days = ["2026-07-01", "2026-10-01", "2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01"]
    assert (starts(found), found["madePeriods"]) == (days, len(days))
    assert [one["dueOn"] for one in found["obligation"]["periods"]["nodes"]][:2] == ["2026-10-14", "2027-01-14"]
    assert await duties.audited(stage, "obligation.create") == [(role, "Asked for.")]
    assert len(await duties.audited(stage, "period.make")) == len(days)


@pytest.mark.parametrize(
    ("given", "days"),
    [
        ({"frequency": "SEMIANNUAL", "fiscalCalendar": "JP"}, ["2026-04-01", "2026-10-01", "2027-04-01", "2027-10-01"]),
        ({"frequency": "ANNUAL"}, ["2026-01-01", "2027-01-01"]),
        ({"frequency": "ANNUAL", "endsOn": "2026-12-30"}, []),
        ({"frequency": "ANNUAL", "endsOn": "2026-12-31"}, ["2026-01-01"]),
        ({"frequency": "COMPLETION", "dueDays": 60, "dayKind": "CALENDAR"}, []),
    ],
)
async def test_by_frequency_and_fiscal_year(stage: Stage, given: dict[str, Any], days: list[str]) -> None:
    """The follow-up's end is not known, so a report at its completion has no days yet."""
    found = await stage.do(EDITOR, "createObligation", await wanted(stage, **given), OBLIGATION, today=DAY)
    assert starts(found) == days


async def test_a_report_at_completion_follows_the_programme(stage: Stage) -> None:
    """60 calendar days after the end, and again when the end moves, for as long as nothing is written."""
    role = "programme_id = (select id from programme where code = 'ID-JP-SMI') and role <> 'COORDINATOR'"
    owed = await stage.id("participation", f"{role} and organisation_id = {reports.JICA}")
    given = await wanted(stage, participation=owed, frequency="COMPLETION", dueDays=60, dayKind="CALENDAR")
    found = await stage.do(COORDINATOR, "createObligation", given, OBLIGATION, today=DAY)
    assert starts(found) == []
    for last, due in (("2028-01-01", date(2028, 2, 29)), ("2028-07-01", date(2028, 8, 29))):
        await stage.owner.execute(
            "update programme set span = daterange('2013-01-01', $1::text::date) where code = 'ID-JP-SMI'", last
        )
        await stage.owner.fetchrow("select * from app.make_all_periods(0, $1, 400, 100)", DAY)
        rows = await stage.owner.fetch(
            "select p.due_on, upper(p.period)::text as ended from reporting_period p join reporting_obligation o"
            " on o.id = p.obligation_id where o.frequency = 'COMPLETION' and o.form = 'Form A'"
        )
        assert [(row["due_on"], row["ended"]) for row in rows] == [(due, last)]


async def test_all_mistakes_at_once(stage: Stage) -> None:
    before = await stage.counts()
    given = await wanted(
        stage,
        dueDays=400,
        timeZone="Mars/Olympus",
        holidayCalendar="Java",
        form=" ",
        startsOn="2001-01-01",
        verifier=await duties.organisation(stage, "DITJEN-IKM"),
        reason="",
    )
    found = await stage.do(EDITOR, "createObligation", given, today=DAY, asked="")
    assert [(one["code"], one["path"][-1]) for one in found["errors"]] == [
        ("OUT_OF_RANGE", "dueDays"),
        ("UNKNOWN_TIME_ZONE", "timeZone"),
        ("UNKNOWN_CALENDAR", "holidayCalendar"),
        ("BLANK", "form"),
        ("BLANK", "reason"),
        ("TOO_EARLY", "startsOn"),
        ("OWN_VERIFIER", "verifier"),
    ]
    assert await stage.counts() == before


@pytest.mark.parametrize("zone", ["UTC+3", "../etc/localtime", "asia/jakarta", "Asia/Jakarta\x00", "", "WIB"])
async def test_no_zone(stage: Stage, zone: str) -> None:
    found = await stage.answer(
        EDITOR,
        "mutation Do($input: CreateObligationInput!) { createObligation(input: $input)"
        " { ... on ValidationFailed { errors { code } } } }",
        {"input": await wanted(stage, timeZone=zone)},
        today=DAY,
    )
    told = found["data"]["createObligation"]["errors"] if found.get("data") else found["errors"]
    assert told[0].get("code") == "UNKNOWN_TIME_ZONE" or told[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_the_same_again_is_a_duplicate(stage: Stage) -> None:
    given = await wanted(stage)
    assert (await stage.do(EDITOR, "createObligation", given, "madePeriods", today=DAY))["madePeriods"] == 6
    again = await stage.do(EDITOR, "createObligation", given, "madePeriods", today=DAY)
    assert [one["code"] for one in again["errors"]] == ["DUPLICATE"]
    other = await stage.do(EDITOR, "createObligation", {**given, "form": "Form B"}, "madePeriods", today=DAY)
    assert other["madePeriods"] == 6


@pytest.mark.parametrize("email", [None, REPORTER, VERIFIER, AUDITOR, duties.STEWARD, duties.PROVINCE])
async def test_who_neither_leads_nor_coordinates_creates_none(stage: Stage, email: str | None) -> None:
    given, before = await wanted(stage), await stage.counts()
    found = await stage.do(email, "createObligation", given, "", today=DAY)
    assert (found["__typename"], found["code"]) == ("Forbidden", "NOT_YOURS_TO_OBLIGE")
    assert await stage.counts() == before


async def test_amended_due_days_reach_what_is_open(stage: Stage) -> None:
    """A period that was handed in keeps its day, the others are counted by the new rule."""
    await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=DAY)
    named = await duties.named(stage, "reporting_obligation")
    given = {**named, "dueDays": 5, "reason": "Sooner."}
    found = await stage.do(EDITOR, "amendObligation", given, f"madePeriods droppedPeriods {OBLIGATION}", today=DAY)
    days = {one["period"]["startsOn"]: one["dueOn"] for one in found["obligation"]["periods"]["nodes"]}
    assert (days["2026-07-01"], days["2026-10-01"]) == ("2026-10-14", "2027-01-07")
    assert days["2026-01-01"] == "2026-04-15"
    assert found["obligation"]["rowVersion"] == named["expectedVersion"] + 1
    assert await duties.audited(stage, "obligation.amend") == [("EDITOR", "Sooner.")]


async def test_amended_frequency_makes_anew_what_is_not_over(stage: Stage) -> None:
    named = await duties.named(stage, "reporting_obligation")
    given = {**named, "frequency": "SEMIANNUAL", "fiscalCalendar": "JP", "reason": "By the Japanese year."}
    found = await stage.do(EDITOR, "amendObligation", given, f"madePeriods droppedPeriods {OBLIGATION}", today=DAY)
    assert starts(found) == ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01", "2027-04-01", "2027-10-01"]
    ends = [one["period"]["endsOn"] for one in found["obligation"]["periods"]["nodes"]]
    assert ends[3] == "2027-03-31"
    assert found["droppedPeriods"] == 1


async def test_amending_nothing_is_told(stage: Stage) -> None:
    named = await duties.named(stage, "reporting_obligation")
    found = await stage.do(EDITOR, "amendObligation", {**named, "reason": "Why not."}, "", today=DAY)
    assert [one["code"] for one in found["errors"]] == ["NOTHING_TO_CHANGE"]
    cleared = await stage.answer(
        EDITOR,
        "mutation Do($input: AmendObligationInput!) { amendObligation(input: $input) { __typename } }",
        {"input": {**named, "reason": "Why not.", "dueDays": None}},
        today=DAY,
    )
    assert cleared["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_ended_it_owes_nothing_later(stage: Stage) -> None:
    named = await duties.named(stage, "reporting_obligation")
    given = {**named, "endsOn": "2026-09-30", "reason": "Done."}
    found = await stage.do(EDITOR, "endObligation", given, f"droppedPeriods {OBLIGATION}", today=DAY)
    assert (starts(found), found["droppedPeriods"]) == (["2026-01-01", "2026-04-01", "2026-07-01"], 1)
    assert await stage.owner.fetchval("select made from app.make_all_periods(0, $1, 400, 100)", DAY) > 0
    where = f"lower(period) >= '2026-10-01' and {duties.JICA_OWES}"
    assert await stage.owner.fetchval(f"select count(*) from reporting_period where {where}") == 0
    named["expectedVersion"] += 1
    again = await stage.do(EDITOR, "endObligation", {**named, "endsOn": "2027-01-01", "reason": "No."}, "", today=DAY)
    assert [one["code"] for one in again["errors"]] == ["ENDED_ALREADY"]


async def test_what_is_written_stays_when_it_ends(stage: Stage) -> None:
    await stage.do(REPORTER, "saveReportDraft", await reports.whole(stage), today=DAY)
    given = {**await duties.named(stage, "reporting_obligation"), "endsOn": "2026-06-30", "reason": "Done."}
    found = await stage.do(EDITOR, "endObligation", given, OBLIGATION, today=DAY)
    assert "2026-07-01" in starts(found)


async def test_another_version_conflicts(stage: Stage) -> None:
    named = await duties.named(stage, "reporting_obligation")
    asked = "... on VersionConflict { actualVersion current { id } }"
    await stage.do(EDITOR, "amendObligation", {**named, "dueDays": 5, "reason": "Sooner."}, "", today=DAY)
    query = f"mutation Do($input: EndObligationInput!) {{ endObligation(input: $input) {{ __typename {asked} }} }}"
    given = {**named, "endsOn": "2026-12-31", "reason": "Done."}
    found = (await stage.data(EDITOR, query, {"input": given}, today=DAY))["endObligation"]
    assert (found["__typename"], found["actualVersion"]) == ("VersionConflict", named["expectedVersion"] + 1)


@pytest.mark.parametrize(
    "text",
    [
        "insert into reporting_obligation (participation_id, frequency, due_days, day_kind, verifier_org_id)"
        " select id, 'ANNUAL', 1, 'WORKING', (select id from organisation where code = 'BPKP') from participation"
        " where valid @> '2026-10-01'::date limit 1",
        "update reporting_obligation set due_days = 366",
        "update reporting_period set due_on = due_on + 30, due_basis = 'EXTENDED', extended_from = due_on,"
        " extension_reason = 'x'",
        "update reporting_period set waived_at = now(), waive_reason = 'x'",
        "update reporting_period set due_on = due_on + 30",
        "delete from reporting_period",
        "insert into holiday (calendar, on_date, name_en) values ('ID', '2026-10-13', 'x')",
        "update holiday set name_en = 'x'",
        "delete from holiday",
        "insert into reminder (period_id, organisation_id, verifier_org_id, scope_id, visibility, kind, due_on,"
        " on_date) select id, organisation_id, verifier_org_id, scope_id, visibility, 'DUE', due_on, due_on"
        " from reporting_period",
        "delete from reminder",
    ],
)
async def test_postgresql_holds_the_reporter_to_it(stage: Stage, text: str) -> None:
    """Without our code in between, the server's login changes no row for who may not."""
    viewer = await stage.viewer(REPORTER)
    async with stage.pool.acquire() as connection, connection.transaction():
        settings = zip(_settings(), (*viewer.context, viewer.held), strict=True)
        for name, value in settings:
            await connection.execute("select set_config($1, $2, true)", name, value)
        try:
            async with connection.transaction():
                said = await connection.execute(text)
        except asyncpg.InsufficientPrivilegeError:
            return
        assert said.endswith(" 0"), said


def _settings() -> tuple[str, ...]:
    from db.viewer import SETTINGS

    return (*SETTINGS, "app.roles")


async def test_unknown_and_invisible_are_answered_alike(stage: Stage) -> None:
    """For each verb and reference: what is hidden is answered byte for byte as what there is not."""
    await stage.owner.execute("update project set visibility = 'INTERNAL' where code = 'ID-JP-SMI-2'")
    stage.viewers.clear()
    duty, period = await duties.named(stage, "reporting_obligation"), await duties.period(stage)
    cases = {
        "createObligation": (await wanted(stage), "participation", "participation"),
        "amendObligation": ({**duty, "reason": "x", "dueDays": 1}, "obligation", "reporting_obligation"),
        "endObligation": ({**duty, "reason": "x", "endsOn": "2026-12-31"}, "obligation", "reporting_obligation"),
        "reassignVerifier": (
            {**duty, "reason": "x", "verifier": await duties.organisation(stage, "BPKP")},
            "obligation",
            "reporting_obligation",
        ),
        "extendObligation": ({**period, "reason": "x", "dueOn": "2026-12-31"}, "reportingPeriod", "reporting_period"),
        "waiveObligation": ({**period, "reason": "x"}, "reportingPeriod", "reporting_period"),
    }
    for verb, (given, field, table) in cases.items():
        nothing = {**given, field: ids.encode(tag_of(table), uuid4())}
        for email in (None, duties.PROVINCE, "analyst@demo.example"):
            hidden = await stage.do(email, verb, given, "", today=DAY)
            assert hidden["__typename"] == "NotFound", (verb, email, hidden)
            assert hidden == await stage.do(email, verb, nothing, "", today=DAY)

"""What is decided about single periods, and who verifies: later, not at all, by another; never by who owes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.calendar import duties
from tests.calendar.duties import EDITOR, PERIOD
from tests.mutations import reports
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage

DAY = date(2026, 10, 20)


async def later(stage: Stage, **more: Any) -> dict[str, Any]:
    return {**await duties.period(stage), "dueOn": "2026-11-02", "reason": "Banjir di Makassar."} | more


@pytest.mark.parametrize(("email", "role"), [(VERIFIER, "VERIFIER"), (COORDINATOR, "COORDINATOR")])
async def test_extended(stage: Stage, email: str, role: str) -> None:
    found = await stage.do(email, "extendObligation", await later(stage), PERIOD, today=DAY)
    assert found["reportingPeriod"] | {"id": "", "rowVersion": 0} == {
        "id": "",
        "dueOn": "2026-11-02",
        "dueBasis": "EXTENDED",
        "extendedFrom": "2026-10-14",
        "extensionReason": "Banjir di Makassar.",
        "state": "DUE",
        "isWaived": False,
        "waiveReason": None,
        "rowVersion": 0,
    }
    assert await duties.audited(stage, "obligation.extend") == [(role, "Banjir di Makassar.")]


async def test_extended_again_it_remembers_the_first_day(stage: Stage) -> None:
    await stage.do(VERIFIER, "extendObligation", await later(stage), PERIOD, today=DAY)
    found = await stage.do(VERIFIER, "extendObligation", await later(stage, dueOn="2026-11-10"), PERIOD, today=DAY)
    assert (found["reportingPeriod"]["extendedFrom"], found["reportingPeriod"]["dueOn"]) == ("2026-10-14", "2026-11-10")


async def test_holidays_move_it_no_more(stage: Stage) -> None:
    await stage.do(VERIFIER, "extendObligation", await later(stage), PERIOD, today=DAY)
    await stage.owner.execute("insert into holiday (calendar, on_date, name_en) values ('ID', '2026-10-12', 'Flood')")
    assert await duties.due(stage) == date(2026, 11, 2)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"dueOn": "2026-10-14"}, "NOT_LATER"),
        ({"dueOn": "2026-10-01"}, "NOT_LATER"),
        ({"dueOn": "2028-01-01"}, "TOO_LATE"),
        ({"reason": " "}, "BLANK"),
    ],
)
async def test_not_extended(stage: Stage, more: dict[str, Any], code: str) -> None:
    given, before = await later(stage, **more), await stage.counts()
    await stage.viewer(VERIFIER)
    before = await stage.counts()
    found = await stage.do(VERIFIER, "extendObligation", given, "", today=DAY)
    assert [one["code"] for one in found["errors"]] == [code]
    assert await stage.counts() == before


async def test_what_was_handed_in_is_not_extended(stage: Stage) -> None:
    await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=DAY)
    found = await stage.do(VERIFIER, "extendObligation", await later(stage), "", today=DAY)
    assert [one["code"] for one in found["errors"]] == ["ALREADY_REPORTED"]


@pytest.mark.parametrize("email", [None, AUDITOR, EDITOR, duties.STEWARD, duties.PROVINCE])
@pytest.mark.parametrize("verb", ["extendObligation", "waiveObligation"])
async def test_others_decide_nothing(stage: Stage, email: str | None, verb: str) -> None:
    given = await later(stage)
    if verb == "waiveObligation":
        del given["dueOn"]
    found = await stage.do(email, verb, given, "", today=DAY)
    assert (found["__typename"], found["code"]) == ("Forbidden", "NOT_YOURS_TO_DECIDE")


async def test_who_owes_never_decides(stage: Stage) -> None:
    """Not even when the organisation verifies or coordinates besides."""
    found = await stage.do(REPORTER, "extendObligation", await later(stage), "", today=DAY)
    assert (found["__typename"], found["code"]) == ("Forbidden", "OWN_OBLIGATION")
    await stage.owner.execute(
        "insert into org_grant (user_id, organisation_id, role) select u.id, u.organisation_id, r from app_user u,"
        " unnest('{VERIFIER,COORDINATOR,EDITOR}'::text[]) r where work_email = $1",
        REPORTER,
    )
    await stage.owner.execute(
        "update programme set coordinator_org_id = (select id from organisation where code = 'JICA')"
        " where code = 'ID-JP-SMI'"
    )
    stage.viewers.clear()
    for verb, more in (("extendObligation", {}), ("waiveObligation", {"dueOn": None})):
        given = {name: value for name, value in (await later(stage, **more)).items() if value is not None}
        found = await stage.do(REPORTER, verb, given, "", today=DAY)
        assert (found["__typename"], found["code"]) == ("Forbidden", "OWN_OBLIGATION"), verb
    given = {**await duties.named(stage, "reporting_obligation"), "verifier": await duties.organisation(stage, "BPKP")}
    found = await stage.do(REPORTER, "reassignVerifier", {**given, "reason": "Kinder."}, "", today=DAY)
    assert (found["__typename"], found["code"]) == ("Forbidden", "OWN_OBLIGATION")


async def test_a_verifier_does_not_waive(stage: Stage) -> None:
    given = {**await duties.period(stage), "reason": "Too few staff."}
    assert (await stage.do(VERIFIER, "waiveObligation", given, "", today=DAY))["code"] == "NOT_YOURS_TO_DECIDE"


async def test_waived_it_is_neither_due_nor_overdue(stage: Stage) -> None:
    given = {**await duties.period(stage), "reason": "Told in the next report."}
    found = (await stage.do(COORDINATOR, "waiveObligation", given, PERIOD, today=DAY))["reportingPeriod"]
    assert (found["state"], found["isWaived"], found["waiveReason"]) == ("WAIVED", True, "Told in the next report.")
    asked = '{ reportingPeriods(overdueOn: "2027-01-01", filter: {isWaived: {eq: true}}) { totalCount } }'
    assert (await stage.data(COORDINATOR, asked, today=DAY))["reportingPeriods"]["totalCount"] == 0
    asked = "{ reportingPeriods(filter: {isWaived: {eq: true}}) { nodes { stage isOverdue daysLate } } }"
    (seen,) = (await stage.data(None, asked, today=date(2027, 1, 1)))["reportingPeriods"]["nodes"]
    assert seen == {"stage": "SETTLED", "isOverdue": False, "daysLate": 0}
    report = await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=DAY)
    assert [one["code"] for one in report["errors"]] == ["WAIVED"]
    given["expectedVersion"] += 1
    again = await stage.do(COORDINATOR, "waiveObligation", given, "", today=DAY)
    assert [one["code"] for one in again["errors"]] == ["WAIVED"]


async def test_not_waived_while_a_report_is_under_way(stage: Stage) -> None:
    await stage.do(REPORTER, "saveReportDraft", await reports.whole(stage), today=DAY)
    given = {**await duties.period(stage), "reason": "Never mind."}
    found = await stage.do(COORDINATOR, "waiveObligation", given, "", today=DAY)
    assert [(one["code"], one["path"]) for one in found["errors"]] == [("UNDER_WAY", ["input", "reportingPeriod"])]


async def reassign(stage: Stage, email: str = EDITOR, code: str = "BAPPENAS") -> dict[str, Any]:
    named = await duties.named(stage, "reporting_obligation")
    given = {**named, "verifier": await duties.organisation(stage, code), "reason": "The ministry is too near."}
    asked = "reassignedPeriods keptPeriods obligation { verifier { code } formerVerifiers { nodes { code } } }"
    return await stage.do(email, "reassignVerifier", given, asked, today=DAY)


async def test_another_verifies_what_is_not_verified(stage: Stage) -> None:
    """A submitted report goes with its period, an accepted one stays; who verified before sees its own still."""
    submitted = (await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=DAY))["report"]
    found = await reassign(stage)
    assert (found["reassignedPeriods"], found["keptPeriods"]) == (3, 1)
    assert found["obligation"] == {
        "verifier": {"code": "BAPPENAS"},
        "formerVerifiers": {"nodes": [{"code": "KEMENPERIN"}]},
    }
    rows = await stage.owner.fetch(
        "select lower(p.period)::text as begun, o.code, coalesce(bool_and(r.verifier_org_id = p.verifier_org_id), true)"
        " as alike from reporting_period p join organisation o on o.id = p.verifier_org_id"
        f" left join report r on r.period_id = p.id where p.{duties.JICA_OWES.replace(' and ', ' and p.')}"
        " group by 1, 2 order by 1"
    )
    assert [(row["begun"], row["code"]) for row in rows] == [
        ("2026-01-01", "KEMENPERIN"),
        ("2026-04-01", "BAPPENAS"),
        ("2026-07-01", "BAPPENAS"),
        ("2026-10-01", "BAPPENAS"),
    ]
    assert all(row["alike"] for row in rows)
    assert await duties.audited(stage, "obligation.reassign") == [("EDITOR", "The ministry is too near.")]
    assert len(await duties.audited(stage, "period.reassign")) == 3
    version = await stage.owner.fetchval("select row_version from report where status = 'SUBMITTED'")
    named = {"report": submitted["id"], "expectedVersion": version}
    assert (await stage.do(VERIFIER, "verifyReport", named, today=DAY))["__typename"] == "Forbidden"
    await stage.owner.execute(
        "insert into org_grant (user_id, organisation_id, role)"
        " select id, organisation_id, 'VERIFIER' from app_user where work_email = 'analyst@demo.example'"
    )
    verified = await stage.do("analyst@demo.example", "verifyReport", named, today=DAY)
    assert verified["report"]["status"] == "VERIFIED"
    asked = '{ reportingPeriods(filter: {period: {startsOn: {eq: "2026-01-01"}}}) { nodes { obligation { id } } } }'
    assert (await stage.data(VERIFIER, asked, today=DAY))["reportingPeriods"]["nodes"][0]["obligation"]["id"]


async def test_what_is_verified_waits_with_its_verifier(stage: Stage) -> None:
    report = (await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=DAY))["report"]
    named = {"report": report["id"], "expectedVersion": report["rowVersion"]}
    await stage.do(VERIFIER, "verifyReport", named, today=DAY)
    found = await reassign(stage, COORDINATOR)
    assert (found["reassignedPeriods"], found["keptPeriods"]) == (2, 2)


@pytest.mark.parametrize(("code", "says"), [("JICA", "OWN_VERIFIER"), ("KEMENPERIN", "NOTHING_TO_CHANGE")])
async def test_not_reassigned_to(stage: Stage, code: str, says: str) -> None:
    assert [one["code"] for one in (await reassign(stage, code=code))["errors"]] == [says]


async def test_a_former_verifier_of_a_hidden_project_sees_what_it_verified(stage: Stage) -> None:
    """The period it verified leads to an obligation that is another's now: it is seen, and nothing fails."""
    await stage.owner.execute("update project set visibility = 'INTERNAL' where code = 'ID-JP-SMI-2'")
    await reassign(stage)
    await stage.owner.execute("update project set lead_org_id = null where code = 'ID-JP-SMI-2'")
    await stage.owner.execute(
        "update participation set valid = daterange(null, '2020-01-01') where role = 'ACCOUNTABLE' and scope_id > 0"
    )
    stage.viewers.clear()
    asked = "{ reportingPeriods(first: 50) { nodes { project { code } organisation { code } obligation { id } } } }"
    nodes = (await stage.data(VERIFIER, asked, today=DAY))["reportingPeriods"]["nodes"]
    (own,) = [one for one in nodes if one["organisation"]["code"] == "JICA"]
    assert own["project"] is None
    assert own["obligation"]["id"]


async def test_a_steward_sets_and_removes_holidays(stage: Stage) -> None:
    given = {
        "calendar": "ID",
        "holidays": [
            {"onDate": "2026-10-12", "nameEn": "Flood", "kind": "PUBLIC"},
            {"onDate": "2026-12-25", "nameEn": "Christmas", "nameId": "Natal"},
            {"onDate": "2027-01-01", "nameId": "Tahun Baru 2027 Masehi"},
        ],
        "reason": "By decree.",
    }
    found = await stage.do(duties.STEWARD, "setHolidays", given, "added changed unchanged", today=DAY)
    assert (found["added"], found["changed"], found["unchanged"]) == (2, 1, 0)
    assert await duties.due(stage) == date(2026, 10, 15)
    assert await duties.due(stage, "2026-10-01") == date(2027, 1, 15)
    again = await stage.do(duties.STEWARD, "setHolidays", given, "added changed unchanged", today=DAY)
    assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 3)
    assert await duties.audited(stage, "holiday.set") == [("STEWARD", "By decree.")] * 3
    asked = '{ holidays(filter: {onDate: {eq: "2026-10-12"}, calendar: {eq: "ID"}}) { nodes { id name rowVersion } } }'
    (day,) = (await stage.data(None, asked))["holidays"]["nodes"]
    gone = {"holiday": day["id"], "expectedVersion": day["rowVersion"], "reason": "It was dry."}
    assert (await stage.do(duties.STEWARD, "removeHoliday", gone, "removed", today=DAY))["removed"]
    assert await duties.due(stage) == date(2026, 10, 14)
    actors = await stage.owner.fetch(
        "select distinct u.work_email from audit_entry e join app_user u on u.id = e.user_id"
        " where e.action = 'period.recount' and e.subject_uid = (select uid from reporting_period where"
        f" lower(period) = '2026-07-01' and {duties.JICA_OWES})"
    )
    assert [row["work_email"] for row in actors] == [duties.STEWARD]


async def test_only_a_steward(stage: Stage) -> None:
    given = {"calendar": "ID", "holidays": [{"onDate": "2026-10-12", "nameEn": "Flood"}]}
    for email in (None, COORDINATOR, EDITOR, AUDITOR):
        found = await stage.do(email, "setHolidays", given, "", today=DAY)
        assert (found["__typename"], found["code"]) == ("Forbidden", "NOT_A_STEWARD")
    day = await stage.id("holiday", "calendar = 'ID' and on_date = '2026-12-25'")
    gone = {"holiday": day, "expectedVersion": 1, "reason": "No."}
    assert (await stage.do(COORDINATOR, "removeHoliday", gone, "", today=DAY))["__typename"] == "Forbidden"


async def test_mistakes_of_holidays(stage: Stage) -> None:
    days = [{"onDate": "2026-10-12", "nameEn": "A"}, {"onDate": "2026-10-12", "nameEn": " "}, {"onDate": "1066-10-14"}]
    given = {"calendar": "Java", "holidays": days}
    found = await stage.do(duties.STEWARD, "setHolidays", given, "", today=DAY)
    assert [(one["code"], one["path"][1:]) for one in found["errors"]] == [
        ("UNKNOWN_CALENDAR", ["calendar"]),
        ("BLANK", ["holidays", "1", "nameEn"]),
        ("DUPLICATE", ["holidays", "1", "onDate"]),
        ("NAME_MISSING", ["holidays", "2", "nameEn"]),
        ("OUT_OF_RANGE", ["holidays", "2", "onDate"]),
    ]

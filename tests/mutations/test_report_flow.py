"""A report handed on by the demo persons, from the first draft to acceptance."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import orjson

from compiler import ids
from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage, tag_of

TOTALS = (
    "select l.realised, l.pending_realised, l.disbursed, l.pending_disbursed from budget_line l"
    " join region r on r.id = l.region_id where r.code = 'ID-73.71' and l.currency = 'JPY'"
)


async def totals(stage: Stage) -> tuple[Decimal, ...]:
    return tuple((await stage.owner.fetch(TOTALS))[0].values())


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
    returned = await handed_on(
        stage,
        VERIFIER,
        "returnReport",
        first,
        reason="Angka Pasuruan?",
        remarks=[{"field": "values 3", "remark": "12?"}],
    )
    assert returned["status"] == "RETURNED"
    assert await totals(stage) == before
    again = await submitted(stage, reports.changed(report, "entries", 0, "amount", to="1400000"))
    assert (again["id"], again["revision"], again["status"]) == (first["id"], 2, "SUBMITTED")
    verified = await handed_on(stage, VERIFIER, "verifyReport", again)
    assert await totals(stage) == (before[0], before[1] + 1_400_000, before[2], before[3] + 2_000_000)
    accepted = await handed_on(stage, COORDINATOR, "acceptReport", verified)
    assert accepted["status"] == "ACCEPTED"
    assert await totals(stage) == (before[0] + 1_400_000, before[1], before[2] + 2_000_000, before[3])
    await assert_milestones(stage)
    await assert_shown(stage, accepted["id"])
    await assert_audited(stage)


async def handed_on(stage: Stage, email: str, verb: str, report: dict[str, Any], **more: Any) -> dict[str, Any]:
    result = await stage.do(email, verb, {"report": report["id"], "expectedVersion": report["rowVersion"], **more})
    assert result["__typename"] == f"{verb[0].upper()}{verb[1:]}Success", result
    found: dict[str, Any] = result["report"]
    return found


async def assert_milestones(stage: Stage) -> None:
    """The milestones are as the accepted report says."""
    rows = await stage.owner.fetch(
        "select name_en, status, percent, done_on::text from milestone where name_en ~ 'Coffee|Practical' order by 1"
    )
    assert [tuple(row.values()) for row in rows] == [
        ("Coffee processing equipment in use in Dogiyai", "DONE", Decimal(100), "2026-09-25"),
        ("Practical facilitators placed in Pasuruan", "PLANNED", Decimal("62.5"), None),
    ]


async def assert_shown(stage: Stage, report: str) -> None:
    """The API shows the whole way; anonymous sees what is accepted, the reporter the returned revision as well."""
    query = """query Shown($id: ID!) { node(id: $id) { ... on Report {
        status isOfficial returnReason
        statusHistory(first: 20) { nodes { fromStatus toStatus role organisation { code } reason } }
        entries { nodes { amount { amount currency } reportRevision rateToIdr } }
        entriesOfAllRevisions { totalCount }
        values { nodes { value sex } }
        progress { nodes { percent doneOn } }
        issues { nodes { kind issue action } }
    } } }"""
    shown = (await stage.data(None, query, {"id": report}))["node"]
    assert shown["isOfficial"]
    assert shown["returnReason"] == "Angka Pasuruan?\n- values 3: 12?"
    history = [(one["toStatus"], one["role"], one["organisation"]["code"]) for one in shown["statusHistory"]["nodes"]]
    assert history == [
        ("SUBMITTED", "REPORTER", "JICA"),
        ("RETURNED", "VERIFIER", "KEMENPERIN"),
        ("DRAFT", "REPORTER", "JICA"),
        ("SUBMITTED", "REPORTER", "JICA"),
        ("VERIFIED", "VERIFIER", "KEMENPERIN"),
        ("ACCEPTED", "COORDINATOR", "KEMENKO-EKON"),
    ]
    assert sorted(one["amount"]["amount"] for one in shown["entries"]["nodes"]) == ["1400000.00", "2000000.00"]
    assert {one["reportRevision"] for one in shown["entries"]["nodes"]} == {2}
    assert shown["entriesOfAllRevisions"]["totalCount"] == 2
    own = (await stage.data(REPORTER, query, {"id": report}))["node"]
    assert own["entriesOfAllRevisions"]["totalCount"] == 4
    assert sorted((one["value"], one["sex"]) for one in shown["values"]["nodes"] if one["sex"]) == [
        ("12.0000", "F"),
        ("9.0000", "M"),
    ]
    assert {one["issue"] for one in shown["issues"]["nodes"]} == {
        "The ship was late.",
        "SMI2-FACILITATORS: The city counts them in December.",
    }


async def assert_audited(stage: Stage) -> None:
    """One entry a change, by whom, in which role, for which request, with the rows before and after."""
    rows = await stage.owner.fetch(
        "select a.action, a.role, a.subject_table, o.code, a.reason, a.request_id, a.before, a.after"
        " from audit_entry a join organisation o on o.id = a.organisation_id order by a.id"
    )
    assert [(r["action"], r["role"], r["subject_table"], r["code"]) for r in rows] == [
        ("report.submit", "REPORTER", "report", "JICA"),
        ("report.return", "VERIFIER", "report", "KEMENPERIN"),
        ("report.submit", "REPORTER", "report", "JICA"),
        ("report.verify", "VERIFIER", "report", "KEMENPERIN"),
        ("report.accept", "COORDINATOR", "report", "KEMENKO-EKON"),
        ("report.accept", "COORDINATOR", "milestone", "KEMENKO-EKON"),
        ("report.accept", "COORDINATOR", "milestone", "KEMENKO-EKON"),
    ]
    assert {r["request_id"] for r in rows} == {f"request of {email}" for email in (REPORTER, VERIFIER, COORDINATOR)}
    assert rows[1]["reason"].startswith("Angka Pasuruan?")
    first, again = orjson.loads(rows[0]["after"]), orjson.loads(rows[2]["after"])
    assert rows[0]["before"] is None
    assert (first["status"], first["revision"], again["revision"]) == ("SUBMITTED", 1, 2)
    assert sorted(entry["amount"] for entry in again["financial_entry"]) == ["1400000.00", "2000000.00"]
    assert orjson.loads(rows[2]["before"])["status"] == "RETURNED"
    assert orjson.loads(rows[5]["before"])["status"] == "PLANNED"


async def test_draft(stage: Stage) -> None:
    """A draft may lack what is asked for later; a new one replaces it; submitting uses it."""
    report = await reports.whole(stage)
    poor = {"reportingPeriod": report["reportingPeriod"], "narrative": "Begun."}
    asked = "report { id status revision rowVersion } remaining { code path }"
    saved = await stage.do(REPORTER, "saveReportDraft", poor, asked)
    assert [one["code"] for one in saved["remaining"]] == ["INDICATOR_MISSING", "INDICATOR_MISSING"]
    assert saved["report"]["status"] == "DRAFT"
    stale = await stage.do(REPORTER, "saveReportDraft", {**report, "expectedVersion": 99}, "report { id }")
    assert stale["__typename"] == "VersionConflict"
    version = saved["report"]["rowVersion"]
    filled = await stage.do(REPORTER, "saveReportDraft", {**report, "expectedVersion": version}, asked)
    assert filled["remaining"] == []
    done = await submitted(stage, {**report, "entries": []})
    assert done["id"] == saved["report"]["id"]
    assert await stage.owner.fetchval("select count(*) from financial_entry where report_id is not null") == 0
    wrong = await stage.do(REPORTER, "saveReportDraft", report, "report { id }")
    assert wrong["__typename"] == "AlreadySubmitted"


async def test_draft_before_the_period_ends(stage: Stage) -> None:
    """Notes may be kept during the period; only submitting waits for its end."""
    early = {"reportingPeriod": await reports.period(stage, "2026-10-01"), "narrative": "Still running."}
    saved = await stage.do(REPORTER, "saveReportDraft", early, "remaining { code }")
    assert "PERIOD_NOT_OVER" in [one["code"] for one in saved["remaining"]]
    refused = await stage.do(REPORTER, "submitReport", early)
    assert refused["errors"][0]["code"] == "PERIOD_NOT_OVER"


async def test_returned_report_is_resumed_as_a_draft(stage: Stage) -> None:
    """The demonstration's second quarter was returned: a draft opens its next revision, the returned one stays."""
    report = reports.changed(await reports.whole(stage, "2026-04-01"), "progress", to=[])
    saved = await stage.do(REPORTER, "saveReportDraft", report)
    assert (saved["report"]["status"], saved["report"]["revision"]) == ("DRAFT", 2)
    kept = await stage.owner.fetchval("select count(*) from indicator_value where report_revision = 1 and report_id = ("
                                      "select id from report where revision = 2)")  # fmt: skip
    assert kept == 1
    assert (await submitted(stage, report))["revision"] == 2


async def test_withdrawn(stage: Stage) -> None:
    """Taken back, the figures are pending no more and the period is free."""
    before = await totals(stage)
    first = await submitted(stage)
    gone = await handed_on(stage, REPORTER, "withdrawReport", first, reason="Wrong quarter.")
    assert gone["status"] == "WITHDRAWN"
    assert await totals(stage) == before
    second = await submitted(stage)
    assert second["id"] != first["id"]


async def test_correction_replaces_the_accepted_report(stage: Stage) -> None:
    """A report that supersedes an accepted one counts instead of it once it is accepted."""
    accepted = await accept(stage, await submitted(stage))
    before = await totals(stage)
    report = reports.changed(await reports.whole(stage), "entries", 0, "amount", to="900000")
    again = await stage.do(REPORTER, "submitReport", report)
    assert (again["__typename"], again["code"]) == ("AlreadySubmitted", "ALREADY_SUBMITTED")
    correction = await submitted(stage, {**report, "supersedes": accepted["id"]})
    assert await totals(stage) == before
    verified = await handed_on(stage, VERIFIER, "verifyReport", correction)
    given = {"report": verified["id"], "expectedVersion": verified["rowVersion"]}
    done = await stage.do(COORDINATOR, "acceptReport", given, "report { id status } superseded { id status }")
    assert done["superseded"] == {"id": accepted["id"], "status": "SUPERSEDED"}
    assert await totals(stage) == (before[0] - 600_000, *before[1:])
    audited = await stage.owner.fetch("select after from audit_entry where subject_table = 'report' order by id desc")
    assert orjson.loads(audited[0]["after"])["status"] == "SUPERSEDED"


async def test_reversal_of_an_earlier_entry(stage: Stage) -> None:
    """What an accepted report said too much is taken back in a later one, at most once."""
    await accept(stage, await submitted(stage))
    before = await totals(stage)
    wrong = await stage.id("financial_entry", "amount = 1500000")
    report = await later(stage)
    back = {**report["entries"][0], "amount": "-1000000", "reverses": wrong}
    twice = await stage.do(REPORTER, "validateReport", {**report, "entries": [back, back]}, "isValid")
    assert [one["code"] for one in twice["errors"]] == ["REVERSES_TOO_MUCH"]
    await accept(stage, await submitted(stage, {**report, "entries": [back]}))
    assert await totals(stage) == (before[0] - 1_000_000, *before[1:])


async def later(stage: Stage) -> dict[str, Any]:
    """A report on a further period of JICA, which has none."""
    await stage.owner.execute(
        "insert into reporting_period (obligation_id, period, due_on) select obligation_id, '[2025-10-01,2026-01-01)',"
        " '2026-01-14' from reporting_period where lower(period) = '2026-07-01' and organisation_id = " + reports.JICA
    )
    return await reports.whole(stage, "2025-10-01")


async def accept(stage: Stage, report: dict[str, Any]) -> dict[str, Any]:
    verified = await handed_on(stage, VERIFIER, "verifyReport", report)
    return await handed_on(stage, COORDINATOR, "acceptReport", verified)


async def test_report_on_a_programme(stage: Stage) -> None:
    """A duty of a programme itself takes what belongs to any of its projects, and to no other programme's."""
    await stage.owner.execute(
        "with owed as (insert into reporting_obligation"
        " (participation_id, frequency, due_days, day_kind, verifier_org_id)"
        " select p.id, 'ANNUAL', 60, 'CALENDAR', (select id from organisation where code = 'KEMENPERIN')"
        " from participation p join programme g on g.id = p.programme_id"
        f" where g.code = 'ID-JP-SMI' and p.organisation_id = {reports.JICA} returning id)"
        " insert into reporting_period (obligation_id, period, due_on)"
        " select id, '[2025-01-01,2026-01-01)', '2026-03-01' from owed"
    )
    report = await reports.whole(stage)
    report["reportingPeriod"] = await stage.id("reporting_period", "period = '[2025-01-01,2026-01-01)'")
    other = "project_id in (select p.id from project p join programme g on g.id = p.programme_id where g.code <> $1)"
    uid = await stage.owner.fetchval(f"select uid from milestone where {other} limit 1", "ID-JP-SMI")
    foreign = reports.changed(report, "progress", 0, "milestone", to=ids.encode(tag_of("milestone"), uid))
    refused = await stage.do(REPORTER, "validateReport", foreign, "isValid")
    assert "OF_ANOTHER_PROJECT" in [error["code"] for error in refused["errors"]]
    assert (await accept(stage, await submitted(stage, report)))["status"] == "ACCEPTED"


async def test_period_ends_where_the_obligation_says(stage: Stage) -> None:
    """On the last day a period still runs; on the next it is over."""
    report = reports.changed(await reports.whole(stage), "progress", to=[])
    report = {**report, "entries": []}
    refused = await stage.do(REPORTER, "validateReport", report, "isValid", today=date(2026, 9, 30))
    assert [error["code"] for error in refused["errors"]] == ["PERIOD_NOT_OVER"]
    valid = await stage.do(REPORTER, "validateReport", report, "isValid", today=date(2026, 10, 1))
    assert valid["isValid"]


async def test_completion_report(stage: Stage) -> None:
    """Once, on all the years of the project; it is due so many calendar days after their end."""
    await stage.owner.execute(
        "insert into reporting_obligation (participation_id, frequency, due_days, day_kind, verifier_org_id)"
        " select participation_id, 'COMPLETION', 60, 'CALENDAR', verifier_org_id from reporting_obligation"
        f" where organisation_id = {reports.JICA} and scope_id = {reports.PROJECT}"
    )
    await stage.owner.execute(
        "insert into reporting_period (obligation_id, period)"
        " select max(id), '[2022-01-01,2026-10-01)' from reporting_obligation"
    )
    due = await stage.owner.fetchval("select due_on::text from reporting_period where lower(period) = '2022-01-01'")
    assert due == "2026-11-29"
    whole = await reports.whole(stage, "2022-01-01")
    accepted = await accept(stage, await submitted(stage, whole))
    assert accepted["status"] == "ACCEPTED"
    query = """query Q($id: ID!) { node(id: $id) { ... on Report { isOfficial
        period { stage obligation { frequency dueDays dayKind } period { startsOn endsOn } } } } }"""
    told = (await stage.data(None, query, {"id": accepted["id"]}))["node"]
    assert told["isOfficial"]
    assert told["period"]["stage"] == "SETTLED"
    assert told["period"]["obligation"] == {"frequency": "COMPLETION", "dueDays": 60, "dayKind": "CALENDAR"}
    assert told["period"]["period"] == {"startsOn": "2022-01-01", "endsOn": "2026-09-30"}


async def test_rate_is_frozen(stage: Stage) -> None:
    """The rate to rupiah is the latest of the seven days up to the movement; none when there is none."""
    await stage.owner.execute("delete from exchange_rate")
    await stage.owner.execute(
        "insert into exchange_rate (base, quote, on_date, rate, source_id)"
        " select b, q, d::date, r, (select min(id) from source) from (values"
        " ('JPY', 'IDR', '2026-08-01', 101), ('JPY', 'IDR', '2026-08-10', 102), ('JPY', 'IDR', '2026-08-15', 103),"
        " ('IDR', 'JPY', '2026-07-28', 0.008)) v (b, q, d, r)"
    )
    await submitted(stage)
    rates = "select rate_to_idr from financial_entry where report_id is not null order by on_date"
    assert [row[0] for row in await stage.owner.fetch(rates)] == [Decimal(125), Decimal(102)]

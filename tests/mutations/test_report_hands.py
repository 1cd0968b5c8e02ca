"""Who may hand a report on: roles, organisations, three persons, versions and statuses."""

from __future__ import annotations

from typing import Any

import pytest

from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage
from tests.mutations.test_report_flow import accept, handed_on, submitted

VERBS = ("verifyReport", "returnReport", "acceptReport", "withdrawReport")


def asked(verb: str, report: dict[str, Any], version: int | None = None) -> dict[str, Any]:
    """The input of a verb for a report."""
    given = {"report": report["id"], "expectedVersion": report["rowVersion"] if version is None else version}
    return given | ({"reason": "Because."} if verb in ("returnReport", "withdrawReport") else {})


async def person(stage: Stage, email: str, organisation: str, *roles: str, programme: str | None = None) -> str:
    """A further person with these roles."""
    await stage.owner.execute(
        "insert into app_user (organisation_id, display_name, work_email)"
        " select id, 'A person', $1 from organisation where code = $2",
        email,
        organisation,
    )
    for role in roles:
        await stage.owner.execute(
            "insert into org_grant (user_id, organisation_id, role, programme_id)"
            " select id, organisation_id, $2, (select id from programme where code = $3) from app_user"
            " where work_email = $1",
            email,
            role,
            programme,
        )
    return email


@pytest.mark.parametrize(
    ("email", "allowed"),
    [
        (REPORTER, {"withdrawReport"}),
        (VERIFIER, {"verifyReport", "returnReport"}),
        (COORDINATOR, set()),
        ("auditor@demo.example", set()),
        (None, set()),
    ],
)
async def test_submitted_report(stage: Stage, email: str | None, allowed: set[str]) -> None:
    """Of a submitted report each may do their own part, and what others may do is not theirs; nothing is written."""
    report = await submitted(stage)
    await stage.viewer(email)
    before = await stage.counts()
    for verb in sorted(set(VERBS) - allowed):
        result = await stage.do(email, verb, asked(verb, report), "")
        assert result["__typename"] in ("Forbidden", "NotFound", "ValidationFailed"), (verb, result)
        assert (result["__typename"] == "NotFound") == (email is None)
        if result["__typename"] == "ValidationFailed":
            assert result["errors"][0]["code"] == "WRONG_STATUS"
    assert await stage.counts() == before
    for verb in sorted(allowed)[:1]:
        await handed_on(stage, str(email), verb, report, **({"reason": "Because."} if verb != "verifyReport" else {}))


async def test_verified_report(stage: Stage) -> None:
    """Once verified, only the coordinator returns it, and the reporter takes it back no more."""
    verified = await handed_on(stage, VERIFIER, "verifyReport", await submitted(stage))
    for email, verb in ((VERIFIER, "returnReport"), (VERIFIER, "acceptReport"), (REPORTER, "acceptReport")):
        assert (await stage.do(email, verb, asked(verb, verified), ""))["code"] == "NOT_YOUR_TURN"
    refused = await stage.do(REPORTER, "withdrawReport", asked("withdrawReport", verified), "")
    assert refused["errors"][0]["code"] == "WRONG_STATUS"
    back = await handed_on(stage, COORDINATOR, "returnReport", verified, reason="Please look again.")
    assert back["status"] == "RETURNED"
    assert (await submitted(stage))["revision"] == 2


async def test_reason_is_needed(stage: Stage) -> None:
    """A return says why."""
    report = await submitted(stage)
    for reason, code in (("", "BLANK"), (" \n\t", "BLANK"), ("x" * 20_001, "TOO_LONG"), ("a\x00", "UNSTORABLE_TEXT")):
        given = {"report": report["id"], "expectedVersion": report["rowVersion"], "reason": reason}
        result = await stage.do(VERIFIER, "returnReport", given)
        assert [(e["code"], e["path"]) for e in result["errors"]] == [(code, ["input", "reason"])]


async def test_version_conflict_shows_what_is_there(stage: Stage) -> None:
    """Who has read an older version is told the current one, and has changed nothing."""
    report = await submitted(stage)
    before = await stage.counts()
    query = """mutation Do($input: VerifyReportInput!) { verifyReport(input: $input) {
        __typename ... on UserError { code path }
        ... on VersionConflict {
            expectedVersion actualVersion changedFields current { __typename id ... on Report { status rowVersion } }
        }
    } }"""
    given = {"input": asked("verifyReport", report, report["rowVersion"] + 7)}
    found = (await stage.data(VERIFIER, query, given))["verifyReport"]
    current = {"__typename": "Report", **{key: report[key] for key in ("id", "status", "rowVersion")}}
    assert found == {
        "__typename": "VersionConflict",
        "code": "VERSION_CONFLICT",
        "path": ["input", "expectedVersion"],
        "expectedVersion": report["rowVersion"] + 7,
        "actualVersion": report["rowVersion"],
        "changedFields": [],
        "current": current,
    }
    assert await stage.counts() == before


async def test_version_conflict_says_what_has_changed(stage: Stage) -> None:
    """The fields by the API's names, parts of the report too; no more than what differs since the named version."""
    whole = await reports.whole(stage)
    query = """mutation Do($input: SubmitReportInput!) { saveReportDraft(input: $input) {
        ... on SaveReportDraftSuccess { report { rowVersion } } ... on VersionConflict { changedFields }
    } }"""

    async def save(**changed: Any) -> dict[str, Any]:
        found = await stage.data(REPORTER, query, {"input": {**whole, **changed}})
        return dict(found["saveReportDraft"])

    first = (await save())["report"]["rowVersion"]
    entries = whole["entries"][:1]
    second = (await save(narrative="Otherwise.", entries=entries, expectedVersion=first))["report"]["rowVersion"]
    third = (await save(narrative="And again.", entries=entries, expectedVersion=second))["report"]["rowVersion"]
    assert first < second < third
    # A draft is written whole: parts that say the same are new rows, and yet no change.
    assert (await save(expectedVersion=first))["changedFields"] == ["narrative", "entries"]
    assert (await save(expectedVersion=second))["changedFields"] == ["narrative"]
    assert (await save(expectedVersion=third + 1))["changedFields"] == []


async def test_three_persons(stage: Stage) -> None:
    """Who submitted or verified takes no further step, and no second person of the submitter's organisation does."""
    both = await person(stage, "both@demo.example", "KEMENKO-EKON", "COORDINATOR", "VERIFIER")
    await stage.owner.execute(
        "update reporting_obligation set verifier_org_id = (select id from organisation where code = 'KEMENKO-EKON')"
        f" where scope_id = {reports.PROJECT} and organisation_id = {reports.JICA}"
    )
    await stage.owner.execute(
        "update reporting_period p set verifier_org_id = o.verifier_org_id from reporting_obligation o"
        " where o.id = p.obligation_id and p.verifier_org_id <> o.verifier_org_id"
        f" and o.scope_id = {reports.PROJECT} and o.organisation_id = {reports.JICA}"
    )
    verified = await handed_on(stage, both, "verifyReport", await submitted(stage))
    same = await stage.do(both, "acceptReport", {**asked("acceptReport", verified), "waiverReason": "x"}, "")
    assert (same["__typename"], same["code"]) == ("Forbidden", "SAME_PERSON")
    unwaived = await stage.do(COORDINATOR, "acceptReport", asked("acceptReport", verified), "")
    assert unwaived["errors"][0]["code"] == "WAIVER_NEEDED"
    waived = await handed_on(stage, COORDINATOR, "acceptReport", verified, waiverReason="Keputusan menteri.")
    assert waived["status"] == "ACCEPTED"
    kept = await stage.owner.fetchval("select waiver_reason from report where status = 'ACCEPTED' order by id desc")
    assert kept == "Keputusan menteri."


async def test_the_submitters_organisation_never_accepts(stage: Stage) -> None:
    """Not even where it coordinates the programme."""
    judge = await person(stage, "judge@demo.example", "JICA", "COORDINATOR", "VERIFIER")
    await stage.owner.execute(
        "update programme set coordinator_org_id = (select id from organisation where code = 'JICA')"
        " where code = 'ID-JP-SMI'"
    )
    verified = await handed_on(stage, VERIFIER, "verifyReport", await submitted(stage))
    result = await stage.do(judge, "acceptReport", asked("acceptReport", verified), "")
    assert (result["__typename"], result["code"]) == ("Forbidden", "SAME_ORGANISATION")


async def test_waiver_where_none_is_needed(stage: Stage) -> None:
    """A waiver is not taken in passing."""
    verified = await handed_on(stage, VERIFIER, "verifyReport", await submitted(stage))
    given = {**asked("acceptReport", verified), "waiverReason": "Just so."}
    assert (await stage.do(COORDINATOR, "acceptReport", given, ""))["errors"][0]["code"] == "WAIVER_NOT_NEEDED"


async def test_grant_for_another_programme(stage: Stage) -> None:
    """A role limited to a programme opens no other."""
    narrow = await person(stage, "narrow@demo.example", "JICA", "REPORTER", programme="EXPORT-VILLAGE")
    result = await stage.do(narrow, "submitReport", await reports.whole(stage), "")
    assert result["__typename"] == "Forbidden"
    wide = await person(stage, "wide@demo.example", "JICA", "REPORTER", programme="ID-JP-SMI")
    assert (await stage.do(wide, "submitReport", await reports.whole(stage)))["report"]["status"] == "SUBMITTED"


async def test_second_submission(stage: Stage) -> None:
    """A retry after a lost answer is told of the report that is there; nothing is doubled."""
    report = await reports.whole(stage)
    first = await submitted(stage, report)
    before = await stage.counts()
    query = """mutation Do($input: SubmitReportInput!) { submitReport(input: $input) {
        __typename ... on AlreadySubmitted { code report { id status } }
    } }"""
    again = (await stage.data(REPORTER, query, {"input": report}))["submitReport"]
    assert again == {
        "__typename": "AlreadySubmitted",
        "code": "ALREADY_SUBMITTED",
        "report": {"id": first["id"], "status": "SUBMITTED"},
    }
    assert await stage.counts() == before


async def test_accepted_report_is_final(stage: Stage) -> None:
    """No verb moves an accepted report."""
    accepted = await accept(stage, await submitted(stage))
    for email, verb in ((VERIFIER, "verifyReport"), (COORDINATOR, "acceptReport"), (COORDINATOR, "returnReport")):
        result = await stage.do(email, verb, asked(verb, accepted), "")
        assert result["errors"][0]["code"] == "WRONG_STATUS", result


async def test_no_report_at_all(stage: Stage) -> None:
    """What is no report's id is said to be none."""
    for text in ("", "🦤", await reports.period(stage), "a" * 5000):
        result = await stage.do(VERIFIER, "verifyReport", {"report": text, "expectedVersion": 1})
        assert result["errors"][0]["code"] == "INVALID_ID"

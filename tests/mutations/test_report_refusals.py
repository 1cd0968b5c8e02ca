"""Every mistake is named, validating and submitting say the same, and a refusal leaves nothing behind."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler import ids
from tests.mutations import reports
from tests.mutations.bad import HALF, Bad, bad_reports, hidden_milestone
from tests.mutations.reports import changed
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage, tag_of


async def test_each_mistake(stage: Stage) -> None:
    """Each is found where it is, by validating and by submitting alike, and nothing is written."""
    found = await bad_reports(stage)
    assert len(found) >= 60
    before = await stage.counts()
    wrong = [told for one in found if (told := await _wrong(stage, one))]
    assert not wrong, "\n".join(wrong)
    assert await stage.counts() == before


async def _wrong(stage: Stage, one: Bad) -> str | None:
    validated = await stage.do(REPORTER, "validateReport", one.report, "isValid")
    submitted = await stage.do(REPORTER, "submitReport", one.report)
    if validated != submitted or validated["__typename"] != "ValidationFailed":
        return f"{one.code} at {one.path}: {validated} but {submitted}"
    places = {(error["code"], tuple(error["path"])) for error in submitted["errors"]}
    return None if (one.code, one.path) in places else f"{one.code} at {one.path} is not among {places}"


async def test_all_mistakes_at_once(stage: Stage) -> None:
    """A report with many mistakes is told all of them, in its order."""
    report = await reports.whole(stage)
    report = changed(report, "progress", 1, "percent", to="101")
    report = changed(report, "values", 0, "value", to="-3")
    report = changed(report, "entries", 0, "amount", to="0.1")
    report = changed(report, "entries", 1, "currency", to="USD")
    report = changed(report, "issues", 0, "issue", to="")
    result = await stage.do(REPORTER, "submitReport", report)
    assert [error["code"] for error in result["errors"]] == [
        "OUT_OF_RANGE",
        "NOT_A_COUNT",
        "TOO_MANY_DECIMALS",
        "WRONG_CURRENCY",
        "BLANK",
    ]
    assert result["message"].startswith("The input has ")


async def test_unknown_and_invisible_are_answered_alike(stage: Stage) -> None:
    """No answer tells that something exists which the viewer may not see."""
    report = await reports.whole(stage)
    hidden = changed(report, "progress", 0, "milestone", to=await hidden_milestone(stage))
    unknown = changed(report, "progress", 0, "milestone", to=ids.encode(tag_of("milestone"), uuid4()))
    assert await stage.do(REPORTER, "submitReport", hidden) == await stage.do(REPORTER, "submitReport", unknown)
    submitted = await stage.do(REPORTER, "submitReport", report)
    given = {"report": submitted["report"]["id"], "expectedVersion": submitted["report"]["rowVersion"]}
    nothing = {"report": ids.encode(tag_of("report"), uuid4()), "expectedVersion": 1}
    for email in (None, "province@demo.example", "analyst@demo.example"):
        seen = await stage.do(email, "verifyReport", given)
        assert seen == await stage.do(email, "verifyReport", nothing)
        assert (seen["__typename"], seen["code"]) == ("NotFound", "NOT_FOUND")


@pytest.mark.parametrize("email", [None, VERIFIER, COORDINATOR, AUDITOR, "province@demo.example"])
async def test_nobody_writes_for_another(stage: Stage, email: str | None) -> None:
    """A period that one sees and does not owe is Forbidden for all three verbs, and nothing is written."""
    report = await reports.whole(stage)
    await stage.viewer(email)
    before = await stage.counts()
    for verb in ("validateReport", "saveReportDraft", "submitReport"):
        result = await stage.do(email, verb, report, "")
        assert (result["__typename"], result["code"]) == ("Forbidden", "NOT_YOUR_OBLIGATION")
        assert result["path"] == ["input", "reportingPeriod"]
    assert await stage.counts() == before


async def test_unknown_period(stage: Stage) -> None:
    """An unknown period is NotFound, no id at all is a mistake."""
    report = await reports.whole(stage)
    unknown = {**report, "reportingPeriod": ids.encode(tag_of("reporting_period"), uuid4())}
    assert (await stage.do(REPORTER, "submitReport", unknown))["__typename"] == "NotFound"
    for text in ("", "AQ==", "Zm9v", "🦤", "a" * 5000, report["entries"][0]["line"]):
        result = await stage.do(REPORTER, "submitReport", {**report, "reportingPeriod": text})
        assert result["errors"][0]["code"] == "INVALID_ID"


async def test_garbage_never_becomes_a_fault(stage: Stage) -> None:
    """What is no value of its type is refused before anything runs, with the way to it."""
    report = await reports.whole(stage)
    before = await stage.counts()
    for path, value in (
        (("entries", 0, "amount"), "NaN"),
        (("entries", 0, "amount"), "1e400"),
        (("entries", 0, "amount"), 12.5),
        (("entries", 0, "onDate"), "2026-W01-1"),
        (("entries", 0, "kind"), "GIFT"),
        (("values", 0, "disaggregation"), {"religion": "x"}),
        (("progress", 0, "percent"), None),
        (("issues",), "text"),
        (("expectedVersion",), 2**40),
    ):
        query = "mutation Do($input: SubmitReportInput!) { submitReport(input: $input) { __typename } }"
        answered = await stage.answer(REPORTER, query, {"input": changed(report, *path, to=value)})
        assert answered["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT", (path, value)
    for literal, code in (("1e99", "OUT_OF_RANGE"), ("1e-50", "TOO_MANY_DECIMALS"), ("0e-50", "ZERO")):
        written = f'{{line: $line, kind: REALISATION, amount: {literal}, currency: $bad, onDate: "2026-08-01"}}'
        query = (
            "mutation Do($period: ID!, $line: ID!, $bad: String!) { submitReport(input: {reportingPeriod: $period,"
            f" entries: [{written}]}}) {{ ... on ValidationFailed {{ errors {{ code message path }} }} }} }}"
        )
        variables = {"period": report["reportingPeriod"], "line": report["entries"][0]["line"], "bad": HALF}
        found = (await stage.data(REPORTER, query, variables))["submitReport"]
        assert {code, "WRONG_CURRENCY"} <= {error["code"] for error in found["errors"]}
    half = await stage.do(REPORTER, "submitReport", {**report, "narrative": HALF})
    assert half["errors"][0]["code"] == "UNSTORABLE_TEXT"
    assert await stage.counts() == before


async def test_interface_of_refusals(stage: Stage) -> None:
    """A client that knows no refusal reads each of them through the interface, by fragments and aliases."""
    query = """
        mutation Do($input: SubmitReportInput!) {
            first: submitReport(input: $input) { ...Why }
            second: submitReport(input: $input) { kind: __typename ...Why ... on SubmitReportSuccess { report { id } } }
        }
        fragment Why on UserError { why: message code where: path __typename }
    """
    unknown = {"reportingPeriod": ids.encode(tag_of("reporting_period"), uuid4())}
    data = await stage.data(REPORTER, query, {"input": unknown})
    assert data["second"] == {"kind": "NotFound", **data["first"]}
    assert data["first"]["where"] == ["input", "reportingPeriod"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
async def test_any_numbers_and_texts(stage: Stage, data: st.DataObject) -> None:
    """Whatever numbers and texts come, the answer is typed, and validating foretells submitting."""
    report = await reports.whole(stage)
    number = st.decimals(allow_nan=False, allow_infinity=False, places=3).map(lambda d: format(d, "f"))
    number = number.filter(lambda text: len(text) < 40)
    text = st.text(max_size=50)
    for path, values in (
        (("entries", 0, "amount"), number),
        (("progress", 0, "percent"), number),
        (("values", 0, "value"), number),
        (("narrative",), text),
        (("issues", 0, "issue"), text),
        (("entries", 0, "currency"), text),
    ):
        report = changed(report, *path, to=data.draw(values))
    validated = await stage.do(REPORTER, "validateReport", report, "isValid")
    if validated["__typename"] == "ValidationFailed":
        submitted: dict[str, Any] = await stage.do(REPORTER, "submitReport", report)
        assert submitted == validated

"""The history of obligations and periods: each decision with who and why, for whoever sees the row; a waiver undone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.calendar import duties
from tests.calendar.duties import EDITOR, PERIOD
from tests.mutations import reports
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage
from tests.mutations.steps import bypassed

DAY = date(2026, 10, 20)
EVENT = "kind role reason dueFrom dueTo endsOn organisation { code } fromVerifier { code } toVerifier { code }"
OF_PERIOD = f"""query P($id: ID!) {{ node(id: $id) {{ ... on ReportingPeriod {{
  history {{ totalCount nodes {{ {EVENT} obligation {{ id }} reportingPeriod {{ id }} }} }} }} }} }}"""
OF_OBLIGATION = f"""query O($id: ID!) {{ node(id: $id) {{ ... on ReportingObligation {{
  history {{ nodes {{ {EVENT} reportingPeriod {{ id }} }} }} }} }} }}"""


async def told(stage: Stage, email: str | None, query: str, node: str) -> list[dict[str, Any]] | None:
    stage.viewers.clear()
    found = (await stage.data(email, query, {"id": node}, today=DAY))["node"]
    return None if found is None else found["history"]["nodes"]


async def decide(stage: Stage, email: str, verb: str, **more: Any) -> dict[str, Any]:
    return await stage.do(email, verb, {**await duties.period(stage), **more}, PERIOD, today=DAY)


async def test_a_period_tells_what_was_decided_and_why(stage: Stage) -> None:
    await decide(stage, VERIFIER, "extendObligation", dueOn="2026-11-02", reason="Banjir.")
    await decide(stage, COORDINATOR, "waiveObligation", reason="Told in the next report.")
    done = await decide(stage, COORDINATOR, "reinstateObligation", reason="It is not.")
    period = done["reportingPeriod"]
    assert (period["isWaived"], period["waiveReason"], period["dueOn"]) == (False, None, "2026-11-02")
    expected = [
        ("EXTENDED", "VERIFIER", "Banjir.", "2026-10-14", "2026-11-02", "KEMENPERIN"),
        ("WAIVED", "COORDINATOR", "Told in the next report.", None, None, "KEMENKO-EKON"),
        ("REINSTATED", "COORDINATOR", "It is not.", None, None, "KEMENKO-EKON"),
    ]
    # Not for auditors only: who owes, who verifies, and anyone, since the project is public.
    for email in (None, REPORTER, VERIFIER, AUDITOR):
        found = await told(stage, email, OF_PERIOD, period["id"])
        assert found is not None
        assert [
            (one["kind"], one["role"], one["reason"], one["dueFrom"], one["dueTo"], one["organisation"]["code"])
            for one in found
        ] == expected
        assert {one["reportingPeriod"]["id"] for one in found} == {period["id"]}


async def test_the_answer_of_a_decision_has_it_already(stage: Stage) -> None:
    given = {**await duties.period(stage), "reason": "No staff."}
    done = await stage.do(
        COORDINATOR, "waiveObligation", given, "reportingPeriod { history { nodes { kind } } }", today=DAY
    )
    assert done["reportingPeriod"] == {"history": {"nodes": [{"kind": "WAIVED"}]}}
    assert await stage.owner.fetchval("select count(*) from audit_entry where action = 'obligation.waive'") == 1


async def test_it_is_filtered_and_ordered_as_other_lists(stage: Stage) -> None:
    await decide(stage, VERIFIER, "extendObligation", dueOn="2026-11-02", reason="Banjir.")
    await decide(stage, COORDINATOR, "waiveObligation", reason="No staff.")
    asked = """{ dutyEvents(filter: {kind: {in: [WAIVED, EXTENDED]}}, orderBy: [{at: DESC}], first: 1) {
      totalCount nodes { kind reason } } }"""
    found = (await stage.data(None, asked, today=DAY))["dutyEvents"]
    assert found == {"totalCount": 2, "nodes": [{"kind": "WAIVED", "reason": "No staff."}]}


async def test_an_obligation_tells_of_its_periods_too(stage: Stage) -> None:
    duty = await duties.named(stage, "reporting_obligation")
    given = {**duty, "verifier": await duties.organisation(stage, "BAPPENAS"), "reason": "Too near."}
    await stage.do(EDITOR, "reassignVerifier", given, "", today=DAY)
    given = {**await duties.named(stage, "reporting_obligation"), "endsOn": "2026-12-31", "reason": "It is over."}
    assert (await stage.do(EDITOR, "endObligation", given, "", today=DAY))["__typename"] == "EndObligationSuccess"
    found = await told(stage, None, OF_OBLIGATION, duty["obligation"])
    assert found is not None
    whole = [one for one in found if one["reportingPeriod"] is None]
    parts = [one for one in found if one["reportingPeriod"] is not None]
    assert [(one["kind"], one["reason"], one["endsOn"]) for one in whole] == [
        ("REASSIGNED", "Too near.", None),
        ("ENDED", "It is over.", "2026-12-31"),
    ]
    assert len(parts) == 3
    for one in (*parts, whole[0]):
        assert (one["kind"], one["role"], one["reason"]) == ("REASSIGNED", "EDITOR", "Too near.")
        assert (one["fromVerifier"]["code"], one["toVerifier"]["code"]) == ("KEMENPERIN", "BAPPENAS")


async def test_created_amended_and_moved(stage: Stage) -> None:
    given = {
        "participation": await duties.participation(stage),
        "frequency": "QUARTERLY",
        "dueDays": 10,
        "dayKind": "WORKING",
        "verifier": await duties.organisation(stage, "BAPPENAS"),
        "startsOn": "2026-10-01",
        "reason": "PP 39/2006.",
    }
    made = (await stage.do(EDITOR, "createObligation", given, duties.OBLIGATION, today=DAY))["obligation"]
    given = {"obligation": made["id"], "expectedVersion": made["rowVersion"], "dueDays": 5, "reason": "Sooner."}
    assert (await stage.do(EDITOR, "amendObligation", given, "", today=DAY))["__typename"] == "AmendObligationSuccess"
    found = await told(stage, EDITOR, OF_OBLIGATION, made["id"])
    assert found is not None
    whole = [(one["kind"], one["reason"]) for one in found if one["reportingPeriod"] is None]
    assert whole == [("CREATED", "PP 39/2006."), ("AMENDED", "Sooner.")]
    moved = [one for one in found if one["kind"] == "MOVED"]
    assert moved
    assert all(one["reason"] == "Sooner." and one["dueTo"] < one["dueFrom"] for one in moved)
    await stage.owner.execute(
        "insert into holiday (calendar, on_date, name_en) select 'ID', d, 'Flood' from unnest("
        "'{2027-01-04,2027-01-05}'::date[]) d"
    )
    later = await told(stage, EDITOR, OF_OBLIGATION, made["id"])
    assert later is not None
    by_itself = later[len(found) :]
    assert by_itself
    assert all((one["kind"], one["organisation"], one["role"]) == ("MOVED", None, None) for one in by_itself)


async def test_a_hidden_duty_has_a_hidden_history(stage: Stage) -> None:
    """Who owes and who verifies see it, a former verifier what is of the whole; nobody else."""
    await stage.owner.execute("update project set visibility = 'INTERNAL' where code = 'ID-JP-SMI-2'")
    await decide(stage, COORDINATOR, "waiveObligation", reason="No staff.")
    for code in ("BAPPENAS", "BPKP"):
        duty = await duties.named(stage, "reporting_obligation")
        given = {**duty, "verifier": await duties.organisation(stage, code), "reason": "Too near."}
        done = await stage.do(EDITOR, "reassignVerifier", given, "", today=DAY)
        assert done["__typename"] == "ReassignVerifierSuccess"
    asked = "{ dutyEvents { totalCount } }"
    for email, number in ((None, 0), (duties.PROVINCE, 0), (REPORTER, 9), ("analyst@demo.example", 2), (AUDITOR, 9)):
        stage.viewers.clear()
        found = (await stage.data(email, asked, today=DAY))["dutyEvents"]["totalCount"]
        assert found == number, (email, found)


@pytest.mark.parametrize("text", ["update duty_event set reason = 'x'", "delete from duty_event"])
async def test_nobody_rewrites_it(stage: Stage, text: str) -> None:
    await decide(stage, COORDINATOR, "waiveObligation", reason="No staff.")
    with pytest.raises(Exception, match="permission denied"):
        async with bypassed(stage, COORDINATOR) as opened:
            await opened.value(text)
    with pytest.raises(Exception, match="stays on record"):
        await stage.owner.execute(text)


async def test_who_undoes_a_waiver(stage: Stage) -> None:
    """The coordinator alone, of what is waived, with a reason, at the version that was read."""
    owed = await decide(stage, COORDINATOR, "reinstateObligation", reason="x")
    assert [one["code"] for one in owed["errors"]] == ["NOT_WAIVED"]
    await decide(stage, COORDINATOR, "waiveObligation", reason="No staff.")
    for email in (None, AUDITOR, EDITOR, VERIFIER, duties.STEWARD):
        assert (await decide(stage, email, "reinstateObligation", reason="x"))["code"] == "NOT_YOURS_TO_DECIDE"  # type: ignore[arg-type]  # nobody asks too
    assert (await decide(stage, REPORTER, "reinstateObligation", reason="x"))["code"] == "OWN_OBLIGATION"
    blank = await decide(stage, COORDINATOR, "reinstateObligation", reason=" ")
    assert [one["code"] for one in blank["errors"]] == ["BLANK"]
    stale = await decide(stage, COORDINATOR, "reinstateObligation", reason="x", expectedVersion=0)
    assert stale["__typename"] == "VersionConflict"
    with pytest.raises(Exception, match="not the writer's"):
        async with bypassed(stage, VERIFIER) as opened:
            await opened.value("update reporting_period set waived_at = null, waive_reason = null")
    done = await decide(stage, COORDINATOR, "reinstateObligation", reason="Staff is there.")
    assert done["reportingPeriod"]["state"] == "OVERDUE"
    assert await duties.audited(stage, "obligation.reinstate") == [("COORDINATOR", "Staff is there.")]
    report = await stage.do(REPORTER, "submitReport", await reports.whole(stage), today=DAY)
    assert report["__typename"] == "SubmitReportSuccess"
    late = await decide(stage, COORDINATOR, "waiveObligation", reason="x")
    assert [one["code"] for one in late["errors"]] == ["UNDER_WAY"]


async def test_its_due_day_is_as_if_it_had_never_been_waived(stage: Stage) -> None:
    """Holidays pass a waived period by; when it is owed again they count."""
    await decide(stage, COORDINATOR, "waiveObligation", reason="No staff.")
    await stage.owner.execute("insert into holiday (calendar, on_date, name_en) values ('ID', '2026-10-12', 'Flood')")
    assert await duties.due(stage) == date(2026, 10, 14)
    done = await decide(stage, COORDINATOR, "reinstateObligation", reason="Staff is there.")
    assert done["reportingPeriod"]["dueOn"] == "2026-10-15"
    found = await told(stage, None, OF_PERIOD, done["reportingPeriod"]["id"])
    assert found is not None
    assert (found[-1]["dueFrom"], found[-1]["dueTo"]) == ("2026-10-14", "2026-10-15")


async def test_what_is_owed_no_more_stays_waived(stage: Stage) -> None:
    """Of an obligation that has ended before it."""
    await decide(stage, COORDINATOR, "waiveObligation", reason="No staff.")
    given = {**await duties.named(stage, "reporting_obligation"), "endsOn": "2026-06-30", "reason": "It is over."}
    assert (await stage.do(EDITOR, "endObligation", given, "", today=DAY))["__typename"] == "EndObligationSuccess"
    found = await decide(stage, COORDINATOR, "reinstateObligation", reason="x")
    assert [(one["code"], one["path"]) for one in found["errors"]] == [("NOT_OWED", ["input", "reportingPeriod"])]

"""What is remarked on a returned report: as rows, each about its subject, for those who may see it; and it stays."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest

from db.transaction import write
from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, TODAY, VERIFIER, Stage
from tests.mutations.test_report_flow import handed_on, submitted

SHOWN = """query Shown($id: ID!) { node(id: $id) { ... on Report { returnReason remarks { nodes {
    reportRevision field remark
    entry { amount { amount } } value { value } progress { percent } issue { issue } milestone { name }
    indicator { code }
} } } } }"""


async def parts(stage: Stage, report: str) -> dict[str, str]:
    """An id of each kind that a remark may be about."""
    query = """query Parts($id: ID!) { node(id: $id) { ... on Report {
        entries(first: 1) { nodes { id } } values(first: 1) { nodes { id } }
        progress(first: 1) { nodes { id } } issues(first: 1) { nodes { id } }
    } } }"""
    found = (await stage.data(VERIFIER, query, {"id": report}))["node"]
    return {
        **{name: one["nodes"][0]["id"] for name, one in found.items()},
        "milestone": await reports.milestone(stage),
        "indicator": await stage.id("indicator", "code = 'SMI2-FACILITATORS'"),
    }


async def remarks(stage: Stage, email: str | None, report: str) -> list[dict[str, Any]] | None:
    node = (await stage.data(email, SHOWN, {"id": report}))["node"]
    return None if node is None else node["remarks"]["nodes"]


async def test_each_is_about_its_subject(stage: Stage) -> None:
    report = await submitted(stage)
    named = await parts(stage, report["id"])
    given = [{"field": name, "remark": f"Wrong: {name}.", "subject": id} for name, id in named.items()]
    given.append({"field": "narrative", "remark": "Say more."})
    await handed_on(stage, VERIFIER, "returnReport", report, reason="See below.", remarks=given)
    told = await remarks(stage, REPORTER, report["id"])
    assert told is not None
    assert [one["field"] for one in told] == [*named, "narrative"]
    subjects = ("entry", "value", "progress", "issue", "milestone", "indicator")
    assert [[name for name in subjects if one[name] is not None] for one in told] == [*([s] for s in subjects), []]
    assert {one["reportRevision"] for one in told} == {1}


async def test_earlier_revisions_stay_readable(stage: Stage) -> None:
    """Both returns are told after the acceptance, to those in the report's circle and to nobody else."""
    report = await submitted(stage)
    remark = {"field": "values 3", "remark": "12?"}
    returned = await handed_on(stage, VERIFIER, "returnReport", report, reason="Angka?", remarks=[remark])
    again = await submitted(stage)
    assert again["revision"] == 2
    verified = await handed_on(stage, VERIFIER, "verifyReport", again)
    remark = {"field": "narrative", "remark": "Which three?"}
    await handed_on(stage, COORDINATOR, "returnReport", verified, reason="Unclear.", remarks=[remark])
    verified = await handed_on(stage, VERIFIER, "verifyReport", await submitted(stage))
    accepted = await handed_on(stage, COORDINATOR, "acceptReport", verified)
    assert (returned["id"], accepted["revision"]) == (accepted["id"], 3)
    for email in (REPORTER, VERIFIER, COORDINATOR):
        told = await remarks(stage, email, accepted["id"])
        assert told is not None
        assert [(one["reportRevision"], one["remark"]) for one in told] == [(1, "12?"), (2, "Which three?")]
    assert await remarks(stage, None, accepted["id"]) == []


async def test_the_audit_holds_them(stage: Stage) -> None:
    report = await submitted(stage)
    remark = {"field": "values 3", "remark": "12?"}
    await handed_on(stage, VERIFIER, "returnReport", report, reason="Angka?", remarks=[remark])
    found = await stage.owner.fetchval(
        "select after -> 'report_remark' -> 0 ->> 'remark' from audit_entry where action = 'report.return'"
    )
    assert found == "12?"


async def test_of_another_report_is_refused(stage: Stage) -> None:
    report = await submitted(stage)
    foreign = await stage.id("indicator_value", "value = 14 and report_id is not null")
    remarks_ = [
        {"field": "a", "remark": "b", "subject": foreign},
        {"field": "a", "remark": "b", "subject": report["id"]},
        {"field": " ", "remark": "", "subject": "nothing"},
    ]
    given = {"report": report["id"], "expectedVersion": report["rowVersion"], "reason": "x", "remarks": remarks_}
    result = await stage.do(VERIFIER, "returnReport", given)
    assert [(error["code"], error["path"][2:]) for error in result["errors"]] == [
        ("OF_ANOTHER_REPORT", ["0", "subject"]),
        ("INVALID_ID", ["1", "subject"]),
        ("BLANK", ["2", "field"]),
        ("BLANK", ["2", "remark"]),
        ("INVALID_ID", ["2", "subject"]),
    ]


@pytest.mark.parametrize("email", [REPORTER, VERIFIER, COORDINATOR])
async def test_the_database_takes_none_without_a_return(stage: Stage, email: str) -> None:
    """The second lock: row security keeps reporters out, a trigger everyone who does not return the report."""
    report = await submitted(stage)
    returned = await handed_on(stage, VERIFIER, "returnReport", report, reason="Angka?")
    assert returned["status"] == "RETURNED"
    key = await stage.owner.fetchval("select max(id) from report")
    text = "insert into report_remark (report_id, field, remark) values ($1, 'a', 'b')"
    with pytest.raises(asyncpg.PostgresError) as refused:
        async with write(stage.pool, await stage.viewer(email), TODAY) as transaction:
            await transaction.value(text, key)
    assert refused.value.sqlstate == "SE006"


async def test_the_database_changes_none(stage: Stage) -> None:
    for text in ("update report_remark set remark = 'x'", "delete from report_remark"):
        with pytest.raises(asyncpg.PostgresError) as refused:
            await stage.owner.execute(text)
        assert refused.value.sqlstate == "SE006"

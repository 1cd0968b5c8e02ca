"""The record of changes as a field: all of it to auditors, nothing to others, whoever changed what."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from tests.mutations import reports
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage
from tests.mutations.test_report_flow import handed_on, submitted

ENTRY = "at action role reason requestId position hash subjectTable subjectId before after"
TRAIL = f"""query Trail($id: ID!) {{
  node(id: $id) {{ ... on Report {{ auditTrail {{ totalCount nodes {{
    {ENTRY} organisation {{ code }} person {{ displayName }} }} }} }} }}
  auditEntries(filter: {{ action: {{ startsWith: "report." }} }}, orderBy: [{{ at: DESC }}]) {{ nodes {{ action }} }}
  auditEntriesAggregate {{ groups {{ count }} }}
}}"""


async def trail(stage: Stage, email: str | None, report: dict[str, Any]) -> dict[str, Any]:
    """What somebody is told of a report's changes."""
    return await stage.data(email, TRAIL, {"id": report["id"]})


async def test_an_auditor_sees_who_did_what(stage: Stage) -> None:
    """Each change with its actor, reason, request, and the row before and after."""
    report = await submitted(stage)
    await handed_on(stage, VERIFIER, "returnReport", report, reason="Angka Pasuruan?")
    told = await trail(stage, AUDITOR, report)
    assert [one["action"] for one in told["auditEntries"]["nodes"]] == ["report.return", "report.submit"]
    first, second = told["node"]["auditTrail"]["nodes"]
    assert told["node"]["auditTrail"]["totalCount"] == 2
    assert (first["organisation"]["code"], first["role"], first["position"]) == ("JICA", "REPORTER", 1)
    assert (first["requestId"], first["subjectTable"], first["subjectId"]) == (
        f"request of {REPORTER}",
        "report",
        report["id"],
    )
    assert first["person"]["displayName"]
    assert first["before"] is None
    assert orjson.loads(first["after"])["status"] == "SUBMITTED"
    assert (second["reason"], orjson.loads(second["before"])["status"]) == ("Angka Pasuruan?", "SUBMITTED")
    assert len(first["hash"]) == 64


@pytest.mark.parametrize("email", [None, REPORTER, VERIFIER, COORDINATOR])
async def test_nobody_else_sees_anything(stage: Stage, email: str | None) -> None:
    """Not even who did it: lists are empty, counts are zero, filters find nothing."""
    report = await submitted(stage)
    told = await trail(stage, email, report)
    if told["node"] is not None:
        assert told["node"]["auditTrail"] == {"totalCount": 0, "nodes": []}
    assert told["auditEntries"]["nodes"] == []
    assert told["auditEntriesAggregate"]["groups"] in ([], [{"count": 0}])
    sought = """{ reports(filter: { auditTrail: { some: { action: { startsWith: "report" } } } }) { totalCount } }"""
    assert (await stage.data(email, sought))["reports"] == {"totalCount": 0}
    assert (await stage.data(AUDITOR, sought))["reports"] == {"totalCount": 1}


async def test_an_entry_by_its_id(stage: Stage) -> None:
    """`node` opens it to an auditor, and is null to others, as for what there is not."""
    await submitted(stage, await reports.whole(stage))
    listed = await stage.data(AUDITOR, "{ auditEntries { nodes { id } } }")
    query = "query One($id: ID!) { node(id: $id) { ... on AuditEntry { action } } }"
    given = {"id": listed["auditEntries"]["nodes"][0]["id"]}
    assert (await stage.data(AUDITOR, query, given))["node"] == {"action": "report.submit"}
    assert (await stage.data(REPORTER, query, given))["node"] is None

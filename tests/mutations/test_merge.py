"""Two entries that are one organisation: all rows move, nothing is lost, the old code and names lead on."""

from __future__ import annotations

import asyncio
from typing import Any

from db.pool import Unavailable
from tests.mutations import reports
from tests.mutations.stage import REPORTER, Stage

STEWARD = "steward@demo.example"
ASKED = "organisation { id code aliases { nodes { register alias } } } movedRows"


async def duplicate(stage: Stage) -> str:
    """Another entry for JICA, which leads a life of its own: a role, a party, a line, a person with a grant."""
    given = {"code": "JICA-2", "kind": "FOREIGN_AGENCY", "nameEn": "Jaica", "abbreviation": "JAICA"}
    await stage.do(STEWARD, "createOrganisation", given, "")
    await stage.owner.execute(
        """
        with dup as (select id from organisation where code = 'JICA-2'),
        part as (
          insert into participation (programme_id, organisation_id, role)
          select p.id, dup.id, 'OBSERVER' from programme p, dup where p.code = 'EXPORT-VILLAGE'),
        person as (
          insert into app_user (organisation_id, display_name, work_email) select id, 'One', 'one@x.example' from dup
          returning id, organisation_id),
        held as (
          insert into org_grant (user_id, organisation_id, role) select id, organisation_id, 'VIEWER' from person)
        insert into milestone (phase_id, name_en, responsible_org_id)
        select (select min(id) from phase), 'Moved', id from dup
        """
    )
    return await stage.id("organisation", "code = 'JICA-2'")


async def given(stage: Stage, **changed: Any) -> dict[str, Any]:
    return {
        "duplicate": await duplicate(stage),
        "kept": await stage.id("organisation", "code = 'JICA'"),
        "expectedVersion": 1,
        "reason": "The same agency, entered twice.",
        **changed,
    }


async def test_all_of_the_duplicate_is_the_kept_ones(stage: Stage) -> None:
    asked = await given(stage)
    before = await stage.counts()
    done = await stage.do(STEWARD, "mergeOrganisations", asked, ASKED)
    assert done["__typename"] == "MergeOrganisationsSuccess", done
    assert done["movedRows"] == 4
    assert {"register": "selaras", "alias": "JICA-2"} in done["organisation"]["aliases"]["nodes"]
    after = await stage.counts()
    gained = {name: after[name][0] - before[name][0] for name in before if after[name][0] != before[name][0]}
    assert gained.pop("organisation_alias") == 3
    assert set(gained) <= {"audit_entry", "audit_head", "outbox", "search_key"}
    left = await stage.owner.fetchval("select id from organisation where code = 'JICA-2'")
    for table, column in await _names(stage):
        found = await stage.owner.fetchval(f"select count(*) from {table} where {column} = $1", left)
        assert found == 0, f"{table}.{column}"


async def _names(stage: Stage) -> list[tuple[str, str]]:
    """Every column that names an organisation, but for history and the duplicate's own names."""
    rows = await stage.owner.fetch("select * from app.names_organisations()")
    found = [(row["source"], row["field"]) for row in rows]
    assert {
        ("participation", "organisation_id"),
        ("budget_line", "funder_org_id"),
        ("app_user", "organisation_id"),
    } <= set(found)
    return found


async def test_the_old_code_and_names_lead_on(stage: Stage) -> None:
    asked = await given(stage)
    await stage.do(STEWARD, "mergeOrganisations", asked, ASKED)
    query = """
    query ($id: ID!) {
      organisation(code: "JICA-2") { code }
      node(id: $id) { ... on Organisation { code mergedInto { code } } }
      organisations(filter: { code: { startsWith: "JICA" } }) { totalCount nodes { code } }
      search(text: "Jaica") { nodes { ... on Organisation { code } } }
    }
    """
    assert await stage.data(None, query, {"id": asked["duplicate"]}) == {
        "organisation": {"code": "JICA"},
        "node": {"code": "JICA-2", "mergedInto": {"code": "JICA"}},
        "organisations": {"totalCount": 1, "nodes": [{"code": "JICA"}]},
        "search": {"nodes": [{"code": "JICA"}]},
    }


async def test_a_merged_entry_is_not_merged_again_and_its_code_is_not_free(stage: Stage) -> None:
    asked = await given(stage)
    await stage.do(STEWARD, "mergeOrganisations", asked, ASKED)
    again = await stage.do(STEWARD, "mergeOrganisations", {**asked, "expectedVersion": 2}, "")
    assert [error["code"] for error in again["errors"]] == ["MERGED_BEFORE"]
    entered = {"code": "JICA-2", "kind": "UNIVERSITY", "nameEn": "X"}
    result = await stage.do(STEWARD, "createOrganisation", entered, "")
    assert [error["code"] for error in result["errors"]] == ["TAKEN"]


async def test_what_cannot_be_both_is_refused_before_anything_moves(stage: Stage) -> None:
    """Both coordinate the same programme or take the same part in it at the same time."""
    asked = await given(stage)
    await stage.owner.execute(
        "insert into participation (project_id, organisation_id, role)"
        " select project_id, (select id from organisation where code = 'JICA-2'), role from participation"
        " where organisation_id = (select id from organisation where code = 'JICA') and project_id is not null limit 1"
    )
    before = await stage.counts()
    result = await stage.do(STEWARD, "mergeOrganisations", asked, "")
    assert [(error["code"], error["path"][0]) for error in result["errors"]] == [("PARTICIPATION", "input")]
    assert await stage.counts() == before


async def test_a_report_under_way_is_merged_with_who_wrote_it(stage: Stage) -> None:
    """Who owes a report is merged into another entry: the report, its figures and its submitter go along."""
    submitted = await stage.do(REPORTER, "submitReport", await reports.whole(stage))
    assert submitted["__typename"] == "SubmitReportSuccess", submitted
    kept = {"code": "JICA-NEW", "kind": "FOREIGN_AGENCY", "nameEn": "JICA, entered anew"}
    await stage.do(STEWARD, "createOrganisation", kept, "")
    version = await stage.owner.fetchval("select row_version from organisation where code = 'JICA'")
    asked = {
        "duplicate": await stage.id("organisation", "code = 'JICA'"),
        "kept": await stage.id("organisation", "code = 'JICA-NEW'"),
        "expectedVersion": version,
        "reason": "Entered anew under its new code.",
    }
    done = await stage.do(STEWARD, "mergeOrganisations", asked, ASKED)
    assert done["__typename"] == "MergeOrganisationsSuccess", done
    stage.viewers.clear()
    query = "query ($id: ID!) { node(id: $id) { ... on Report { status reporter { code } submittedBy { code } } } }"
    found = await stage.data(REPORTER, query, {"id": submitted["report"]["id"]})
    assert found["node"] == {
        "status": "SUBMITTED",
        "reporter": {"code": "JICA-NEW"},
        "submittedBy": {"code": "JICA-NEW"},
    }


async def test_merging_while_reports_are_written(stage: Stage) -> None:
    """A report that is sent at the same time is either there before, and goes along, or written for the kept one."""
    kept = {"code": "JICA-NEW", "kind": "FOREIGN_AGENCY", "nameEn": "JICA, entered anew"}
    await stage.do(STEWARD, "createOrganisation", kept, "")
    asked = {
        "duplicate": await stage.id("organisation", "code = 'JICA'"),
        "kept": await stage.id("organisation", "code = 'JICA-NEW'"),
        "expectedVersion": await stage.owner.fetchval("select row_version from organisation where code = 'JICA'"),
        "reason": "Entered anew.",
    }
    report = await reports.whole(stage)
    results = await asyncio.gather(
        stage.answer(
            REPORTER,
            "mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename } }",
            {"input": report},
        ),
        _merged(stage, asked),
        return_exceptions=True,
    )
    assert not isinstance(results[1], BaseException), results[1]
    assert results[1]["__typename"] == "MergeOrganisationsSuccess", results
    stray = await stage.owner.fetchval(
        "select count(*) from report where reporter_org_id = (select id from organisation where code = 'JICA')"
    )
    assert stray == 0


async def _merged(stage: Stage, asked: dict[str, Any]) -> dict[str, Any]:
    """Merged at once, or at the second try: of two that wait for each other PostgreSQL sends one away."""
    try:
        return await stage.do(STEWARD, "mergeOrganisations", asked, ASKED)
    except Unavailable:
        return await stage.do(STEWARD, "mergeOrganisations", asked, ASKED)

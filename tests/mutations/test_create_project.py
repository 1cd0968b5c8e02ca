"""A project arrives whole or not at all, by who leads it, and its creator sees it at once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.mutations.reports import changed
from tests.mutations.setting_up import EDITOR, codes, created, organisation, programme, project_input, region
from tests.mutations.stage import COORDINATOR, REPORTER, Stage

WHOLE = """
project {
  code name status visibility objective modality rowVersion span { startsOn endsOn precision }
  programme { code } lead { code }
  phases { ordinal name span { startsOn endsOn precision } citations { totalCount } }
  sites { nodes { region { code } selection citations { nodes { field basis source { code } } } } }
  participations { nodes { role organisation { code } duty valid { startsOn isOpenEnded } } }
  citations { nodes { field basis note programme { code } } }
}
"""


async def test_whole(stage: Stage) -> None:
    """All that came with it is there, told by the payload of the transaction that made it."""
    done = await stage.do(EDITOR, "createProject", await project_input(stage), WHOLE)
    project = done["project"]
    assert project | {"phases": 0, "sites": 0, "participations": 0, "citations": 0} == {
        "code": "SMI-3",
        "name": "Third cooperation",
        "status": "DRAFT",
        "visibility": "INTERNAL",
        "objective": "Sentra yang lebih produktif.",
        "modality": "TECHNICAL_COOPERATION",
        "rowVersion": 1,
        "span": {"startsOn": "2027-01-01", "endsOn": "2029-12-31", "precision": "YEAR"},
        "programme": {"code": "ID-JP-SMI"},
        "lead": {"code": "DITJEN-IKM"},
        "phases": 0,
        "sites": 0,
        "participations": 0,
        "citations": 0,
    }
    assert [(p["ordinal"], p["name"], p["span"]["precision"]) for p in project["phases"]] == [
        (1, "Preparation", "DAY"),
        (2, "Work", "UNKNOWN"),
    ]
    assert project["phases"][1]["span"] == {"startsOn": "2027-01-01", "endsOn": "2029-12-31", "precision": "UNKNOWN"}
    sites = {site["region"]["code"]: site for site in project["sites"]["nodes"]}
    assert set(sites) == {"ID-73.71", "ID-35.75"}
    assert sites["ID-73.71"]["citations"]["nodes"] == [{"field": "region", "basis": "STATED", "source": {"code": "S4"}}]
    assert {(p["role"], p["organisation"]["code"]) for p in project["participations"]["nodes"]} == {
        ("EXTENDING", "JICA"),
        ("IMPLEMENTING", "KEMENPERIN"),
    }
    assert project["citations"]["nodes"] == [
        {"field": "starts_on", "basis": "SYNTHETIC", "note": "Invented.", "programme": {"code": "ID-JP-SMI"}}
    ]


async def test_audit_has_an_entry_for_each_row(stage: Stage) -> None:
    await created(stage)
    rows = await stage.owner.fetch("select action, role, before, count(*) from audit_entry group by 1, 2, 3")
    assert {(row["action"], row["role"], row["count"]) for row in rows} == {
        ("project.create", "EDITOR", 1),
        ("phase.add", "EDITOR", 2),
        ("site.add", "EDITOR", 2),
        ("participation.add", "EDITOR", 2),
        ("citation.add", "EDITOR", 3),
    }
    assert all(row["before"] is None for row in rows)


async def test_who_sees_it(stage: Stage) -> None:
    """A draft is internal: its lead and the programme's coordinator see it, nobody else."""
    project = await created(stage)
    query = "query Ask($id: ID!) { node(id: $id) { id } }"
    for email, sees in ((EDITOR, True), (COORDINATOR, True), (REPORTER, False), (None, False)):
        found = (await stage.data(email, query, {"id": project["id"]}))["node"]
        assert (found is not None) is sees, email


@pytest.mark.parametrize(
    ("email", "code"),
    [(None, "NOT_YOURS_TO_EDIT"), (REPORTER, "NOT_YOURS_TO_EDIT"), (COORDINATOR, "NOT_YOURS_TO_EDIT")],
)
async def test_wrong_role(stage: Stage, email: str | None, code: str) -> None:
    given = await project_input(stage)
    await stage.viewer(email)
    before = await stage.counts()
    refused = await stage.do(email, "createProject", given, "")
    assert (refused["__typename"], refused["code"]) == ("Forbidden", code)
    assert await stage.counts() == before


async def test_wrong_organisation_and_programme(stage: Stage) -> None:
    """Another organisation's project, or a programme in which the lead takes no part."""
    given = await project_input(stage)
    refused = await stage.do(EDITOR, "createProject", {**given, "lead": await organisation(stage, "JICA")}, "")
    assert (refused["__typename"], refused["path"]) == ("Forbidden", ["input", "lead"])
    elsewhere = {**given, "programme": await programme(stage, "ASEAN-MSME-2025-28")}
    assert codes(await stage.do(EDITOR, "createProject", elsewhere, "")) == {("TAKES_NO_PART", "lead")}


async def test_all_mistakes_at_once(stage: Stage) -> None:
    given = await project_input(stage, "ID-JP-SMI-2")
    given |= {"nameEn": " ", "nameId": None, "objective": "x" * 20_001, "overallGoal": "a\x00b", "visibility": "PUBLIC"}
    given = changed(given, "phases", 0, "startsOn", to="2026-12-31")
    given = changed(given, "phases", 1, "ordinal", to=1)
    given = changed(given, "sites", 1, "region", to=given["sites"][0]["region"])
    given = changed(given, "participations", 1, "role", to="ACCOUNTABLE")
    given = changed(given, "sites", 0, "citations", 0, "field", to="selektion")
    assert codes(await stage.do(EDITOR, "createProject", given, "")) == {
        ("TAKEN", "code"),
        ("BLANK", "nameEn"),
        ("TOO_LONG", "objective"),
        ("UNSTORABLE_TEXT", "overallGoal"),
        ("NOT_APPROVED", "visibility"),
        ("OUTSIDE_PROJECT", "phases.0.startsOn"),
        ("TAKEN", "phases.1.ordinal"),
        ("DUPLICATE", "sites.1.region"),
        ("UNKNOWN_FIELD", "sites.0.citations.0.field"),
        ("ROLE_NOT_YOURS_TO_GIVE", "participations.1.role"),
    }


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"code": "smi 3"}, ("INVALID_CODE", "code")),
        ({"code": ""}, ("INVALID_CODE", "code")),
        ({"startsOn": "1899-12-31"}, ("OUT_OF_RANGE", "startsOn")),
        ({"endsOn": "2026-01-01"}, ("ENDS_BEFORE_START", "endsOn")),
        ({"startsOn": "2027-02-01"}, ("PRECISION_CONTRADICTS", "startsOn")),
        ({"endsOn": "2029-06-30"}, ("PRECISION_CONTRADICTS", "endsOn")),
        ({"startsOn": None, "endsOn": None}, ("PRECISION_CONTRADICTS", "precision")),
        ({"nameEn": None, "nameId": None}, ("NAME_MISSING", "nameEn")),
        ({"nameEn": "x" * 501}, ("TOO_LONG", "nameEn")),
        ({"phases": [{"nameEn": "x"}] * 51}, ("TOO_MANY", "phases")),
        ({"phases": [{"nameEn": "x", "ordinal": 0}]}, ("OUT_OF_RANGE", "phases.0.ordinal")),
        ({"sites": [{"region": "AQ=="}]}, ("INVALID_ID", "sites.0.region")),
    ],
)
async def test_mistakes(stage: Stage, more: dict[str, Any], told: tuple[str, str]) -> None:
    given = await project_input(stage, **more)
    before = await stage.counts()
    assert told in codes(await stage.do(EDITOR, "createProject", given, ""))
    assert await stage.counts() == before


async def test_province_needs_a_source(stage: Stage) -> None:
    """A whole province is a site only where a source is cited that says no more."""
    province = await region(stage, "ID-73")
    given = await project_input(stage, sites=[{"region": province}])
    assert codes(await stage.do(EDITOR, "createProject", given, "")) == {("REGION_TOO_WIDE", "sites.0.region")}
    cited = (await project_input(stage))["sites"][0]["citations"]
    await created(stage, sites=[{"region": province, "citations": cited}])


async def test_code_of_a_project_that_one_does_not_see(stage: Stage) -> None:
    """The unique key says so, and no more."""
    await stage.owner.execute(
        "insert into project (code, programme_id, name_en, lead_org_id) select 'SMI-3', id, 'Hidden',"
        " (select id from organisation where code = 'BAPPENAS') from programme where code = 'ASEAN-MSME-2025-28'"
    )
    result = await stage.do(EDITOR, "createProject", await project_input(stage), "")
    assert codes(result) == {("TAKEN", "code")}

"""Phases, milestones and sites: inside their whole, weighed, in their places, and removed only when unused."""

from __future__ import annotations

from typing import Any

import pytest

from compiler import ids
from tests.mutations.setting_up import EDITOR, codes, created, moved, region
from tests.mutations.stage import Stage

INSIDE = "phases { id name rowVersion } sites { nodes { id rowVersion region { code } } }"


async def parts(stage: Stage, project: str) -> dict[str, Any]:
    """The phases and sites of a project."""
    query = f"query Ask($id: ID!) {{ node(id: $id) {{ ... on Project {{ {INSIDE} }} }} }}"
    found: dict[str, Any] = (await stage.data(EDITOR, query, {"id": project}))["node"]
    return found


async def phase(stage: Stage, **more: Any) -> dict[str, Any]:
    """The first phase of a new project, 2027."""
    found: dict[str, Any] = (await parts(stage, (await created(stage, **more))["id"]))["phases"][0]
    return found


async def milestone(stage: Stage, of: str, asked: str = "milestone { id rowVersion }", **more: Any) -> dict[str, Any]:
    given = {"phase": of, "milestone": {"nameEn": "Ready", **more}}
    return await stage.do(EDITOR, "addMilestone", given, asked)


async def test_a_phase_takes_the_next_place(stage: Stage) -> None:
    project = await created(stage)
    given = {"project": project["id"], "phase": {"nameId": "Penutup", "startsOn": "2029-01-01", "precision": "YEAR"}}
    done = await stage.do(EDITOR, "addPhase", given, "phase { ordinal name span { startsOn endsOn precision } }")
    refused = codes(done)
    assert refused == {("OUTSIDE_PROJECT", "phase.endsOn")}, "its open end would leave the project"
    given["phase"] |= {"endsOn": "2029-12-31"}
    done = await stage.do(EDITOR, "addPhase", given, "phase { ordinal name span { startsOn endsOn precision } }")
    assert done["phase"] == {
        "ordinal": 3,
        "name": "Penutup",
        "span": {"startsOn": "2029-01-01", "endsOn": "2029-12-31", "precision": "YEAR"},
    }


async def test_a_phase_keeps_its_milestones_inside(stage: Stage) -> None:
    first = await phase(stage)
    await milestone(stage, first["id"], dueOn="2027-11-30")
    given = {"phase": first["id"], "expectedVersion": first["rowVersion"]}
    refused = await stage.do(EDITOR, "amendPhase", {**given, "endsOn": "2027-06-30"}, "")
    assert codes(refused) == {("LEAVES_OUT", "endsOn")}
    assert "“Ready” is due on 2027-11-30" in refused["errors"][0]["message"]
    refused = await stage.do(EDITOR, "amendPhase", {**given, "endsOn": "2030-01-01", "ordinal": 2}, "")
    assert codes(refused) == {("OUTSIDE_PROJECT", "endsOn"), ("TAKEN", "ordinal")}
    done = await stage.do(
        EDITOR, "amendPhase", {**given, "endsOn": "2027-11-30"}, "phase { span { endsOn precision } }"
    )
    assert done["phase"]["span"] == {"endsOn": "2027-11-30", "precision": "DAY"}


async def test_a_phase_in_use_is_not_removed(stage: Stage) -> None:
    first = await phase(stage)
    made = await milestone(stage, first["id"])
    given = {"phase": first["id"], "expectedVersion": first["rowVersion"]}
    refused = await stage.do(EDITOR, "removePhase", given, "")
    assert codes(refused) == {("IN_USE", "phase")}
    assert "used by 1 milestone;" in refused["errors"][0]["message"]
    gone = {"milestone": made["milestone"]["id"], "expectedVersion": 1}
    assert (await stage.do(EDITOR, "removeMilestone", gone, ""))["__typename"] == "RemoveMilestoneSuccess"
    assert (await stage.do(EDITOR, "removePhase", given, ""))["__typename"] == "RemovePhaseSuccess"
    left = await stage.owner.fetch("select action, subject_table from audit_entry order by id desc limit 2")
    assert [tuple(row) for row in left] == [("phase.remove", "phase"), ("citation.remove", "citation")]


async def test_weights(stage: Stage) -> None:
    """Those of a phase are at most 100 together, and what is left is told."""
    first = await phase(stage)
    made = (await milestone(stage, first["id"], weight="60.5"))["milestone"]
    refused = await milestone(stage, first["id"], weight="40")
    assert codes(refused) == {("WEIGHTS_EXCEED_PHASE", "milestone.weight")}
    assert "leave 39.5 percent" in refused["errors"][0]["message"]
    assert (await milestone(stage, first["id"], weight="39.5"))["__typename"] == "AddMilestoneSuccess"
    given = {"milestone": made["id"], "expectedVersion": 1, "weight": "60.500001"}
    assert codes(await stage.do(EDITOR, "amendMilestone", given, "")) == {("WEIGHTS_EXCEED_PHASE", "weight")}
    given["weight"] = "10"
    assert (await stage.do(EDITOR, "amendMilestone", given, ""))["__typename"] == "AmendMilestoneSuccess"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"weight": "-1"}, ("OUT_OF_RANGE", "weight")),
        ({"weight": "100.000001"}, ("OUT_OF_RANGE", "weight")),
        ({"weight": "1.0000001"}, ("TOO_MANY_DECIMALS", "weight")),
        ({"dueOn": "2028-01-01"}, ("OUTSIDE_PHASE", "dueOn")),
        ({"dueOn": "2026-12-31"}, ("OUTSIDE_PHASE", "dueOn")),
        ({"dueOn": "2027-05-05", "duePrecision": "UNKNOWN"}, ("PRECISION_CONTRADICTS", "duePrecision")),
        ({"duePrecision": "DAY"}, ("PRECISION_CONTRADICTS", "duePrecision")),
        ({"nameEn": None}, ("NAME_MISSING", "nameEn")),
        ({"nameEn": "a\x00"}, ("UNSTORABLE_TEXT", "nameEn")),
        ({"nameEn": "One\nTwo"}, ("LINE_BREAK", "nameEn")),
        ({"nameId": "Satu\u2028Dua"}, ("LINE_BREAK", "nameId")),
        ({"nameEn": "gnp.\u202eexe"}, ("CONTROL_CHARACTER", "nameEn")),
        ({"nameEn": "a\x1b[2J"}, ("CONTROL_CHARACTER", "nameEn")),
        ({"responsible": "AQ=="}, ("INVALID_ID", "responsible")),
    ],
)
async def test_mistakes_of_milestones(stage: Stage, more: dict[str, Any], told: tuple[str, str]) -> None:
    first = await phase(stage)
    refused = codes(await milestone(stage, first["id"], **more))
    assert refused == {(told[0], f"milestone.{told[1]}")}


async def test_what_a_milestone_points_to(stage: Stage) -> None:
    """Sites and agreements of the same project; what one does not see is not there."""
    first = await phase(stage)
    elsewhere = await stage.owner.fetch(
        "select s.uid from project_site s join project p on p.id = s.project_id where p.code = 'ID-JP-SMI-2' limit 1"
    )
    others = {
        "site": ids.encode(5, elsewhere[0]["uid"]),
        "agreement": await stage.id("agreement", "id = (select min(id) from agreement where status = 'SIGNED')"),
    }
    refused = codes(await milestone(stage, first["id"], **others))
    assert refused == {("OF_ANOTHER_PROJECT", "milestone.site"), ("OF_ANOTHER_PROJECT", "milestone.agreement")}
    await stage.owner.execute(
        "insert into agreement (code, kind, name_en, programme_id) select 'HIDDEN', 'MOU', 'Hidden', id from programme"
        " where code = 'UMKM-RENSTRA'"
    )
    hidden = {"agreement": await stage.id("agreement", "code = 'HIDDEN'")}
    assert codes(await milestone(stage, first["id"], **hidden)) == {("NOT_FOUND", "milestone.agreement")}


async def test_a_milestone_moves_to_another_phase(stage: Stage) -> None:
    project = await created(stage)
    one, two = (await parts(stage, project["id"]))["phases"]
    made = (await milestone(stage, one["id"], dueOn="2027-03-03", duePrecision="MONTH", weight="70"))["milestone"]
    await milestone(stage, two["id"], weight="40")
    given = {"milestone": made["id"], "expectedVersion": 1, "phase": two["id"], "dueOn": "2028-03-01"}
    assert codes(await stage.do(EDITOR, "amendMilestone", given, "")) == {("WEIGHTS_EXCEED_PHASE", "weight")}
    done = await stage.do(
        EDITOR, "amendMilestone", {**given, "weight": "60"}, "milestone { dueOn duePrecision phase { name } }"
    )
    assert done["milestone"] == {"dueOn": "2028-03-01", "duePrecision": "MONTH", "phase": {"name": "Work"}}
    await created(stage, "SMI-4")
    other = (await parts(stage, await stage.id("project", "code = 'SMI-4'")))["phases"][1]["id"]
    given = {"milestone": made["id"], "expectedVersion": 2, "phase": other}
    assert codes(await stage.do(EDITOR, "amendMilestone", given, "")) == {("OF_ANOTHER_PROJECT", "phase")}


async def test_a_site_is_there_once(stage: Stage) -> None:
    project = await created(stage)
    given = {"project": project["id"], "site": {"region": await region(stage)}}
    assert codes(await stage.do(EDITOR, "addSite", given, "")) == {("TAKEN", "site.region")}
    given["site"]["commodity"] = await stage.id("commodity", "id = (select min(id) from commodity)")
    assert (await stage.do(EDITOR, "addSite", given, ""))["__typename"] == "AddSiteSuccess"
    one = next(s for s in (await parts(stage, project["id"]))["sites"]["nodes"] if s["region"]["code"] == "ID-35.75")
    moved = {"site": one["id"], "expectedVersion": 1, "region": await region(stage)}
    assert codes(await stage.do(EDITOR, "amendSite", moved, "")) == {("TAKEN", "region")}
    moved["region"] = await region(stage, "ID-73")
    assert codes(await stage.do(EDITOR, "amendSite", moved, "")) == {("REGION_TOO_WIDE", "region")}
    village = await stage.owner.fetchval("select code from region where level = 'VILLAGE' limit 1")
    moved["region"] = await region(stage, village)
    done = await stage.do(EDITOR, "amendSite", moved, "site { region { code } }")
    assert done["site"] == {"region": {"code": village}}


async def test_a_chosen_site_stays_where_it_is(stage: Stage) -> None:
    project = await created(stage)
    one = (await parts(stage, project["id"]))["sites"]["nodes"][0]
    key = await stage.owner.fetchval(
        "select s.id from project_site s join region r on r.id = s.region_id where r.code = $1 and s.scope_id ="
        " (select id from project where code = 'SMI-3')",
        one["region"]["code"],
    )
    await moved(stage, "SITE", "project_site_id", key, "CANDIDATE", "COMMITTED")
    given = {"site": one["id"], "expectedVersion": 2}
    refused = await stage.do(EDITOR, "amendSite", {**given, "region": await region(stage, "ID-19.05")}, "")
    assert codes(refused) == {("WRONG_STATUS", "region")}
    done = await stage.do(EDITOR, "amendSite", {**given, "startsOn": "2027-01-01"}, "site { span { startsOn } }")
    assert done["site"]["span"] == {"startsOn": "2027-01-01"}
    refused = await stage.do(EDITOR, "removeSite", {**given, "expectedVersion": 3}, "")
    assert codes(refused) == {("IN_USE", "site")}

"""What may change of a project in which status, and what its parts hold against it."""

from __future__ import annotations

from typing import Any

from tests.mutations.setting_up import EDITOR, PROJECT, codes, created, moved, organisation, programme
from tests.mutations.stage import REPORTER, Stage

PHASES = "project { rowVersion phases { name span { startsOn endsOn precision } } }"


async def amended(stage: Stage, project: dict[str, Any], asked: str = PROJECT, **more: Any) -> dict[str, Any]:
    """Amend a project as it was last told."""
    given = {"project": project["id"], "expectedVersion": project["rowVersion"], **more}
    result = await stage.do(EDITOR, "amendProject", given, asked)
    if "project" in result:
        project["rowVersion"] = result["project"]["rowVersion"]
    return result


async def set_status(stage: Stage, project: dict[str, Any], *statuses: str) -> None:
    """The owner moves a project along, as its life cycle's own verbs do."""
    key = await stage.owner.fetchval("select id from project where code = $1", project["code"])
    await moved(stage, "PROJECT", "project_id", key, "DRAFT", *statuses)
    project["rowVersion"] = await stage.owner.fetchval(
        "select row_version from project where code = $1", project["code"]
    )


async def test_left_out_stays_and_null_clears(stage: Stage) -> None:
    project = await created(stage)
    done = await amended(stage, project, "project { objective overallGoal nameEn rowVersion }", overallGoal="Far")
    assert done["project"] | {"rowVersion": 0} == {
        "objective": "Sentra yang lebih produktif.",
        "overallGoal": "Far",
        "nameEn": "Third cooperation",
        "rowVersion": 0,
    }
    done = await amended(stage, project, "project { objective nameEn rowVersion }", objective=None, nameEn=None)
    assert (done["project"]["objective"], done["project"]["nameEn"]) == (None, None)
    assert codes(await amended(stage, project, nameId=None)) == {("NAME_MISSING", "nameEn")}
    answered = await stage.answer(
        EDITOR,
        "mutation Do($input: AmendProjectInput!) { amendProject(input: $input) { __typename } }",
        {"input": {"project": project["id"], "expectedVersion": project["rowVersion"], "modality": None}},
    )
    assert answered["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_nothing_changed_is_no_change(stage: Stage) -> None:
    project = await created(stage)
    before = await stage.owner.fetchval("select count(*) from audit_entry")
    done = await amended(stage, project, nameEn="Third cooperation")
    assert done["project"]["rowVersion"] == 1
    assert await stage.owner.fetchval("select count(*) from audit_entry") == before


async def test_shrinking_names_the_phase(stage: Stage) -> None:
    """A phase with days stays inside, and is named (I1); one without follows."""
    project = await created(stage)
    refused = await amended(stage, project, startsOn="2028-01-01")
    assert codes(refused) == {("LEAVES_OUT", "startsOn")}
    assert "phase “Preparation” runs from 2027-01-01 to 2027-12-31" in refused["errors"][0]["message"]
    done = await amended(stage, project, PHASES, endsOn="2028-12-31")
    assert [phase["span"]["endsOn"] for phase in done["project"]["phases"]] == ["2027-12-31", "2028-12-31"]
    done = await amended(stage, project, PHASES, endsOn=None)
    assert done["project"]["phases"][1]["span"] == {"startsOn": "2027-01-01", "endsOn": None, "precision": "UNKNOWN"}
    done = await amended(stage, project, PROJECT, startsOn=None)
    assert done["project"]["span"] == {"startsOn": None, "endsOn": None, "precision": "UNKNOWN"}


async def test_shrinking_names_the_milestone(stage: Stage) -> None:
    """A phase that would follow holds a milestone that would not."""
    project = await created(stage)
    told = await stage.data(
        EDITOR, "query Ask($id: ID!) { node(id: $id) { ... on Project { phases { id } } } }", {"id": project["id"]}
    )
    due = {"nameEn": "Late", "dueOn": "2029-06-30"}
    given = {"phase": told["node"]["phases"][1]["id"], "milestone": due}
    assert (await stage.do(EDITOR, "addMilestone", given, ""))["__typename"] == "AddMilestoneSuccess"
    refused = await amended(stage, project, endsOn="2028-12-31")
    assert codes(refused) == {("LEAVES_OUT", "endsOn")}
    assert "milestone “Late” is due on 2029-06-30" in refused["errors"][0]["message"]


async def test_what_it_was_proposed_as_stays(stage: Stage) -> None:
    project = await created(stage)
    assert (await amended(stage, project, code="SMI-3B"))["project"]["code"] == "SMI-3B"
    project["code"] = "SMI-3B"
    await set_status(stage, project, "PROPOSED")
    identity = {
        "code": "SMI-3C",
        "lead": await organisation(stage, "KEMENPERIN"),
        "programme": await programme(stage, "UMKM-RENSTRA"),
    }
    refused = await amended(stage, project, **identity)
    assert codes(refused) == {("WRONG_STATUS", "code"), ("WRONG_STATUS", "lead"), ("WRONG_STATUS", "programme")}
    done = await amended(stage, project, "project { objective rowVersion }", objective="Still", code="SMI-3B")
    assert done["project"]["objective"] == "Still"


async def test_a_draft_changes_its_lead_and_programme(stage: Stage) -> None:
    """To where the lead takes part; its facts count there."""
    project = await created(stage)
    elsewhere = await programme(stage, "ASEAN-MSME-2025-28")
    assert codes(await amended(stage, project, programme=elsewhere)) == {("TAKES_NO_PART", "programme")}
    jica = await organisation(stage, "ASEAN")
    assert codes(await amended(stage, project, lead=jica)) == {("TAKES_NO_PART", "lead")}
    await stage.owner.execute(
        "insert into participation (programme_id, organisation_id, role) select p.id, o.id, 'IMPLEMENTING'"
        " from programme p, organisation o where p.code = 'ASEAN-MSME-2025-28' and o.code = 'KEMENPERIN'"
    )
    done = await amended(
        stage,
        project,
        "project { rowVersion programme { code } citations { nodes { programme { code } } } }",
        programme=elsewhere,
        lead=await organisation(stage, "KEMENPERIN"),
    )
    assert done["project"]["programme"] == {"code": "ASEAN-MSME-2025-28"}
    assert done["project"]["citations"]["nodes"] == [{"programme": {"code": "ASEAN-MSME-2025-28"}}]


async def test_nothing_changes_of_one_that_is_over(stage: Stage) -> None:
    project = await created(stage)
    await set_status(stage, project, "CANCELLED")
    assert codes(await amended(stage, project, objective="x")) == {("PROJECT_IS_OVER", "project")}
    refused = await stage.do(EDITOR, "addPhase", {"project": project["id"], "phase": {"nameEn": "x"}}, "")
    assert codes(refused) == {("PROJECT_IS_OVER", "project")}


async def test_visibility(stage: Stage) -> None:
    """Widening shows it to those who take part, narrowing needs a reason; the public sees what is approved."""
    project = await created(stage)
    ask = "query Ask($id: ID!) { node(id: $id) { ... on Project { code phases { name } } } }"
    assert codes(await amended(stage, project, visibility="PUBLIC")) == {("NOT_APPROVED", "visibility")}
    assert (await amended(stage, project, visibility="PARTNERS"))["project"]["visibility"] == "PARTNERS"
    await stage.owner.execute(
        "update participation set valid = '[2020-01-01,)' where role = 'EXTENDING' and scope_id ="
        " (select id from project where code = 'SMI-3')"
    )
    stage.viewers.clear()
    seen = (await stage.data(REPORTER, ask, {"id": project["id"]}))["node"]
    assert [phase["name"] for phase in seen["phases"]] == ["Preparation", "Work"]
    assert codes(await amended(stage, project, visibility="INTERNAL")) == {("REASON_NEEDED", "reason")}
    assert (await amended(stage, project, visibility="INTERNAL", reason="Not yet."))[
        "__typename"
    ] == "AmendProjectSuccess"
    assert (await stage.data(REPORTER, ask, {"id": project["id"]}))["node"] is None
    entry = await stage.owner.fetchrow("select * from audit_entry order by id desc limit 1")
    assert entry is not None
    assert (entry["action"], entry["reason"]) == ("project.amend", "Not yet.")


async def test_a_published_report_keeps_its_project_open(stage: Stage) -> None:
    """What was published is not hidden by way of its project."""
    where = "from project where code = 'ID-JP-SMI-2'"
    row = await stage.owner.fetchrow(f"select uid, row_version, visibility {where}")
    assert row is not None
    assert row["visibility"] == "PUBLIC"
    accepted = await stage.owner.fetchval(
        f"select id from report where scope_id = (select id {where}) and status = 'ACCEPTED' limit 1"
    )
    assert accepted is not None
    await moved(stage, "REPORT", "report_id", accepted, "ACCEPTED", "PUBLISHED")
    project = {"id": await stage.id("project", "code = 'ID-JP-SMI-2'"), "rowVersion": row["row_version"]}
    refused = await amended(stage, project, visibility="INTERNAL", reason="x")
    assert codes(refused) == {("REPORT_PUBLISHED", "visibility")}


async def test_links(stage: Stage) -> None:
    project = await created(stage)
    other = await stage.id("project", "code = 'ID-JP-SMI-2'")
    given = {"fromProject": project["id"], "kind": "SUCCEEDS", "toProject": other}
    done = await stage.do(EDITOR, "linkProjects", given, "relation { id kind toProject { code } }")
    assert done["relation"]["toProject"] == {"code": "ID-JP-SMI-2"}
    assert codes(await stage.do(EDITOR, "linkProjects", given, "")) == {("TAKEN", "toProject")}
    back = {"fromProject": other, "kind": "SUCCEEDS", "toProject": project["id"]}
    assert codes(await stage.do(EDITOR, "linkProjects", back, "")) == {("BOTH_WAYS", "toProject")}
    itself = {**given, "toProject": project["id"]}
    assert codes(await stage.do(EDITOR, "linkProjects", itself, "")) == {("ITSELF", "toProject")}
    await stage.owner.execute(
        "insert into project (code, programme_id, name_en) select 'HIDDEN', id, 'Hidden' from programme"
        " where code = 'ASEAN-MSME-2025-28'"
    )
    hidden = {**given, "toProject": await stage.id("project", "code = 'HIDDEN'")}
    assert codes(await stage.do(EDITOR, "linkProjects", hidden, "")) == {("NOT_FOUND", "toProject")}
    gone = {"relation": done["relation"]["id"], "reason": "Mistaken."}
    told = await stage.do(EDITOR, "unlinkProjects", gone, "project { relations { totalCount } }")
    assert told["project"] == {"relations": {"totalCount": 0}}
    assert (await stage.do(EDITOR, "unlinkProjects", gone, ""))["__typename"] == "NotFound"

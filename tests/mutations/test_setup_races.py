"""Clients that set the same thing up at the same time: one follows the other, and nothing is broken between them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from typing import Any

from tests.mutations.setting_up import EDITOR, codes, created, organisation, project_input, region
from tests.mutations.stage import COORDINATOR, Stage
from tests.mutations.verbs import scene

MANY = 6


async def together(stage: Stage, verb: str, *given: Mapping[str, Any], who: str = EDITOR) -> list[dict[str, Any]]:
    """The answers to what is asked at once."""
    return list(await asyncio.gather(*(stage.do(who, verb, one, "") for one in given)))


def kinds(results: list[dict[str, Any]]) -> Counter[str]:
    """How often each type was answered."""
    return Counter(result["__typename"] for result in results)


async def test_one_code(stage: Stage) -> None:
    given = await project_input(stage)
    results = await together(stage, "createProject", *[given] * MANY)
    assert kinds(results) == {"CreateProjectSuccess": 1, "ValidationFailed": MANY - 1}
    assert all(codes(r) == {("TAKEN", "code")} for r in results if r["__typename"] == "ValidationFailed")
    assert await stage.owner.fetchval("select count(*) from phase p join project j on j.id = p.project_id"
                                      " where j.code = 'SMI-3'") == 2  # fmt: skip


async def test_one_version(stage: Stage) -> None:
    project = await created(stage)
    given = [{"project": project["id"], "expectedVersion": 1, "objective": f"Objective {n}"} for n in range(MANY)]
    assert kinds(await together(stage, "amendProject", *given)) == {
        "AmendProjectSuccess": 1,
        "VersionConflict": MANY - 1,
    }


async def test_phases_take_places(stage: Stage) -> None:
    project = await created(stage)
    given = [{"project": project["id"], "phase": {"nameEn": f"Phase {n}"}} for n in range(MANY)]
    assert kinds(await together(stage, "addPhase", *given)) == {"AddPhaseSuccess": MANY}
    rows = await stage.owner.fetch("select ordinal from phase where project_id ="
                                   " (select id from project where code = 'SMI-3') order by 1")  # fmt: skip
    assert [row["ordinal"] for row in rows] == list(range(1, MANY + 3))


async def test_weights_stay_within_the_phase(stage: Stage) -> None:
    made = await scene(stage)
    given = [{"phase": made.empty_phase, "milestone": {"nameEn": "x", "weight": "40"}}] * MANY
    results = await together(stage, "addMilestone", *given)
    assert kinds(results) == {"AddMilestoneSuccess": 2, "ValidationFailed": MANY - 2}


async def test_a_project_shrinks_while_a_phase_comes(stage: Stage) -> None:
    """Either the phase is there and named, or it finds the shorter project."""
    project = await created(stage)
    shorter = {"project": project["id"], "expectedVersion": 1, "endsOn": "2028-12-31"}
    late = {"project": project["id"], "phase": {"nameEn": "Late", "startsOn": "2029-01-01", "endsOn": "2029-06-30"}}
    one, other = await asyncio.gather(
        stage.do(EDITOR, "amendProject", shorter, ""), stage.do(EDITOR, "addPhase", late, "")
    )
    assert kinds([one, other]) in (
        {"AmendProjectSuccess": 1, "ValidationFailed": 1},
        {"AddPhaseSuccess": 1, "ValidationFailed": 1},
    )


async def test_one_site_one_role_one_relation(stage: Stage) -> None:
    made = await scene(stage)
    site = {"project": made.project, "site": {"region": await region(stage, "ID-19.05")}}
    assert kinds(await together(stage, "addSite", *[site] * MANY))["AddSiteSuccess"] == 1
    role = {"organisation": await organisation(stage, "BAPPENAS"), "role": "COORDINATOR"}
    given = {"subject": made.project, "participation": role}
    other = {**given, "participation": {**role, "organisation": await organisation(stage, "JICA")}}
    results = await together(stage, "addParticipation", *[given, other] * 3, who=COORDINATOR)
    assert kinds(results)["AddParticipationSuccess"] == 1
    link = {
        "fromProject": made.project,
        "kind": "REPLICATES",
        "toProject": await stage.id("project", "code = 'ID-JP-SMI-1'"),
    }
    assert kinds(await together(stage, "linkProjects", *[link] * MANY))["LinkProjectsSuccess"] == 1


async def test_removed_once(stage: Stage) -> None:
    made = await scene(stage)
    gone = {"phase": made.empty_phase, "expectedVersion": 1}
    results = await together(stage, "removePhase", *[gone] * MANY)
    assert kinds(results)["RemovePhaseSuccess"] == 1
    assert set(kinds(results)) <= {"RemovePhaseSuccess", "NotFound"}, kinds(results)


async def test_a_programme_is_handed_over_once(stage: Stage) -> None:
    made = await scene(stage)
    given = [
        {
            "programme": made.programme,
            "expectedVersion": 1,
            "coordinator": await organisation(stage, code),
            "reason": "x",
        }
        for code in ("BAPPENAS", "JICA", "KEMENPERIN")
    ]
    results = await together(stage, "handOverProgramme", *given, who=COORDINATOR)
    assert kinds(results)["HandOverProgrammeSuccess"] == 1
    assert await stage.owner.fetchval(
        "select count(*) from participation where programme_id = (select id from programme where code = 'ID-JP-SMI')"
        " and role = 'COORDINATOR' and valid @> current_date"
    ) == 1  # fmt: skip

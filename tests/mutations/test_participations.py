"""Who may give which role, when it holds, and that it stays on record."""

from __future__ import annotations

from typing import Any

from tests.mutations.setting_up import EDITOR, codes, created, organisation, programme
from tests.mutations.stage import COORDINATOR, Stage
from tests.mutations.test_amend_project import set_status

TOLD = "participation { id rowVersion role valid { startsOn endsOn } }"


async def added(stage: Stage, who: str, subject: str, code: str, role: str, **more: Any) -> dict[str, Any]:
    """A role given to an organisation."""
    given = {"organisation": await organisation(stage, code), "role": role, **more}
    return await stage.do(who, "addParticipation", {"subject": subject, "participation": given}, TOLD)


async def test_who_answers_is_the_coordinators_to_say(stage: Stage) -> None:
    project = (await created(stage))["id"]
    refused = await added(stage, EDITOR, project, "DITJEN-IKM", "ACCOUNTABLE")
    assert codes(refused) == {("ROLE_NOT_YOURS_TO_GIVE", "participation.role")}
    assert (await added(stage, COORDINATOR, project, "DITJEN-IKM", "ACCOUNTABLE"))["participation"][
        "role"
    ] == "ACCOUNTABLE"
    refused = await added(stage, COORDINATOR, project, "BAPPENAS", "OBSERVER")
    assert codes(refused) == {("ROLE_NOT_YOURS_TO_GIVE", "participation.role")}
    assert (await added(stage, EDITOR, project, "BAPPENAS", "OBSERVER"))["__typename"] == "AddParticipationSuccess"


async def test_one_role_once_at_a_time(stage: Stage) -> None:
    """An organisation has a role once at a time (I11); there is one coordinator at a time (I15)."""
    project = (await created(stage))["id"]
    refused = await added(stage, EDITOR, project, "JICA", "EXTENDING", startsOn="2028-05-05")
    assert codes(refused) == {("HOLDS_ROLE_ALREADY", "participation.role")}
    before = await added(stage, EDITOR, project, "JICA", "EXTENDING", endsOn="2026-12-31")
    assert before["participation"]["valid"] == {"startsOn": None, "endsOn": "2026-12-31"}
    done = await added(stage, COORDINATOR, project, "BAPPENAS", "COORDINATOR", startsOn="2027-01-01")
    assert done["__typename"] == "AddParticipationSuccess"
    refused = await added(stage, COORDINATOR, project, "JICA", "COORDINATOR")
    assert codes(refused) == {("ANOTHER_COORDINATOR", "participation.role")}
    assert "BAPPENAS is COORDINATOR" in refused["errors"][0]["message"]
    whole = await programme(stage)
    refused = await added(stage, COORDINATOR, whole, "JICA", "COORDINATOR", endsOn="2000-01-01")
    assert codes(refused) == {("ANOTHER_COORDINATOR", "participation.role")}


async def test_ending(stage: Stage) -> None:
    project = (await created(stage))["id"]
    one = (await added(stage, EDITOR, project, "BAPPENAS", "OBSERVER", startsOn="2026-01-01"))["participation"]
    given = {"participation": one["id"], "expectedVersion": 1, "endsOn": "2025-12-31", "reason": " "}
    refused = await stage.do(EDITOR, "endParticipation", given, "")
    assert codes(refused) == {("ENDS_BEFORE_START", "endsOn"), ("BLANK", "reason")}
    given |= {"endsOn": "2026-08-31", "reason": "Moved."}
    done = await stage.do(EDITOR, "endParticipation", given, TOLD)
    assert done["participation"]["valid"] == {"startsOn": "2026-01-01", "endsOn": "2026-08-31"}
    longer = {**given, "expectedVersion": 2, "endsOn": "2026-12-31"}
    assert codes(await stage.do(EDITOR, "endParticipation", longer, "")) == {("ENDED_ALREADY", "endsOn")}
    gone = {"participation": one["id"], "expectedVersion": 2}
    assert codes(await stage.do(EDITOR, "removeParticipation", gone, "")) == {("HAS_BEGUN", "participation")}


async def test_the_last_who_answers_has_a_successor_first(stage: Stage) -> None:
    project = await created(stage)
    one = (await added(stage, COORDINATOR, project["id"], "DITJEN-IKM", "ACCOUNTABLE", startsOn="2026-01-01"))[
        "participation"
    ]
    await set_status(stage, project, "PROPOSED", "APPROVED")
    await stage.owner.execute("alter table project disable trigger user")
    await stage.owner.execute("update project set status = 'IMPLEMENTING' where code = 'SMI-3'")
    await stage.owner.execute("alter table project enable trigger user")
    given = {"participation": one["id"], "expectedVersion": 1, "endsOn": "2026-12-31", "reason": "Reform."}
    refused = await stage.do(COORDINATOR, "endParticipation", given, "")
    assert codes(refused) == {("LAST_ACCOUNTABLE", "endsOn")}
    await added(stage, COORDINATOR, project["id"], "KEMENPERIN", "ACCOUNTABLE", startsOn="2027-01-01")
    assert (await stage.do(COORDINATOR, "endParticipation", given, ""))["__typename"] == "EndParticipationSuccess"


async def test_a_programmes_coordinator_is_not_ended(stage: Stage) -> None:
    one = await stage.id(
        "participation", "role = 'COORDINATOR' and programme_id = (select id from programme where code = 'ID-JP-SMI')"
    )
    given = {"participation": one, "expectedVersion": 1, "endsOn": "2030-01-01", "reason": "x"}
    assert codes(await stage.do(COORDINATOR, "endParticipation", given, "")) == {("HAND_OVER", "participation")}


async def test_amending(stage: Stage) -> None:
    project = (await created(stage))["id"]
    one = (await added(stage, EDITOR, project, "BAPPENAS", "OBSERVER", startsOn="2026-01-01"))["participation"]
    given = {"participation": one["id"], "expectedVersion": 1, "startsOn": None, "duty": "Watches."}
    done = await stage.do(EDITOR, "amendParticipation", given, "participation { duty valid { startsOn } }")
    assert done["participation"] == {"duty": "Watches.", "valid": {"startsOn": None}}
    refused = await stage.do(COORDINATOR, "amendParticipation", {**given, "expectedVersion": 2}, "")
    assert refused["__typename"] == "Forbidden"

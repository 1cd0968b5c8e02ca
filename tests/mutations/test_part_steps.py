"""The life cycles of sites, phases and milestones, and the publishing of reports."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from db.transitions import MILESTONE, PHASE, SITE, Transition
from db.words import GrantRole, WorkflowEntity
from resolvers.change.moved import SUBJECTS
from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage
from tests.mutations.steps import (
    EDITOR,
    JICA_EDITOR,
    LEADS,
    LIMITED,
    PROJECT,
    STEERS,
    STRANGER,
    bypassed,
    cast,
    codes,
    column,
    forced,
    id_of,
    put,
    row,
    statuses,
)
from tests.mutations.test_report_flow import accept, submitted

REASON = {"reason": "Alasan tertulis."}
HAND = [one for one in (*SITE, *PHASE, *MILESTONE) if one.role is not None]
FIELDS = {WorkflowEntity.SITE: "site", WorkflowEntity.PHASE: "phase", WorkflowEntity.MILESTONE: "milestone"}
VERBS: dict[str, tuple[str, dict[str, Any]]] = {
    "SITE CANDIDATE>COMMITTED": ("commitSite", {}),
    "SITE DEFERRED>COMMITTED": ("commitSite", {}),
    "SITE COMMITTED>SELECTED_INITIAL": ("selectSiteInitial", {}),
    "SITE COMMITTED>ACTIVE": ("activateSite", {}),
    "SITE SELECTED_INITIAL>ACTIVE": ("activateSite", {}),
    "SITE DEFERRED>CANDIDATE": ("reopenSite", {}),
    **{f"SITE {s}>DEFERRED": ("deferSite", REASON) for s in ("CANDIDATE", "COMMITTED", "SELECTED_INITIAL")},
    **{f"SITE {s}>REJECTED": ("rejectSite", REASON) for s in ("CANDIDATE", "COMMITTED", "DEFERRED")},
    "PHASE PLANNED>ACTIVE": ("startPhase", {}),
    "PHASE ACTIVE>DONE": ("finishPhase", {}),
    **{f"PHASE {s}>CANCELLED": ("cancelPhase", REASON) for s in ("PLANNED", "ACTIVE")},
    "MILESTONE PLANNED>CANCELLED": ("cancelMilestone", REASON),
}
RIGHT = {GrantRole.EDITOR: EDITOR, GrantRole.COORDINATOR: COORDINATOR}


def way(one: Transition) -> str:
    return f"{one.entity.name} {one.from_status}>{one.to_status}"


async def found_of(stage: Stage, entity: WorkflowEntity) -> Any:
    """A site in Makassar, the first phase (without milestones), a milestone that is not done."""
    where = {
        WorkflowEntity.SITE: f"project_id = {reports.PROJECT} and region_id ="
        " (select id from region where code = 'ID-73.71')",
        WorkflowEntity.PHASE: f"project_id = {reports.PROJECT} and ordinal = 1",
        WorkflowEntity.MILESTONE: "name_en = 'Yearly meeting of the joint coordinating committee'",
    }[entity]
    return await row(stage, SUBJECTS[entity], where)


async def given(stage: Stage, entity: WorkflowEntity, more: dict[str, Any]) -> dict[str, Any]:
    found = await found_of(stage, entity)
    return {FIELDS[entity]: id_of(SUBJECTS[entity], found), "expectedVersion": found["row_version"], **more}


def asked(entity: WorkflowEntity) -> str:
    history = "statusHistory(last: 1) { nodes { fromStatus toStatus reason } }"
    return f"{FIELDS[entity]} {{ now: {column(entity)} rowVersion {history} }}"


def test_every_transition_has_its_verb() -> None:
    assert set(VERBS) == {way(one) for one in HAND}


@pytest.mark.parametrize("one", HAND, ids=way)
async def test_step(stage: Stage, one: Transition) -> None:
    """By nobody but whom it is for, at the version that was read, with its reason; refused by PostgreSQL alone too."""
    await cast(stage)
    found = await found_of(stage, one.entity)
    await put(stage, one.entity, found["id"], one.from_status)
    verb, more = VERBS[way(one)]
    assert one.role is not None
    pair = (one.from_status, one.to_status)
    for email in (
        LEADS,
        STEERS,
        "auditor@demo.example",
        COORDINATOR,
        EDITOR,
        VERIFIER,
        STRANGER,
        LIMITED,
        "c-" + LIMITED,
        JICA_EDITOR,
    ):
        if email == RIGHT[one.role]:
            continue
        refused = await stage.do(email, verb, await given(stage, one.entity, more), "")
        assert refused["__typename"] == "Forbidden", (email, refused)
        said = await forced(stage, email, one.entity, found["id"], pair, one.role.name, **more)
        assert said in ("I9_ROLE", "I9_ORGANISATION", "FORBIDDEN"), (email, said)
    right = RIGHT[one.role]
    stale = await given(stage, one.entity, more) | {"expectedVersion": 0}
    assert (await stage.do(right, verb, stale, ""))["__typename"] == "VersionConflict"
    if one.needs_reason:
        blank = await stage.do(right, verb, await given(stage, one.entity, {"reason": " "}), "")
        assert codes(blank) == ["BLANK"]
        assert await forced(stage, right, one.entity, found["id"], pair, one.role.name) == "I21_REASON"
    done = await stage.do(right, verb, await given(stage, one.entity, more), asked(one.entity))
    made = done[FIELDS[one.entity]]
    assert made["now"] == one.to_status, done
    assert made["statusHistory"]["nodes"] == [
        {"fromStatus": one.from_status, "toStatus": one.to_status, "reason": more.get("reason")}
    ]


async def test_no_other_status_takes_the_step(stage: Stage) -> None:
    """Each verb in each status that it does not come from, by who may, refused twice."""
    await cast(stage)
    for verb in {verb for verb, _ in VERBS.values()}:
        ways = [one for one in HAND if VERBS[way(one)][0] == verb]
        entity = ways[0].entity
        found = await found_of(stage, entity)
        listed = {(t.from_status, t.to_status) for t in (*SITE, *PHASE, *MILESTONE) if t.entity is entity}
        for status in set(statuses(entity)) - {one.from_status for one in ways} - {"DONE"}:
            await put(stage, entity, found["id"], status)
            for one in ways:
                assert one.role is not None
                email, pair = RIGHT[one.role], (status, one.to_status)
                refused = await stage.do(email, verb, await given(stage, entity, VERBS[way(one)][1]), "")
                assert codes(refused) == ["WRONG_STATUS"], (verb, status, refused)
                if pair not in listed:
                    said = await forced(stage, email, entity, found["id"], pair, one.role.name, reason="x")
                    assert said == "I9_TRANSITION", (pair, said)


async def test_nothing_moves_in_what_has_ended(stage: Stage) -> None:
    """Sites, phases and milestones of a project that is over stay, and it gets no new ones; both locks."""
    project = await row(stage, "project", "code = $1", PROJECT)
    for one in (HAND[0], PHASE[0], MILESTONE[2]):
        await put(stage, one.entity, (await found_of(stage, one.entity))["id"], one.from_status)
    for status in ("COMPLETED", "CLOSED", "CANCELLED", "REJECTED"):
        await put(stage, WorkflowEntity.PROJECT, project["id"], status)
        for one in (HAND[0], PHASE[0], MILESTONE[2]):
            assert one.role is not None
            verb, more = VERBS[way(one)]
            refused = await stage.do(RIGHT[one.role], verb, await given(stage, one.entity, more), "")
            assert codes(refused) == ["PROJECT_OVER"], refused
            found, pair = await found_of(stage, one.entity), (one.from_status, one.to_status)
            said = await forced(stage, RIGHT[one.role], one.entity, found["id"], pair, one.role.name, **more)
            assert said == "I9_PROJECT"
        late = await given(stage, WorkflowEntity.MILESTONE, REASON | {"dueOn": "2026-12-20"})
        assert codes(await stage.do(EDITOR, "rescheduleMilestone", late, "")) == ["PROJECT_OVER"]
    await put(stage, WorkflowEntity.PROJECT, project["id"], "APPROVED")
    early = await stage.do(EDITOR, "startPhase", await given(stage, WorkflowEntity.PHASE, {}), "")
    assert codes(early) == ["PROJECT_NOT_RUNNING"]


async def test_a_phase_waits_for_its_milestones(stage: Stage) -> None:
    phase = await row(stage, "phase", f"project_id = {reports.PROJECT} and ordinal = 2")
    taken = {"phase": id_of("phase", phase), "expectedVersion": phase["row_version"]}
    refused = await stage.do(EDITOR, "finishPhase", taken, "")
    assert set(codes(refused)) == {"MILESTONE_UNDECIDED"}
    assert len(refused["errors"]) == 3
    assert codes(await stage.do(COORDINATOR, "cancelPhase", taken | REASON, ""))[0] == "MILESTONE_UNDECIDED"
    for to, email, role in (("DONE", EDITOR, "EDITOR"), ("CANCELLED", COORDINATOR, "COORDINATOR")):
        said = await forced(stage, email, WorkflowEntity.PHASE, phase["id"], ("ACTIVE", to), role, reason="x")
        assert said == "I9_MILESTONES"


async def test_a_milestone_is_put_off_within_its_phase(stage: Stage) -> None:
    """With a reason, by the lead, to a day of its phase; the day before is kept in the record."""
    await cast(stage)
    found, entity = await found_of(stage, WorkflowEntity.MILESTONE), WorkflowEntity.MILESTONE
    outside = await given(stage, entity, {"reason": " ", "dueOn": "2027-01-01"})
    assert codes(await stage.do(EDITOR, "rescheduleMilestone", outside, "")) == ["BLANK", "OUTSIDE_PHASE"]
    for email in (COORDINATOR, VERIFIER, STRANGER, LIMITED, JICA_EDITOR, None):
        refused = await stage.do(
            email, "rescheduleMilestone", await given(stage, entity, REASON | {"dueOn": "2026-12-20"}), ""
        )
        assert refused["__typename"] == "Forbidden", email
    done = await stage.do(
        EDITOR,
        "rescheduleMilestone",
        await given(stage, entity, REASON | {"dueOn": "2026-12-20"}),
        "milestone { dueOn }",
    )
    assert done["milestone"] == {"dueOn": "2026-12-20"}
    entry = await row(stage, "audit_entry", "subject_uid = $1", found["uid"])
    assert '"due_on": "2026-12-15"' in entry["before"]
    assert entry["reason"] == REASON["reason"]
    text = "update milestone set {} where id = $1"
    for email, change, kept in (
        (STRANGER, "due_on = '2026-12-21'", True),
        (COORDINATOR, "due_on = '2026-12-21'", True),
        (EDITOR, "due_on = '2027-12-21'", False),
        (EDITOR, "status = 'CANCELLED'", False),
        (EDITOR, "percent = 100", False),
    ):
        try:
            async with bypassed(stage, email) as opened:
                assert (await opened.connection.execute(text.format(change), found["id"])) == "UPDATE 0"
                assert kept
        except asyncpg.PostgresError:
            assert not kept


async def test_an_accepted_report_tells_of_milestones(stage: Stage) -> None:
    """That a milestone is done is said by an accepted report, as an event in its history; nobody does it by hand."""
    entity, name = WorkflowEntity.MILESTONE, "Coffee processing equipment in use in Dogiyai"
    found = await row(stage, "milestone", "name_en = $1", name)
    for email, role in ((EDITOR, "EDITOR"), (COORDINATOR, "COORDINATOR"), (REPORTER, "REPORTER")):
        said = await forced(stage, email, entity, found["id"], ("PLANNED", "DONE"), role)
        assert said in ("I9_SYSTEM", "FORBIDDEN")
    await accept(stage, await submitted(stage))
    event = await row(stage, "status_event", "milestone_id = $1", found["id"])
    assert (event["from_status"], event["to_status"], event["role"]) == ("PLANNED", "DONE", None)
    assert (await row(stage, "milestone", "id = $1", found["id"]))["status"] == "DONE"


async def test_publishing(stage: Stage) -> None:
    """An accepted report of a public project, by the coordinator alone."""
    await cast(stage)
    accepted = await accept(stage, await submitted(stage))
    taken = {"report": accepted["id"], "expectedVersion": accepted["rowVersion"]}
    for email in (REPORTER, VERIFIER, EDITOR, STRANGER, JICA_EDITOR, None):
        assert (await stage.do(email, "publishReport", taken, ""))["__typename"] == "Forbidden", email
    await stage.owner.execute("update project set visibility = 'PARTNERS' where code = $1", PROJECT)
    report = await row(
        stage, "report", f"scope_id = {reports.PROJECT} and status = 'ACCEPTED' order by id desc limit 1"
    )
    closed = taken | {"expectedVersion": report["row_version"]}
    assert codes(await stage.do(COORDINATOR, "publishReport", closed, "")) == ["NOT_PUBLIC"]
    pair = ("ACCEPTED", "PUBLISHED")
    assert await forced(stage, COORDINATOR, WorkflowEntity.REPORT, report["id"], pair, "COORDINATOR") == "I9_NOT_PUBLIC"
    await stage.owner.execute("update project set visibility = 'PUBLIC' where code = $1", PROJECT)
    report = await row(stage, "report", "id = $1", report["id"])
    done = await stage.do(COORDINATOR, "publishReport", taken | {"expectedVersion": report["row_version"]})
    assert done["report"]["status"] == "PUBLISHED"


async def test_phases_and_the_end_of_the_project_race(stage: Stage) -> None:
    """A phase is started while the project is cancelled: never a phase begun after the end."""
    await cast(stage)
    phase = await found_of(stage, WorkflowEntity.PHASE)
    await put(stage, WorkflowEntity.PHASE, phase["id"], "PLANNED")
    project = await row(stage, "project", "code = $1", PROJECT)
    started, cancelled = await asyncio.gather(
        stage.do(EDITOR, "startPhase", await given(stage, WorkflowEntity.PHASE, {}), ""),
        stage.do(
            COORDINATOR,
            "cancelProject",
            {"project": id_of("project", project), "expectedVersion": project["row_version"], **REASON},
            "",
        ),
    )
    assert cancelled["__typename"] == "CancelProjectSuccess"
    assert started["__typename"] == "StartPhaseSuccess" or codes(started) == ["PROJECT_OVER"]


async def test_unknown_is_like_invisible(stage: Stage) -> None:
    await cast(stage)
    await stage.owner.execute("update project set visibility = 'INTERNAL' where code = $1", PROJECT)
    for entity, verb, more in ((one.entity, *VERBS[way(one)]) for one in HAND):
        hidden = await given(stage, entity, more) | {"expectedVersion": 1}
        unknown = hidden | {FIELDS[entity]: id_of(SUBJECTS[entity], {"uid": UUID(int=7)})}
        answers = [await stage.do(STRANGER, verb, one, "") for one in (hidden, unknown)]
        assert answers[0] == answers[1]
        assert answers[0]["__typename"] == "NotFound"

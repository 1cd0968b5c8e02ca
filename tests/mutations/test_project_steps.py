"""The life cycle of a project: every step by whom it is for and by nobody else, with all that it needs."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from db.transitions import PROJECT as TRANSITIONS
from db.transitions import Transition
from db.words import GrantRole, WorkflowEntity
from tests.mutations.stage import COORDINATOR, VERIFIER, Stage
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
    forced,
    id_of,
    person,
    put,
    row,
    statuses,
)

ENTITY = WorkflowEntity.PROJECT
ASKED = "project { id status rowVersion }"
REASON = {"reason": "Alasan tertulis."}
DATED = REASON | {"effectiveOn": "2026-10-01"}
VERBS: dict[str, tuple[str, dict[str, Any]]] = {
    "DRAFT>PROPOSED": ("proposeProject", {}),
    "PROPOSED>DRAFT": ("returnProject", REASON),
    "PROPOSED>APPROVED": ("approveProject", {}),
    "PROPOSED>REJECTED": ("rejectProject", REASON),
    "APPROVED>IMPLEMENTING": ("startProject", {}),
    "IMPLEMENTING>SUSPENDED": ("suspendProject", DATED),
    "SUSPENDED>IMPLEMENTING": ("resumeProject", DATED),
    "IMPLEMENTING>COMPLETED": ("completeProject", {}),
    "COMPLETED>CLOSED": ("closeProject", {}),
    **{
        f"{s}>CANCELLED": ("cancelProject", REASON)
        for s in ("DRAFT", "PROPOSED", "APPROVED", "IMPLEMENTING", "SUSPENDED")
    },
}
RIGHT = {GrantRole.EDITOR: EDITOR, GrantRole.COORDINATOR: COORDINATOR}


def way(one: Transition) -> str:
    return f"{one.from_status}>{one.to_status}"


async def project(stage: Stage, code: str = PROJECT) -> Any:
    return await row(stage, "project", "code = $1", code)


async def given(stage: Stage, more: dict[str, Any]) -> dict[str, Any]:
    found = await project(stage)
    return {"project": id_of("project", found), "expectedVersion": found["row_version"], **more}


async def prepared(stage: Stage, from_status: str, to_status: str) -> Any:
    """The project in a status, with all that a step asks for."""
    found = await project(stage)
    if to_status in ("COMPLETED", "CLOSED"):
        await stage.owner.execute(
            "update milestone set status = 'DONE', done_on = '2026-09-01', percent = 100 where project_id = $1",
            found["id"],
        )
        for budget in await stage.owner.fetch("select id from budget where project_id = $1", found["id"]):
            await put(stage, WorkflowEntity.BUDGET, budget["id"], "CLOSED")
    if to_status == "APPROVED":
        await stage.owner.execute(
            "insert into concurrence (project_id, organisation_id, user_id)"
            " select $1, o.id, u.id from organisation o, app_user u where o.code = 'JICA' and u.work_email = $2",
            found["id"],
            JICA_EDITOR,
        )
    await put(stage, ENTITY, found["id"], from_status)
    return await project(stage)


def test_every_transition_has_its_verb() -> None:
    assert set(VERBS) == {way(one) for one in TRANSITIONS}


@pytest.mark.parametrize("one", TRANSITIONS, ids=way)
async def test_step(stage: Stage, one: Transition) -> None:
    """By nobody but whom it is for, at the version that was read, with its reason; refused by PostgreSQL alone too."""
    await cast(stage)
    verb, more = VERBS[way(one)]
    assert one.role is not None
    found = await prepared(stage, one.from_status, one.to_status)
    pair, extra = (one.from_status, one.to_status), {}
    if one.needs_reason:
        extra = {"reason": more["reason"]} | ({"effective_on": date(2026, 10, 1)} if "effectiveOn" in more else {})
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
        refused = await stage.do(email, verb, await given(stage, more), "")
        assert refused["__typename"] == "Forbidden", (email, refused)
        said = await forced(stage, email, ENTITY, found["id"], pair, one.role.name, **extra)
        assert said in ("I9_ROLE", "I9_ORGANISATION", "FORBIDDEN"), (email, said)
    assert (await stage.do(None, verb, await given(stage, more), ""))["__typename"] == "Forbidden"
    right = RIGHT[one.role]
    stale = await given(stage, more) | {"expectedVersion": found["row_version"] - 1}
    assert (await stage.do(right, verb, stale, ""))["__typename"] == "VersionConflict"
    if one.needs_reason:
        for reason in ("", " \n", "x" * 20_001, "a\x00"):
            blank = await stage.do(right, verb, await given(stage, more | {"reason": reason}), "")
            assert blank["errors"][0]["path"] == ["input", "reason"], blank
        without = {k: v for k, v in extra.items() if k != "reason"}
        assert await forced(stage, right, ENTITY, found["id"], pair, one.role.name, **without) == "I21_REASON"
    assert (await project(stage))["status"] == one.from_status
    done = await stage.do(right, verb, await given(stage, more), ASKED)
    assert done["project"]["status"] == one.to_status, done
    event = await row(stage, "status_event", "project_id = $1 order by id desc limit 1", found["id"])
    assert (event["from_status"], event["to_status"], event["role"]) == (*pair, one.role.name)
    assert event["reason"] == more.get("reason")
    entry = await row(stage, "audit_entry", "subject_uid = $1 order by id desc limit 1", found["uid"])
    assert entry["action"].startswith("project.")
    assert entry["reason"] == more.get("reason")


async def test_no_other_status_takes_the_step(stage: Stage) -> None:
    """Each verb in each status that it does not come from, by who may, refused twice; nothing is written."""
    await cast(stage)
    found = await project(stage)
    for verb in {verb for verb, _ in VERBS.values()}:
        ways = [one for one in TRANSITIONS if VERBS[way(one)][0] == verb]
        for status in set(statuses(ENTITY)) - {one.from_status for one in ways}:
            await put(stage, ENTITY, found["id"], status)
            one = ways[0]
            assert one.role is not None
            email, more = RIGHT[one.role], VERBS[way(one)][1]
            before = await stage.owner.fetchval("select count(*) from status_event")
            refused = await stage.do(email, verb, await given(stage, more), "")
            assert codes(refused) == ["WRONG_STATUS"], (verb, status, refused)
            assert all(one.from_status in refused["errors"][0]["message"] for one in ways)
            listed = {(t.from_status, t.to_status) for t in TRANSITIONS}
            said = await forced(stage, email, ENTITY, found["id"], (status, one.to_status), one.role.name, reason="x")
            assert said == "I9_TRANSITION" or (status, one.to_status) in listed
            assert await stage.owner.fetchval("select count(*) from status_event") == before


async def test_what_is_not_seen_is_not_found(stage: Stage) -> None:
    """An internal project is answered like one that never was."""
    await cast(stage)
    found = await project(stage)
    await stage.owner.execute("update project set visibility = 'INTERNAL' where id = $1", found["id"])
    hidden = {"project": id_of("project", found), "expectedVersion": 1}
    unknown = {"project": id_of("project", {"uid": UUID(int=7)}), "expectedVersion": 1}
    for verb, more in VERBS.values():
        answers = [await stage.do(STRANGER, verb, one | more, "") for one in (hidden, unknown)]
        assert answers[0] == answers[1]
        assert answers[0]["__typename"] == "NotFound"


async def test_proposal_lists_what_is_missing(stage: Stage) -> None:
    """A lead, a site, and of a foreign-funded project a funder who sees it: all at once."""
    found = await project(stage)
    await put(stage, ENTITY, found["id"], "DRAFT")
    await put_sites(stage, found["id"], "REJECTED")
    await stage.owner.execute("update project set visibility = 'INTERNAL' where id = $1", found["id"])
    await stage.owner.execute(
        "update participation set role = 'OBSERVER' where project_id = $1"
        " and organisation_id = (select id from organisation where code = 'JICA')",
        found["id"],
    )
    await put_lines(stage, found["id"])
    refused = await stage.do(EDITOR, "proposeProject", await given(stage, {}), "")
    assert codes(refused) == ["SITE_MISSING", "FUNDER_MISSING", "FUNDER_CANNOT_SEE"]
    assert await forced(stage, EDITOR, ENTITY, found["id"], ("DRAFT", "PROPOSED"), "EDITOR") == "I9_PROPOSAL"


async def put_sites(stage: Stage, key: int, selection: str) -> None:
    for site in await stage.owner.fetch("select id from project_site where project_id = $1", key):
        await put(stage, WorkflowEntity.SITE, site["id"], selection)


async def put_lines(stage: Stage, key: int) -> None:
    """All budgets replaced: nothing of them counts for who funds the project."""
    for budget in await stage.owner.fetch("select id from budget where project_id = $1", key):
        await put(stage, WorkflowEntity.BUDGET, budget["id"], "REVISED")


async def test_start_lists_what_is_missing(stage: Stage) -> None:
    """I14: a signed agreement, an accountable organisation, a site, a phase."""
    found = await project(stage)
    await put(stage, ENTITY, found["id"], "APPROVED")
    for agreement in await stage.owner.fetch("select id from agreement"):
        await put(stage, WorkflowEntity.AGREEMENT, agreement["id"], "TERMINATED")
    await stage.owner.execute("update participation set role = 'OBSERVER' where role = 'ACCOUNTABLE'")
    await put_sites(stage, found["id"], "REJECTED")
    await stage.owner.execute("update phase set status = 'CANCELLED' where project_id = $1", found["id"])
    refused = await stage.do(EDITOR, "startProject", await given(stage, {}), "")
    assert codes(refused) == ["AGREEMENT_MISSING", "ACCOUNTABLE_MISSING", "SITE_MISSING", "PHASE_MISSING"]
    assert await forced(stage, EDITOR, ENTITY, found["id"], ("APPROVED", "IMPLEMENTING"), "EDITOR") == "I14_AGREEMENT"


async def test_approval_needs_the_funders_word(stage: Stage) -> None:
    """Proposed by one person, concurred with by the funder, approved by another; a return makes the word void."""
    await cast(stage)
    both = await person(stage, "both@demo.example", "KEMENPERIN", "EDITOR")
    found = await project(stage)
    await put(stage, ENTITY, found["id"], "DRAFT")
    proposed = await stage.do(both, "proposeProject", await given(stage, {}), ASKED)
    assert proposed["project"]["status"] == "PROPOSED"
    refused = await stage.do(COORDINATOR, "approveProject", await given(stage, {}), "")
    assert codes(refused) == ["CONCURRENCE_MISSING"]
    assert "JICA" in refused["errors"][0]["message"]
    pair = ("PROPOSED", "APPROVED")
    assert await forced(stage, COORDINATOR, ENTITY, found["id"], pair, "COORDINATOR") == "I9_CONCURRENCE"
    for email in (EDITOR, COORDINATOR, STRANGER, "reporter@demo.example"):
        assert (await stage.do(email, "concurWithProject", await given(stage, {}), ""))["code"] == "NOT_A_FUNDER"
    asked = "project { concurrences { nodes { organisation { code } note } } }"
    agreed = await stage.do(JICA_EDITOR, "concurWithProject", await given(stage, {"note": "賛成"}), asked)
    assert agreed["project"]["concurrences"]["nodes"] == [{"organisation": {"code": "JICA"}, "note": "賛成"}]
    assert (await stage.do(JICA_EDITOR, "concurWithProject", await given(stage, {}), ""))["code"] == "CONCURRED"
    assert (await stage.do(COORDINATOR, "returnProject", await given(stage, REASON), ASKED))["project"]
    assert (await stage.do(both, "proposeProject", await given(stage, {}), ASKED))["project"]
    assert codes(await stage.do(COORDINATOR, "approveProject", await given(stage, {}), "")) == ["CONCURRENCE_MISSING"]
    assert (await stage.do(JICA_EDITOR, "concurWithProject", await given(stage, {}), ASKED))["project"]
    done = await stage.do(COORDINATOR, "approveProject", await given(stage, {}), ASKED)
    assert done["project"]["status"] == "APPROVED"


async def test_who_proposed_does_not_approve(stage: Stage) -> None:
    """Not even as a coordinator of the organisation that coordinates; PostgreSQL says so too."""
    await cast(stage)
    await stage.owner.execute(
        "update project set lead_org_id = (select id from organisation where code = 'KEMENKO-EKON') where code = $1",
        PROJECT,
    )
    both = await person(stage, "both@demo.example", "KEMENKO-EKON", "EDITOR", "COORDINATOR")
    found = await project(stage)
    await put(stage, ENTITY, found["id"], "DRAFT")
    assert (await stage.do(both, "proposeProject", await given(stage, {}), ASKED))["project"]["status"] == "PROPOSED"
    assert (await stage.do(JICA_EDITOR, "concurWithProject", await given(stage, {}), ASKED))["project"]
    assert (await stage.do(both, "approveProject", await given(stage, {}), ""))["code"] == "SAME_PERSON"
    said = await forced(stage, both, ENTITY, found["id"], ("PROPOSED", "APPROVED"), "COORDINATOR")
    assert said == "I9_SAME_PERSON"
    assert (await stage.do(COORDINATOR, "approveProject", await given(stage, {}), ASKED))["project"][
        "status"
    ] == "APPROVED"


async def test_a_word_is_given_by_a_funder_alone(stage: Stage) -> None:
    """PostgreSQL refuses a concurrence in another name, of no funder, and with what is not proposed."""
    await cast(stage)
    found = await project(stage)
    text = "insert into concurrence (project_id, organisation_id, user_id) values ($1, $2, $3)"
    jica = await stage.owner.fetchval("select id from organisation where code = 'JICA'")
    for status, email, organisation in (
        ("IMPLEMENTING", JICA_EDITOR, jica),
        ("PROPOSED", "reporter@demo.example", jica),
        ("PROPOSED", EDITOR, jica),
        ("PROPOSED", EDITOR, (await stage.viewer(EDITOR)).organisation_id),
    ):
        await put(stage, ENTITY, found["id"], status)
        viewer = await stage.viewer(email)
        with pytest.raises(Exception, match=r"row-level security|no foreign funder|The project is"):
            async with bypassed(stage, email) as opened:
                await opened.value(text, found["id"], organisation, viewer.user_id)
    assert await stage.owner.fetchval("select count(*) from concurrence") == 0


async def proposed(stage: Stage) -> Any:
    """The project proposed by its lead, JICA's word given."""
    await cast(stage)
    found = await project(stage)
    await put(stage, ENTITY, found["id"], "DRAFT")
    assert (await stage.do(EDITOR, "proposeProject", await given(stage, {}), ASKED))["project"]
    assert (await stage.do(JICA_EDITOR, "concurWithProject", await given(stage, {}), ASKED))["project"]
    return found


async def test_a_funder_takes_its_word_back(stage: Stage) -> None:
    """Before the approval, with a reason that stays on record; and gives it again."""
    found = await proposed(stage)
    for email in (EDITOR, COORDINATOR, STRANGER, "reporter@demo.example", None):
        refused = await stage.do(email, "withdrawConcurrence", await given(stage, REASON), "")
        assert refused["code"] == "NOT_A_FUNDER", email
    blank = await stage.do(JICA_EDITOR, "withdrawConcurrence", await given(stage, {"reason": " "}), "")
    assert codes(blank) == ["BLANK"]
    asked = "project { status concurrences { nodes { organisation { code } isWithdrawn withdrawReason } } }"
    done = await stage.do(JICA_EDITOR, "withdrawConcurrence", await given(stage, REASON), asked)
    said = {"organisation": {"code": "JICA"}, "isWithdrawn": True, "withdrawReason": REASON["reason"]}
    assert done["project"] == {"status": "PROPOSED", "concurrences": {"nodes": [said]}}
    again = await stage.do(JICA_EDITOR, "withdrawConcurrence", await given(stage, REASON), "")
    assert codes(again) == ["NOT_CONCURRED"]
    entry = await row(stage, "audit_entry", "action = 'project.withdraw_concurrence'")
    assert (entry["subject_table"], entry["reason"], entry["role"]) == ("concurrence", REASON["reason"], "EDITOR")
    assert codes(await stage.do(COORDINATOR, "approveProject", await given(stage, {}), "")) == ["CONCURRENCE_MISSING"]
    pair = ("PROPOSED", "APPROVED")
    assert await forced(stage, COORDINATOR, ENTITY, found["id"], pair, "COORDINATOR") == "I9_CONCURRENCE"
    assert (await stage.do(JICA_EDITOR, "concurWithProject", await given(stage, {}), ASKED))["project"]
    assert (await stage.do(COORDINATOR, "approveProject", await given(stage, {}), ASKED))["project"]
    late = await stage.do(JICA_EDITOR, "withdrawConcurrence", await given(stage, REASON), "")
    assert codes(late) == ["WRONG_STATUS"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("update concurrence set withdrawn_at = now(), withdrawn_by = app.user_id(), withdraw_reason = ' '", "reason"),
        ("update concurrence set withdrawn_at = now(), withdrawn_by = 1, withdraw_reason = 'x'", "row-level security"),
        ("update concurrence set note = 'x'", "permission denied"),
        ("delete from concurrence", "permission denied"),
    ],
)
async def test_how_a_word_is_taken_back(stage: Stage, text: str, says: str) -> None:
    """PostgreSQL: with a reason, in one's own name, once, and nothing else of it changes."""
    await proposed(stage)
    with pytest.raises(Exception, match=says):
        async with bypassed(stage, JICA_EDITOR) as opened:
            await opened.value(text)
    async with bypassed(stage, EDITOR) as opened:
        mine = "update concurrence set withdrawn_at = now(), withdrawn_by = app.user_id(), withdraw_reason = 'x'"
        assert await opened.value(f"{mine} returning 1") is None


async def test_a_word_and_the_approval_at_once(stage: Stage) -> None:
    """Taken back while the project is approved: one of the two, never both."""
    await proposed(stage)
    results = await asyncio.gather(
        stage.do(JICA_EDITOR, "withdrawConcurrence", await given(stage, REASON), ""),
        stage.do(COORDINATOR, "approveProject", await given(stage, {}), ASKED),
    )
    assert sum(one["__typename"].endswith("Success") for one in results) == 1, results


async def test_completion_lists_undecided_milestones(stage: Stage) -> None:
    """Each milestone that is neither done nor cancelled, by name."""
    found = await project(stage)
    refused = await stage.do(EDITOR, "completeProject", await given(stage, {}), "")
    planned = await stage.owner.fetch(
        "select name_en from milestone where project_id = $1 and status = 'PLANNED'", found["id"]
    )
    assert len(planned) == len(refused["errors"]) > 1
    for milestone in planned:
        assert any(milestone["name_en"] in error["message"] for error in refused["errors"])
    pair = ("IMPLEMENTING", "COMPLETED")
    assert await forced(stage, EDITOR, ENTITY, found["id"], pair, "EDITOR") == "I9_MILESTONES"


async def test_closing_lists_budgets_and_reports(stage: Stage) -> None:
    """Budgets under way and completion reports that are owed."""
    found = await project(stage)
    await stage.owner.execute(
        "update reporting_obligation set frequency = 'COMPLETION' where scope_id = $1"
        " and organisation_id = (select id from organisation where code = 'PEMPROV-JATIM')",
        found["id"],
    )
    await put(stage, ENTITY, found["id"], "COMPLETED")
    refused = await stage.do(COORDINATOR, "closeProject", await given(stage, {}), "")
    assert codes(refused) == ["BUDGET_OPEN", "BUDGET_OPEN", "COMPLETION_REPORT_MISSING"]
    said = await forced(stage, COORDINATOR, ENTITY, found["id"], ("COMPLETED", "CLOSED"), "COORDINATOR")
    assert said == "I9_ACCOUNTS"


async def test_cancelling_settles_open_commitments(stage: Stage) -> None:
    """What is committed and not paid out is listed, unless it is waived with a reason; nothing is waived in vain."""
    found = await project(stage)
    vain = await stage.do(COORDINATOR, "cancelProject", await given(stage, REASON | {"waiverReason": "x"}), "")
    assert codes(vain) == ["WAIVER_NOT_NEEDED"]
    await stage.owner.execute(
        "insert into financial_entry (line_id, kind, amount, on_date, source_id) select l.id, 'COMMITMENT', 1000000,"
        " '2026-08-01', (select id from source where code = 'DEMO') from budget_line l"
        " where l.project_id = $1 and l.currency = 'JPY' order by l.id limit 2",
        found["id"],
    )
    refused = await stage.do(COORDINATOR, "cancelProject", await given(stage, REASON), "")
    assert codes(refused) == ["OPEN_COMMITMENT"] * 2
    pair = ("IMPLEMENTING", "CANCELLED")
    said = await forced(stage, COORDINATOR, ENTITY, found["id"], pair, "COORDINATOR", reason="x")
    assert said == "I9_COMMITMENTS"
    asked = "project { status statusHistory(last: 1) { nodes { toStatus reason waiverReason } } }"
    waived = await stage.do(
        COORDINATOR, "cancelProject", await given(stage, REASON | {"waiverReason": "JICA agrees."}), asked
    )
    assert waived["project"] == {
        "status": "CANCELLED",
        "statusHistory": {"nodes": [{"toStatus": "CANCELLED", **REASON, "waiverReason": "JICA agrees."}]},
    }


async def test_suspension_has_its_day(stage: Stage) -> None:
    """Not in the future; and nothing goes on before it was suspended."""
    found = await project(stage)
    late = await stage.do(COORDINATOR, "suspendProject", await given(stage, REASON | {"effectiveOn": "2026-10-21"}), "")
    assert codes(late) == ["DAY_OUT_OF_RANGE"]
    pair = ("IMPLEMENTING", "SUSPENDED")
    said = await forced(stage, COORDINATOR, ENTITY, found["id"], pair, "COORDINATOR", reason="x")
    assert said == "I9_EFFECTIVE_ON"
    assert (await stage.do(COORDINATOR, "suspendProject", await given(stage, DATED), ASKED))["project"]
    early = await stage.do(COORDINATOR, "resumeProject", await given(stage, REASON | {"effectiveOn": "2026-09-30"}), "")
    assert codes(early) == ["BEFORE_SUSPENSION"]


async def test_of_racing_clients_one_moves_it(stage: Stage) -> None:
    """Six clients with the same version: one suspends or cancels, the others are told of the new version."""
    await project(stage)
    taken = await given(stage, DATED)
    cancelling = await given(stage, REASON)
    acts = [("suspendProject", taken), ("cancelProject", cancelling)] * 3
    results = await asyncio.gather(*(stage.do(COORDINATOR, verb, one, ASKED) for verb, one in acts))
    assert sorted(one["__typename"] for one in results)[:1] != ["VersionConflict"]
    assert [one["__typename"] for one in results].count("VersionConflict") == 5


async def test_a_running_project_keeps_its_last_site(stage: Stage) -> None:
    """I14 under attack: clients reject sites at once, as long as one is left; PostgreSQL keeps the last one."""
    found = await project(stage)
    sites = await stage.owner.fetch(
        "select id, selection from project_site where project_id = $1 order by id", found["id"]
    )
    for site in sites:
        await put(stage, WorkflowEntity.SITE, site["id"], "COMMITTED")
    said = await asyncio.gather(
        *(
            forced(
                stage,
                COORDINATOR,
                WorkflowEntity.SITE,
                site["id"],
                ("COMMITTED", "REJECTED"),
                "COORDINATOR",
                reason="x",
            )
            for site in sites
        )
    )
    assert sorted(said) == ["I14_SITE"] + ["REJECTED"] * (len(sites) - 1)

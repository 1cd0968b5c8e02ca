"""The life cycle of a budget: submitted whole, approved by who pays, revised without losing what is spent, closed."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

from compiler import ids
from db.transitions import BUDGET as TRANSITIONS
from db.transitions import Transition
from db.words import GrantRole, WorkflowEntity
from tests.mutations import reports
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage, tag_of
from tests.mutations.steps import (
    EDITOR,
    JICA_EDITOR,
    JICA_VERIFIER,
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
from tests.mutations.test_report_flow import accept, submitted

ENTITY = WorkflowEntity.BUDGET
ASKED = "budget { id status version rowVersion }"
REASON = {"reason": "Alasan tertulis."}
HAND = [one for one in TRANSITIONS if one.role is not None]
VERBS: dict[str, tuple[str, dict[str, Any]]] = {
    "DRAFT>SUBMITTED": ("submitBudget", {}),
    "SUBMITTED>DRAFT": ("returnBudget", REASON),
    "SUBMITTED>APPROVED": ("approveBudget", {}),
    "DRAFT>WITHDRAWN": ("withdrawBudget", REASON),
    "APPROVED>CLOSED": ("closeBudget", {}),
}
RIGHT = {GrantRole.EDITOR: EDITOR, GrantRole.VERIFIER: JICA_VERIFIER, GrantRole.COORDINATOR: COORDINATOR}


def way(one: Transition) -> str:
    return f"{one.from_status}>{one.to_status}"


async def budget(stage: Stage, currency: str = "JPY", version: int = 1) -> Any:
    where = f"project_id = {reports.PROJECT} and currency = $1 and version = $2"
    return await row(stage, "budget", where, currency, version)


async def given(stage: Stage, more: dict[str, Any], currency: str = "JPY", version: int = 1) -> dict[str, Any]:
    found = await budget(stage, currency, version)
    return {"budget": id_of("budget", found), "expectedVersion": found["row_version"], **more}


async def step(stage: Stage, email: str, verb: str, version: int = 1, **more: Any) -> dict[str, Any]:
    return await stage.do(email, verb, await given(stage, more, version=version), ASKED)


def test_every_transition_has_its_verb() -> None:
    assert set(VERBS) == {way(one) for one in HAND}


@pytest.mark.parametrize("one", HAND, ids=way)
async def test_step(stage: Stage, one: Transition) -> None:
    """By nobody but whom it is for, at the version that was read, with its reason; refused by PostgreSQL alone too."""
    await cast(stage)
    found = await budget(stage)
    await put(stage, ENTITY, found["id"], one.from_status)
    if one.to_status == "WITHDRAWN":
        await stage.owner.execute("update budget set revision_reason = 'x' where id = $1", found["id"])
    verb, more = VERBS[way(one)]
    assert one.role is not None
    pair = (one.from_status, one.to_status)
    hidden = one.from_status in ("DRAFT", "SUBMITTED")
    for email in (
        LEADS,
        STEERS,
        "auditor@demo.example",
        COORDINATOR,
        EDITOR,
        VERIFIER,
        STRANGER,
        LIMITED,
        JICA_EDITOR,
        JICA_VERIFIER,
    ):
        if email == RIGHT[one.role]:
            continue
        refused = await stage.do(email, verb, await given(stage, more), "")
        expected = "NotFound" if hidden and email in (STRANGER, LIMITED) else "Forbidden"
        assert refused["__typename"] == expected, (email, refused)
        said = await forced(stage, email, ENTITY, found["id"], pair, one.role.name, **more)
        assert said in ("I9_ROLE", "I9_ORGANISATION", "FORBIDDEN"), (email, said)
    right = RIGHT[one.role]
    stale = await given(stage, more) | {"expectedVersion": 0}
    assert (await stage.do(right, verb, stale, ""))["__typename"] == "VersionConflict"
    if one.needs_reason:
        assert codes(await stage.do(right, verb, await given(stage, {"reason": " "}), "")) == ["BLANK"]
        assert await forced(stage, right, ENTITY, found["id"], pair, one.role.name) == "I21_REASON"
    done = await step(stage, right, verb, **more)
    assert done["budget"]["status"] == one.to_status, done
    event = await row(stage, "status_event", "budget_id = $1 order by id desc limit 1", found["id"])
    assert (event["from_status"], event["to_status"], event["role"]) == (*pair, one.role.name)
    assert event["reason"] == more.get("reason")


async def test_no_other_status_takes_the_step(stage: Stage) -> None:
    await cast(stage)
    found = await budget(stage)
    listed = {(t.from_status, t.to_status) for t in TRANSITIONS}
    for one in HAND:
        verb, more = VERBS[way(one)]
        for status in set(statuses(ENTITY)) - {one.from_status}:
            await put(stage, ENTITY, found["id"], status)
            assert one.role is not None
            email, pair = RIGHT[one.role], (status, one.to_status)
            assert codes(await stage.do(email, verb, await given(stage, more), "")) == ["WRONG_STATUS"], (verb, status)
            said = await forced(stage, email, ENTITY, found["id"], pair, one.role.name, reason="x")
            assert said == ("I9_SYSTEM" if pair in listed else "I9_TRANSITION"), pair
    await put(stage, ENTITY, found["id"], "APPROVED")
    said = await forced(stage, EDITOR, ENTITY, found["id"], ("APPROVED", "REVISED"), "EDITOR", reason="x")
    assert said == "I9_SYSTEM"


async def test_a_funder_sees_what_it_is_to_approve(stage: Stage) -> None:
    """The budget and the lines it pays; nothing else, and nothing of a project that it does not see."""
    await cast(stage)
    found = await budget(stage)
    await put(stage, ENTITY, found["id"], "SUBMITTED")
    query = (
        'query Q { project(code: "ID-JP-SMI-2") { budgets(filter: {status: {eq: SUBMITTED}}) { nodes {'
        " currency project { code } lines { totalCount } statusHistory { totalCount } } } } }"
    )
    seen = (await stage.data(JICA_VERIFIER, query))["project"]["budgets"]["nodes"]
    assert seen == [
        {
            "currency": "JPY",
            "project": {"code": PROJECT},
            "lines": {"totalCount": 3},
            "statusHistory": {"totalCount": 2},
        }
    ]
    for email in (STRANGER, LIMITED, None, "province@demo.example"):
        assert (await stage.data(email, query))["project"]["budgets"]["nodes"] == []
    await stage.owner.execute("update project set visibility = 'INTERNAL' where code = $1", PROJECT)
    hidden = await stage.do(JICA_VERIFIER, "approveBudget", await given(stage, {}), "")
    assert hidden["__typename"] == "NotFound"


async def test_submission_lists_all_that_is_wrong(stage: Stage) -> None:
    """I2 explained, and the place of each central line (PP 17/2017 art. 15)."""
    found = await budget(stage, "IDR")
    await put(stage, ENTITY, found["id"], "DRAFT")
    await stage.owner.execute(
        "update budget_line set region_id = (select id from region where code = 'ID-35'), amount = amount - 0.05"
        " where budget_id = $1 and source = 'APBN_CENTRAL'"
        " and region_id = (select id from region where code = 'ID-35.75')",
        found["id"],
    )
    refused = await stage.do(EDITOR, "submitBudget", await given(stage, {}, "IDR"), "")
    assert codes(refused) == ["REGION_MISSING", "SUM_DIFFERS"]
    assert "0.05 apart" in refused["errors"][1]["message"]
    assert await forced(stage, EDITOR, ENTITY, found["id"], ("DRAFT", "SUBMITTED"), "EDITOR") == "I9_BUDGET"
    await stage.owner.execute(
        "update budget_line set region_id = (select id from region where code = 'ID-35.75') where budget_id = $1"
        " and source = 'APBN_CENTRAL'",
        found["id"],
    )
    assert await forced(stage, EDITOR, ENTITY, found["id"], ("DRAFT", "SUBMITTED"), "EDITOR") == "I2_SUM"
    assert codes(await stage.do(EDITOR, "submitBudget", await given(stage, {}, "IDR"), "")) == ["SUM_DIFFERS"]


async def test_who_submitted_does_not_approve(stage: Stage) -> None:
    both = await person(stage, "both@demo.example", "KEMENPERIN", "EDITOR", "VERIFIER")
    found = await budget(stage, "IDR")
    await put(stage, ENTITY, found["id"], "DRAFT")
    assert (await stage.do(both, "submitBudget", await given(stage, {}, "IDR"), ASKED))["budget"][
        "status"
    ] == "SUBMITTED"
    assert (await stage.do(both, "approveBudget", await given(stage, {}, "IDR"), ""))["code"] == "SAME_PERSON"
    said = await forced(stage, both, ENTITY, found["id"], ("SUBMITTED", "APPROVED"), "VERIFIER")
    assert said == "I9_SAME_PERSON"
    assert (await stage.do(VERIFIER, "approveBudget", await given(stage, {}, "IDR"), ASKED))["budget"][
        "status"
    ] == "APPROVED"


async def revised(stage: Stage) -> Any:
    """A second version of JICA's budget, a draft."""
    asked = ASKED + " revised { status version }"
    done = await stage.do(EDITOR, "reviseBudget", await given(stage, REASON), asked)
    assert done["budget"]["status"] == "DRAFT", done
    assert done["revised"] == {"status": "APPROVED", "version": 1}
    return await budget(stage, version=2)


async def totals(stage: Stage, version: int) -> list[tuple[int, ...]]:
    rows = await stage.owner.fetch(
        "select l.amount, l.realised, l.pending_realised from budget_line l join budget b on b.id = l.budget_id"
        f" where b.project_id = {reports.PROJECT} and b.currency = 'JPY' and b.version = $1"
        " order by coalesce(l.root_id, l.id)",
        version,
    )
    return [tuple(int(amount) for amount in one) for one in rows]


TOTALS = """query Q($at: DateTime) {
    project(code: "ID-JP-SMI-2") { budgetTotals(knownAt: $at) { currency allocated realised } }
}"""


async def official(stage: Stage, at: str | None = None) -> dict[str, str]:
    found = (await stage.data(None, TOTALS, {"at": at}))["project"]["budgetTotals"]
    return {one["allocated"]: one["realised"] for one in found if one["currency"] == "JPY"}


async def test_revision_keeps_what_is_spent(stage: Stage) -> None:
    """Entries stay where they were; the new version's lines go on with them, before, during and after."""
    await cast(stage)
    before = await official(stage)
    assert before == {"60000000.00": "15500000.00"}
    report = await reports.whole(stage)
    new = await revised(stage)
    assert await official(stage) == before
    again = await stage.do(EDITOR, "reviseBudget", await given(stage, REASON), ASKED)
    assert codes(again) == ["OPEN_VERSION"]
    await submitted(stage, report)  # A report on the old lines is under way: 1,500,000 of them pending.
    await stage.owner.execute(
        "update budget_line set amount = amount + 5000000 where budget_id = $1 and amount = 25000000", new["id"]
    )
    await stage.owner.execute("update budget set total = 65000000 where id = $1", new["id"])
    assert (await step(stage, EDITOR, "submitBudget", 2))["budget"]["status"] == "SUBMITTED"
    instant = (await stage.owner.fetchval("select now()")).isoformat()
    asked = ASKED + " replaced { version status statusHistory(last: 1) { nodes { toStatus reason } } }"
    done = await stage.do(JICA_VERIFIER, "approveBudget", await given(stage, {}, version=2), asked)
    assert done["budget"]["status"] == "APPROVED", done
    assert done["replaced"] == {
        "version": 1,
        "status": "REVISED",
        "statusHistory": {"nodes": [{"toStatus": "REVISED", **REASON}]},
    }
    assert await official(stage) == {"65000000.00": "15500000.00"}
    assert await official(stage, instant) == before
    assert [one[1:] for one in await totals(stage, 2)] == [(7_000_000, 1_500_000), (6_000_000, 0), (2_500_000, 0)]
    # The report that was under way counts on the new line, once it is accepted.
    handed = await row(stage, "report", f"scope_id = {reports.PROJECT} and status = 'SUBMITTED'")
    await accept(stage, {"id": id_of("report", handed), "rowVersion": handed["row_version"]})
    assert [one[1:] for one in await totals(stage, 2)] == [(8_500_000, 0), (6_000_000, 0), (2_500_000, 0)]
    assert await official(stage) == {"65000000.00": "17000000.00"}
    actions = await stage.owner.fetch("select action from audit_entry where subject_table = 'budget' order by id")
    assert [one["action"] for one in actions] == ["budget.revise", "budget.submit", "budget.approve", "budget.replace"]


async def test_revision_allocates_what_is_spent(stage: Stage) -> None:
    """A line cut below what is used, or left out, is refused by both locks, with its name."""
    await cast(stage)
    new = await revised(stage)
    await stage.owner.execute(
        "update budget_line set amount = 6999999 where budget_id = $1 and amount = 25000000", new["id"]
    )
    await stage.owner.execute("delete from budget_line where budget_id = $1 and amount = 20000000", new["id"])
    await stage.owner.execute("update budget set total = 21999999 where id = $1", new["id"])
    await step(stage, EDITOR, "submitBudget", 2)
    refused = await step(stage, JICA_VERIFIER, "approveBudget", 2)
    assert codes(refused) == ["OVER_ALLOCATION"] * 2
    pair = ("SUBMITTED", "APPROVED")
    assert await forced(stage, JICA_VERIFIER, ENTITY, new["id"], pair, "VERIFIER") == "I5_DROPPED_LINE"
    await step(stage, JICA_VERIFIER, "returnBudget", 2, **REASON)
    await stage.owner.execute(
        "insert into budget_line (budget_id, root_id, source, funder_org_id, executor_org_id, amount)"
        " select $1, id, source, funder_org_id, executor_org_id, amount from budget_line"
        " where budget_id = (select id from budget where currency = 'JPY' and version = 1 and project_id ="
        f" {reports.PROJECT}) and amount = 20000000",
        new["id"],
    )
    await stage.owner.execute("update budget set total = 41999999 where id = $1", new["id"])
    await step(stage, EDITOR, "submitBudget", 2)
    assert await forced(stage, JICA_VERIFIER, ENTITY, new["id"], pair, "VERIFIER") == "I5_OVER_ALLOCATION"


async def test_who_revises(stage: Stage) -> None:
    """The lead, an approved budget, a reason; PostgreSQL asks the same."""
    await cast(stage)
    found = await budget(stage)
    for email in (COORDINATOR, VERIFIER, STRANGER, LIMITED, JICA_EDITOR, None):
        refused = await stage.do(email, "reviseBudget", await given(stage, REASON), ASKED)
        assert refused["__typename"] == "Forbidden", email
    assert codes(await stage.do(EDITOR, "reviseBudget", await given(stage, {"reason": " "}), ASKED)) == ["BLANK"]
    for email, why, code in (
        (STRANGER, "x", "not this writer"),
        (JICA_EDITOR, "x", "not this writer"),
        (EDITOR, " ", "needs a reason"),
    ):
        with pytest.raises(Exception, match=code):
            async with bypassed(stage, email) as opened:
                await opened.value("select app.revise_budget($1, $2)", found["id"], why)
    await put(stage, ENTITY, found["id"], "CLOSED")
    assert codes(await stage.do(EDITOR, "reviseBudget", await given(stage, REASON), ASKED)) == ["WRONG_STATUS"]
    with pytest.raises(Exception, match="The budget is CLOSED"):
        async with bypassed(stage, EDITOR) as opened:
            await opened.value("select app.revise_budget($1, 'x')", found["id"])


async def test_revisers_race(stage: Stage) -> None:
    """Of many at once one makes the new version."""
    await cast(stage)
    taken = await given(stage, REASON)
    results = await asyncio.gather(*(stage.do(EDITOR, "reviseBudget", taken, ASKED) for _ in range(6)))
    assert [one["__typename"] for one in results].count("ReviseBudgetSuccess") == 1
    assert await stage.owner.fetchval("select count(*) from budget where currency = 'JPY' and version = 2") == 1


async def test_money_and_approval_race(stage: Stage) -> None:
    """A report on the old lines is handed in while the new version is approved: nothing is lost, nothing doubled."""
    await cast(stage)
    report = await reports.whole(stage)
    await revised(stage)
    await step(stage, EDITOR, "submitBudget", 2)
    approving = await given(stage, {}, version=2)
    handed, approved = await asyncio.gather(
        stage.do(REPORTER, "submitReport", report), stage.do(JICA_VERIFIER, "approveBudget", approving, ASKED)
    )
    assert approved["__typename"] in ("ApproveBudgetSuccess", "VersionConflict"), approved
    pending = sum(one[2] for one in await totals(stage, 2))
    if handed["__typename"] == "SubmitReportSuccess" and approved["__typename"] == "ApproveBudgetSuccess":
        assert pending == 1_500_000
    assert (await official(stage)) == {"60000000.00": "15500000.00"}


async def test_closing_waits_for_reports(stage: Stage) -> None:
    await cast(stage)
    await submitted(stage)
    refused = await step(stage, COORDINATOR, "closeBudget")
    assert codes(refused) == ["REPORT_PENDING"]
    found = await budget(stage)
    assert await forced(stage, COORDINATOR, ENTITY, found["id"], ("APPROVED", "CLOSED"), "COORDINATOR") == "I9_PENDING"


async def test_unknown_is_like_invisible(stage: Stage) -> None:
    await cast(stage)
    await put(stage, ENTITY, (await budget(stage))["id"], "DRAFT")
    unknown = {"budget": id_of("budget", {"uid": UUID(int=7)}), "expectedVersion": 1}
    for verb, more in (*VERBS.values(), ("reviseBudget", REASON)):
        hidden = {**await given(stage, {}), "expectedVersion": 1}
        answers = [await stage.do(STRANGER, verb, one | more, "") for one in (hidden, unknown)]
        assert answers[0] == answers[1]
        assert answers[0]["__typename"] == "NotFound"


async def test_a_version_is_given_up(stage: Stage) -> None:
    """Begun, or returned by who pays: the approved version stands, keeps its entries, and is revised again."""
    await cast(stage)
    before = await official(stage)
    new = await revised(stage)
    await step(stage, EDITOR, "submitBudget", 2)
    waiting = await step(stage, EDITOR, "withdrawBudget", 2, **REASON)
    assert codes(waiting) == ["WRONG_STATUS"]
    await step(stage, JICA_VERIFIER, "returnBudget", 2, **REASON)
    kept = await stage.do(EDITOR, "removeBudget", await given(stage, REASON, version=2), "")
    assert codes(kept) == ["HAS_HISTORY"]
    assert "withdrawBudget" in kept["errors"][0]["message"]
    # What is given up need not sum to its total.
    await stage.owner.execute("update budget set total = total + 1 where id = $1", new["id"])
    asked = ASKED + " standing { version status } budget { statusHistory(last: 1) { nodes { toStatus reason } } }"
    done = await stage.do(EDITOR, "withdrawBudget", await given(stage, REASON, version=2), asked)
    assert done["standing"] == {"version": 1, "status": "APPROVED"}
    assert done["budget"]["status"] == "WITHDRAWN"
    assert done["budget"]["statusHistory"] == {"nodes": [{"toStatus": "WITHDRAWN", **REASON}]}
    assert await official(stage) == before
    assert codes(await step(stage, EDITOR, "submitBudget", 2)) == ["WRONG_STATUS"]
    assert codes(await step(stage, EDITOR, "withdrawBudget", 2, **REASON)) == ["WRONG_STATUS"]
    line = await stage.owner.fetchval("select uid from budget_line where budget_id = $1 limit 1", new["id"])
    given_line = {"line": ids.encode(tag_of("budget_line"), line), "expectedVersion": 1, "externalRef": "x"}
    assert (await stage.do(EDITOR, "amendBudgetLine", given_line, ""))["__typename"] != "AmendBudgetLineSuccess"
    again = await stage.do(EDITOR, "reviseBudget", await given(stage, REASON), ASKED)
    assert (again["budget"]["version"], again["budget"]["status"]) == (3, "DRAFT")
    assert (await step(stage, EDITOR, "submitBudget", 3))["budget"]["status"] == "SUBMITTED"
    approved = await step(stage, JICA_VERIFIER, "approveBudget", 3)
    assert approved["budget"]["status"] == "APPROVED"
    assert [(await budget(stage, version=n))["status"] for n in (1, 2, 3)] == ["REVISED", "WITHDRAWN", "APPROVED"]


async def test_a_first_version_is_not_given_up(stage: Stage) -> None:
    """None would stand in its place; PostgreSQL says so too."""
    found = await budget(stage)
    await put(stage, ENTITY, found["id"], "DRAFT")
    assert codes(await step(stage, EDITOR, "withdrawBudget", 1, **REASON)) == ["FIRST_VERSION"]
    said = await forced(stage, EDITOR, ENTITY, found["id"], ("DRAFT", "WITHDRAWN"), "EDITOR", reason="x")
    assert said == "I9_FIRST_VERSION"

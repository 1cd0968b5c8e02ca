"""Budgets planned: by whom, with which mistakes told, and held by PostgreSQL alone as well."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any

import asyncpg

from db.transaction import write
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage

EDITOR = "editor@demo.example"
TODAY = date(2026, 10, 20)
ASKED = (
    "budget { id status rowVersion total { amount } lines { totalCount nodes { id rowVersion allocated { amount } } } }"
)


async def line(stage: Stage, **changed: Any) -> dict[str, Any]:
    """A line that holds: technical cooperation from JICA to the ministry."""
    return {
        "source": "TECHNICAL_COOPERATION",
        "funder": await stage.id("organisation", "code = 'JICA'"),
        "executor": await stage.id("organisation", "code = 'KEMENPERIN'"),
        "amount": "600",
        **changed,
    }


async def budget(stage: Stage, **changed: Any) -> dict[str, Any]:
    """A budget that holds."""
    return {
        "project": await stage.id("project", "code = 'ID-JP-SMI-2'"),
        "fiscalYear": 2031,
        "currency": "JPY",
        "calendar": "JP",
        "total": "1000",
        "lines": [await line(stage), await line(stage, amount="400")],
        **changed,
    }


async def created(stage: Stage) -> dict[str, Any]:
    result = await stage.do(EDITOR, "createBudget", await budget(stage), ASKED)
    assert result["__typename"] == "CreateBudgetSuccess", result
    found: dict[str, Any] = result["budget"]
    return found


async def test_a_budget_is_planned_amended_and_taken_away(stage: Stage) -> None:
    before = await stage.counts()
    made = await created(stage)
    assert (made["status"], made["lines"]["totalCount"]) == ("DRAFT", 2)
    given = {"budget": made["id"], "expectedVersion": made["rowVersion"], "total": "1500"}
    amended = (await stage.do(EDITOR, "amendBudget", given, ASKED))["budget"]
    assert amended["total"]["amount"] == "1500.00"
    more = {"budget": made["id"], "lines": [await line(stage, amount="500")]}
    added = await stage.do(EDITOR, "addBudgetLines", more, f"added {ASKED}")
    assert (added["added"], added["budget"]["lines"]["totalCount"]) == (1, 3)
    one = added["budget"]["lines"]["nodes"][0]
    given = {"line": one["id"], "expectedVersion": one["rowVersion"], "amount": "700"}
    changed = await stage.do(EDITOR, "amendBudgetLine", given, "line { allocated { amount } rowVersion }")
    assert changed["line"]["allocated"]["amount"] == "700.00"
    given = {"line": one["id"], "expectedVersion": changed["line"]["rowVersion"]}
    assert (await stage.do(EDITOR, "removeBudgetLine", given, ASKED))["budget"]["lines"]["totalCount"] == 2
    given = {"budget": made["id"], "expectedVersion": amended["rowVersion"], "reason": "Made by mistake."}
    gone = await stage.do(EDITOR, "removeBudget", given, "project { code }")
    assert gone["project"]["code"] == "ID-JP-SMI-2"
    after = await stage.counts()
    assert {name for name in before if before[name] != after[name]} <= {"audit_entry", "audit_head", "outbox"}
    actions = await stage.owner.fetch("select action from audit_entry where action like 'budget%' order by id")
    assert len(actions) == 3 + 1 + 1 + 1 + 1 + 3


async def test_what_is_left_out_stays_and_null_clears(stage: Stage) -> None:
    region = await stage.id("region", "id = (select region_id from region_code where code = '73.71' limit 1)")
    made = await stage.do(EDITOR, "createBudget", await budget(stage, lines=[await line(stage, region=region)]), ASKED)
    one = made["budget"]["lines"]["nodes"][0]
    asked = "line { region { id } source funder { code } rowVersion }"
    kept = await stage.do(
        EDITOR, "amendBudgetLine", {"line": one["id"], "expectedVersion": one["rowVersion"], "amount": "1"}, asked
    )
    assert kept["line"]["region"] == {"id": region}
    cleared = await stage.do(
        EDITOR,
        "amendBudgetLine",
        {"line": one["id"], "expectedVersion": kept["line"]["rowVersion"], "region": None},
        asked,
    )
    assert cleared["line"] == {**cleared["line"], "region": None, "funder": {"code": "JICA"}}


BAD: list[tuple[dict[str, Any], str, tuple[str, ...]]] = [
    ({"total": "-1"}, "NEGATIVE", ("input", "total")),
    ({"total": "0.5"}, "TOO_MANY_DECIMALS", ("input", "total")),
    ({"total": "1000000000000000000"}, "OUT_OF_RANGE", ("input", "total")),
    ({"currency": "yen"}, "INVALID_CURRENCY", ("input", "currency")),
    ({"fiscalYear": 99999}, "OUT_OF_RANGE", ("input", "fiscalYear")),
    ({"lines": [{"amount": "1.5"}]}, "TOO_MANY_DECIMALS", ("input", "lines", "0", "amount")),
    ({"lines": [{"source": "VILLAGE_FUND"}]}, "FUNDING_RULE", ("input", "lines", "0", "source")),
    ({"lines": [{}, {"budgetCode": "026"}]}, "INVALID_BUDGET_CODE", ("input", "lines", "1", "budgetCode")),
    ({"lines": [{"externalRef": " "}]}, "BLANK", ("input", "lines", "0", "externalRef")),
    ({"lines": [{"externalRef": "x" * 201}]}, "TOO_LONG", ("input", "lines", "0", "externalRef")),
    ({"lines": [{"funder": "bm8"}]}, "INVALID_ID", ("input", "lines", "0", "funder")),
]


async def test_each_mistake_is_named(stage: Stage) -> None:
    await stage.viewer(EDITOR)
    before = await stage.counts()
    for changed, code, path in BAD:
        given = await budget(stage, **changed)
        if "lines" in changed:
            given["lines"] = [await line(stage, **one) for one in changed["lines"]]
        result = await stage.do(EDITOR, "createBudget", given, "")
        assert (code, list(path)) in [(error["code"], error["path"]) for error in result["errors"]], result
    assert await stage.counts() == before


async def test_a_second_budget_of_the_year_is_refused(stage: Stage) -> None:
    await created(stage)
    result = await stage.do(EDITOR, "createBudget", await budget(stage), "")
    assert [error["code"] for error in result["errors"]] == ["BUDGET_EXISTS"]


async def test_nobody_else_plans_it(stage: Stage) -> None:
    """The project is public: the others see it, and may not."""
    for email in (VERIFIER, COORDINATOR, REPORTER, AUDITOR, None, "steward@demo.example"):
        result = await stage.do(email, "createBudget", await budget(stage), "")
        assert (result["__typename"], result["code"]) == ("Forbidden", "NOT_YOURS_TO_EDIT"), email


async def test_a_draft_that_one_may_not_see_does_not_exist(stage: Stage) -> None:
    made = await created(stage)
    # Who pays a line sees the draft that it is to approve; others do not.
    for email in ("province@demo.example", None):
        await _nothing_there(stage, email, made)


async def _nothing_there(stage: Stage, email: str | None, made: Mapping[str, Any]) -> None:
    given = {"budget": made["id"], "expectedVersion": 1, "total": "1"}
    unknown = {**given, "budget": await stage.id("programme", "code = 'ID-JP-SMI'")}
    hidden = await stage.do(email, "amendBudget", given, "")
    assert (hidden["__typename"], hidden["message"]) == (
        "NotFound",
        "There is no such budget, or you may not see it.",
    )
    assert (await stage.do(email, "amendBudget", unknown, ""))["errors"][0]["code"] == "INVALID_ID"


async def test_an_older_version_is_a_conflict(stage: Stage) -> None:
    made = await created(stage)
    given = {"budget": made["id"], "expectedVersion": made["rowVersion"], "total": "2"}
    await stage.do(EDITOR, "amendBudget", given, "")
    result = await stage.do(EDITOR, "amendBudget", given, "")
    assert result["__typename"] == "VersionConflict"


async def test_an_approved_budget_is_not_planned(stage: Stage) -> None:
    approved = await stage.owner.fetchrow(
        "select l.uid, l.row_version, b.id, b.row_version as whole"
        " from budget_line l join budget b on b.id = l.budget_id"
        " join project p on p.id = b.project_id where p.code = 'ID-JP-SMI-2' and b.status = 'APPROVED' limit 1"
    )
    assert approved is not None
    one = await stage.id("budget_line", "uid = $1", approved["uid"])
    whole = await stage.id("budget", "id = $1", approved["id"])
    for verb, given in (
        ("amendBudgetLine", {"line": one, "expectedVersion": approved["row_version"], "amount": "1"}),
        ("removeBudgetLine", {"line": one, "expectedVersion": approved["row_version"]}),
        ("amendBudget", {"budget": whole, "expectedVersion": approved["whole"], "total": "1"}),
        ("removeBudget", {"budget": whole, "expectedVersion": approved["whole"], "reason": "x"}),
        ("addBudgetLines", {"budget": whole, "lines": [await line(stage)]}),
    ):
        result = await stage.do(EDITOR, verb, given, "")
        assert [error["code"] for error in result["errors"]] == ["WRONG_STATUS"], (verb, result)


WRITES = (
    "insert into budget (project_id, fiscal_year, currency, total) select id, 2032, 'JPY', 1 from project"
    " where code = 'ID-JP-SMI-2'",
    "update budget set total = total + 1 where status = 'DRAFT'",
    "delete from budget_line where budget_id in (select id from budget where status = 'DRAFT')",
    "update indicator set definition = 'changed'",
    "update indicator_target set value = value + 1",
)


async def test_postgresql_alone_holds_it(stage: Stage) -> None:
    """Without any check of ours, nobody but an editor of the lead changes a plan."""
    await created(stage)
    for text in WRITES:
        for email in (VERIFIER, REPORTER, COORDINATOR, None):
            assert await _touched(stage, email, text) == 0, (email, text)
        assert await _touched(stage, EDITOR, text) > 0, text


async def test_postgresql_keeps_what_is_approved(stage: Stage) -> None:
    text = "update budget_line set amount = amount + 1"
    await created(stage)
    assert await _touched(stage, EDITOR, text) == 2


async def _touched(stage: Stage, email: str | None, text: str) -> int:
    try:
        async with write(stage.pool, await stage.viewer(email), TODAY) as opened:
            done = await opened.connection.execute(text)
    except asyncpg.InsufficientPrivilegeError:
        return 0
    return int(done.split()[-1])


async def test_two_editors_of_one_draft(stage: Stage) -> None:
    """Of two who read the same version, one is told of the other."""
    made = await created(stage)

    def given(total: str) -> Mapping[str, Any]:
        return {"budget": made["id"], "expectedVersion": made["rowVersion"], "total": total}

    results = await asyncio.gather(*(stage.do(EDITOR, "amendBudget", given(str(n)), "") for n in range(1, 7)))
    kinds = sorted(result["__typename"] for result in results)
    assert kinds == ["AmendBudgetSuccess"] + ["VersionConflict"] * 5

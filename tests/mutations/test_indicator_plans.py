"""Indicators and targets planned: by whom, what stays once something was reported, and what is told of each mistake."""

from __future__ import annotations

from typing import Any

from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage

EDITOR = "editor@demo.example"
ASKED = "indicator { id code rowVersion unit nameEn targets { nodes { value startsOn: period { startsOn } } } }"


async def indicator(stage: Stage, **changed: Any) -> dict[str, Any]:
    """An indicator that holds, of the project with Japan."""
    return {
        "owner": await stage.id("project", "code = 'ID-JP-SMI-2'"),
        "code": "NEW-CLUSTERS",
        "level": "OUTPUT",
        "unit": "ENTERPRISE",
        "nameEn": "Clusters with a facilitator",
        "targets": [{"startsOn": "2030-01-01", "endsOn": "2030-12-31", "value": "5"}],
        **changed,
    }


async def created(stage: Stage) -> dict[str, Any]:
    result = await stage.do(EDITOR, "createIndicator", await indicator(stage), ASKED)
    assert result["__typename"] == "CreateIndicatorSuccess", result
    found: dict[str, Any] = result["indicator"]
    return found


async def test_an_indicator_is_made_amended_and_taken_away(stage: Stage) -> None:
    before = await stage.counts()
    made = await created(stage)
    given = {"indicator": made["id"], "expectedVersion": made["rowVersion"], "unit": "PERSON", "nameId": "Sentra"}
    amended = (await stage.do(EDITOR, "amendIndicator", given, ASKED))["indicator"]
    assert (amended["unit"], amended["nameEn"]) == ("PERSON", "Clusters with a facilitator")
    given = {"indicator": made["id"], "expectedVersion": amended["rowVersion"], "reason": "Made by mistake."}
    assert (await stage.do(EDITOR, "removeIndicator", given, "code"))["code"] == "NEW-CLUSTERS"
    after = await stage.counts()
    assert {name for name in before if before[name] != after[name]} <= {"audit_entry", "audit_head", "outbox"}


async def test_another_value_for_a_target_needs_a_reason_and_keeps_the_old_one(stage: Stage) -> None:
    made = await created(stage)
    targets = [
        {"startsOn": "2030-01-01", "endsOn": "2030-12-31", "value": "7"},
        {"startsOn": "2031-01-01", "endsOn": "2031-12-31", "value": "9"},
    ]
    given = {"indicator": made["id"], "targets": targets}
    refused = await stage.do(EDITOR, "setIndicatorTargets", given, "")
    assert [(e["code"], e["path"]) for e in refused["errors"]] == [("REASON_MISSING", ["input", "reason"])]
    done = await stage.do(EDITOR, "setIndicatorTargets", {**given, "reason": "A second province."}, f"changed {ASKED}")
    assert (done["changed"], len(done["indicator"]["targets"]["nodes"])) == (2, 2)
    kept = await stage.owner.fetchrow(
        "select before ->> 'value' as old, after ->> 'value' as new, reason from audit_entry"
        " where subject_table = 'indicator_target' and before is not null"
    )
    assert kept is not None
    assert tuple(kept) == ("5.0000", "7.0000", "A second province.")
    again = await stage.do(EDITOR, "setIndicatorTargets", given, "changed")
    assert again["changed"] == 0


async def test_what_was_reported_keeps_its_meaning(stage: Stage) -> None:
    row = await stage.owner.fetchrow(
        "select i.uid, i.row_version from indicator i join indicator_value v on v.indicator_id = i.id"
        " where i.project_id = (select id from project where code = 'ID-JP-SMI-2') limit 1"
    )
    assert row is not None
    one = await stage.id("indicator", "uid = $1", row["uid"])
    given = {"indicator": one, "expectedVersion": row["row_version"], "unit": "TONNE", "definition": None}
    result = await stage.do(EDITOR, "amendIndicator", given, "")
    assert [(e["code"], e["path"]) for e in result["errors"]] == [("HAS_VALUES", ["input", "unit"])]
    del given["unit"]
    assert (await stage.do(EDITOR, "amendIndicator", given, ASKED))["__typename"] == "AmendIndicatorSuccess"
    gone = {"indicator": one, "expectedVersion": row["row_version"] + 1, "reason": "x"}
    assert (await stage.do(EDITOR, "removeIndicator", gone, ""))["__typename"] == "ValidationFailed"


BAD: list[tuple[dict[str, Any], str, list[str]]] = [
    ({"code": "no spaces"}, "INVALID_CODE", ["input", "code"]),
    ({"nameEn": None}, "NAME_MISSING", ["input", "nameEn"]),
    ({"nameEn": "x" * 501}, "TOO_LONG", ["input", "nameEn"]),
    ({"definition": "\t"}, "BLANK", ["input", "definition"]),
    ({"baselineValue": "1.23456"}, "TOO_MANY_DECIMALS", ["input", "baselineValue"]),
    ({"baselineOn": "1800-01-01"}, "OUT_OF_RANGE", ["input", "baselineOn"]),
    (
        {"targets": [{"startsOn": "2030-01-02", "endsOn": "2030-01-01", "value": "1"}]},
        "ENDS_BEFORE_START",
        ["input", "targets", "0", "endsOn"],
    ),
    (
        {"targets": [{"startsOn": "2030-01-01", "endsOn": "2030-01-01", "value": "1"}] * 2},
        "GIVEN_TWICE",
        ["input", "targets", "1"],
    ),
    (
        {"targets": [{"startsOn": "2030-01-01", "endsOn": "2030-01-01", "value": "10000000000000000"}]},
        "OUT_OF_RANGE",
        ["input", "targets", "0", "value"],
    ),
]


async def test_each_mistake_is_named(stage: Stage) -> None:
    await stage.viewer(EDITOR)
    before = await stage.counts()
    for changed, code, path in BAD:
        result = await stage.do(EDITOR, "createIndicator", await indicator(stage, **changed), "")
        assert (code, path) in [(error["code"], error["path"]) for error in result["errors"]], result
    assert await stage.counts() == before


async def test_a_code_is_taken_once(stage: Stage) -> None:
    await created(stage)
    result = await stage.do(EDITOR, "createIndicator", await indicator(stage), "")
    assert [(e["code"], e["path"]) for e in result["errors"]] == [("TAKEN", ["input", "code"])]


async def test_a_site_of_another_project_is_refused(stage: Stage) -> None:
    other = await stage.owner.fetchval(
        "select s.uid from project_site s join project p on p.id = s.project_id where p.code <> 'ID-JP-SMI-2' limit 1"
    )
    target = {"startsOn": "2030-01-01", "endsOn": "2030-12-31", "value": "5", "site": await _site(stage, other)}
    result = await stage.do(EDITOR, "createIndicator", await indicator(stage, targets=[target]), "")
    assert [(e["code"], e["path"][-1]) for e in result["errors"]] == [("OF_ANOTHER_PROJECT", "site")]


async def _site(stage: Stage, uid: Any) -> str:
    return await stage.id("project_site", "uid = $1", uid)


async def test_who_may(stage: Stage) -> None:
    """The editor of who leads the project, or answers for the programme."""
    for email in (REPORTER, VERIFIER, COORDINATOR, None):
        result = await stage.do(email, "createIndicator", await indicator(stage), "")
        assert result["__typename"] == "Forbidden", email
    programme = await stage.id("programme", "code = 'EXPORT-VILLAGE'")
    result = await stage.do(EDITOR, "createIndicator", await indicator(stage, owner=programme), "")
    assert result["code"] == "NOT_YOURS_TO_EDIT"

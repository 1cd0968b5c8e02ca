"""Programmes founded, amended and handed over; there is one coordinator at any time."""

from __future__ import annotations

from typing import Any

from tests.mutations.setting_up import EDITOR, codes, organisation, source
from tests.mutations.stage import COORDINATOR, Stage

WHOLE = """
programme {
  id code name purpose themes rowVersion span { startsOn endsOn precision } coordinator { code }
  participations { nodes { role organisation { code } valid { startsOn endsOn } } }
  citations { totalCount }
}
"""


async def founded(stage: Stage, **more: Any) -> dict[str, Any]:
    """A programme of the coordinating ministry's."""
    given = {
        "code": "KOPI",
        "nameId": "Kopi berkelanjutan",
        "coordinator": await organisation(stage, "KEMENKO-EKON"),
        "themes": ["coffee", "export"],
        "startsOn": "2027-01-01",
        "endsOn": "2029-12-31",
        "precision": "YEAR",
        "citations": [{"source": await source(stage), "basis": "SYNTHETIC"}],
        **more,
    }
    result = await stage.do(COORDINATOR, "createProgramme", given, WHOLE)
    stage.viewers.clear()
    return result


async def test_founding(stage: Stage) -> None:
    done = (await founded(stage))["programme"]
    assert (done["code"], done["coordinator"], done["themes"]) == (
        "KOPI",
        {"code": "KEMENKO-EKON"},
        ["coffee", "export"],
    )
    assert done["participations"]["nodes"] == [
        {
            "role": "COORDINATOR",
            "organisation": {"code": "KEMENKO-EKON"},
            "valid": {"startsOn": "2026-10-20", "endsOn": None},
        }
    ]
    assert done["citations"] == {"totalCount": 1}
    rows = await stage.owner.fetch("select action, role from audit_entry order by id")
    assert [tuple(row) for row in rows] == [
        ("programme.create", "COORDINATOR"),
        ("citation.add", "COORDINATOR"),
        ("participation.add", "COORDINATOR"),
    ]


async def test_mistakes(stage: Stage) -> None:
    many = await founded(
        stage, code="ID-JP-SMI", nameId=None, themes=["", "x" * 201], purpose="\x00", startsOn="2027-02-02"
    )
    assert codes(many) == {
        ("TAKEN", "code"),
        ("NAME_MISSING", "nameEn"),
        ("BLANK", "themes.0"),
        ("TOO_LONG", "themes.1"),
        ("UNSTORABLE_TEXT", "purpose"),
        ("PRECISION_CONTRADICTS", "startsOn"),
    }
    assert codes(await founded(stage, themes=["x"] * 51)) == {("TOO_MANY", "themes")}
    foreign = await founded(stage, coordinator=await organisation(stage, "JICA"))
    assert (foreign["__typename"], foreign["path"]) == ("Forbidden", ["input", "coordinator"])


async def test_amending(stage: Stage) -> None:
    made = (await founded(stage))["programme"]
    given = {"programme": made["id"], "expectedVersion": 1, "themes": [], "purpose": "Better coffee", "endsOn": None}
    done = (await stage.do(COORDINATOR, "amendProgramme", given, WHOLE))["programme"]
    assert (done["themes"], done["purpose"]) == ([], "Better coffee")
    assert done["span"] == {"startsOn": "2027-01-01", "endsOn": None, "precision": "YEAR"}


async def test_handing_over(stage: Stage) -> None:
    """The one ends yesterday, the other begins today, and the one cannot take it back."""
    made = (await founded(stage))["programme"]
    heir = await organisation(stage, "BAPPENAS")
    given = {"programme": made["id"], "expectedVersion": 1, "coordinator": heir, "reason": "Perpres 1/2027"}
    done = (await stage.do(COORDINATOR, "handOverProgramme", given, WHOLE))["programme"]
    assert done["coordinator"] == {"code": "BAPPENAS"}
    rows = await stage.owner.fetch(
        "select o.code, upper(a.valid) = lower(b.valid) as is_seamless from participation a"
        " join participation b on b.programme_id = a.programme_id and b.id <> a.id"
        " join organisation o on o.id = a.organisation_id where a.programme_id ="
        " (select id from programme where code = 'KOPI') order by a.id"
    )
    assert [row["code"] for row in rows] == ["KEMENKO-EKON", "BAPPENAS"]
    assert rows[0]["is_seamless"]
    entries = await stage.owner.fetch("select subject_table from audit_entry where action = 'programme.hand_over'")
    assert sorted(row["subject_table"] for row in entries) == ["participation", "participation", "programme"]
    stage.viewers.clear()
    back = {**given, "expectedVersion": done["rowVersion"], "coordinator": await organisation(stage, "KEMENKO-EKON")}
    assert (await stage.do(COORDINATOR, "handOverProgramme", back, ""))["__typename"] == "Forbidden"


async def test_handing_over_to_oneself_or_nobody(stage: Stage) -> None:
    made = (await founded(stage))["programme"]
    given = {"programme": made["id"], "expectedVersion": 1, "coordinator": "AQ==", "reason": ""}
    refused = await stage.do(COORDINATOR, "handOverProgramme", given, "")
    assert codes(refused) == {("INVALID_ID", "coordinator"), ("BLANK", "reason")}
    itself = {**given, "coordinator": await organisation(stage, "KEMENKO-EKON"), "reason": "x"}
    assert codes(await stage.do(COORDINATOR, "handOverProgramme", itself, "")) == {("NOTHING_CHANGES", "coordinator")}
    assert (await stage.do(EDITOR, "handOverProgramme", itself, ""))["__typename"] == "Forbidden"

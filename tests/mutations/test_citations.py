"""Sources and citations: which fact rests on what, said by who may change it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.mutations.setting_up import EDITOR, STEWARD, codes, created, organisation, programme, source
from tests.mutations.stage import COORDINATOR, REPORTER, Stage

TOLD = "citation { id field basis locator note source { code } programme { code } subject { __typename } }"


async def cited(stage: Stage, who: str | None, subject: str, **more: Any) -> dict[str, Any]:
    """Cite the source S4 for a subject."""
    citation = {"source": await source(stage), "basis": "STATED", **more}
    return await stage.do(who, "cite", {"subject": subject, "citation": citation}, TOLD)


async def test_a_fact_of_a_project(stage: Stage) -> None:
    project = (await created(stage))["id"]
    done = await cited(stage, EDITOR, project, field="nameEn", locator="p. 3", note="Translated.")
    assert done["citation"] | {"id": 0} == {
        "id": 0,
        "field": "name_en",
        "basis": "STATED",
        "locator": "p. 3",
        "note": "Translated.",
        "source": {"code": "S4"},
        "programme": {"code": "ID-JP-SMI"},
        "subject": {"__typename": "Project"},
    }
    assert codes(await cited(stage, EDITOR, project, field="name_en")) == {("CITED_ALREADY", "citation.source")}
    assert codes(await cited(stage, EDITOR, project, field="secret")) == {("UNKNOWN_FIELD", "citation.field")}
    assert codes(await cited(stage, EDITOR, project, source="AQ==")) == {("INVALID_ID", "citation.source")}
    refused = await cited(stage, EDITOR, project, locator="", note="x" * 20_001)
    assert codes(refused) == {("BLANK", "citation.locator"), ("TOO_LONG", "citation.note")}


@pytest.mark.parametrize(
    ("email", "expected"),
    [(COORDINATOR, "CiteSuccess"), (EDITOR, "CiteSuccess"), (REPORTER, "Forbidden"), (None, "Forbidden")],
)
async def test_a_fact_of_a_programme_is_for_who_answers_for_it(stage: Stage, email: str | None, expected: str) -> None:
    assert (await cited(stage, email, await programme(stage), field="purpose"))["__typename"] == expected


@pytest.mark.parametrize("email", [STEWARD, COORDINATOR, EDITOR])
async def test_reference_data_are_the_stewards(stage: Stage, email: str) -> None:
    done = await cited(stage, email, await organisation(stage), field="kind")
    assert done["__typename"] == ("CiteSuccess" if email == STEWARD else "Forbidden")


async def test_removing(stage: Stage) -> None:
    """The audit keeps what was said; it is said once."""
    project = (await created(stage))["id"]
    made = (await cited(stage, EDITOR, project))["citation"]["id"]
    assert codes(await stage.do(EDITOR, "removeCitation", {"citation": made, "reason": " "}, "")) == {
        ("BLANK", "reason")
    }
    given = {"citation": made, "reason": "It says another year."}
    told = await stage.do(EDITOR, "removeCitation", given, "source { code }")
    assert told["source"] == {"code": "S4"}
    entry = await stage.owner.fetchrow("select action, reason, after from audit_entry order by id desc limit 1")
    assert entry is not None
    assert tuple(entry) == ("citation.remove", "It says another year.", None)
    assert (await stage.do(EDITOR, "removeCitation", given, ""))["__typename"] == "NotFound"


async def test_a_source(stage: Stage) -> None:
    given = {
        "code": "BERITA-1",
        "kind": "NEWS",
        "title": "Berita",
        "publishedOn": "2026-10-01",
        "locator": "https://a.example",
    }
    done = await stage.do(EDITOR, "addSource", given, "source { id code title rowVersion }")
    assert done["source"]["code"] == "BERITA-1"
    assert codes(await stage.do(EDITOR, "addSource", given, "")) == {("TAKEN", "code")}
    bad = {
        **given,
        "code": "berita",
        "title": "",
        "publishedOn": "2027-01-01",
        "retrievedOn": "1066-10-14",
        "locator": "\x00",
    }
    assert codes(await stage.do(EDITOR, "addSource", bad, "")) == {
        ("INVALID_CODE", "code"),
        ("BLANK", "title"),
        ("IN_THE_FUTURE", "publishedOn"),
        ("OUT_OF_RANGE", "retrievedOn"),
        ("UNSTORABLE_TEXT", "locator"),
    }
    mended = {"source": done["source"]["id"], "expectedVersion": 1, "publisher": "Antara", "locator": None}
    assert (await stage.do(EDITOR, "amendSource", mended, ""))["__typename"] == "Forbidden"
    told = await stage.do(STEWARD, "amendSource", mended, "source { publisher locator title }")
    assert told["source"] == {"publisher": "Antara", "locator": None, "title": "Berita"}
    assert (await stage.do(REPORTER, "addSource", {**given, "code": "B2"}, ""))["__typename"] == "Forbidden"


async def test_statements(stage: Stage) -> None:
    """A fact in words about a programme is its coordinator's; its citations go with it."""
    whole = await programme(stage)
    said = {
        "subject": whole,
        "topic": "promise",
        "text": "Sentra tumbuh.",
        "basis": "STATED",
        "citations": [{"source": await source(stage), "basis": "STATED"}],
    }
    asked = "statement { id topic basis rowVersion citations { totalCount } }"
    done = await stage.do(COORDINATOR, "addStatement", said, asked)
    assert done["statement"]["citations"] == {"totalCount": 1}
    assert (await stage.do(REPORTER, "addStatement", said, ""))["__typename"] == "Forbidden"
    given = {"statement": done["statement"]["id"], "expectedVersion": 1}
    told = await stage.do(COORDINATOR, "amendStatement", {**given, "basis": "INFERRED", "text": " "}, "")
    assert codes(told) == {("BLANK", "text")}
    told = await stage.do(COORDINATOR, "amendStatement", {**given, "basis": "INFERRED"}, "statement { basis text }")
    assert told["statement"] == {"basis": "INFERRED", "text": "Sentra tumbuh."}
    gone = {**given, "expectedVersion": 2, "reason": "A target says it now."}
    told = await stage.do(COORDINATOR, "removeStatement", gone, "programme { code }")
    assert told["programme"] == {"code": "ID-JP-SMI"}

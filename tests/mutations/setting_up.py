"""Programmes and projects set up by tests: whole, and in the ways that people set them up."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from tests.mutations.stage import Stage

EDITOR, STEWARD = "editor@demo.example", "steward@demo.example"
PROJECT = "project { id rowVersion code status visibility span { startsOn endsOn precision } }"


async def organisation(stage: Stage, code: str = "DITJEN-IKM") -> str:
    """An organisation of the demonstration."""
    return await stage.id("organisation", "code = $1", code)


async def programme(stage: Stage, code: str = "ID-JP-SMI") -> str:
    """A programme of the demonstration."""
    return await stage.id("programme", "code = $1", code)


async def region(stage: Stage, code: str = "ID-73.71") -> str:
    """A region of the demonstration."""
    return await stage.id("region", "code = $1", code)


async def source(stage: Stage, code: str = "S4") -> str:
    """A source of the demonstration."""
    return await stage.id("source", "code = $1", code)


async def project_input(stage: Stage, code: str = "SMI-3", **more: Any) -> dict[str, Any]:
    """A project without a mistake: two phases, two sites, two participations, citations."""
    cited = [{"source": await source(stage), "basis": "STATED"}]
    return {
        "code": code,
        "programme": await programme(stage),
        "lead": await organisation(stage),
        "nameEn": "Third cooperation",
        "nameId": "Kerja sama ketiga",
        "modality": "TECHNICAL_COOPERATION",
        "objective": "Sentra yang lebih produktif.",
        "startsOn": "2027-01-01",
        "endsOn": "2029-12-31",
        "precision": "YEAR",
        "phases": [
            {"nameEn": "Preparation", "startsOn": "2027-01-01", "endsOn": "2027-12-31", "citations": cited},
            {"nameEn": "Work"},
        ],
        "sites": [
            {"region": await region(stage), "citations": [{**cited[0], "field": "region"}]},
            {"region": await region(stage, "ID-35.75")},
        ],
        "participations": [
            {"organisation": await organisation(stage, "JICA"), "role": "EXTENDING", "startsOn": "2027-01-01"},
            {"organisation": await organisation(stage, "KEMENPERIN"), "role": "IMPLEMENTING", "duty": "Steers."},
        ],
        "citations": [{**cited[0], "field": "startsOn", "basis": "SYNTHETIC", "note": "Invented."}],
        **more,
    }


async def created(stage: Stage, code: str = "SMI-3", **more: Any) -> dict[str, Any]:
    """A project that the demonstration's EDITOR has set up, as its answer told it."""
    done = await stage.do(EDITOR, "createProject", await project_input(stage, code, **more), PROJECT)
    assert done["__typename"] == "CreateProjectSuccess", done
    stage.viewers.clear()
    found: dict[str, Any] = done["project"]
    return found


def codes(result: dict[str, Any]) -> set[tuple[str, str]]:
    """The mistakes that a refusal lists: the code, and the way without `input`."""
    assert result["__typename"] == "ValidationFailed", result
    return {(error["code"], ".".join(error["path"][1:])) for error in result["errors"]}


async def moved(stage: Stage, entity: str, column: str, key: int, *statuses: str) -> None:
    """The owner loads the history of a subject: from the first status by way of the others."""
    for before, after in pairwise(statuses):
        await stage.owner.execute(
            f"insert into status_event (entity, {column}, from_status, to_status, reason, source_id)"
            " select $1, $2, $3, $4, 'test', min(id) from source",
            entity,
            key,
            before,
            after,
        )

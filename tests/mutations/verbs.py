"""Every verb that sets a programme up, ready to be asked: its input, and who asks it rightly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.mutations.setting_up import EDITOR, STEWARD, created, organisation, programme, project_input, region, source
from tests.mutations.stage import COORDINATOR, Stage

FOUND = {
    "project": "project { id rowVersion phases { id rowVersion } sites { nodes { id rowVersion } }"
    " participations { nodes { id role rowVersion } } }",
}


@dataclass(frozen=True)
class Asked:
    """One verb with an input that the right person is answered with success for."""

    verb: str
    who: str
    given: Mapping[str, Any]
    acts_on: str | None
    """The field of the input that names what is acted on; None where anybody sees that, or nothing is there yet."""


@dataclass(frozen=True)
class Scene:
    """A project of the EDITOR's, a draft that few see, with one part of each kind."""

    stage: Stage
    programme: str
    project: str
    phase: str
    empty_phase: str
    milestone: str
    site: str
    participation: str
    coming: str
    statement: str
    document: str
    citation: str
    relation: str
    source: str

    async def version(self, table: str, node: str) -> int:
        """The version of a row that a test knows by its id."""
        from compiler import ids

        decoded = ids.decode(node)
        assert decoded is not None
        found: int = await self.stage.owner.fetchval(f"select row_version from {table} where uid = $1", decoded[1])
        return found


async def scene(stage: Stage) -> Scene:
    """The project with all its parts, set up by mutations."""
    project = (await created(stage, nameEn="Scene"))["id"]
    told = await stage.data(
        EDITOR, f"query Ask($id: ID!) {{ node(id: $id) {{ ... on Project {{ {INSIDE} }} }} }}", {"id": project}
    )
    parts = told["node"]
    phase, empty = (one["id"] for one in parts["phases"])
    milestone = await made(
        stage, EDITOR, "addMilestone", {"phase": phase, "milestone": {"nameEn": "Ready", "weight": "40"}}, "milestone"
    )
    coming = {
        "subject": project,
        "participation": {
            "organisation": await organisation(stage, "BAPPENAS"),
            "role": "OBSERVER",
            "startsOn": "2028-01-01",
        },
    }
    said = {"subject": project, "topic": "claim", "text": "It works.", "basis": "STATED"}
    link = {"subject": milestone, "kind": "EVIDENCE", "title": "Photo", "url": "https://example.org/a.jpg"}
    earlier = {
        "fromProject": project,
        "kind": "SUCCEEDS",
        "toProject": await stage.id("project", "code = 'ID-JP-SMI-2'"),
    }
    cited = {"subject": phase, "citation": {"source": await source(stage), "basis": "INFERRED", "field": "ordinal"}}
    return Scene(
        stage,
        await programme(stage),
        project,
        phase,
        empty,
        milestone,
        parts["sites"]["nodes"][0]["id"],
        next(one["id"] for one in parts["participations"]["nodes"] if one["role"] == "EXTENDING"),
        await made(stage, EDITOR, "addParticipation", coming, "participation"),
        await made(stage, EDITOR, "addStatement", said, "statement"),
        await made(stage, EDITOR, "attachDocument", link, "document"),
        await made(stage, EDITOR, "cite", cited, "citation"),
        await made(stage, EDITOR, "linkProjects", earlier, "relation"),
        await source(stage),
    )


INSIDE = "phases { id } sites { nodes { id } } participations { nodes { id role } }"


async def made(stage: Stage, who: str, verb: str, given: Mapping[str, Any], what: str) -> str:
    """The id of what a verb has made."""
    done = await stage.do(who, verb, given, f"{what} {{ id }}")
    assert done["__typename"].endswith("Success"), done
    found: str = done[what]["id"]
    return found


async def asked(scene: Scene) -> list[Asked]:
    """All verbs, each by whom it is for."""
    stage = scene.stage
    name = {"nameEn": "New"}
    cited = {"source": scene.source, "basis": "EXTERNAL"}

    async def at(table: str, node: str, field: str | None = None, **more: Any) -> dict[str, Any]:
        return {field or table: node, "expectedVersion": await scene.version(table, node), **more}

    participation = {"organisation": await organisation(stage, "BAPPENAS"), "role": "KNOWLEDGE_PARTNER"}
    follows = {"toProject": await stage.id("project", "code = 'ID-JP-SMI-1'"), "kind": "REPLICATES"}
    link = {"kind": "STUDY", "title": "Study", "url": "https://example.org/s.pdf", "sizeBytes": 12}
    own = await organisation(stage, "KEMENKO-EKON")
    other = await organisation(stage, "BAPPENAS")
    told = {"code": "T1", "kind": "NEWS", "title": "Told"}
    steward = await at("source", scene.source, title="Better")
    found = await project_input(stage, "SMI-4")
    return [
        Asked("createProgramme", COORDINATOR, {"code": "P9", "coordinator": own, **name}, None),
        Asked("amendProgramme", COORDINATOR, await at("programme", scene.programme, purpose="Better"), None),
        Asked("createProject", EDITOR, found, None),
        Asked("amendProject", EDITOR, await at("project", scene.project, objective="More"), "project"),
        Asked("linkProjects", EDITOR, {"fromProject": scene.project, **follows}, "fromProject"),
        Asked("unlinkProjects", EDITOR, {"relation": scene.relation, "reason": "Wrong"}, "relation"),
        Asked("addPhase", EDITOR, {"project": scene.project, "phase": name}, "project"),
        Asked("amendPhase", EDITOR, await at("phase", scene.phase, **name), "phase"),
        Asked("removePhase", EDITOR, await at("phase", scene.empty_phase), "phase"),
        Asked("addMilestone", EDITOR, {"phase": scene.phase, "milestone": name}, "phase"),
        Asked("amendMilestone", EDITOR, await at("milestone", scene.milestone, weight="50"), "milestone"),
        Asked(
            "addSite",
            EDITOR,
            {"project": scene.project, "site": {"region": await region(stage, "ID-19.05"), "citations": [cited]}},
            "project",
        ),
        Asked("amendSite", EDITOR, await at("project_site", scene.site, "site", startsOn="2027-05-05"), "site"),
        Asked("removeSite", EDITOR, await at("project_site", scene.site, "site"), "site"),
        Asked("addParticipation", EDITOR, {"subject": scene.project, "participation": participation}, "subject"),
        Asked(
            "amendParticipation", EDITOR, await at("participation", scene.participation, duty="Pays"), "participation"
        ),
        Asked(
            "endParticipation",
            EDITOR,
            await at("participation", scene.participation, endsOn="2028-06-30", reason="Ends"),
            "participation",
        ),
        Asked("removeParticipation", EDITOR, await at("participation", scene.coming), "participation"),
        Asked("amendStatement", EDITOR, await at("statement", scene.statement, text="It may."), "statement"),
        Asked("removeStatement", EDITOR, await at("statement", scene.statement, reason="No"), "statement"),
        Asked(
            "addStatement", EDITOR, {"subject": scene.project, "topic": "a", "text": "b", "basis": "STATED"}, "subject"
        ),
        Asked("attachDocument", EDITOR, {"subject": scene.milestone, **link}, "subject"),
        Asked("amendDocument", EDITOR, await at("document", scene.document, title="Picture"), "document"),
        Asked("removeDocument", EDITOR, await at("document", scene.document, reason="Blurred"), "document"),
        Asked("removeMilestone", EDITOR, await at("milestone", scene.milestone), "milestone"),
        Asked("cite", EDITOR, {"subject": scene.project, "citation": cited}, "subject"),
        Asked("removeCitation", EDITOR, {"citation": scene.citation, "reason": "It does not."}, "citation"),
        Asked("addSource", EDITOR, told, None),
        Asked("amendSource", STEWARD, steward, None),
        Asked(
            "handOverProgramme",
            COORDINATOR,
            await at("programme", scene.programme, coordinator=other, reason="Perpres"),
            None,
        ),
    ]

"""No change of the schema breaks clients unless it is recorded, and our own documents keep to the schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.suites.program import Workshop
from tests.suites.schema_changes import (
    CHECKOUT,
    RECORD,
    RELEASED,
    SCHEMA,
    Changes,
    Unreadable,
    changes,
    recorded,
)

OLD = """
enum Status { PLANNED RUNNING }
type Query { project(code: String!): String status: Status old: Int @deprecated(reason: "Use project.") }
"""
# The change, and as what it must be told.
KINDS = {
    "a field is removed": (OLD.replace("status: Status ", ""), "breaking"),
    "a type becomes another": (OLD.replace("status: Status", "status: String"), "breaking"),
    "an argument is demanded": (OLD.replace("code: String!", "code: String!, on: Int!"), "breaking"),
    "an enumeration loses a value": (OLD.replace("PLANNED ", ""), "breaking"),
    "an enumeration gains a value": (OLD.replace("RUNNING", "RUNNING ENDED"), "dangerous"),
    "a field is added": (OLD.replace("old: Int", "new: Int old: Int"), "safe"),
    "nothing": (OLD, ""),
}


def compared(workshop: Workshop, old: str, new: str) -> Changes:
    (workshop.folder / "old.graphql").write_text(old)
    (workshop.folder / "new.graphql").write_text(new)
    return changes(workshop, workshop.folder / "old.graphql", workshop.folder / "new.graphql")


def validated(workshop: Workshop, documents: str, schema: Path) -> list[dict[str, Any]]:
    """The documents with an error or a deprecated field, as GraphQL Inspector finds them."""
    output = workshop.folder / "found.json"
    options = ("--noStrictFragments", "--deprecated", "--output", str(output))
    done = workshop.command("graphql-inspector", "validate", documents, str(schema), *options)
    if not output.exists():
        assert "All documents are valid" in done.stdout, done.stdout + done.stderr
        return []
    found: list[dict[str, Any]] = json.loads(output.read_text())["documents"]
    return found


def record(*rows: str) -> str:
    head = "# Changes\n\n## Since the last release\n\n| day | change | reason |\n|---|---|---|\n"
    return head + "\n".join(rows) + "\n\n## 0.1.0\n\n| day | change | reason |\n|---|---|---|\n| x | an older one | |\n"


def test_what_breaks_clients_is_recorded(workshop: Workshop, record_property: Callable[[str, object], None]) -> None:
    found = changes(workshop, RELEASED, SCHEMA)
    record_property("said", f"{workshop.version('@graphql-inspector/cli')}: {found} since the last release")
    assert found.objections(recorded(RECORD.read_text())) == []


@pytest.mark.parametrize("name", KINDS)
def test_a_change_is_classified(workshop: Workshop, name: str) -> None:
    new, kind = KINDS[name]
    found = compared(workshop, OLD, new)
    assert {kind: len(getattr(found, kind)) for kind in ("breaking", "dangerous", "safe") if getattr(found, kind)} == (
        {kind: 1} if kind else {}
    )


def test_a_breaking_change_fails_until_it_is_recorded(workshop: Workshop) -> None:
    found = compared(workshop, OLD, OLD.replace("status: Status ", "").replace("PLANNED ", ""))
    objections = found.objections(recorded(record()))
    assert len(objections) == 2
    assert "breaking, and not recorded: Field status was removed from object type Query" in objections
    rows = [f"| 2026-11-01 | {change} | Nobody asked for it since 2025. |" for change in found.breaking]
    assert found.objections(recorded(record(*rows))) == []
    again = compared(workshop, OLD, OLD).objections(recorded(record(*rows)))
    assert [objection.split(":")[0] for objection in again] == ["recorded, and no breaking change"] * 2


def test_a_record_without_a_reason_is_none() -> None:
    with pytest.raises(Unreadable, match="lacks its day, change or reason"):
        recorded(record("| 2026-11-01 | Field status was removed from object type Query | |"))
    with pytest.raises(Unreadable, match="no section"):
        recorded("# Changes\n")


def test_a_schema_that_cannot_be_read_is_no_pass(workshop: Workshop) -> None:
    with pytest.raises(Unreadable, match="could not compare"):
        compared(workshop, OLD, "type Query {")


def test_our_documents_keep_to_the_schema_and_use_nothing_deprecated(
    workshop: Workshop, record_property: Callable[[str, object], None]
) -> None:
    folders = ("tests/queries", "server/graphiql/queries")
    documents = [path for folder in folders for path in (CHECKOUT / folder).glob("*.graphql")]
    record_property("said", f"{workshop.version('@graphql-inspector/cli')}: {len(documents)} documents validated")
    assert documents
    assert validated(workshop, f"{CHECKOUT}/{{{','.join(folders)}}}/*.graphql", SCHEMA) == []


@pytest.mark.parametrize(("field", "said"), [("old", "is deprecated. Use project."), ("nothing", "Cannot query field")])
def test_a_document_that_does_not_is_found(workshop: Workshop, field: str, said: str) -> None:
    schema = workshop.folder / "old.graphql"
    schema.write_text(OLD)
    (workshop.folder / "asked.graphql").write_text(f"query Asked {{ {field} }}")
    ((document),) = validated(workshop, str(workshop.folder / "asked.graphql"), schema)
    assert said in document["errors"][0]["message"]

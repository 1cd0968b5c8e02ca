"""The printed schema keeps every rule of graphql-schema-linter, and each rule is in force."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.suites.program import HERE, Workshop

SCHEMA = HERE.parents[1] / "schema.graphql"

# Breaks each rule at least once; the linter must not need more than this to find that.
BROKEN = """
enum level { low HIGH }
input Which { some_key: Int another: Int }
interface Named { title(upper: Boolean): String code: ID! }
"about it"
type Row implements Named {
  "of one line" title(upper: Boolean): String
  code: ID! @deprecated
  Level: level
}
type RowConnection { nodes: [Row] }
type Query { rows(which: Which): RowConnection }
type unused { id: ID! }
"""


def findings(workshop: Workshop, schema: Path) -> list[dict[str, Any]]:
    """What the linter says of a schema under our configuration."""
    done = workshop.command("graphql-schema-linter", "-c", str(HERE), "-f", "json", str(schema))
    assert done.stderr == ""
    found: list[dict[str, Any]] = json.loads(done.stdout)["errors"]
    assert done.returncode == bool(found)
    return found


def every_rule(workshop: Workshop) -> set[str]:
    """The rules that the installed version brings."""
    folder = workshop.packages / "graphql-schema-linter" / "lib" / "rules"
    return {path.stem.replace("_", "-") for path in folder.glob("*.js")}


def test_the_schema_keeps_every_rule(workshop: Workshop, record_property: Callable[[str, object], None]) -> None:
    rules = every_rule(workshop)
    record_property("said", f"{workshop.version('graphql-schema-linter')}: {len(rules)} rules")
    assert findings(workshop, SCHEMA) == []


def test_every_rule_there_is_finds_what_breaks_it(workshop: Workshop, tmp_path: Path) -> None:
    broken = tmp_path / "broken.graphql"
    broken.write_text(BROKEN)
    assert {finding["rule"] for finding in findings(workshop, broken)} == every_rule(workshop)

"""What changed in the schema since the last release, and whether each breaking change is recorded; knows no test.

`python -m tests.suites.schema_changes` prints it, and ends non-zero when something is not recorded.
"""

from __future__ import annotations

import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.suites.installed import NotInstallable, npm_packages
from tests.suites.program import HERE, Workshop

CHECKOUT = HERE.parents[1]
SCHEMA, RELEASED = CHECKOUT / "schema.graphql", CHECKOUT / "docs" / "released.graphql"
RECORD = CHECKOUT / "docs" / "schema-changes.md"
SECTION = re.compile(r"^## Since the last release$(?P<text>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| *(?P<day>[^|]*?) *\| *(?P<change>[^|]*?) *\| *(?P<reason>[^|]*?) *\|$", re.MULTILINE)
LINE = re.compile(r"^\[log\] (?P<sign>[✖⚠✔]) +(?P<change>.+)$", re.MULTILINE)


class Unreadable(Exception):
    """The record or the comparison is not as it must be; the text says what."""


@dataclass(frozen=True)
class Changes:
    """What GraphQL Inspector found between two schemas, by what it does to clients."""

    breaking: list[str]
    dangerous: list[str]
    safe: list[str]

    def __str__(self) -> str:
        return f"{len(self.breaking)} breaking, {len(self.dangerous)} dangerous, {len(self.safe)} safe changes"

    def told(self) -> str:
        """All of them, a line each."""
        kinds = {"breaking": self.breaking, "dangerous": self.dangerous, "safe": self.safe}
        return "\n".join(f"{kind:<10} {change}" for kind, changes in kinds.items() for change in changes)

    def objections(self, recorded: set[str]) -> list[str]:
        """Breaking changes that no record names, and records that name none."""
        unrecorded = [f"breaking, and not recorded: {change}" for change in self.breaking if change not in recorded]
        stale = sorted(recorded - set(self.breaking))
        return unrecorded + [f"recorded, and no breaking change: {change}" for change in stale]


def changes(workshop: Workshop, old: Path, new: Path) -> Changes:
    """The changes from one schema to another."""
    done = workshop.command("graphql-inspector", "diff", str(old), str(new))
    found = [(line["sign"], line["change"].strip()) for line in LINE.finditer(done.stdout)]
    if not found and "No changes detected" not in done.stdout:
        raise Unreadable(f"GraphQL Inspector could not compare {old.name} with {new.name}:\n{done.stdout}{done.stderr}")
    return Changes(*([change for sign, change in found if sign == wanted] for wanted in "✖⚠✔"))


def recorded(text: str) -> set[str]:
    """The changes that the record names since the last release, each with its day and its reason."""
    section = SECTION.search(text)
    if section is None:
        raise Unreadable("the record has no section 'Since the last release'")
    rows = [row.groupdict() for row in ROW.finditer(section["text"])][2:]
    for row in rows:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", row["day"]) or not row["change"] or not row["reason"]:
            raise Unreadable(f"a line of the record lacks its day, change or reason: {row}")
    return {row["change"] for row in rows}


def main() -> int:
    """Print the changes and what is to be objected to; the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        found = changes(Workshop.open(Path(folder), npm_packages()), RELEASED, SCHEMA)
    objections = found.objections(recorded(RECORD.read_text()))
    print(found.told(), found, *objections, sep="\n")
    if objections:
        print(f"Undo it, or record it in {RECORD.relative_to(CHECKOUT)} with its reason.")
    return bool(objections)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (NotInstallable, Unreadable) as problem:
        sys.exit(str(problem))

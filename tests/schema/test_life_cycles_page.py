"""The page of life cycles tells each transition that there is, with its role, its reason and a verb of the API."""

from __future__ import annotations

import re
from pathlib import Path

from db.transitions import TRANSITIONS
from schema.build import build

PAGE = Path(__file__).parents[2] / "docs" / "life-cycles.md"
TITLES = {
    "Projects": "PROJECT",
    "Agreements": "AGREEMENT",
    "Budgets": "BUDGET",
    "Sites": "SITE",
    "Phases": "PHASE",
    "Milestones": "MILESTONE",
    "Reports": "REPORT",
}


def rows() -> list[tuple[str, list[str]]]:
    """The rows of the page's tables, each with the entity it is about."""
    found: list[tuple[str, list[str]]] = []
    entity = ""
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            entity = TITLES[line[3:]]
        elif re.match(r"\| [A-Z_]+ \|", line):
            found.append((entity, [cell.strip() for cell in line.strip("|").split("|")]))
    return found


def test_every_transition_is_told() -> None:
    told = {(entity, cells[0], cells[1], cells[2], cells[4] == "yes") for entity, cells in rows()}
    assert told == {
        (one.entity.name, one.from_status, one.to_status, one.role.name if one.role else "–", one.needs_reason)
        for one in TRANSITIONS
    }


def test_every_verb_is_the_apis() -> None:
    verbs = {name for _, cells in rows() for name in re.findall(r"`(\w+)`", cells[3])}
    assert verbs <= set(build().acts)
    assert all((cells[3] == "–") == (cells[2] == "–") for _, cells in rows())

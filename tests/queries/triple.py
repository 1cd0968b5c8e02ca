"""A query triple: <name>.graphql with who asks and when, <name>.sql it must become, <name>.json it must answer."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TODAY = date(2026, 7, 1)


@dataclass(frozen=True)
class Triple:
    """One query with its statement and its answer.

    The head of the .graphql file says, in comments: the question; `viewer:` an email, or anonymous by default;
    `today:` the business date, by default 2026-07-01; `variables:` a JSON object.
    """

    name: str

    @property
    def text(self) -> str:
        return (HERE / f"{self.name}.graphql").read_text()

    def said(self, word: str) -> str | None:
        """What the head says after `# word:`."""
        lines = (line[1:].strip() for line in self.text.splitlines() if line.startswith("#"))
        return next((line.removeprefix(f"{word}:").strip() for line in lines if line.startswith(f"{word}:")), None)

    @property
    def viewer(self) -> str | None:
        return self.said("viewer")

    @property
    def today(self) -> date:
        said = self.said("today")
        return date.fromisoformat(said) if said else TODAY

    @property
    def variables(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.said("variables") or "{}")
        return found

    def check(self, sql: str, answer: Any) -> None:
        """Compare with the committed statement and answer; SELARAS_UPDATE=1 writes them, never under CI."""
        shown = json.dumps(answer, indent=2, ensure_ascii=False) + "\n"
        if os.environ.get("SELARAS_UPDATE") and not os.environ.get("CI"):
            (HERE / f"{self.name}.sql").write_text(sql + "\n")
            (HERE / f"{self.name}.json").write_text(shown)
        assert (HERE / f"{self.name}.json").read_text() == shown, f"{self.name}: another answer"
        assert (HERE / f"{self.name}.sql").read_text() == sql + "\n", f"{self.name}: another statement"


def triples() -> list[Triple]:
    """All triples of this folder."""
    return [Triple(path.stem) for path in sorted(HERE.glob("*.graphql"))]

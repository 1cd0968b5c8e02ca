"""A query triple: <name>.graphql with who asks and when, <name>.sql it must become, <name>.json it must answer.

A mutation has no .sql: it is not one statement.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from graphql import OperationDefinitionNode, OperationType, parse

HERE = Path(__file__).parent
TODAY = date(2026, 7, 1)
# "<16 myObligations.nodes.0.id>": what stands there in the answer of triple 16, as its own viewer gets it.
PASTED = re.compile(r"<(?P<number>\d\d) (?P<path>[\w.]+)>")

Ask = Callable[["Triple"], Awaitable[Any]]


@dataclass(frozen=True)
class Triple:
    """One query with its statement and its answer.

    The head of the .graphql file says, in comments: the question; `viewer:` an email, or anonymous by default;
    `today:` the business date, by default 2026-07-01; `variables:` a JSON object, in which ids that another triple
    answers stand as PASTED says.
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

    @property
    def acts(self) -> bool:
        """Whether it is a mutation."""
        operations = [node for node in parse(self.text).definitions if isinstance(node, OperationDefinitionNode)]
        return operations[0].operation is OperationType.MUTATION

    @property
    def answer(self) -> Any:
        """The committed answer."""
        return json.loads((HERE / f"{self.name}.json").read_text())

    def check(self, sql: str | None, answer: Any) -> None:
        """Compare with the committed statement, where there is one, and answer; SELARAS_UPDATE=1 writes them, never
        under CI."""
        expected = {".json": json.dumps(answer, indent=2, ensure_ascii=False) + "\n"}
        if sql is not None:
            expected[".sql"] = sql + "\n"
        for suffix, text in expected.items():
            file = HERE / f"{self.name}{suffix}"
            if os.environ.get("SELARAS_UPDATE") and not os.environ.get("CI"):
                file.write_text(text)
            assert file.read_text() == text, f"{file.name}: it is another one now"


def triples() -> list[Triple]:
    """All triples of this folder."""
    return [Triple(path.stem) for path in sorted(HERE.glob("*.graphql"))]


def numbered(number: str) -> Triple:
    """The triple of a number."""
    return next(triple for triple in triples() if triple.name.startswith(f"{number}-"))


async def pasted(value: Any, ask: Ask) -> Any:
    """A value of variables with each id in its place, as whoever follows the explanation pastes it."""
    if isinstance(value, dict):
        return {key: await pasted(item, ask) for key, item in value.items()}
    if isinstance(value, list):
        return [await pasted(item, ask) for item in value]
    found = PASTED.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return value
    part = (await ask(numbered(found["number"])))["data"]
    for step in found["path"].split("."):
        part = part[int(step)] if step.isdigit() else part[step]
    return part

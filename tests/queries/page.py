"""A page of prose whose snippets are parts of triples: `<!-- NAME.graphql -->` before a code block names the part."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile
from pathlib import Path
from typing import Any

from tests.queries.triple import HERE, Triple

ROOT = Path(__file__).parents[2]
SNIPPET = re.compile(
    r"<!-- (?P<name>\S+?)(?P<part>\.graphql|\.json|\.sql| variables) -->\n```(\w+)\n(?P<text>.*?)\n```(?=\n|\Z)", re.S
)
WIDTH = 110


@dataclass(frozen=True)
class Snippet:
    """A code block that shows a part of a triple: its query, variables, statement or answer."""

    page: Path
    name: str
    part: str
    text: str

    @property
    def is_true(self) -> bool:
        """Whether it shows what the triple has; JSON may be laid out otherwise."""
        if self.part in (".json", " variables"):
            return bool(json.loads(self.text) == self._value)
        return self.text == self.shown

    @property
    def shown(self) -> str:
        """The part as a page shows it."""
        match self.part:
            case ".graphql":
                return "\n".join(dropwhile(lambda line: line.startswith("#"), Triple(self.name).text.splitlines()))
            case ".sql":
                return (HERE / f"{self.name}.sql").read_text().removesuffix("\n")
            case _:
                return laid_out(self._value)

    @property
    def _value(self) -> Any:
        return Triple(self.name).answer if self.part == ".json" else Triple(self.name).variables


def pages() -> list[Path]:
    """The README and all pages of docs/ that show a triple."""
    return [page for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if snippets(page)]


def snippets(page: Path) -> list[Snippet]:
    """The snippets of a page, in their order."""
    return [Snippet(page, found["name"], found["part"], found["text"]) for found in SNIPPET.finditer(page.read_text())]


def refresh(page: Path) -> None:
    """With SELARAS_UPDATE=1, and never under CI: write the snippets that are no longer true anew."""
    if os.environ.get("SELARAS_UPDATE") and not os.environ.get("CI"):
        text = page.read_text()
        for one in snippets(page):
            if not one.text.strip() or not one.is_true:
                text = text.replace(f"<!-- {one.name}{one.part} -->\n```{_language(one)}\n{one.text}\n```", _block(one))
        page.write_text(text)


def _block(one: Snippet) -> str:
    return f"<!-- {one.name}{one.part} -->\n```{_language(one)}\n{one.shown}\n```"


def _language(one: Snippet) -> str:
    return {".graphql": "graphql", ".sql": "sql"}.get(one.part, "json")


def laid_out(value: Any, indent: int = 0) -> str:
    """JSON with whatever fits on a line kept on it."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value:
        return flat
    spaced = flat.replace("{", "{ ").replace("}", " }") if isinstance(value, dict) else flat
    if len(spaced) + indent <= WIDTH and indent:
        return flat if isinstance(value, list) else "{ " + flat[1:-1] + " }"
    inner = "  " * (indent // 2 + 1)
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    lines = ",\n".join(inner + line for line in _lines(value, indent + 2))
    return f"{opening}\n{lines}\n{'  ' * (indent // 2)}{closing}"


def _lines(value: dict[str, Any] | list[Any], indent: int) -> Iterator[str]:
    if isinstance(value, list):
        yield from (laid_out(item, indent) for item in value)
    else:
        yield from (f"{json.dumps(key)}: {laid_out(item, indent)}" for key, item in value.items())

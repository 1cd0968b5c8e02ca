"""A page that tells a story in operations: who asks what, with which variables, and what is answered.

`<!-- as EMAIL -->` (or `as anyone`) stands before the document, `<!-- given -->` before its variables, and
`<!-- answered -->` before the answer. A variable `"<N a.b.0.c>"` is a value of the page's N-th answer; `"…"` in an
answer is any value, as opaque ids are.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compiler import ids
from tests.queries.page import ROOT, laid_out

STEP = re.compile(
    r"<!-- as (?P<who>\S+) -->\n```graphql\n(?P<document>.*?)\n```"
    r"(?:\n\n<!-- given -->\n```json\n(?P<given>.*?)\n```)?"
    r"(?:(?P<between>(?:(?!<!-- as ).)*?)<!-- answered -->\n```json\n(?P<answer>.*?)\n```)?",
    re.S,
)
_REFERENCE = re.compile(r"<(\d+) ([\w.]+)>")
ANY = "…"


@dataclass(frozen=True)
class Step:
    """One operation of a story."""

    who: str | None
    document: str
    given: str | None
    answer: str | None

    def variables(self, answers: list[Any]) -> dict[str, Any]:
        """Its variables, values of earlier answers filled in."""
        found: dict[str, Any] = _filled(json.loads(self.given or "{}"), answers)
        return found

    def is_answered_by(self, body: Any) -> bool:
        """Whether the page shows this answer."""
        return self.answer is None or _matches(json.loads(self.answer), body)


def stories() -> list[Path]:
    """The pages of docs/ that tell one; of `setting-up` the steps hand ids on by name: test_setting_up_page."""
    return [page for page in sorted((ROOT / "docs").rglob("*.md")) if page.stem != "setting-up" and steps(page)]


def steps(page: Path) -> list[Step]:
    """The operations of a page, in their order."""
    return [
        Step(None if found["who"] == "anyone" else found["who"], found["document"], found["given"], found["answer"])
        for found in STEP.finditer(page.read_text())
    ]


def renewed(page: Path, step: Step, body: Any) -> bool:
    """With SELARAS_UPDATE=1, and never under CI: write the answer as it is now."""
    if not os.environ.get("SELARAS_UPDATE") or os.environ.get("CI") or step.answer is None:
        return False
    text = page.read_text()
    for found in STEP.finditer(text):
        if (found["document"], found["given"], found["answer"]) == (step.document, step.given, step.answer):
            start, end = found.span("answer")
            page.write_text(text[:start] + laid_out(_masked(body)) + text[end:])
            return True
    return False


def _filled(value: Any, answers: list[Any]) -> Any:
    if isinstance(value, dict):
        return {name: _filled(one, answers) for name, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, answers) for one in value]
    found = _REFERENCE.fullmatch(value) if isinstance(value, str) else None
    return value if found is None else _at(answers[int(found[1]) - 1]["data"], found[2])


def _at(value: Any, path: str) -> Any:
    for part in path.split("."):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def _matches(shown: Any, body: Any) -> bool:
    if shown == ANY:
        return body is not None
    if isinstance(shown, dict):
        return (
            isinstance(body, dict) and shown.keys() == body.keys() and all(_matches(shown[k], body[k]) for k in shown)
        )
    if isinstance(shown, list):
        return isinstance(body, list) and len(shown) == len(body) and all(map(_matches, shown, body))
    return bool(shown == body)


def _masked(value: Any) -> Any:
    """The answer without what differs from database to database."""
    if isinstance(value, dict):
        return {name: _masked(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_masked(one) for one in value]
    return ANY if isinstance(value, str) and len(value) == 24 and ids.decode(value) is not None else value

"""The page on setting a programme up: its steps are run in their order, and its answer is the one that is given."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.mutations.stage import Stage

PAGE = Path(__file__).parents[2] / "docs" / "setting-up.md"
STEP = re.compile(r"<!-- (?:as (?P<who>\S+)|answered) -->\n```(?:graphql|json)\n(?P<text>.*?)\n```", re.S)
TAKEN = re.compile(r"\$(\w+): (?:ID|Int)!")


async def test_each_step(stage: Stage) -> None:
    """No step is refused; names under which ids are answered are the variables of later steps."""
    notes: dict[str, Any] = {}
    answer: dict[str, Any] = {}
    asked = told = 0
    for step in STEP.finditer(PAGE.read_text("utf-8")):
        if step["who"] is None:
            assert json.loads(step["text"]) == answer, json.dumps(answer, indent=2)
            told += 1
            continue
        variables = {name: notes[name] for name in TAKEN.findall(step["text"])}
        answer = await stage.data(step["who"], step["text"], variables)
        assert "message" not in dict(_texts(answer)), answer
        notes |= dict(_texts(answer))
        stage.viewers.clear()
        asked += 1
    assert (asked, told) == (PAGE.read_text("utf-8").count("```graphql\n"), 2)
    assert asked >= 20


def _texts(answer: Any) -> Iterator[tuple[str, Any]]:
    """All texts and numbers of an answer, by their names."""
    if isinstance(answer, list):
        for one in answer:
            yield from _texts(one)
    elif isinstance(answer, dict):
        for name, one in answer.items():
            if isinstance(one, str | int):
                yield name, one
            else:
                yield from _texts(one)

"""Each page that tells a story is told as it stands: every operation by who asks it, every answer as it is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.mutations.stage import Stage
from tests.mutations.story import renewed, steps, stories


@pytest.mark.parametrize("page", stories(), ids=lambda page: page.stem)
async def test_a_story_is_told_as_it_stands(stage: Stage, page: Path) -> None:
    answers = list[Any]()
    for step in steps(page):
        body = await stage.answer(step.who, step.document, step.variables(answers))
        answers.append(body)
        stage.viewers.clear()
        shown = {name: body[name] for name in ("data", "errors") if name in body}
        if step.is_answered_by(shown) or renewed(page, step, shown):
            continue
        raise AssertionError(f"{page.name}, operation {len(answers)}, is answered otherwise: {shown}")


def test_there_are_stories() -> None:
    assert stories()

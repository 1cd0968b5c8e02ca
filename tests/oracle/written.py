"""The statements that documents are made into, without a database; as a program it reads documents from its input."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from compiler.execute import Executor, Request
from db.viewer import Viewer
from schema.build import build


class Kept(Exception):
    """The statement is known; nothing is sent."""


class Scribe:
    """Stands where a pool stands, and keeps what it was to send."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def read(self, text: str, values: Sequence[Any]) -> str:
        self.texts.append(text)
        raise Kept


async def written(asked: Sequence[Mapping[str, Any]]) -> list[str]:
    """The statement of each question, by an executor that has seen none of them."""
    built, scribe = build(), Scribe()
    executor = Executor(built.graphql, built.types, scribe)  # type: ignore[arg-type]  # reads are all it is asked
    for one in asked:
        viewer = Viewer(user_id=one["user"], organisation_id=one["user"])
        with contextlib.suppress(Kept):
            await executor.execute(Request(one["query"], one["variables"], one["operation"], viewer))
    return scribe.texts


if __name__ == "__main__":
    json.dump(asyncio.run(written(json.load(sys.stdin))), sys.stdout)

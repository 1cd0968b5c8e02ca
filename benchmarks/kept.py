"""`python -m benchmarks.kept`: reads that are asked again, of a server that keeps answers and of hand-written SQL.

The world is the one of benchmarks.run, and nobody writes to it meanwhile.
"""

from __future__ import annotations

import dataclasses
import functools
import random

from starlette.applications import Starlette

from benchmarks import run
from benchmarks.all import CASES
from benchmarks.case import Case, World
from benchmarks.ours import create_app as ours
from compiler.execute import Answer, Executor, Request
from db.kept import KeptAnswers

AGAIN = ("Q2", "Q3", "Q5")
DIFFERENT = 20
"""Sets of variables a case is asked with."""
ROOM = 64_000_000
TARGET = 2.0


def main() -> None:
    """Measure and print."""
    run.main("benchmarks.kept:create_app", tuple(_again(case) for case in CASES if case.name in AGAIN))


def _again(case: Case) -> Case:
    return dataclasses.replace(case, name=f"{case.name}", target=TARGET, draw=functools.partial(_drawn, case))


def _drawn(case: Case, chance: random.Random, world: World) -> dict[str, object]:
    """One of few: drawn by a number."""
    return case.draw(random.Random(chance.randrange(DIFFERENT)), world)


class Keeping(Executor):
    """Keeps what it answers the public, as if each document were trusted."""

    async def execute(self, request: Request) -> Answer:
        if self.kept is None:
            self.kept = KeptAnswers(self.pool, ROOM)
        return await super().execute(dataclasses.replace(request, keep=True))


def create_app() -> Starlette:
    """Our side, keeping."""
    from server import app

    app.Executor = Keeping  # type: ignore[attr-defined]  # the application looks it up there
    return ours()


if __name__ == "__main__":
    main()

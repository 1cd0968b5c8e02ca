"""`python -m benchmarks.kept`: reads that are asked again, of a server that keeps answers and of hand-written SQL.

The world is the one of benchmarks.run, and nobody writes to it meanwhile.
"""

from __future__ import annotations

import dataclasses
import functools
import random
import tempfile
from pathlib import Path

import orjson

from benchmarks import run
from benchmarks.all import CASES
from benchmarks.case import Case, World
from server.app import Application
from server.app import create_app as application
from server.manifest import document_id
from server.settings import Settings

AGAIN = ("Q2", "Q3", "Q5")
DIFFERENT = 20
"""Sets of variables a case is asked with."""
TARGET = 2.0


def main() -> None:
    """Measure and print."""
    run.main("benchmarks.kept:create_app", tuple(_again(case) for case in CASES if case.name in AGAIN))


def _again(case: Case) -> Case:
    return dataclasses.replace(case, name=f"{case.name}", target=TARGET, draw=functools.partial(_drawn, case))


def _drawn(case: Case, chance: random.Random, world: World) -> dict[str, object]:
    """One of few: drawn by a number."""
    return case.draw(random.Random(chance.randrange(DIFFERENT)), world)


def create_app() -> Application:
    """Our side: a server that trusts these documents, and so keeps what it answers the public."""
    with tempfile.NamedTemporaryFile("wb", suffix=".json", delete=False) as manifest:
        documents = [case.document for case in CASES if case.name in AGAIN]
        manifest.write(orjson.dumps({document_id(text): text for text in documents}))
    return application(Settings(documents=Path(manifest.name), trusted_only=True))  # type: ignore[call-arg]  # read from the environment


if __name__ == "__main__":
    main()

"""What was answered under a key is told to nobody else, and to the same person only while that person sees it: every
mutation that somebody can do, repeated by the doer, by the doer with fewer rights, by colleagues and by strangers."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable

from compiler.execute import Executor
from tests.matrix.cells import Matrix
from tests.matrix.conftest import Peopled
from tests.matrix.replays import Replays
from tests.matrix.undone import Scene

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
SHARE = 1.0 if WHOLE else 0.25
"""Of how many mutations, when the matrix is sampled."""
ROUNDS = 10 if WHOLE else 1
ATTEMPTS = 30 if WHOLE else 12


async def test_an_answer_under_a_key_is_its_doers(
    peopled: Peopled, record_property: Callable[[str, object], None]
) -> None:
    began, rng = time.monotonic(), random.Random(SEED)
    scene = await Scene.of(peopled.database)
    built = peopled.built
    executor = Executor(built.graphql, built.types, scene, built.acts)
    replays = Replays(Matrix(executor, scene, peopled.facts, peopled.people), scene)
    try:
        for _ in range(ROUNDS):
            for mutation in replays.matrix.mutations:
                if built.acts[mutation].writes and rng.random() <= SHARE:
                    await replays.of(mutation, rng, ATTEMPTS)
    finally:
        await scene.close()
    record_property(
        "said",
        f"acts under keys, seed {SEED}: {sum(replays.acts.values())} by {len(replays.acts)} mutations, repeated"
        f" {replays.repeated} times, {replays.lost} after what was told is hidden, {len(replays.wrong)} wrong,"
        f" {time.monotonic() - began:.0f} s",
    )
    assert not replays.wrong, "\n".join(replays.wrong[:30])
    assert len(replays.acts) > 15
    assert replays.lost > 5

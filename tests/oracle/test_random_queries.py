"""Random valid queries over the whole schema are answered alike by the compiled path and by the oracle."""

from __future__ import annotations

import os
import random
from collections.abc import Callable

import pytest

from tests.oracle.queries import Generator
from tests.oracle.subject import Subject, returns_rows

QUERIES = int(os.environ.get("SELARAS_ORACLE", "520"))
"""How many queries in all; a nightly run asks more."""
SEED = int(os.environ.get("SELARAS_ORACLE_SEED", "20260630"))
PARTS = 4
WITH_ROWS = 0.8


@pytest.mark.parametrize("part", range(PARTS))
async def test_compiled_answers_equal_the_oracles(
    invented: Subject, real: Subject, part: int, record_property: Callable[[str, object], None]
) -> None:
    seeds = range(SEED + part * (QUERIES // PARTS), SEED + (part + 1) * (QUERIES // PARTS))
    answered = with_rows = 0
    for seed in seeds:
        rng = random.Random(seed)
        subject = rng.choice((invented, invented, real))
        query = Generator(subject.built.graphql, subject.harvest, rng).query()
        asked = await subject.ask(query, rng.choice(list(subject.viewers)))
        if not asked.refused:
            assert asked.agrees, f"seed {seed}, {asked.told()}"
            assert len(asked.sent) == asked.statements, f"seed {seed}: {len(asked.sent)} statements\n{query.text}"
            answered, with_rows = answered + 1, with_rows + returns_rows(asked.expected)
    told = f"oracle: {len(seeds)} queries, seeds {seeds.start} to {seeds.stop - 1}, {with_rows} answers with rows"
    record_property("said", told)
    assert answered > 0.9 * len(seeds), f"only {answered} of {len(seeds)} queries were not refused as too costly"
    assert with_rows > WITH_ROWS * answered, f"only {with_rows} of {answered} answers hold rows"

"""Either lock alone holds reads: random queries over the whole schema are answered alike with both locks and one."""

from __future__ import annotations

import os
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest_asyncio

from compiler.execute import Executor, Request
from compiler.naive import World
from db.pool import Pool
from tests.databases import copied
from tests.matrix.conftest import Peopled, without_row_security
from tests.matrix.people import Person
from tests.oracle.harvest import Harvest
from tests.oracle.queries import Generator

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
QUERIES = int(os.environ.get("SELARAS_MATRIX_READS", "20000" if WHOLE else "100"))


@dataclass(frozen=True)
class Both:
    """The same rows behind two locks, and behind the compiler's predicates alone."""

    locked: Executor
    open: Executor
    generator: Callable[[random.Random], Generator]


@pytest_asyncio.fixture(loop_scope="session")
async def both(postgres: str, peopled: Peopled) -> AsyncIterator[Both]:
    """The second is a copy without row security."""
    built = peopled.built
    harvest = await Harvest.of(World(peopled.database.superuser), built.types)
    async with copied(postgres, peopled.database.name) as other:
        await without_row_security(other)
        one, two = await Pool.open(peopled.database.server, size=1), await Pool.open(other.server, size=1)
        try:
            yield Both(
                Executor(built.graphql, built.types, one),
                Executor(built.graphql, built.types, two),
                lambda rng: Generator(built.graphql, harvest, rng),
            )
        finally:
            await one.close()
            await two.close()


async def test_predicates_alone(peopled: Peopled, both: Both, record_property: Callable[[str, object], None]) -> None:
    """Queries, aggregates and pages as everybody in turn; an answer that differs shows what row security had hidden."""
    differing, answered, kinds = [], 0, set()
    for number in range(QUERIES):
        rng = random.Random(SEED + number)
        person: Person = peopled.people[number % len(peopled.people)]
        generator = both.generator(rng)
        query = rng.choice((generator.query, generator.aggregates, generator.pages))()
        request = Request(query.text, query.variables, query.operation, person.viewer, peopled.facts.today)
        one, two = await both.locked.execute(request), await both.open.execute(request)
        answered += not one.refused
        kinds.add(person.name)
        if one.body != two.body:
            differing.append(f"{person.name}, seed {SEED + number}\n{query.text}\n{query.variables}")
    record_property(
        "said",
        f"reads without row security, seed {SEED}: {answered} of {QUERIES} answered to {len(kinds)} people,"
        f" {len(differing)} differing",
    )
    assert not differing, "\n".join(differing[:5])
    assert answered > 0.7 * QUERIES

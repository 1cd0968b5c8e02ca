"""The comparison with the oracle notices each operator of the compiled path that is broken on purpose."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest

from compiler import guard
from compiler.execute import Executor
from db.policies import POLICIES, everyone
from db.pool import Pool
from tests.oracle.aggregate_mutants import AGGREGATES, UNGUARDED
from tests.oracle.mutants import ARGUMENTS, FILTERS, GUARDS, OPERATORS, PAGES, Mutant, to_ones
from tests.oracle.queries import Generator, Query
from tests.oracle.subject import Subject

ALL = [*FILTERS, *PAGES, *ARGUMENTS, *GUARDS, *AGGREGATES, *UNGUARDED]
MOST = 400
"""Queries within which a broken operator must show."""
SOUND = 12 if os.environ.get("SELARAS_FAULTS") == "full" else 5
"""Queries that must agree while nothing is broken, else a mutant would be found for nothing."""


@pytest.fixture(autouse=True)
def _predicates_anew() -> Iterator[None]:
    """Predicates that were written before something was broken, or while it was, are forgotten."""
    guard._kept.cache_clear()
    yield
    guard._kept.cache_clear()


def _draw(subject: Subject, mutant: Mutant, number: int) -> Query:
    rng = random.Random(f"{mutant.name} {number}")
    generator = Generator(subject.built.graphql, subject.harvest, rng, mutant.operators, mutant.steps)
    tables = [name for name in mutant.tables if subject.harvest.rows.get(name)]
    if not tables:
        return mutant.draw(generator, number)
    table = tables[number % len(tables)]
    (type_,) = (one for one in subject.built.types.values() if one.table is not None and one.table.name == table)
    return generator.nodes(type_, to_ones(subject.built.types, table) if mutant.to_ones else "id")


def _viewer(subject: Subject, mutant: Mutant, number: int) -> str:
    return mutant.viewer or list(subject.viewers)[number % len(subject.viewers)]


async def _differs(subject: Subject, mutant: Mutant, pool: Pool, most: int) -> str | None:
    """What differs first; None when nothing does."""
    executor = Executor(subject.built.graphql, subject.built.types, pool)
    for number in range(most):
        asked = await subject.ask(_draw(subject, mutant, number), _viewer(subject, mutant, number), executor)
        if not asked.refused and not asked.agrees:
            return asked.told()
    return None


def _pool(mutant: Mutant, subject: Subject, unguarded: Pool) -> Pool:
    return unguarded if mutant in (*GUARDS, *UNGUARDED) else subject.executor.pool


@pytest.mark.parametrize(
    "mutant", [*FILTERS, *PAGES, *ARGUMENTS, *GUARDS, *AGGREGATES, *UNGUARDED], ids=lambda mutant: mutant.name
)
async def test_a_broken_operator_is_noticed(
    invented: Subject, real: Subject, unguarded: Pool, mutant: Mutant, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant.break_(monkeypatch)
    subject = real if mutant.real else invented
    found = await _differs(subject, mutant, _pool(mutant, subject, unguarded), MOST)
    assert found is not None, f"{MOST} queries agree although this is broken: {mutant.name}"


@pytest.mark.parametrize(
    "mutant", [FILTERS[0], PAGES[0], *ARGUMENTS, *GUARDS, AGGREGATES[0], *UNGUARDED], ids=lambda mutant: mutant.name
)
async def test_nothing_differs_while_nothing_is_broken(invented: Subject, unguarded: Pool, mutant: Mutant) -> None:
    found = await _differs(invented, mutant, _pool(mutant, invented, unguarded), SOUND)
    assert found is None, found


def test_each_filter_operator_has_a_mutant() -> None:
    broken = {mutant.name.removeprefix("filter ") for mutant in FILTERS}
    assert broken >= OPERATORS, f"no mutant breaks {OPERATORS - broken}"


def test_each_policy_has_a_mutant(invented: Subject) -> None:
    types = (one for one in invented.built.types.values() if one.table is not None)
    asked = {one.table for one in types if one.table is not None and invented.harvest.rows.get(one.table.name)}
    rules = {rule.__name__ for table, rule in POLICIES.items() if rule is not everyone and table in asked}
    named = {mutant.name.split(":")[0].removeprefix("policy ") for mutant in GUARDS}
    assert rules <= named, f"no mutant breaks {rules - named}"

"""Nobody writes what is not theirs, and no refusal tells a hidden row from none: every mutation, every ID of its input,
every role in every standing, at least five foreign rows each."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable

from tests.databases import copied
from tests.matrix.believed import believed
from tests.matrix.cells import Matrix
from tests.matrix.conftest import Peopled, without_row_security
from tests.matrix.people import by_words, signed_in
from tests.matrix.rights import RIGHTS

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
PEOPLE = int(os.environ.get("SELARAS_MATRIX_PEOPLE", "2"))
"""How many people ask each ID when the matrix is sampled."""

ALONE = int(os.environ.get("SELARAS_MATRIX_ALONE", "1"))
"""How many when one lock is open."""
SHARE = 0.5
"""Of how many IDs, then, when the matrix is sampled."""
ATTEMPTS = 200
"""How often an ID is asked after of which nobody was told yet that there is no such row."""


async def test_signing_in_opens_what_the_words_say(peopled: Peopled) -> None:
    wrong = [
        (person.name, name, value, opened[name])
        for person in peopled.people[1:]
        for opened in [signed_in(person.viewer)]
        for name, value in by_words(peopled.facts, person).items()
        if value != opened[name]
    ]
    assert not wrong, "\n".join(map(str, wrong))


def test_every_mutation_has_a_case(peopled: Peopled) -> None:
    assert peopled.built.graphql.mutation_type is not None
    missing = set(peopled.built.graphql.mutation_type.fields) ^ set(RIGHTS)
    assert not missing, f"say in RIGHTS of tests/matrix/rights.py whose these mutations are: {sorted(missing)}"


async def _asked(matrix: Matrix, rng: random.Random, people: int, share: float = 1.0) -> None:
    for field in matrix.ids:
        if not WHOLE and rng.random() > share:
            continue
        for person in matrix.drawn(field, rng, None if WHOLE else people):
            await matrix.cell(person, field, rng)


async def test_no_foreign_write_and_no_oracle(matrix: Matrix, record_property: Callable[[str, object], None]) -> None:
    began = time.monotonic()
    rng = random.Random(SEED)
    await _asked(matrix, rng, PEOPLE)
    for field in matrix.missed():
        await matrix.seek(field, rng, ATTEMPTS)
    record_property("said", f"matrix of writes, seed {SEED}: {matrix.tally.told()}, {time.monotonic() - began:.0f} s")
    assert not matrix.tally.wrong, "\n".join(matrix.tally.wrong)
    missed = [str(field) for field in matrix.missed()]
    assert not missed, (
        "nobody was told that there is no such row, so that nothing is known of these IDs; let the matrix fill the rest"
        f" of the input better (Blanks and OPTIONAL in tests/matrix/fields.py): {missed}"
    )


async def test_row_security_alone(matrix: Matrix, record_property: Callable[[str, object], None]) -> None:
    """Python takes everybody for everybody: its checks say yes, and the compiler's predicates hide nothing."""
    matrix.as_asked = believed
    await _asked(matrix, random.Random(SEED + 1), ALONE, SHARE)
    record_property("said", f"row security alone, seed {SEED + 1}: {matrix.tally.told()}")
    assert not matrix.tally.wrong, "\n".join(matrix.tally.wrong)


async def test_python_alone(postgres: str, peopled: Peopled, record_property: Callable[[str, object], None]) -> None:
    """Row security is switched off: the checks of the mutations and the predicates stand alone."""
    async with copied(postgres, peopled.database.name) as database:
        await without_row_security(database)
        matrix = await peopled.matrix(database)
        try:
            await _asked(matrix, random.Random(SEED + 2), ALONE, SHARE)
        finally:
            await matrix.pool.close()
    record_property("said", f"without row security, seed {SEED + 2}: {matrix.tally.told()}")
    assert not matrix.tally.wrong, "\n".join(matrix.tally.wrong)

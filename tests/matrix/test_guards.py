"""Checks broken on purpose are noticed: a matrix that finds nothing must be able to find something."""

from __future__ import annotations

import os
import random
from collections.abc import Iterable
from typing import Any

import asyncpg
import pytest

from db.viewer import Viewer
from resolvers.change.scope import Scope
from resolvers.reporting.duty import Duty
from tests.databases import copied
from tests.matrix.believed import believed
from tests.matrix.cells import Matrix
from tests.matrix.conftest import Peopled, without_row_security
from tests.matrix.test_writes import SEED

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
BROKEN = 2
"""How many of each kind are broken when the matrix is sampled."""
ENOUGH = 40
"""Cells a mutation at the most until a break is noticed."""


def _always(*_: object) -> bool:
    return True


PYTHON: dict[str, tuple[Any, str, tuple[str, ...]]] = {
    "who edits": (Scope, "edited_by", ("addPhase", "amendProject", "removeSite")),
    "who coordinates": (Scope, "coordinated_by", ("amendProgramme", "handOverProgramme")),
    "which role": (Viewer, "may", ("addPhase", "approveProject", "amendIndicator")),
    "whose report": (Duty, "allows", ("withdrawReport", "verifyReport", "saveReportDraft")),
}
"""A check, and mutations that ask it."""
POLICIES = {
    "phase": ("amendPhase", "addPhase"),
    "project": ("amendProject",),
    "participation": ("amendParticipation", "addParticipation"),
    "statement": ("amendStatement", "removeStatement"),
    "indicator": ("amendIndicator", "createIndicator"),
    "budget": ("amendBudget", "createBudget"),
    "organisation": ("amendOrganisation", "createOrganisation"),
}
"""A table whose rows anybody may write, and mutations that do."""


def _some(names: Iterable[str]) -> list[str]:
    every = sorted(names)
    return every if WHOLE else random.Random(SEED).sample(every, BROKEN)


async def _notices(matrix: Matrix, mutations: tuple[str, ...]) -> bool:
    rng = random.Random(SEED)
    for mutation in mutations:
        fields = matrix.fields(mutation)
        for person in rng.sample(list(matrix.people), min(ENOUGH, len(matrix.people))):
            await matrix.cell(person, fields[0], rng)
            if matrix.tally.wrong:
                return True
    return False


@pytest.mark.parametrize("name", _some(PYTHON))
async def test_a_check_of_python(postgres: str, peopled: Peopled, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """With row security off, nothing else would hold it."""
    holder, method, mutations = PYTHON[name]
    async with copied(postgres, peopled.database.name) as database:
        await without_row_security(database)
        matrix = await peopled.matrix(database)
        try:
            monkeypatch.setattr(holder, method, _always)
            assert await _notices(matrix, mutations), f"nobody notices that all may: {name}"
        finally:
            await matrix.pool.close()


@pytest.mark.parametrize("table", _some(POLICIES))
async def test_a_policy(postgres: str, peopled: Peopled, table: str) -> None:
    """With everybody believed by Python, nothing else would hold it."""
    async with copied(postgres, peopled.database.name) as database:
        owner = await asyncpg.connect(database.owner)
        for verb, rule in (("insert", "with check (true)"), ("update", "using (true) with check (true)")):
            await owner.execute(f"create policy broken_{verb} on {table} for {verb} to selaras_server {rule}")
        await owner.execute(f"create policy broken_delete on {table} for delete to selaras_server using (true)")
        await owner.close()
        matrix = await peopled.matrix(database)
        matrix.as_asked = believed
        try:
            assert await _notices(matrix, POLICIES[table]), f"nobody notices that all may write a {table}"
        finally:
            await matrix.pool.close()

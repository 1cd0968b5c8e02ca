"""Who takes part: one coordinator of a subject at a time, and never a programme without one (I15)."""

from __future__ import annotations

from datetime import date

import asyncpg
import pytest
from asyncpg import Range

from tests.db.refusals import refused
from tests.db.world import World


async def test_one_coordinator_at_a_time(world: World) -> None:
    """PostgreSQL alone holds it: a second one may follow the first, and not stand beside it."""
    first, second = world.organisation["coordinator"], world.organisation["lead"]
    until, more = Range(date(2026, 1, 1), date(2026, 7, 1)), {"project_id": world.project, "role": "COORDINATOR"}
    await world.insert("participation", organisation_id=first, valid=until, **more)
    with refused("I15_COORDINATOR"):
        await world.insert("participation", organisation_id=second, valid=Range(date(2026, 6, 30), None), **more)
    await world.insert("participation", organisation_id=second, valid=Range(date(2026, 7, 1), None), **more)


async def test_a_programme_has_a_coordinator(world: World) -> None:
    with pytest.raises(asyncpg.NotNullViolationError, match="coordinator_org_id"):
        await world.owner.execute("update programme set coordinator_org_id = null")

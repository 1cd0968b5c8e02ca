"""How large the drills are: the whole of them with `./selaras test --faults`, otherwise a tenth."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.faults.cluster import Cluster, cluster

FULL = os.environ.get("SELARAS_FAULTS") == "full"


@pytest.fixture(scope="session")
def seed() -> int:
    """The seed of the drills; SELARAS_SEED repeats one."""
    return int(os.environ.get("SELARAS_SEED") or int.from_bytes(os.urandom(3), "big"))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def own_cluster() -> AsyncIterator[Cluster]:
    """A PostgreSQL that drills may kill and freeze."""
    async with cluster() as made:
        yield made

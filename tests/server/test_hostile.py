"""Whatever hostile and careless clients send is refused shortly, cheaply, and before a connection is taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from db.pool import Connection, Pool
from server import body
from server.alarms import Alarms
from server.app import Application, create_app
from server.settings import Settings
from tests.databases import Database
from tests.server.asgi import Ask, Told, ask, posted
from tests.server.hostile import HARMLESS, kinds

KINDS = kinds()
ANSWER_BYTES = 4_000
CPU_SECONDS = 0.05
NOISE = 1.6
"""How much slower than alone a busy machine may count the same work: its cores share their caches."""


class Lending:
    """Counts the connections that a pool lends."""

    def __init__(self, pool: Pool) -> None:
        self.count, self._lend = 0, pool.lend
        pool.lend = self.lend  # type: ignore[method-assign]  # counted

    async def lend(self) -> Connection:
        self.count += 1
        return await self._lend()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def served(demo: Database) -> AsyncIterator[tuple[Application, list[Lending]]]:
    """The application, and what its pools lend."""
    app = create_app(Settings(database_url=demo.server, pool_size=2))
    async with app.router.lifespan_context(app):
        yield app, [Lending(pool) for pool in app.state.pools.by_tier.values()]


async def _measured(app: Application, asked: Ask) -> tuple[Told, float]:
    """The answer, and the CPU it took: the median of three."""
    spent: list[float] = []
    for _ in range(3):
        began = time.process_time()
        told = await ask(app, asked)
        spent.append(time.process_time() - began)
    return told, statistics.median(spent)


def test_there_are_enough_kinds() -> None:
    assert len(KINDS) >= 150


@pytest.mark.parametrize("name", KINDS)
async def test_it_is_refused(served: tuple[Application, list[Lending]], name: str) -> None:
    app, lending = served
    before = [pool.count for pool in lending]
    told, cpu = await _measured(app, KINDS[name])
    assert 400 <= told.status < 500, told.body[:500]
    assert len(told.body) <= ANSWER_BYTES
    assert [pool.count for pool in lending] == before, "a connection was taken"
    assert cpu <= CPU_SECONDS * NOISE
    if KINDS[name].method == "HEAD":
        return
    for error in told.json["errors"]:
        assert error["message"]
        assert error["extensions"]["code"] != "INTERNAL_SERVER_ERROR"


@pytest.mark.parametrize("name", HARMLESS)
async def test_what_is_odd_and_right_is_answered(served: tuple[Application, list[Lending]], name: str) -> None:
    told, cpu = await _measured(served[0], HARMLESS[name])
    assert told.status == 200, told.body[:500]
    assert "errors" not in told.json
    assert len(told.body) <= ANSWER_BYTES
    assert cpu <= CPU_SECONDS * NOISE


async def test_a_body_that_does_not_come_is_cut_off(
    served: tuple[Application, list[Lending]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body, "LATE", Alarms(0.1))
    slow = Ask(posted("{ __typename }").body, pieces=2)
    began = time.monotonic()
    told = await ask(served[0], slow, held_back=1)
    assert told.status == 408
    assert told.codes == ["REQUEST_TIMEOUT"]
    assert time.monotonic() - began < 2

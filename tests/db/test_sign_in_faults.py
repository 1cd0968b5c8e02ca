"""Signing in while PostgreSQL loses its connections: once more, then "try again", never a fault of ours."""

from __future__ import annotations

import asyncpg
import pytest

from db.pool import Pool, TimedOut, Unavailable
from db.sign_in import SignIn, UnknownToken
from tests.databases import Database


class _Breaking:
    """A pool whose first so many connections break when they are lent."""

    def __init__(self, pool: Pool, problem: Exception, times: int) -> None:
        self._pool, self._problem, self._left = pool, problem, times

    def acquire(self) -> object:
        if self._left:
            self._left -= 1
            raise self._problem
        return self._pool.acquire()


@pytest.mark.parametrize(
    ("problem", "times", "raised"),
    [
        (asyncpg.ConnectionDoesNotExistError("x"), 1, UnknownToken),
        (asyncpg.ConnectionDoesNotExistError("x"), 2, Unavailable),
        (asyncpg.AdminShutdownError("x"), 2, Unavailable),
        (ConnectionRefusedError("x"), 2, Unavailable),
        (TimeoutError("x"), 1, TimedOut),
    ],
)
async def test_a_broken_connection(database: Database, problem: Exception, times: int, raised: type[Exception]) -> None:
    pool = await Pool.open(database.server, size=1)
    try:
        with pytest.raises(raised):
            await SignIn(_Breaking(pool, problem, times)).viewer("no such token")  # type: ignore[arg-type]  # a stand-in
    finally:
        await pool.close()

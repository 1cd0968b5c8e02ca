"""Connections to PostgreSQL, and one statement at a time over them; knows no GraphQL and no table."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from typing import Any, Self

import asyncpg

from db.identity import assert_powerless
from db.proven import Crowded, Proven

Connection = asyncpg.pool.PoolConnectionProxy

RETRYABLE = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    OSError,
)
"""What a second try may mend: the server left, or two transactions met. A read may always be tried again."""


WAITING_PER_CONNECTION = 12
"""How many may wait for each connection: at a few milliseconds a read, all of them are served within the second."""
LOCK_SECONDS = 2.0


class Unavailable(Exception):
    """PostgreSQL cannot be reached or has no free connection now; try again after a moment."""


class Overcrowded(Unavailable):
    """More wait for a connection than can be served in time: who comes again at once only adds to them."""


class Unsure(Unavailable):
    """The connection broke while a transaction was being committed: whether it was done is not known."""


class TimedOut(Exception):
    """A statement took longer than its reader is allowed."""


class Pool:
    """A fixed number of connections as the server's powerless login.

    Who finds none free waits a second, and a few times as many as there are connections may wait: the others are told
    at once to come back, so that those admitted are still served in time. `sent` collects the statements of tests.
    """

    def __init__(self, pool: asyncpg.Pool, acquire_timeout: float = 1.0, waiting: int = WAITING_PER_CONNECTION) -> None:
        self._pool = pool
        self._acquire_timeout = acquire_timeout
        self._waiting, self._may_wait = 0, waiting * pool.get_max_size()
        self._free = asyncio.Semaphore(pool.get_max_size())
        size = pool.get_max_size()
        self._proven = Proven(-(-size // 2), self._may_wait // 2, acquire_timeout)
        self._kept: list[Connection] = []
        self.sent: list[str] | None = None

    @classmethod
    async def open(
        cls,
        dsn: str,
        *,
        size: int = 10,
        statement_timeout: float = 10.0,
        waiting: int = WAITING_PER_CONNECTION,
        session: Mapping[str, str] | None = None,
    ) -> Self:
        """Connect; refuses a login that could bypass row-level security.

        `waiting` says how many may wait for each connection. `session` are settings of each session: what an operator
        chose and mutations ask PostgreSQL for.
        """
        pool = await asyncpg.create_pool(
            dsn,
            min_size=size,
            max_size=size,
            timeout=5,
            command_timeout=statement_timeout + 0.5,
            statement_cache_size=512,
            max_cached_statement_lifetime=0,
            reset=_keep_nothing,
            server_settings={
                "application_name": "selaras",
                "timezone": "UTC",
                "statement_timeout": str(int(statement_timeout * 1000)),
                "idle_in_transaction_session_timeout": "10000",
                # Shorter than the statement's time: who waits for a lock is told to come back, not that it was slow.
                "lock_timeout": str(round(min(LOCK_SECONDS, statement_timeout * 2 / 3) * 1000)),
                "jit": "off",
                **(session or {}),
            },
        )
        async with pool.acquire() as connection:
            await assert_powerless(connection)
        return cls(pool, waiting=waiting)

    async def close(self) -> None:
        """Give running statements five seconds, then leave."""
        while self._kept:
            await self._pool.release(self._kept.pop())
        try:
            await asyncio.wait_for(self._pool.close(), 5)
        except TimeoutError:
            self._pool.terminate()

    async def read(self, text: str, values: Sequence[Any]) -> str:
        """The one value of a reading statement; tried again once when its connection broke.

        A statement that has not been quick yet leaves half of the connections to those that have.
        """
        if self._proven.is_quick(text):
            return await self._tried(text, values)
        try:
            async with self._proven.turn():
                return await self._tried(text, values)
        except Crowded as problem:
            raise Unavailable("too many statements take long") from problem

    async def _tried(self, text: str, values: Sequence[Any]) -> str:
        try:
            return await self._read(text, values)
        except RETRYABLE:
            return await self._again(text, values)

    async def _again(self, text: str, values: Sequence[Any]) -> str:
        await asyncio.sleep(0.05)
        try:
            return await self._read(text, values)
        except RETRYABLE as problem:
            raise Unavailable(type(problem).__name__) from problem

    async def _read(self, text: str, values: Sequence[Any]) -> str:
        if self.sent is not None:
            self.sent.append(text)
        try:
            async with self.acquire() as connection:
                began = time.perf_counter()
                try:
                    answer: str = await connection.fetchval(text, *values)
                finally:
                    self._proven.note(text, time.perf_counter() - began)
                return answer
        except (asyncpg.QueryCanceledError, TimeoutError) as problem:
            raise TimedOut(type(problem).__name__) from problem

    def acquire(self) -> _Lent:
        """A connection for a block; Unavailable when none is free within a second."""
        return _Lent(self)

    async def lend(self) -> Connection:
        """A connection kept from before, or one of asyncpg's pool, which never has to be waited for here."""
        await self._admit()
        try:
            while self._kept:
                connection = self._kept.pop()
                if not connection.is_closed():
                    return connection
                await self._pool.release(connection)
            return await self._pool.acquire(timeout=self._acquire_timeout)
        except BaseException:
            self._free.release()
            raise

    async def _admit(self) -> None:
        if not self._free.locked():
            await self._free.acquire()
            return
        if self._waiting >= self._may_wait:
            raise Overcrowded("too many wait for a connection")
        self._waiting += 1
        try:
            async with asyncio.timeout(self._acquire_timeout):
                await self._free.acquire()
        except TimeoutError as problem:
            raise Unavailable("no free connection") from problem
        finally:
            self._waiting -= 1

    async def take_back(self, connection: Connection, whole: bool) -> None:
        """Keep a connection whose block ended well; asyncpg's pool waits for cancellations and mends the others."""
        try:
            if whole and not connection.is_closed():
                self._kept.append(connection)
            else:
                await self._pool.release(connection)
        finally:
            self._free.release()


class _Lent:
    """A connection as an async context; a class, since a generator's frame costs each read."""

    __slots__ = ("_connection", "_pool")

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def __aenter__(self) -> Connection:
        self._connection = await self._pool.lend()
        return self._connection

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        await self._pool.take_back(self._connection, kind is None)


async def _keep_nothing(connection: asyncpg.Connection) -> None:
    """Nothing to reset: identity lives in transactions only. The default would cost each read a round trip."""

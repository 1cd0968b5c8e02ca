"""One writing transaction of one viewer: identity, rows, the audit; knows no GraphQL and no rule of a subject."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from asyncpg import Range
from asyncpg.transaction import Transaction

from db.personal import impersonal
from db.pool import RETRYABLE, Connection, Pool, Unsure
from db.rights import EPOCH
from db.rights import TABLES as RIGHTS
from db.tables.duty_event import TOLD_OF
from db.viewer import SETTINGS, Viewer

_SET = "select " + ", ".join(f"set_config('{name}', ${i}, true)" for i, name in enumerate((*SETTINGS, "app.roles"), 1))
_KEPT = "set constraints all immediate; release savepoint attempt"
_BACK = "rollback to savepoint attempt; release savepoint attempt"
_AUDIT = """
insert into audit_entry (user_id, organisation_id, request_id, role, action, subject_table, subject_uid, reason,
  before, after)
select $1, $2, $3, e.role, e.action, e.subject_table, e.subject_uid, e.reason, e.before, e.after
from unnest($4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::jsonb[], $10::jsonb[]) with ordinality
  e (role, action, subject_table, subject_uid, reason, before, after, place)
order by e.place
"""
BROKEN = tuple(kind for kind in RETRYABLE if kind not in (asyncpg.SerializationError, asyncpg.DeadlockDetectedError))
"""The connection is of no use any more; what PostgreSQL undid by itself is none of these."""


@dataclass
class Write:
    """A transaction under way. Everything it reads obeys row security; what it changes it must `record`."""

    connection: Connection
    viewer: Viewer
    today: date
    request_id: str | None = None
    _recorded: list[tuple[Any, ...]] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    """The tables of what was recorded."""

    async def row(self, text: str, *values: Any) -> asyncpg.Record | None:
        """At most one row."""
        return await self.connection.fetchrow(text, *values)

    async def rows(self, text: str, *values: Any) -> list[asyncpg.Record]:
        """All rows."""
        found: list[asyncpg.Record] = await self.connection.fetch(text, *values)
        return found

    async def value(self, text: str, *values: Any) -> Any:
        """One value, or None."""
        return await self.connection.fetchval(text, *values)

    async def many(self, text: str, values: list[tuple[Any, ...]]) -> None:
        """One statement for many rows."""
        await self.connection.executemany(text, values)

    @contextlib.asynccontextmanager
    async def attempt(self) -> AsyncIterator[None]:
        """A part of the transaction that PostgreSQL may refuse without undoing the rest.

        Constraints that wait for the commit are checked at its end, so that their refusal is still raised here.
        """
        before = len(self._recorded)
        await self.connection.execute("savepoint attempt")
        try:
            yield
            await self.connection.execute(_KEPT)
        except BaseException as problem:
            del self._recorded[before:]
            # Where the connection is of no use any more, the whole transaction ends.
            if not isinstance(problem, (*BROKEN, asyncio.CancelledError)):
                await self.connection.execute(_BACK)
            raise

    async def admit(self, scope_id: int) -> None:
        """Count a project, or minus a programme, that the viewer is making among what the viewer leads.

        Signing in found what there was before; who makes a project must see it in the same transaction.
        """
        self.viewer = self.viewer.admitted(scope_id)
        await self.identify()

    async def admit_party(self, agreement_id: int) -> None:
        """Count an agreement that the viewer is making among those that the viewer is a party to."""
        self.viewer = self.viewer.party_to(agreement_id)
        await self.identify()

    async def identify(self) -> None:
        """Tell PostgreSQL who writes, until the transaction ends."""
        await self.connection.execute(_SET, *self.viewer.context, self.viewer.held)

    async def freeze(self) -> None:
        """From here on the transaction only reads: PostgreSQL refuses any change."""
        await self.connection.execute("set transaction read only")

    async def record(
        self,
        action: str,
        table: str,
        uid: UUID,
        *,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        reason: str | None = None,
        role: str | None = None,
    ) -> None:
        """The audit entry of one change; in the same transaction, so that neither is without the other.

        What it says is fixed now; it is written at the end, since from then on the organisation's other writers wait.
        """
        self.touched.add(table)
        images = (_json(impersonal(table, image)) for image in (before, after))
        told = (role, action, table, uid, reason, *images)
        self._recorded.append(told)

    async def forget(self, user_id: int) -> None:
        """Make the digests of a person's name and address in the audit stand for nobody, those of this transaction too.

        InsufficientPrivilegeError unless the viewer manages the persons of the person's organisation.
        """
        await self.connection.execute("select app.forget_person($1)", user_id)

    async def settle(self) -> None:
        """Write now what PostgreSQL tells a history from, so that an answer that is read next has it.

        Only then: it makes the organisation's other writers wait until the answer is read.
        """
        if self.touched & TOLD_OF:
            await self.flush()

    async def flush(self) -> None:
        """Write the entries recorded so far."""
        if self._recorded:
            columns = list(zip(*self._recorded, strict=True))
            self._recorded.clear()
            of = (self.viewer.user_id, self.viewer.organisation_id, self.request_id)
            await self.connection.execute(_AUDIT, *of, *columns)


@contextlib.asynccontextmanager
async def write(pool: Pool, viewer: Viewer, today: date, request_id: str | None = None) -> AsyncIterator[Write]:
    """Open a transaction as the viewer; it commits when the block ends, and rolls back when the block raises.

    Unsure when the connection broke, or whoever waits gave up, while it committed.
    """
    async with pool.acquire() as connection:
        # A key of idempotency is looked up anew after waiting for whoever held it.
        transaction = connection.transaction(isolation="read_committed")
        try:
            await transaction.start()
            opened = Write(connection, viewer, today, request_id)
            await opened.identify()
            yield opened
            await opened.flush()
        except BaseException as problem:
            await _undo(connection, transaction, problem)
            raise
        try:
            await _commit(connection, transaction)
        finally:
            if opened.touched & RIGHTS:
                EPOCH.passed()


async def _undo(connection: Connection, transaction: Transaction, problem: BaseException) -> None:
    """Roll back; a connection that broke or does not answer is left, which rolls back as well."""
    if isinstance(problem, (*BROKEN, asyncio.CancelledError)):
        _leave(connection)
        return
    try:
        await transaction.rollback()
    except (asyncpg.PostgresError, *BROKEN):
        _leave(connection)


async def _commit(connection: Connection, transaction: Transaction) -> None:
    try:
        await transaction.commit()
    except (*BROKEN, asyncio.CancelledError) as problem:
        # Who cuts it short must hear that it may have been done, which a cancellation does not tell.
        _leave(connection)
        raise Unsure(type(problem).__name__) from problem


def _leave(connection: Connection) -> None:
    """Close at once, without asking the server; the pool may have taken a broken connection back by itself."""
    with contextlib.suppress(asyncpg.InterfaceError):
        connection.terminate()


def _json(row: Mapping[str, Any] | None) -> str | None:
    return None if row is None else orjson.dumps(dict(row), default=_plain).decode()


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal | UUID | date | datetime):
        return str(value)
    if isinstance(value, Range):
        return [value.lower, value.upper]
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(f"{type(value).__name__} cannot enter the audit")

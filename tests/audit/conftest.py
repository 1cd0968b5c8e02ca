"""A database whose audit holds some entries of two organisations and of none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import asyncpg
import pytest_asyncio

from db.audit.head import Head
from db.audit.verify import Broken, Verdict, verify
from tests.databases import Database

LENGTH = 8


@dataclass
class Audit:
    """The audit of a database, as its owner works on it, who may take triggers away."""

    database: Database
    owner: asyncpg.Connection[asyncpg.Record]
    one: int
    other: int

    async def entries(self, organisation: int | None, count: int) -> None:
        """Further entries, as a transaction leaves them."""
        for number in range(count):
            await self.owner.execute(
                "insert into audit_entry (organisation_id, action, subject_table, subject_uid, after, reason)"
                " values ($1, 'report.save', 'report', gen_random_uuid(), jsonb_build_object('n', $2::int), 'Karena…')",
                organisation,
                number,
            )

    async def tamper(self, *statements: str) -> None:
        """What only the owner can do, who takes the triggers away for it."""
        await self.owner.execute("alter table audit_entry disable trigger user")
        for statement in statements:
            await self.owner.execute(statement)
        await self.owner.execute("alter table audit_entry enable trigger user")

    async def verdict(self, *told: tuple[str, Head]) -> Verdict:
        """What verifying finds."""
        return await verify(self.owner, None, told)

    async def broken(self, *told: tuple[str, Head]) -> Broken:
        """The one broken link, in the chain that was meant."""
        found = (await self.verdict(*told)).broken
        assert [one.chain for one in found] == [self.one], found
        return found[0]


@pytest_asyncio.fixture(loop_scope="session")
async def audit(fresh_database: Database) -> AsyncIterator[Audit]:
    """Two chains of eight entries, and one of three."""
    owner = await asyncpg.connect(fresh_database.superuser)
    try:
        keys: list[Any] = [
            await owner.fetchval(
                "insert into organisation (code, kind) values ($1, 'LINE_MINISTRY') returning id", code
            )
            for code in ("ONE", "OTHER")
        ]
        made = Audit(fresh_database, owner, *keys)
        for _ in range(LENGTH):
            await made.entries(made.one, 1)
            await made.entries(made.other, 1)
        await made.entries(None, 3)
        yield made
    finally:
        await owner.close()

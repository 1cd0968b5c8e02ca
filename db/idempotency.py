"""Keys under which acts are done once: claimed before the act, kept with its outcome; knows no mutation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import asyncpg
import orjson

from db.pool import Pool
from db.transaction import Write

SWEPT, TIMES = 2_000, 50
"""How many expired keys one statement removes at most, and how many statements a server sends in one go."""
_CLAIM = """
insert into idempotency_key (organisation_id, key, user_id, mutation, request_hash)
values ($1, $2, $3, $4, $5) on conflict (organisation_id, key) do nothing returning true
"""
_THERE = """
select request_hash, outcome, fields, document_hash, body, expires_at <= now() as is_over
from idempotency_key where organisation_id = $1 and key = $2
"""
_FREE = "delete from idempotency_key where organisation_id = $1 and key = $2 and expires_at <= now()"
_KEEP = """
update idempotency_key set outcome = $3, fields = $4::jsonb, document_hash = $5, body = $6
where organisation_id = $1 and key = $2
"""
_SWEEP = "select app.sweep_idempotency_keys($1)"


@dataclass(frozen=True)
class Kept:
    """What was done under a key."""

    request_hash: bytes
    outcome: str
    fields: Mapping[str, Any]
    document_hash: bytes
    """Of the document and the rights that the answer was read by."""
    body: bytes | None
    """The answer; None when it was forgotten, so that it is read anew."""


class Foreign(Exception):
    """Another person of the organisation has used the key: the row is there and not to be seen."""


@dataclass(frozen=True)
class Claim:
    """A key of the viewer's organisation within a transaction."""

    write: Write
    key: str

    async def take(self, mutation: str, request_hash: bytes) -> Kept | None:
        """Take the key for the transaction under way; what was done under it, if it is taken.

        Who comes while another is at it waits until that one ends. Foreign when it is another person's.
        """
        for _ in range(3):
            if await self.write.value(_CLAIM, *self._name, self.write.viewer.user_id, mutation, request_hash):
                return None
            there = await self.write.row(_THERE, *self._name)
            if there is not None and not there["is_over"]:
                fields = orjson.loads(there["fields"])
                return Kept(there["request_hash"], there["outcome"], fields, there["document_hash"], there["body"])
            await self.write.value(_FREE, *self._name)
        raise Foreign

    async def keep(self, outcome: str, fields: Mapping[str, Any], document_hash: bytes, body: bytes | None) -> None:
        """Keep what was done and answered, from the commit on; an answer that must not be kept is read anew."""
        await self.write.value(_KEEP, *self._name, outcome, orjson.dumps(fields).decode(), document_hash, body)

    @property
    def _name(self) -> tuple[int, str]:
        return self.write.viewer.organisation_id, self.key


async def sweep(connection: Any) -> int:
    """Remove keys that have expired, at most SWEPT of them; how many they were."""
    removed: int = await connection.fetchval(_SWEEP, SWEPT)
    return removed


async def sweep_some(pool: Pool) -> int:
    """As sweep, a few times as long as there is something to remove, a transaction each."""
    removed = 0
    for _ in range(TIMES):
        async with pool.acquire() as connection:
            found = await sweep(connection)
        removed += found
        if found < SWEPT:
            break
    return removed


async def sweep_all(dsn: str) -> int:
    """As sweep, until nothing is left to remove."""
    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        removed = found = await sweep(connection)
        while found == SWEPT:
            found = await sweep(connection)
            removed += found
        return removed
    finally:
        await connection.close()

"""Where each chain of the audit ends; knows no file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from db.pool import Pool

_HEADS = "select organisation, chain, position, hash from app.audit_heads()"


@dataclass(frozen=True)
class Head:
    """The last entry of a chain: its position, from 1, and its hash."""

    organisation: str | None
    """The organisation's code; None for what no organisation did."""
    chain: int
    position: int
    hash: bytes

    @property
    def name(self) -> str:
        """Whose chain it is, for people."""
        return self.organisation or "no organisation"


async def heads(connection: Any) -> list[Head]:
    """The heads of all chains, as they are now."""
    return [Head(*row) for row in await connection.fetch(_HEADS)]


async def heads_of(pool: Pool) -> list[Head]:
    """The same, over a pool."""
    async with pool.acquire() as connection:
        return await heads(connection)

"""The periods of an obligation follow it: PostgreSQL makes, moves and drops them, each with its audit entry."""

from __future__ import annotations

from asyncpg import Record

from db.periods import HORIZON
from db.transaction import Write
from resolvers.change.held import lock

_PERIODS = "select id from reporting_period where obligation_id = $1 order by id"


async def hold_periods(write: Write, obligation_id: int) -> None:
    """Wait for whoever writes a report on one of its periods, and let nobody begin."""
    for row in await write.rows(_PERIODS, obligation_id):
        await lock(write, "reporting_period", row["id"])


async def made(write: Write, obligation_id: int) -> int:
    """The periods of a new obligation that begin within the horizon: how many."""
    number: int = await write.value("select app.make_periods($1, $2, $3)", obligation_id, write.today, HORIZON)
    return number


async def followed(write: Write, obligation_id: int) -> Record:
    """What became of the open periods of a changed obligation: how many were `made` and how many `dropped`."""
    return await _told(write, "select * from app.follow_obligation($1, $2, $3)", obligation_id, write.today, HORIZON)


async def reassigned(write: Write, obligation_id: int) -> Record:
    """How many periods another organisation verifies now (`moved`), and how many stay with who verified (`kept`)."""
    return await _told(write, "select * from app.follow_verifier($1)", obligation_id)


async def _told(write: Write, text: str, *values: object) -> Record:
    row = await write.row(text, *values)
    assert row is not None, "a function with OUT parameters answers one row"
    return row

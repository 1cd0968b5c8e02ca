"""`python -m benchmarks.chain`: how many transactions a second leave an audit entry, and what the chain costs them.

Sixteen writers in one organisation, then in sixteen; each transaction claims a key, leaves one entry and commits, as
the least of acts does. Then the same without the trigger that chains.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
import uuid
from pathlib import Path
from typing import Any

import asyncpg

from db.embedded import EmbeddedPostgres
from db.idempotency import Claim
from db.migration import upgrade
from db.pool import Pool
from db.provision import Logins, provision
from db.transaction import write
from db.viewer import Viewer
from tests.mutations.stage import TODAY

WRITERS = 16


def main() -> None:
    """Measure and print transactions a second, in the median of the rounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[1] / ".selaras" / "benchmarks")
    options = parser.parse_args()
    with EmbeddedPostgres(options.data) as server:
        asyncio.run(_main(server.dsn(), options.rounds, options.seconds))


async def _main(superuser: str, rounds: int, seconds: float) -> None:
    async with _database(superuser) as (logins, owner):
        people = await _people(owner)
        found: dict[tuple[bool, str], list[float]] = {}
        pool = await Pool.open(logins.server, size=WRITERS)
        for _ in range(rounds):
            for is_chained in (True, False):
                await _chain(owner, is_chained)
                for name, viewers in people.items():
                    rate = await _rate(pool, viewers, seconds)
                    found.setdefault((is_chained, name), []).append(rate)
        await pool.close()
    for name in people:
        chained, bare = (statistics.median(found[is_chained, name]) for is_chained in (True, False))
        print(f"chain  {chained:6.0f} transactions a second, {chained / bare:4.2f} of {bare:6.0f} without   {name}")


class _database:
    """A database of its own, dropped at the end: its chains are broken on purpose."""

    def __init__(self, superuser: str) -> None:
        self._superuser = superuser

    async def __aenter__(self) -> tuple[Logins, asyncpg.Connection[asyncpg.Record]]:
        await self._drop()
        logins = await provision(self._superuser, "bench_chain")
        await asyncio.to_thread(upgrade, logins.owner)
        self._owner = await asyncpg.connect(logins.owner)
        return logins, self._owner

    async def __aexit__(self, *_: object) -> None:
        await self._owner.close()
        await self._drop()

    async def _drop(self) -> None:
        connection = await asyncpg.connect(self._superuser)
        await connection.execute("drop database if exists bench_chain with (force)")
        await connection.close()


async def _people(owner: Any) -> dict[str, list[Viewer]]:
    """Sixteen persons of one organisation, and one of each of sixteen."""
    keys = [
        await owner.fetchval(
            "insert into organisation (code, kind) values ($1, 'LINE_MINISTRY') returning id", f"O{number}"
        )
        for number in range(WRITERS)
    ]
    one = [await _person(owner, keys[0], number) for number in range(WRITERS)]
    each = [one[0], *[await _person(owner, key, WRITERS + number) for number, key in enumerate(keys[1:])]]
    return {"16 writers in one organisation": one, "16 writers in 16 organisations": each}


async def _person(owner: Any, organisation: int, number: int) -> Viewer:
    key = await owner.fetchval(
        "insert into app_user (organisation_id, display_name, work_email) values ($1, 'X', $2) returning id",
        organisation,
        f"p{number}@bench.example",
    )
    return Viewer(user_id=key, organisation_id=organisation, organisations=(organisation,))


async def _chain(owner: Any, is_chained: bool) -> None:
    """With the trigger or without; what is required of an entry only the trigger fills in."""
    await owner.execute(f"alter table audit_entry {'enable' if is_chained else 'disable'} trigger chains")
    for column, value in (("position", "nextval('bench_place')"), ("previous_hash", "''"), ("hash", "''")):
        if is_chained:
            await owner.execute(f"alter table audit_entry alter {column} drop default")
        else:
            await owner.execute("create sequence if not exists bench_place start 1000000000")
            await owner.execute("grant usage on sequence bench_place to public")
            await owner.execute(f"alter table audit_entry alter {column} set default {value}")


async def _rate(pool: Pool, viewers: list[Viewer], seconds: float) -> float:
    done, until, started = [0] * len(viewers), time.perf_counter() + seconds, time.perf_counter()

    async def writing(number: int, viewer: Viewer) -> None:
        while time.perf_counter() < until:
            async with write(pool, viewer, TODAY, "bench") as transaction:
                claim, subject = Claim(transaction, str(uuid.uuid4())), uuid.uuid4()
                await claim.take("bench", b"0" * 32)
                image = {"id": 1, "status": "DRAFT", "narrative": "x" * 400}
                await transaction.record("bench.write", "report", subject, before=None, after=image)
                await claim.keep("Done", {}, b"0" * 32, b"{}")
            done[number] += 1

    await asyncio.gather(*(writing(number, viewer) for number, viewer in enumerate(viewers)))
    return sum(done) / (time.perf_counter() - started)


if __name__ == "__main__":
    main()

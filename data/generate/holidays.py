"""Holidays of the calendar that obligations go by, where the database has none of it: invented, the same each year."""

from __future__ import annotations

from datetime import date

from data.generate.world import World
from data.rows import Connection
from db.words import Basis, HolidayKind

CALENDAR = "ID"
YEARS = 4
DAYS = {
    (1, 1): "New Year's Day",
    (5, 1): "May Day",
    (6, 1): "Founding Day",
    (8, 17): "Independence Day",
    (12, 24): "Leave before Christmas",
    (12, 25): "Christmas Day",
}


async def read_or_make(connection: Connection, world: World) -> None:
    """Fill the world's holidays: those of the database, or else ours."""
    rows = await connection.fetch("select on_date from holiday where calendar = $1", CALENDAR)
    world.holidays = frozenset(row["on_date"] for row in rows) or frozenset(_made(world))


def _made(world: World) -> list[date]:
    days = []
    for year in range(world.anchor.year - YEARS, world.anchor.year + 2):
        for (month, day), name in DAYS.items():
            days.append(date(year, month, day))
            world.ledger.add(
                "holiday",
                calendar=CALENDAR,
                on_date=days[-1],
                name_en=name,
                kind=world.word("holiday", HolidayKind),
                basis=world.word("holiday basis", Basis),
                source_id=world.source,
            )
    return days

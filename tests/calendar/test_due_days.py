"""Due days and working days, counted day by day in Python and by PostgreSQL; whole periods of every frequency."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator
from datetime import date, timedelta

import asyncpg
import pytest
import pytest_asyncio

from data.holidays import REFERENCE
from data.rows import Connection
from tests.databases import Database

DAY = timedelta(days=1)
SATURDAY = 5


@pytest_asyncio.fixture(loop_scope="session")
async def demo_owner(demo: Database) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(demo.owner)
    yield connection
    await connection.close()


def shipped(calendar: str) -> set[date]:
    with REFERENCE.open(encoding="utf-8") as file:
        return {date.fromisoformat(row["date"]) for row in csv.DictReader(file) if row["calendar"] == calendar}


def counted(first: date, last: date, holidays: set[date]) -> int:
    """Working days after one day up to and including another."""
    days = (first + n * DAY for n in range(1, (last - first).days + 1))
    return sum(day.weekday() < SATURDAY and day not in holidays for day in days)


def working_day(day: date, number: int, holidays: set[date]) -> date:
    """The so-manieth working day after a day."""
    while number:
        day += DAY
        number -= day.weekday() < SATURDAY and day not in holidays
    return day


@pytest.mark.parametrize(("calendar", "number"), [("ID", 53), ("JP", 37)])
def test_as_many_holidays_as_the_decrees_name(calendar: str, number: int) -> None:
    """17 national holidays a year and 10 + 1 and 8 days of collective leave; Japan's of both years."""
    assert len(shipped(calendar)) == number


@pytest.mark.parametrize("calendar", ["ID", "JP", "XX"])
async def test_working_days_are_those_of_the_calendar(demo_owner: Connection, calendar: str) -> None:
    holidays = shipped(calendar)
    days = [date(2025, 1, 1) + n * DAY for n in range(0, 700, 9)]
    rows = await demo_owner.fetch(
        "select d::date as day, n, app.add_working_days(d::date, n, $2) as later,"
        " app.working_days_between(d::date, d::date + n * 3, $2) as between,"
        " app.working_days_between(d::date + n * 3, d::date, $2) as back"
        " from unnest($1::date[]) d, unnest('{0,1,5,10,14,60}'::int[]) n",
        days,
        calendar,
    )
    assert len(rows) == len(days) * 6
    for row in rows:
        between = counted(row["day"], row["day"] + 3 * row["n"] * DAY, holidays)
        assert row["later"] == working_day(row["day"], row["n"], holidays), row
        assert (row["between"], row["back"]) == (between, -between), row


async def test_a_year_full_of_holidays_still_ends(demo_owner: Connection) -> None:
    async with demo_owner.transaction():
        await demo_owner.execute(
            "insert into holiday (calendar, on_date, name_en)"
            " select 'ZZ', d::date, 'Off' from generate_series(date '2026-01-02', date '2026-12-31', '1 day') d"
        )
        found = await demo_owner.fetchval("select app.add_working_days('2026-01-01', 366, 'ZZ')")
        assert found == working_day(date(2026, 12, 31), 366, set())
        await demo_owner.execute("delete from holiday where calendar = 'ZZ'")


@pytest.mark.parametrize(
    ("frequency", "fiscal", "first", "until", "periods"),
    [
        ("QUARTERLY", "ID", "2026-02-15", "2026-07-02", ["2026-01-01", "2026-04-01", "2026-07-01"]),
        ("QUARTERLY", "JP", "2026-04-01", "2026-07-01", ["2026-04-01"]),
        ("SEMIANNUAL", "ID", "2026-06-30", "2026-07-01", ["2026-01-01"]),
        ("SEMIANNUAL", "JP", "2026-03-31", "2026-10-02", ["2025-10-01", "2026-04-01", "2026-10-01"]),
        ("ANNUAL", "ID", "2026-12-31", "2027-01-02", ["2026-01-01", "2027-01-01"]),
        ("ANNUAL", "JP", "2026-03-31", "2026-04-02", ["2025-04-01", "2026-04-01"]),
        ("ANNUAL", "JP", "2026-04-01", "2026-04-01", []),
        ("COMPLETION", "ID", "2026-01-01", "2030-01-01", []),
    ],
)
async def test_whole_periods(
    demo_owner: Connection, frequency: str, fiscal: str, first: str, until: str, periods: list[str]
) -> None:
    days = (date.fromisoformat(first), date.fromisoformat(until))
    rows = await demo_owner.fetch("select period from app.periods_of($1, $2, $3, $4)", frequency, fiscal, *days)
    assert [str(row["period"].lower) for row in rows] == periods
    months = {"QUARTERLY": 3, "SEMIANNUAL": 6, "ANNUAL": 12}.get(frequency, 0)
    for row in rows:
        begun, ended = row["period"].lower, row["period"].upper
        assert (ended.year - begun.year) * 12 + ended.month - begun.month == months

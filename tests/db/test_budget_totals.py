"""I5: no line is reported beyond its allocation, however many report at once, by people who do not see the line."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from db.errors import InvariantError, MoneyRefused, explain
from tests.db.world import World, accepted, acting, enter, move, step, write_entry, write_report

CLIENTS, INSERTS = 8, 30


async def _submit_many(world: World, line: int, reporter: str, periods: list[int]) -> int:
    connection = await asyncpg.connect(world.database.server)
    done = 0
    refusals: list[InvariantError | None] = []
    try:
        for period in periods:
            try:
                async with connection.transaction():
                    await enter(connection, reporter)
                    assert await connection.fetchval("select count(*) from budget_line where id = $1", line) == 0
                    report = await write_report(connection, period)
                    await write_entry(connection, report, line, 10)
                    await move(world, connection, report, reporter, "DRAFT>SUBMITTED")
                done += 1
            except asyncpg.CheckViolationError as error:
                refusals.append(explain(error))
    finally:
        await connection.close()
    assert all(isinstance(refusal, MoneyRefused) for refusal in refusals)
    return done


async def test_racing_submissions_never_exceed_the_allocation(world: World) -> None:
    line = await world.new_line(1000)
    reporters = [f"regency{n}" for n in range(1, CLIENTS + 1)]
    periods = {name: [await world.period(name) for _ in range(INSERTS)] for name in reporters}
    done = await asyncio.gather(*(_submit_many(world, line, name, periods[name]) for name in reporters))
    assert sum(done) == 100
    assert await world.totals(line) == {"pending_realised": 1000}


async def test_one_cent_over_is_refused(world: World) -> None:
    line = await world.new_line(100)
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await connection.execute(
            "insert into financial_entry (report_id, line_id, kind, amount, on_date)"
            " values ($1, $2, 'DISBURSEMENT', 100.01, '2026-03-01')",
            report,
            line,
        )
        with pytest.raises(asyncpg.CheckViolationError) as refused:
            await move(world, connection, report, "regency1", "DRAFT>SUBMITTED")
    error = explain(refused.value)
    assert error is not None
    assert (error.code, error.field) == ("I5_OVER_ALLOCATION", "disbursed")


async def test_totals_follow_the_report(world: World) -> None:
    line = await world.new_line(1000)
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await write_entry(connection, report, line, 300)
        await write_entry(connection, report, line, 400, kind="COMMITMENT")
    assert await world.totals(line) == {}
    pending = {"pending_committed": 400, "pending_realised": 300}
    await step(world, report, "regency1", "DRAFT>SUBMITTED")
    assert await world.totals(line) == pending
    await step(world, report, "lead", "SUBMITTED>RETURNED", "too much")
    assert await world.totals(line) == {}
    await step(world, report, "regency1", "RETURNED>DRAFT")
    await step(world, report, "regency1", "DRAFT>SUBMITTED")
    assert await world.totals(line) == {}, "the second revision says nothing of money"
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    await step(world, report, "coordinator", "VERIFIED>ACCEPTED")
    assert await world.totals(line) == {}


async def test_accepted_entries_count_and_withdrawn_ones_do_not(world: World) -> None:
    line = await world.new_line(1000)
    await accepted(world, {line: 600})
    assert await world.totals(line) == {"realised": 600}
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await write_entry(connection, report, line, 400)
        await move(world, connection, report, "regency1", "DRAFT>SUBMITTED")
    assert await world.totals(line) == {"realised": 600, "pending_realised": 400}
    await step(world, report, "regency1", "SUBMITTED>WITHDRAWN", "wrong year")
    assert await world.totals(line) == {"realised": 600}


async def test_a_correcting_report_replaces_what_it_supersedes(world: World) -> None:
    line = await world.new_line(1000)
    period = await world.period()
    first = await accepted(world, {line: 900}, period)
    async with acting(world.database, "regency1") as connection:
        second = await write_report(connection, period, supersedes_id=first)
        await write_entry(connection, second, line, 950)
        await move(world, connection, second, "regency1", "DRAFT>SUBMITTED")
    assert await world.totals(line) == {"realised": 900, "pending_realised": 50}
    await step(world, second, "lead", "SUBMITTED>VERIFIED")
    await step(world, second, "coordinator", "VERIFIED>ACCEPTED")
    assert await world.totals(line) == {"realised": 950}
    assert await world.value("select status from report where id = $1", first) == "SUPERSEDED"


async def test_an_imported_entry_counts_at_once(world: World) -> None:
    line = await world.new_line(1000)
    source = await world.insert("source", code="S", kind="DATASET", title="Import")
    await world.owner.execute(
        "insert into financial_entry (line_id, kind, amount, on_date, source_id)"
        " values ($1, 'COMMITMENT', 700, '2026-02-01', $2)",
        line,
        source,
    )
    assert await world.totals(line) == {"committed": 700}
    with pytest.raises(asyncpg.CheckViolationError):
        await world.owner.execute(
            "insert into financial_entry (line_id, kind, amount, on_date, source_id)"
            " values ($1, 'COMMITMENT', 301, '2026-02-01', $2)",
            line,
            source,
        )


async def test_a_reversal_takes_back_what_counted(world: World) -> None:
    line = await world.new_line(1000)
    await accepted(world, {line: 500})
    original = await world.value("select id from financial_entry where line_id = $1", line)
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await write_entry(connection, report, line, -200, reverses_id=original)
        await move(world, connection, report, "regency1", "DRAFT>SUBMITTED")
    assert await world.totals(line) == {"realised": 500}, "a reversal frees nothing before it is accepted"
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    await step(world, report, "coordinator", "VERIFIED>ACCEPTED")
    assert await world.totals(line) == {"realised": 300}

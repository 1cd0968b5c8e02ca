"""I2 to I4 and I23: sums to the cent, one currency, allowed flows of money, parts within their totals."""

from __future__ import annotations

import asyncio
import json
from datetime import date

import asyncpg
import pytest
from asyncpg import Range

from db.funding_rules import RULES
from tests.db.refusals import refused
from tests.db.world import World, acting, write_report

YEAR = Range(date(2026, 1, 1), date(2027, 1, 1))
SUBMIT = (
    "insert into status_event (entity, budget_id, from_status, to_status, user_id, organisation_id, role)"
    " values ('BUDGET', $1, 'DRAFT', 'SUBMITTED', $2, $3, 'EDITOR')"
)


async def test_the_funding_rules_are_those_of_the_list(world: World) -> None:
    rows = await world.owner.fetch("select source, funder_kind, executor_kind, legal_basis from funding_rule")
    assert {tuple(row) for row in rows} == {
        (rule.source.name, rule.funder_kind.name, rule.executor_kind.name, rule.legal_basis) for rule in RULES
    }
    assert len(rows) == len(RULES)


async def _line(world: World, budget: int, amount: int, **values: object) -> int:
    return await world.insert(
        "budget_line", budget_id=budget, amount=amount,
        **{
            "source": "CO_ADMINISTRATION", "funder_org_id": world.organisation["lead"],
            "executor_org_id": world.organisation["regency1"], **values,
        },
    )  # fmt: skip


async def test_lines_sum_to_the_total_at_commit(world: World) -> None:
    line = await world.new_line(100)
    with refused("I2_SUM", "total"):
        await world.owner.execute("update budget_line set amount = 99.99 where id = $1", line)
    with refused("I2_SUM", "total"):
        await world.owner.execute("update budget set total = 101 where id = $1", world.budget)
    with refused("I2_SUM"):
        await world.owner.execute("delete from budget_line where id = $1", line)
    with refused("I2_SUM"):
        await _line(world, world.budget, 1)
    async with world.owner.transaction():
        await world.owner.execute("update budget_line set amount = 60 where id = $1", line)
        await _line(world, world.budget, 40)
    await world.owner.execute("update budget_line set amount = amount where budget_id = $1", world.budget)


async def test_a_draft_need_not_sum_yet_but_to_be_submitted(world: World) -> None:
    line = await world.new_line(100, "DRAFT")
    await world.owner.execute("update budget_line set amount = 50 where id = $1", line)
    values = (world.budget, world.person["editor"], world.organisation["lead"])
    async with acting(world.database, "editor") as connection:
        await connection.execute(SUBMIT, *values)
        with refused("I2_SUM", "total"):
            await connection.execute("set constraints all immediate")
    await world.owner.execute("update budget_line set amount = 100 where id = $1", line)
    async with acting(world.database, "editor") as connection:
        await connection.execute(SUBMIT, *values)


async def test_a_line_that_changes_during_the_submission_is_summed(world: World) -> None:
    line = await world.new_line(100, "DRAFT")
    second = await asyncpg.connect(world.database.owner)
    try:
        submission, change = world.owner.transaction(), second.transaction()
        await submission.start()
        await world.owner.execute(SUBMIT, world.budget, world.person["editor"], world.organisation["lead"])
        await world.owner.execute("set constraints all immediate")
        await change.start()
        await second.execute("update budget_line set amount = 50 where id = $1", line)
        # To the second transaction the budget still is a draft, until it waits for the first.
        waiting = asyncio.create_task(change.commit())
        await asyncio.wait([waiting], timeout=0.3)
        await submission.commit()
        with refused("I2_SUM"):
            await waiting
    finally:
        await second.close()
    assert await world.value("select amount from budget_line where id = $1", line) == 100


async def test_a_line_has_its_budgets_currency(world: World) -> None:
    await world.new_line(100, "DRAFT")
    with refused("I3_CURRENCY", "currency"):
        await _line(world, world.budget, 1, currency="JPY")


async def test_money_flows_only_as_it_may(world: World) -> None:
    await world.new_line(100, "DRAFT")
    with refused("I4_FUNDING_RULE", "source"):
        await _line(world, world.budget, 1, source="DECONCENTRATION")
    await _line(world, world.budget, 1, source="DECONCENTRATION", executor_org_id=world.organisation["stranger"])
    with refused("I4_FUNDING_RULE"):
        await world.owner.execute(
            "update budget_line set executor_org_id = $1 where budget_id = $2 and source = 'DECONCENTRATION'",
            world.organisation["regency1"],
            world.budget,
        )


@pytest.mark.parametrize("amount", ["NaN", "1e18", "-1"])
async def test_allocations_are_amounts(world: World, amount: str) -> None:
    await world.new_line(100, "DRAFT")
    with pytest.raises((asyncpg.CheckViolationError, asyncpg.NumericValueOutOfRangeError)):
        await world.owner.execute(
            f"update budget_line set amount = '{amount}'::numeric where budget_id = $1", world.budget
        )


async def _value(
    connection: asyncpg.Connection[asyncpg.Record], report: int, indicator: int, value: int, **parts: str
) -> None:
    await connection.execute(
        "insert into indicator_value (report_id, indicator_id, period, value, disaggregation)"
        " values ($1, $2, $3, $4, $5::jsonb)",
        report,
        indicator,
        YEAR,
        value,
        json.dumps(parts),
    )


async def _indicator(world: World, code: str, aggregation: str) -> int:
    return await world.insert(
        "indicator", code=code, name_en=code, project_id=world.project, level="OUTPUT", unit="PERSON",
        aggregation=aggregation,
    )  # fmt: skip


async def test_parts_never_exceed_their_total(world: World) -> None:
    indicator = await _indicator(world, "JOBS", "SUM")
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await _value(connection, report, indicator, 60, sex="female")
        await _value(connection, report, indicator, 50, scale="micro")
        await _value(connection, report, indicator, 100)
        await _value(connection, report, indicator, 40, sex="male")
        await connection.execute("set constraints all immediate")
        with refused("I23_PARTS", "value"):
            await _value(connection, report, indicator, 1, sex="unknown")


async def test_a_total_never_falls_below_its_parts(world: World) -> None:
    indicator = await _indicator(world, "LESS", "SUM")
    with refused("I23_PARTS", "value"):
        async with acting(world.database, "regency1") as connection:
            report = await write_report(connection, await world.period())
            await _value(connection, report, indicator, 60, sex="female")
            await _value(connection, report, indicator, 59)


async def test_averages_have_parts_that_do_not_add_up(world: World) -> None:
    indicator = await _indicator(world, "SCORE", "AVG")
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await _value(connection, report, indicator, 3)
        await _value(connection, report, indicator, 4, sex="female")


async def test_one_value_a_place_and_dimension(world: World) -> None:
    indicator = await _indicator(world, "ONCE", "SUM")
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await _value(connection, report, indicator, 3)
        with refused("I23_ONE_VALUE", "indicator"):
            await _value(connection, report, indicator, 4)

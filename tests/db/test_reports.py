"""I6 and I8: what a report says is locked once it is submitted, and three persons hand it on."""

from __future__ import annotations

from datetime import date

import asyncpg
import pytest

from tests.db.refusals import refused
from tests.db.world import World, accepted, acting, move, step, write_entry, write_report


async def _submitted(world: World, line: int, amount: int = 10) -> int:
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await write_entry(connection, report, line, amount)
        await connection.execute(
            "insert into report_issue (report_id, kind, issue) values ($1, 'DELAY', 'late seeds')", report
        )
        await move(world, connection, report, "regency1", "DRAFT>SUBMITTED")
    return report


async def test_copies_are_filled_for_a_reporter_who_sees_no_parent(world: World) -> None:
    async with acting(world.database, "regency1") as connection:
        assert await connection.fetchval("select count(*) from project") == 0
        report = await write_report(connection, await world.period())
        entry = await write_entry(connection, report, world.line, 10)
        row = await connection.fetchrow("select * from financial_entry where id = $1", entry)
    assert row is not None
    assert row["project_id"] == row["scope_id"] == world.project
    assert (row["line_visibility"], row["report_visibility"], row["visibility"]) == ("INTERNAL",) * 3
    assert row["reporter_org_id"] == world.organisation["regency1"]
    assert row["verifier_org_id"] == world.organisation["lead"]
    assert (row["currency"], row["report_revision"]) == ("IDR", 1)


async def test_a_submitted_report_takes_no_more_entries(world: World) -> None:
    report = await _submitted(world, world.line)
    async with acting(world.database, "regency1") as connection:
        with refused("I6_LOCKED", "report"):
            await write_entry(connection, report, world.line, 5)


@pytest.mark.parametrize("table", ["financial_entry", "report_issue"])
async def test_a_submitted_report_loses_nothing(world: World, table: str) -> None:
    report = await _submitted(world, world.line)
    async with acting(world.database, "regency1") as connection:
        with refused("I6_LOCKED"):
            await connection.execute(f"delete from {table} where report_id = $1", report)
    with refused("I6_LOCKED"):
        await world.owner.execute(f"delete from {table} where report_id = $1", report)


async def test_a_draft_may_be_rewritten(world: World) -> None:
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await write_entry(connection, report, world.line, 10)
        await connection.execute("delete from financial_entry where report_id = $1", report)
        await write_entry(connection, report, world.line, 20)
        await connection.execute("update report set narrative = 'all well' where id = $1", report)
        assert await connection.fetchval("select row_version from report where id = $1", report) == 2


async def test_an_entry_is_never_changed_even_by_the_owner(world: World) -> None:
    report = await _submitted(world, world.line)
    with refused("I6_APPEND_ONLY"):
        await world.owner.execute("update financial_entry set amount = 11 where report_id = $1", report)


async def test_the_narrative_is_locked_after_submission(world: World) -> None:
    report = await _submitted(world, world.line)
    async with acting(world.database, "regency1") as connection:
        with refused("I6_LOCKED"):
            await connection.execute("update report set narrative = 'better' where id = $1", report)


async def test_a_return_opens_a_revision_and_keeps_the_old_one(world: World) -> None:
    report = await _submitted(world, world.line)
    await step(world, report, "lead", "SUBMITTED>RETURNED", "which village?")
    await step(world, report, "regency1", "RETURNED>DRAFT")
    async with acting(world.database, "regency1") as connection:
        await write_entry(connection, report, world.line, 7)
        with refused("I6_LOCKED"):
            async with connection.transaction():
                await connection.execute(
                    "delete from financial_entry where report_id = $1 and report_revision = 1", report
                )
        with refused("I6_REVISION", "reportRevision"):
            async with connection.transaction():
                await write_entry(connection, report, world.line, 7, report_revision=1)
        rows = await connection.fetch(
            "select report_revision, amount from financial_entry where report_id = $1 order by 1", report
        )
    assert [(row[0], int(row[1])) for row in rows] == [(1, 10), (2, 7)]


async def test_a_submission_waits_for_an_entry_under_way(world: World) -> None:
    line = await world.new_line(100)
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
    async with acting(world.database, "regency1") as writer:
        await write_entry(writer, report, line, 60)
        async with acting(world.database, "regency1") as submitter:
            await submitter.execute("set local lock_timeout = '200ms'")
            with pytest.raises(asyncpg.LockNotAvailableError):
                await move(world, submitter, report, "regency1", "DRAFT>SUBMITTED")
    await step(world, report, "regency1", "DRAFT>SUBMITTED")
    assert await world.totals(line) == {"pending_realised": 60}


async def test_a_report_is_on_a_line_of_its_own_project(world: World) -> None:
    other = await world.insert("project", code="O", name_en="Other", programme_id=world.programme)
    budget = await world.insert(
        "budget", project_id=other, fiscal_year=2026, currency="IDR", total=0, status="APPROVED"
    )
    async with world.owner.transaction():
        await world.owner.execute("update budget set total = 5 where id = $1", budget)
        line = await world.insert(
            "budget_line", budget_id=budget, source="APBN_CENTRAL", amount=5,
            funder_org_id=world.organisation["lead"], executor_org_id=world.organisation["lead"],
        )  # fmt: skip
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        with refused("I6_FOREIGN_PART", "line"):
            await write_entry(connection, report, line, 1)


@pytest.mark.parametrize("status", ["DRAFT", "SUBMITTED", "REVISED", "CLOSED"])
async def test_nothing_is_reported_on_a_budget_that_is_not_approved(world: World, status: str) -> None:
    line = await world.new_line(100, status)
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        with refused("I6_BUDGET", "line"):
            await write_entry(connection, report, line, 1)


@pytest.mark.parametrize(
    ("day", "fits"),
    [
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 31), True),
        (date(2027, 2, 1), False),
    ],
)
async def test_an_entry_is_of_its_fiscal_period(world: World, day: date, fits: bool) -> None:
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        if fits:
            assert await write_entry(connection, report, world.line, 1, on_date=day)
            return
        with refused("I7_FISCAL_PERIOD", "onDate"):
            await write_entry(connection, report, world.line, 1, on_date=day)


async def test_reversals_are_of_the_same_line_and_never_more(world: World) -> None:
    line, other = await world.new_line(1000), await world.new_line(1000)
    await accepted(world, {line: 500})
    original = await world.value("select id from financial_entry where line_id = $1", line)
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        for code, place, amount, more in (
            ("I6_REVERSAL", line, -100, {}),
            ("I6_REVERSAL", other, -100, {"reverses_id": original}),
            ("I6_REVERSAL", line, -100, {"reverses_id": original, "kind": "COMMITMENT"}),
            ("I6_REVERSAL", line, 100, {"reverses_id": original}),
            ("I6_REVERSAL_AMOUNT", line, -501, {"reverses_id": original}),
        ):
            with refused(code):
                async with connection.transaction():
                    await write_entry(connection, report, place, amount, **more)
        await write_entry(connection, report, line, -300, reverses_id=original)
        with refused("I6_REVERSAL_AMOUNT", "amount"):
            async with connection.transaction():
                await write_entry(connection, report, line, -201, reverses_id=original)


async def test_only_what_counts_is_reversed(world: World) -> None:
    line = await world.new_line(1000)
    report = await _submitted(world, line, 100)
    original = await world.value("select id from financial_entry where line_id = $1", line)
    assert report
    async with acting(world.database, "regency1") as connection:
        later = await write_report(connection, await world.period())
        with refused("I6_REVERSAL_OPEN", "reverses"):
            await write_entry(connection, later, line, -10, reverses_id=original)


async def test_three_persons(world: World) -> None:
    report = await _submitted(world, world.line)
    for person in ("regency1", "stranger"):
        with pytest.raises(asyncpg.PostgresError):
            await step(world, report, person, "SUBMITTED>VERIFIED")
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    with refused("I8_WAIVER", "waiverReason"):
        await step(world, report, "lead-acceptor", "VERIFIED>ACCEPTED")
    async with acting(world.database, "lead-acceptor") as connection:
        await connection.execute("update report set waiver_reason = 'sole ministry' where id = $1", report)
        await move(world, connection, report, "lead-acceptor", "VERIFIED>ACCEPTED")


async def test_one_person_with_two_roles_still_is_one(world: World) -> None:
    lead = world.person["lead"]
    await world.insert("org_grant", user_id=lead, organisation_id=world.organisation["lead"], role="COORDINATOR")
    report = await _submitted(world, world.line)
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    await world.owner.execute("update report set waiver_reason = 'x' where id = $1", report)
    with refused("I8_THREE_PERSONS"):
        await world.owner.execute(
            "insert into status_event (entity, report_id, from_status, to_status, user_id, organisation_id, role)"
            " values ('REPORT', $1, 'VERIFIED', 'ACCEPTED', $2, $3, 'COORDINATOR')",
            report,
            lead,
            world.organisation["lead"],
        )
    await world.owner.execute("delete from org_grant where user_id = $1 and role = 'COORDINATOR'", lead)


async def test_acceptance_takes_milestones_with_it(world: World) -> None:
    phase = await world.insert("phase", project_id=world.project, ordinal=1, name_en="One")
    milestone = await world.insert("milestone", phase_id=phase, name_en="Kiln built")
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, await world.period())
        await connection.execute(
            "insert into milestone_progress (report_id, milestone_id, percent, done_on)"
            " values ($1, $2, 100, '2026-05-04')",
            report,
            milestone,
        )
        await move(world, connection, report, "regency1", "DRAFT>SUBMITTED")
    assert await world.value("select percent from milestone where id = $1", milestone) == 0
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    await step(world, report, "coordinator", "VERIFIED>ACCEPTED")
    row = await world.owner.fetchrow("select percent, done_on, status from milestone where id = $1", milestone)
    assert row is not None
    assert (int(row[0]), row[1], row[2]) == (100, date(2026, 5, 4), "DONE")


async def test_a_report_corrects_an_accepted_one_of_its_period(world: World) -> None:
    report = await _submitted(world, world.line)
    period = await world.value("select period_id from report where id = $1", report)
    async with acting(world.database, "regency1") as connection:
        with refused("I6_SUPERSEDES_PERIOD", "supersedes"):
            await write_report(connection, await world.period(), supersedes_id=report)
    async with acting(world.database, "regency1") as connection:
        with refused("I6_SUPERSEDES_STATE", "supersedes"):
            await write_report(connection, period, supersedes_id=report)
    async with acting(world.database, "regency1") as connection:
        with refused("I9_OPEN_REPORT", "period"):
            await write_report(connection, period)

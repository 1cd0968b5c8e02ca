"""The calendar's own work: periods ahead and reminders, each made once, however many servers do it at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg

from db.business_day import BusinessDay
from db.calendar_work import Done, work
from db.periods import make_periods
from db.pool import Pool
from db.reminders import remind
from server.background import Work, beside
from server.calendar import keep
from server.settings import Settings
from tests.calendar import duties
from tests.mutations import reports
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage

NOON = datetime(2026, 10, 13, 5, tzinfo=UTC)
"""Of Tuesday in Jakarta: a day before JICA's report on the third quarter is due."""
DAY = timedelta(days=1)


async def at_once(stage: Stage, number: int, act: Any) -> list[Any]:
    """Several servers, each over a connection of its own."""
    servers = [await asyncpg.connect(stage.database.server) for _ in range(number)]
    try:
        return list(await asyncio.gather(*(act(server) for server in servers)))
    finally:
        for server in servers:
            await server.close()


async def said(stage: Stage, first_day: str = "2026-07-01") -> list[tuple[str, int, str]]:
    """The reminders of JICA's report on a quarter."""
    rows = await stage.owner.fetch(
        "select r.kind, r.days_before, r.on_date::text as day from reminder r join reporting_period p"
        f" on p.id = r.period_id where lower(p.period) = $1::text::date and r.{reports_of()} order by r.id",
        first_day,
    )
    return [tuple(row) for row in rows]


def reports_of() -> str:
    return duties.JICA_OWES.replace(" and scope_id", " and r.scope_id")


async def test_periods_are_made_once_by_many(stage: Stage) -> None:
    day = BusinessDay.at(NOON)
    made = await at_once(stage, 6, lambda server: make_periods(server, day))
    rows = await stage.owner.fetchval("select count(*) from audit_entry where action = 'period.make'")
    assert sum(made) == rows > 20
    again = await at_once(stage, 2, lambda server: make_periods(server, day))
    assert again == [0, 0]
    lacking = await stage.owner.fetchval(
        "select count(*) from reporting_obligation o where frequency = 'QUARTERLY' and not exists"
        " (select from reporting_period p where p.obligation_id = o.id and p.period @> $1::date)",
        day + timedelta(days=399),
    )
    assert lacking == 0


async def test_what_was_left_out_before_stays_out(stage: Stage) -> None:
    """An obligation whose first period was recorded later than it began owes nothing for the time before."""
    await make_periods(stage.owner, BusinessDay.at(NOON))
    first = await stage.owner.fetchval(
        "select min(lower(p.period))::text from reporting_period p join organisation o on o.id = p.organisation_id"
        " where o.code = 'PEMKOT-PASURUAN'"
    )
    assert first == "2026-07-01"


async def test_reminders_are_said_once_by_many(stage: Stage) -> None:
    written = await at_once(stage, 6, lambda server: remind(server, NOON))
    total = await stage.owner.fetchval("select count(*) from reminder")
    assert sum(written) == total > 5
    assert await remind(stage.owner, NOON) == 0
    assert await stage.owner.fetchval("select count(*) from reminder") == total


async def test_one_after_the_other_as_the_day_comes(stage: Stage) -> None:
    """14, 7 and 1 days before, when the period is over, and when it is late; nothing twice on the days between."""
    for number in range(-20, 4):
        await remind(stage.owner, NOON + number * DAY)
        await remind(stage.owner, NOON + number * DAY + timedelta(hours=3))
    assert await said(stage) == [
        ("DUE_SOON", 14, "2026-09-30"),
        ("DUE", 0, "2026-10-01"),
        ("DUE_SOON", 7, "2026-10-07"),
        ("DUE_SOON", 1, "2026-10-13"),
        ("OVERDUE", 0, "2026-10-15"),
    ]


async def test_who_was_away_is_told_once(stage: Stage) -> None:
    """Of several days before that have passed unseen only the nearest is said."""
    await remind(stage.owner, NOON - DAY)
    assert await said(stage) == [("DUE", 0, "2026-10-12"), ("DUE_SOON", 7, "2026-10-12")]


async def test_by_the_clock_of_the_obligation(stage: Stage) -> None:
    await stage.owner.execute("update reporting_period set time_zone = 'Asia/Jayapura'")
    midnight = datetime(2026, 10, 14, 15, tzinfo=UTC)
    await remind(stage.owner, midnight - timedelta(minutes=1), ())
    assert [one[0] for one in await said(stage)] == ["DUE"]
    await remind(stage.owner, midnight + timedelta(minutes=1), ())
    assert [one[0] for one in await said(stage)] == ["DUE", "OVERDUE"]


async def test_nothing_is_said_of_what_is_settled(stage: Stage) -> None:
    await stage.do(REPORTER, "submitReport", await reports.whole(stage))
    given = {**await duties.period(stage, "2026-10-01"), "reason": "Not needed."}
    await stage.do(COORDINATOR, "waiveObligation", given, "")
    await remind(stage.owner, NOON + 120 * DAY)
    assert await said(stage) == []
    assert await said(stage, "2026-10-01") == []


async def test_a_later_due_day_is_announced_anew(stage: Stage) -> None:
    await remind(stage.owner, NOON + 2 * DAY)
    assert [one[0] for one in await said(stage)] == ["OVERDUE"]
    given = {**await duties.period(stage), "dueOn": "2026-10-22", "reason": "Floods."}
    await stage.do(VERIFIER, "extendObligation", given, "")
    await remind(stage.owner, NOON + 2 * DAY)
    await remind(stage.owner, NOON + 10 * DAY)
    assert [one[0] for one in await said(stage)] == ["OVERDUE", "DUE", "DUE_SOON", "OVERDUE"]


async def test_who_sees_reminders(stage: Stage) -> None:
    """Who owes, who verifies and who coordinates are reminded; auditors see it, others do not."""
    await remind(stage.owner, NOON)
    asked = """{ myReminders(first: 100, since: "2026-01-01") { nodes { kind organisation { code } verifier { code }
      reportingPeriod { dueOn obligation { id } } } } }"""
    seen = {
        email: (await stage.data(email, asked))["myReminders"]["nodes"]
        for email in (None, REPORTER, VERIFIER, COORDINATOR, AUDITOR)
    }
    assert {one["organisation"]["code"] for one in seen[REPORTER]} == {"JICA"}
    verified = {(one["organisation"]["code"], one["verifier"]["code"]) for one in seen[VERIFIER]}
    assert ("JICA", "KEMENPERIN") in verified
    assert "KEMEN-UMKM" not in {owing for owing, _ in verified}
    assert len({one["organisation"]["code"] for one in seen[COORDINATOR]}) > 2
    assert (seen[None], seen[AUDITOR]) == ([], [])
    under = "{ reportingPeriods(first: 50) { nodes { reminders { totalCount } } } }"
    counts = {
        email: sum(
            one["reminders"]["totalCount"] for one in (await stage.data(email, under))["reportingPeriods"]["nodes"]
        )
        for email in (None, AUDITOR)
    }
    assert counts == {None: 0, AUDITOR: await stage.owner.fetchval("select count(*) from reminder")}


async def test_one_server_at_a_time_and_no_lock_is_left(stage: Stage) -> None:
    found = await at_once(stage, 4, lambda server: work(server, NOON))
    done = [one for one in found if one is not None]
    assert sum(one.periods for one in done) > 20
    assert (
        await stage.owner.fetchval(
            "select count(*) from pg_locks where locktype = 'advisory'"
            " and database = (select oid from pg_database where datname = current_database())"
        )
        == 0
    )
    (again,) = await at_once(stage, 1, lambda server: work(server, NOON))
    assert again == Done(0, 0)


async def test_a_running_server_keeps_the_calendar(stage: Stage) -> None:
    settings = Settings(database_url=stage.database.server, calendar_every=0.05)
    pool = await Pool.open(stage.database.server, size=1)
    try:
        async with beside([Work("the calendar", settings.calendar_every, lambda: keep(pool, settings))]):
            for _ in range(100):
                await asyncio.sleep(0.05)
                if await stage.owner.fetchval("select exists (select from reminder)"):
                    break
        assert await stage.owner.fetchval("select count(*) from audit_entry where action = 'period.make'") > 20
        assert await stage.owner.fetchval("select count(*) from reminder") > 0
    finally:
        await pool.close()

"""I9, I13 and I21: a state changes by an event along an allowed transition, by who may, with its reason, once."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from db.errors import explain
from db.transitions import TRANSITIONS
from tests.db.refusals import refused
from tests.db.world import World, acting, enter, move, step, write_report


async def _draft(world: World) -> int:
    async with acting(world.database, "regency1") as connection:
        return await write_report(connection, await world.period())


async def _submitted(world: World) -> int:
    report = await _draft(world)
    await step(world, report, "regency1", "DRAFT>SUBMITTED")
    return report


async def test_the_transitions_are_those_of_the_list(world: World) -> None:
    rows = await world.owner.fetch("select entity, from_status, to_status, role, needs_reason from allowed_transition")
    listed = {
        (t.entity.name, t.from_status, t.to_status, t.role.name if t.role else None, t.needs_reason)
        for t in TRANSITIONS
    }
    assert {tuple(row) for row in rows} == listed
    assert len(rows) == len(TRANSITIONS)


async def test_there_are_no_short_cuts(world: World) -> None:
    report = await _draft(world)
    with refused("I9_TRANSITION", "toStatus"):
        await step(world, report, "coordinator", "DRAFT>ACCEPTED")


async def test_an_event_starts_from_the_state_it_is_in(world: World) -> None:
    report = await _submitted(world)
    with refused("I9_CURRENT_STATE", "fromStatus"):
        await step(world, report, "regency1", "DRAFT>SUBMITTED")


async def test_of_two_racing_events_one_wins(world: World) -> None:
    report = await _submitted(world)

    async def decide(path: str) -> str:
        try:
            await step(world, report, "lead", path, "reason")
        except asyncpg.PostgresError as error:
            known = explain(error)
            assert known is not None
            return known.code
        return path

    outcomes = await asyncio.gather(*(decide(p) for p in ["SUBMITTED>VERIFIED", "SUBMITTED>RETURNED"] * 4))
    assert outcomes.count("I9_CURRENT_STATE") == 7
    assert await world.value("select count(*) from status_event where report_id = $1", report) == 2


@pytest.mark.parametrize("reason", [None, "  "])
async def test_a_return_says_why(world: World, reason: str | None) -> None:
    report = await _submitted(world)
    with refused("I21_REASON", "reason"):
        await step(world, report, "lead", "SUBMITTED>RETURNED", reason)


async def test_nobody_supersedes_by_hand(world: World) -> None:
    report = await _submitted(world)
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    await step(world, report, "coordinator", "VERIFIED>ACCEPTED")
    with refused("I9_SYSTEM", "toStatus"):
        await step(world, report, "coordinator", "ACCEPTED>SUPERSEDED")


async def test_the_role_is_needed(world: World) -> None:
    report = await _submitted(world)
    with refused("I9_ROLE", "role"):
        await step(world, report, "regency1", "SUBMITTED>VERIFIED")


async def test_a_role_that_one_does_not_hold_does_not_count(world: World) -> None:
    report = await _submitted(world)
    async with acting(world.database, "regency1") as connection:
        with refused("I9_ROLE", "role"):
            await connection.execute(
                "insert into status_event (entity, report_id, from_status, to_status, user_id, organisation_id, role)"
                " values ('REPORT', $1, 'SUBMITTED', 'VERIFIED', $2, $3, 'VERIFIER')",
                report,
                world.person["regency1"],
                world.organisation["regency1"],
            )


async def test_another_verifier_than_the_next_is_refused(world: World) -> None:
    report = await _submitted(world)
    with refused("I9_ORGANISATION", "organisation"):
        await step(world, report, "coordinator2", "SUBMITTED>VERIFIED")


async def test_nobody_acts_in_another_name(world: World) -> None:
    report = await _submitted(world)
    async with acting(world.database, "regency1") as connection:
        with pytest.raises(asyncpg.PostgresError):
            await move(world, connection, report, "lead", "SUBMITTED>VERIFIED")


async def test_the_server_cannot_write_a_state(world: World) -> None:
    report = await _draft(world)
    async with acting(world.database, "regency1") as connection:
        with refused("FORBIDDEN"):
            await connection.execute("update report set status = 'SUBMITTED' where id = $1", report)


@pytest.mark.parametrize(
    ("table", "column", "state"),
    [
        ("project", "status", "CLOSED"),
        ("report", "status", "WITHDRAWN"),
        ("budget", "status", "CLOSED"),
    ],
)
async def test_nor_does_the_owner_but_by_an_event(world: World, table: str, column: str, state: str) -> None:
    await _draft(world)
    with refused("I9_BY_EVENT"):
        await world.owner.execute(f"update {table} set {column} = '{state}'")


async def test_history_is_never_rewritten(world: World) -> None:
    await _submitted(world)
    for statement in ("update status_event set reason = 'x'", "delete from status_event"):
        with refused("I9_APPEND_ONLY"):
            await world.owner.execute(statement)
    async with acting(world.database, "coordinator") as connection:
        with refused("FORBIDDEN"):
            await connection.execute("delete from status_event")


async def test_the_audit_is_never_rewritten(world: World) -> None:
    async with acting(world.database, "regency1") as connection:
        await connection.execute(
            "insert into audit_entry (user_id, action, subject_table, subject_uid)"
            " values ($1, 'create', 'report', gen_random_uuid())",
            world.person["regency1"],
        )
    for statement in ("update audit_entry set action = 'x'", "delete from audit_entry"):
        with refused("I9_APPEND_ONLY"):
            await world.owner.execute(statement)
    async with acting(world.database, "regency1") as connection:
        with refused("FORBIDDEN"):
            await connection.execute(
                "insert into audit_entry (user_id, action, subject_table, subject_uid)"
                " values ($1, 'create', 'report', gen_random_uuid())",
                world.person["lead"],
            )


async def test_events_carry_the_servers_own_time(world: World) -> None:
    report = await _draft(world)
    async with acting(world.database, "regency1") as connection:
        await connection.execute(
            "insert into status_event (entity, report_id, from_status, to_status, user_id, organisation_id, role, at)"
            " values ('REPORT', $1, 'DRAFT', 'SUBMITTED', $2, $3, 'REPORTER', '2001-01-01')",
            report,
            world.person["regency1"],
            world.organisation["regency1"],
        )
        assert await connection.fetchval("select at = now() from status_event where report_id = $1", report)


async def test_an_agreement_is_signed_by_every_party(world: World) -> None:
    agreement = await world.insert(
        "agreement", code="A", kind="MOU", name_en="MoU", project_id=world.project, status="READY"
    )
    party = await world.insert(
        "agreement_party", agreement_id=agreement, organisation_id=world.organisation["lead"], signed_on=None
    )
    async with acting(world.database, "editor") as connection:
        with refused("I13_PARTIES", "signedOn"):
            async with connection.transaction():
                await _sign(world, connection, agreement)
        assert await connection.fetchval("select visibility from agreement where id = $1", agreement) == "INTERNAL"
    await world.owner.execute("update agreement_party set signed_on = '2026-02-02' where id = $1", party)
    async with acting(world.database, "editor") as connection:
        with refused("I9_KIND"):
            async with connection.transaction():
                await _sign(world, connection, await _action_plan(world))
        await _sign(world, connection, agreement)
        assert await connection.fetchval("select status from agreement where id = $1", agreement) == "SIGNED"


async def _action_plan(world: World) -> int:
    return await world.insert(
        "agreement", code="B", kind="ACTION_PLAN", name_en="Plan", project_id=world.project, status="READY"
    )


async def _sign(world: World, connection: asyncpg.Connection[asyncpg.Record], agreement: int) -> None:
    await connection.execute(
        "insert into status_event (entity, agreement_id, from_status, to_status, user_id, organisation_id, role)"
        " values ('AGREEMENT', $1, 'READY', 'SIGNED', $2, $3, 'EDITOR')",
        agreement,
        world.person["editor"],
        world.organisation["lead"],
    )


async def test_a_role_limited_to_another_programme_does_not_count(world: World) -> None:
    other = await world.insert(
        "programme", code="Q", name_en="Other", coordinator_org_id=world.organisation["coordinator"]
    )
    report = await _submitted(world)
    await world.owner.execute(
        "update org_grant set programme_id = $1 where user_id = $2 and role = 'VERIFIER'", other, world.person["lead"]
    )
    try:
        connection = await asyncpg.connect(world.database.server)
        async with connection.transaction():
            found = await enter(connection, "lead")
            assert found.within == (-other,)
            assert found.circle == ()
            with refused("I9_ROLE"):
                await move(world, connection, report, "lead", "SUBMITTED>VERIFIED")
    except asyncpg.InFailedSQLTransactionError:
        pass
    finally:
        await connection.close()
        await world.owner.execute("update org_grant set programme_id = null where user_id = $1", world.person["lead"])

"""What PostgreSQL itself holds of a writer's roles: `app.may`, `app.edits`, `app.coordinates`."""

from __future__ import annotations

from datetime import date

import pytest

from db.transaction import Write, write
from db.words import GrantRole
from resolvers.change.scope import Scope, scope_of
from tests.mutations.stage import COORDINATOR, REPORTER, Stage

TODAY = date(2026, 10, 20)
ROLES = "select app.may('COORDINATOR', $1), app.may('REPORTER', $1), app.may('STEWARD', null)"


async def scopes(stage: Stage) -> list[int]:
    """Every project, and every programme itself."""
    rows = await stage.owner.fetch("select id from project union all select - id from programme order by 1")
    return [row["id"] for row in rows]


@pytest.mark.parametrize("email", [REPORTER, COORDINATOR, "editor@demo.example", "verifier@demo.example"])
async def test_python_and_postgresql_agree_on_whose_a_scope_is(stage: Stage, email: str) -> None:
    viewer = await stage.viewer(email)
    async with write(stage.pool, viewer, TODAY) as opened:
        for scope_id in await scopes(stage):
            found = await _scope(opened, scope_id)
            if found is None:
                continue
            held = await opened.row("select app.edits($1), app.coordinates($1)", scope_id)
            assert held is not None
            assert tuple(held) == (found.edited_by(opened), found.coordinated_by(opened)), scope_id


async def _scope(opened: Write, scope_id: int) -> Scope | None:
    seen = await opened.value("select true from project where id = $1 union all select $1 < 0", scope_id)
    return await scope_of(opened, scope_id) if seen else None


async def test_somebody_coordinates_and_somebody_does_not(stage: Stage) -> None:
    async with write(stage.pool, await stage.viewer(COORDINATOR), TODAY) as opened:
        held = {s: await opened.value("select app.coordinates($1)", s) for s in await scopes(stage)}
    assert set(held.values()) == {True, False}


async def test_a_limited_role_holds_for_its_programme_alone(stage: Stage) -> None:
    viewer = await stage.viewer(COORDINATOR)
    limited = type(viewer)(
        user_id=viewer.user_id,
        organisation_id=viewer.organisation_id,
        roles=frozenset({GrantRole.COORDINATOR}),
        programmes={GrantRole.COORDINATOR: frozenset({2})},
    )
    async with write(stage.pool, limited, TODAY) as opened:
        assert [tuple(await _row(opened, p)) for p in (1, 2, None)] == [
            (False, False, False),
            (True, False, False),
            (False, False, False),
        ]


async def _row(opened: Write, programme: int | None) -> tuple[bool, ...]:
    row = await opened.row(ROLES, programme)
    assert row is not None
    return tuple(row)


async def test_reading_and_nobody_hold_no_role(stage: Stage) -> None:
    async with stage.pool.acquire() as connection:
        assert not await connection.fetchval("select app.may('EDITOR', 1) or app.edits(1) or app.coordinates(1)")

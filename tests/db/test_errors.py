"""Refusals are explained: every constraint that is named exists, and every kind of refusal has its words."""

from __future__ import annotations

import asyncpg
import pytest

from db import errors
from db.errors import CONSTRAINTS, Forbidden, InvariantError, Missing, StateRefused, Taken, explain
from tests.db.world import World


async def test_every_named_constraint_exists(world: World) -> None:
    rows = await world.owner.fetch(
        "select conname from pg_constraint union select indexname from pg_indexes where schemaname = 'public'"
    )
    assert set(CONSTRAINTS) <= {row[0] for row in rows}


def test_the_tree_at_the_top_is_the_tree() -> None:
    drawn = [line.split()[1] for line in (errors.__doc__ or "").splitlines() if line.startswith(("├", "└"))]
    assert drawn == [kind.__name__ for kind in InvariantError.__subclasses__() if kind.__module__ == "db.errors"]


@pytest.mark.parametrize(
    ("statement", "kind", "code", "field"),
    [
        ("insert into programme (name_en, coordinator_org_id) values ('x', 1)", Missing, "REQUIRED", "code"),
        ("insert into programme (code, name_en, coordinator_org_id) values ('P', 'x', 1)", Taken, "TAKEN", "code"),
        (
            "insert into programme (code, name_en, coordinator_org_id) values ('N', 'x', 0)",
            Missing,
            "NOT_FOUND",
            "coordinatorOrg",
        ),
        ("insert into programme (code, coordinator_org_id) values ('N', 1)", Missing, "REQUIRED", "sortName"),
        ("insert into organisation (code, kind) values ('x', 'CLUB')", InvariantError, "INVALID", "kind"),
        (
            "insert into status_event (entity, from_status, to_status) values ('REPORT', 'a', 'b')",
            StateRefused,
            "I9_SUBJECT",
            None,
        ),
        ("set role pg_read_all_data", Forbidden, "FORBIDDEN", None),
    ],
)  # fmt: skip
async def test_refusals_name_the_field(
    world: World, statement: str, kind: type[InvariantError], code: str, field: str | None
) -> None:
    with pytest.raises(asyncpg.PostgresError) as caught:
        await world.owner.execute(statement)
    error = explain(caught.value)
    assert type(error) is kind
    assert (error.code, error.field) == (code, field)
    assert str(error) == f"{error.message}. {error.hint}"


async def test_faults_that_are_no_rule(world: World) -> None:
    with pytest.raises(asyncpg.PostgresError) as caught:
        await world.owner.execute("select * from nothing")
    assert explain(caught.value) is None

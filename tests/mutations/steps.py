"""Life cycles of the demonstration to be walked by tests: rows put into a status, verbs of each step, persons."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import Any

import asyncpg

from compiler import ids
from db.errors import explain
from db.transaction import Write, write
from db.transitions import TRANSITIONS
from db.words import WorkflowEntity
from resolvers.change.moved import SUBJECTS
from tests.mutations.stage import TODAY, Stage, tag_of

EDITOR, STRANGER, LIMITED = "editor@demo.example", "stranger@demo.example", "limited@demo.example"
LEADS, STEERS = "leads@demo.example", "steers@demo.example"
PROJECT = "ID-JP-SMI-2"
JICA_EDITOR, JICA_VERIFIER = "jica-editor@demo.example", "jica-verifier@demo.example"


async def person(stage: Stage, email: str, organisation: str, *roles: str, programme: str | None = None) -> str:
    """A further person with these roles."""
    await stage.owner.execute(
        "insert into app_user (organisation_id, display_name, work_email)"
        " select id, 'A person', $1 from organisation where code = $2",
        email,
        organisation,
    )
    for role in roles:
        await stage.owner.execute(
            "insert into org_grant (user_id, organisation_id, role, programme_id)"
            " select id, organisation_id, $2, (select id from programme where code = $3) from app_user"
            " where work_email = $1",
            email,
            role,
            programme,
        )
    return email


async def cast(stage: Stage) -> None:
    """Those who are not in the demonstration: a funder's persons, one of another body, ones limited elsewhere."""
    await person(stage, JICA_EDITOR, "JICA", "EDITOR")
    await person(stage, JICA_VERIFIER, "JICA", "VERIFIER")
    await person(stage, STRANGER, "BAPPENAS", "EDITOR", "VERIFIER", "COORDINATOR")
    await person(stage, LIMITED, "KEMENPERIN", "EDITOR", "VERIFIER", programme="EXPORT-VILLAGE")
    await person(stage, "c-" + LIMITED, "KEMENKO-EKON", "COORDINATOR", programme="EXPORT-VILLAGE")
    # Of the circle, and of the other organisation: the lead does not decide, the coordinator does not carry out.
    await person(stage, LEADS, "KEMENPERIN", "COORDINATOR")
    await person(stage, STEERS, "KEMENKO-EKON", "EDITOR", "VERIFIER")


def column(entity: WorkflowEntity) -> str:
    """The column that holds an entity's status."""
    return "selection" if entity is WorkflowEntity.SITE else "status"


def statuses(entity: WorkflowEntity) -> list[str]:
    """All statuses that an entity's transitions name."""
    found = {s for one in TRANSITIONS if one.entity is entity for s in (one.from_status, one.to_status)}
    return sorted(found)


async def put(stage: Stage, entity: WorkflowEntity, key: int, status: str) -> None:
    """A row as it is in a status, whatever led there."""
    table = SUBJECTS[entity]
    await stage.owner.execute(f"alter table {table} disable trigger moved_by_event")
    await stage.owner.execute(f"update {table} set {column(entity)} = $2 where id = $1", key, status)
    await stage.owner.execute(f"alter table {table} enable trigger moved_by_event")


async def row(stage: Stage, table: str, where: str, *values: Any) -> asyncpg.Record:
    """The one row of a table that meets a condition, as the owner sees it."""
    found = await stage.owner.fetch(f"select * from {table} where {where}", *values)
    assert len(found) == 1, f"{len(found)} rows of {table} where {where}"
    return found[0]


def id_of(table: str, found: Any) -> str:
    """The opaque id of a row."""
    return ids.encode(tag_of(table), found["uid"])


@contextlib.asynccontextmanager
async def bypassed(stage: Stage, email: str) -> AsyncIterator[Write]:
    """A transaction as a person with all of Python left out: PostgreSQL alone holds."""
    async with write(stage.pool, await stage.viewer(email), TODAY) as opened:
        yield opened


async def forced(
    stage: Stage, email: str, entity: WorkflowEntity, key: int, way: tuple[str, str], role: str, **more: Any
) -> str:
    """What PostgreSQL says when a person inserts the event directly: the rule that refuses, or the new status."""
    viewer = await stage.viewer(email)
    values = {
        "entity": entity.name,
        f"{SUBJECTS[entity]}_id": key,
        "from_status": way[0],
        "to_status": way[1],
        "user_id": viewer.user_id,
        "organisation_id": viewer.organisation_id,
        "role": role,
        **more,
    }
    marks = ", ".join(f"${n}" for n in range(1, len(values) + 1))
    try:
        async with bypassed(stage, email) as opened:
            await opened.value(f"insert into status_event ({', '.join(values)}) values ({marks})", *values.values())
            await opened.connection.execute("set constraints all immediate")
    except asyncpg.PostgresError as problem:
        return rule(problem)
    return way[1]


def rule(problem: asyncpg.PostgresError) -> str:
    """The code of the rule that refused."""
    meant = explain(problem)
    assert meant is not None, problem
    return meant.code


def codes(result: Mapping[str, Any]) -> list[str]:
    """The codes of a refusal: of its mistakes, or its own."""
    return [one["code"] for one in result.get("errors", ())] or [result["code"]]

"""Walking a connection by its cursors visits each row once, forwards and backwards, whatever the order.

Orders lead over to-ones, expressions and values, with every place of NULL. While a list is walked, others insert and
delete rows in it: those that were there all the time are visited once each all the same.
"""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING
from uuid import UUID

import asyncpg
import pytest
import pytest_asyncio

from compiler import ids
from compiler.attributes import reaches
from db import tables as t
from schema.build import build
from tests.databases import copied
from tests.oracle.inputs import Inputs, Value
from tests.oracle.subject import Subject, subject
from tests.oracle.walks import Walk

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

LISTS = (
    ("projects", "Project"),
    ("projectSites", "ProjectSite"),
    ("organisations", "Organisation"),
    ("agreements", "Agreement"),
    ("citations", "Citation"),
    ("reports", "Report"),
    ("budgetLines", "BudgetLine"),
    ('project(code: "G7-00001").milestones', "Milestone"),
)
CHANGING = {
    "projects": "Project",
    "organisations": "Organisation",
    "regions": "Region",
    "agreements": "Agreement",
    "indicators": "Indicator",
    "milestones": "Milestone",
}
"""Lists whose rows can be copied and deleted without more."""
ORDERINGS, CHANGED_ORDERINGS = 8, 3
DOOMED = 12
"""Rows that are there when a walk begins and not all when it ends."""


def _orderings(made: Subject, type_name: str, count: int) -> list[list[Value]]:
    """The list's own order, and random ones."""
    inputs = Inputs(reaches(build().types), made.harvest, random.Random(type_name))
    return [[], *(inputs.ordering(type_name) for _ in range(count))]


def _walk(made: Subject, name: str, type_name: str, order: list[Value]) -> Walk:
    return Walk(made.executor, made.viewers["auditor"], made.today, name, type_name, order)


@pytest.mark.parametrize(("name", "type_name"), LISTS)
async def test_each_row_is_visited_once_both_ways(invented: Subject, name: str, type_name: str) -> None:
    rng = random.Random(name)
    for order in _orderings(invented, type_name, ORDERINGS):
        walk = _walk(invented, name, type_name, order)
        total = (await walk.page("first", 0, "after", None))["totalCount"]
        assert total > 3, f"{name} has too few rows to walk"
        most = min(100, max(3, total // 4))
        forth, back = await walk.forwards(rng, most), await walk.backwards(rng, most)
        assert len(set(forth)) == len(forth) == total, f"a row is missing or came twice under {json.dumps(order)}"
        assert forth == back, f"the two ways differ under {json.dumps(order)}"


@pytest.mark.parametrize(("name", "type_name"), LISTS)
async def test_info_tells_what_lies_on_both_sides(invented: Subject, name: str, type_name: str) -> None:
    for order in _orderings(invented, type_name, 3):
        walk = _walk(invented, name, type_name, order)
        page = await walk.page("first", 2, "after", None)
        assert not page["pageInfo"]["hasPreviousPage"]
        assert page["pageInfo"]["hasNextPage"] is (page["totalCount"] > 2)
        for size, cursor, at in (("first", "after", "endCursor"), ("last", "before", "startCursor")):
            beside = await walk.page(size, 1, cursor, page["pageInfo"][at])
            towards = "hasPreviousPage" if cursor == "after" else "hasNextPage"
            assert beside["pageInfo"][towards], "the row of the cursor lies there"


@pytest_asyncio.fixture(loop_scope="session")
async def changing(postgres: str, small_world: str) -> AsyncIterator[tuple[Subject, Connection]]:
    """A world of its own for one test, and the connection of someone who changes it."""
    async with copied(postgres, small_world) as copy, subject(build(), copy) as made:
        connection = await asyncpg.connect(copy.superuser)
        yield made, connection
        await connection.close()


@pytest.mark.parametrize("name", CHANGING)
async def test_each_row_is_visited_once_while_others_come_and_go(
    changing: tuple[Subject, Connection],
    name: str,
    record_property: Callable[[str, object], None],
) -> None:
    made, connection = changing
    rng, visited = random.Random(name), 0
    type_ = build().types[CHANGING[name]]
    assert type_.table is not None
    assert type_.tag is not None
    for order in _orderings(made, type_.name, CHANGED_ORDERINGS):
        for way in ("forwards", "backwards"):
            crowd = _Crowd(connection, type_.table.name, rng)
            stay = await crowd.keys()
            await crowd.grow(DOOMED)
            walk = _walk(made, name, type_.name, order)
            before = await walk.forwards(rng, 100)
            seen = await getattr(walk, way)(rng, min(100, max(3, len(before) // 8)), crowd.change)
            assert len(set(seen)) == len(seen), f"a row came twice under {json.dumps(order)}, {way}"
            staying = {ids.encode(type_.tag, uid) for uid in stay}
            kept, wanted = ([one for one in rows if one in staying] for rows in (seen, before))
            assert kept == wanted, f"rows that stayed are missing or displaced under {json.dumps(order)}, {way}"
            assert crowd.changes > 3, "the walk was over before anything changed"
            await crowd.leave()
            visited += len(seen)
    record_property("said", f"pages: {visited} rows of {name} visited while rows came and went")


class _Crowd:
    """Copies of a table's rows that come and go in transactions of their own."""

    def __init__(self, connection: Connection, table: str, rng: random.Random) -> None:
        self.connection, self.table, self.rng = connection, table, rng
        self.copies, self.changes = list[int](), 0

    async def keys(self) -> list[UUID]:
        return [row["uid"] for row in await self.connection.fetch(f"select uid from {self.table}")]

    async def grow(self, count: int) -> None:
        """Copies of some rows, wherever these stand."""
        known = t.metadata.tables[self.table].columns
        columns = [c.name for c in known if c.key not in ("id", "uid") and c.computed is None]
        own, other = ", ".join(columns), ", ".join(map(_copy, columns))
        copied_from = f"select {other} from {self.table} order by md5(id::text || $1) limit 1"
        for _ in range(count):
            key = await self.connection.fetchval(
                f"insert into {self.table} ({own}) {copied_from} returning id",
                str(self.rng.random()),
            )
            self.copies.append(key)

    async def change(self) -> None:
        """One copy more, and an earlier one gone."""
        await self.grow(1)
        gone = self.copies.pop(self.rng.randrange(len(self.copies)))
        await self.connection.execute(f"delete from {self.table} where id = $1", gone)
        self.changes += 1

    async def leave(self) -> None:
        await self.connection.execute(f"delete from {self.table} where id = any($1::bigint[])", self.copies)


def _copy(column: str) -> str:
    if column == "iati_ref":
        return "null"
    return f"{column} || '-' || left(gen_random_uuid()::text, 8)" if column == "code" else column

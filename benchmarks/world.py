"""What a generated world offers to ask for, read from it; knows no read."""

from __future__ import annotations

import base64
from datetime import date
from typing import Any

import asyncpg
import orjson

from benchmarks.case import World
from compiler.attributes import reaches
from compiler.cursors import VERSION
from compiler.keys import of_choice
from schema.build import build

PROVINCES = """
select c.code from region_code c join region r on r.id = c.region_id
where c.scheme = 'KEMENDAGRI' and r.level = 'PROVINCE' and c.valid @> current_date order by 1
"""
PLACES = """
select due_on, id from (
  select due_on, id, row_number() over (order by due_on, id) as n from milestone
  where visibility = 'PUBLIC' and due_on is not null) m
where n % 97 = 1 order by n
"""
PROJECTS = "select uid from project where visibility = 'PUBLIC' order by id"


async def read(owner: str) -> World:
    """The world of a database, as its owner sees it."""
    connection = await asyncpg.connect(owner)
    try:
        places = [(on, key) for on, key in await connection.fetch(PLACES)]
        return World(
            codes=await _first(connection, "select code from project where visibility = 'PUBLIC' order by id"),
            statuses=await _first(connection, "select distinct status from project order by 1"),
            years=await _first(connection, "select distinct fiscal_year from budget order by 1"),
            programmes=await _first(connection, "select code from programme order by id"),
            provinces=await _first(connection, PROVINCES),
            milestones=_marks(places),
            projects=await _first(connection, PROJECTS),
        )
    finally:
        await connection.close()


async def _first(connection: asyncpg.Connection[asyncpg.Record], query: str) -> list[Any]:
    return [row[0] for row in await connection.fetch(query)]


def _marks(places: list[tuple[date, int]]) -> list[str]:
    """Cursors of places in the list of all milestones by due day, as the API gives them."""
    ordering = of_choice(reaches(build().types), "Milestone", [{"dueOn": "ASC"}], None)
    return [_cursor(str(ordering.mark.value), on, key) for on, key in places]


def _cursor(mark: str, on: date, key: int) -> str:
    return base64.b64encode(orjson.dumps([VERSION, mark, on.isoformat(), str(key)])).decode()

"""Lying within a region: all its parts, by the parents and codes of the day, each set worked out once."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Sequence
from datetime import date
from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from compiler.execute import Executor, Request
from db.pool import Pool
from schema.build import build
from tests.databases import Database

BEFORE, AFTER = "2020-01-01", "2023-01-01"
WORLD = """
insert into country (iso2, iso3, currency, name_en) values ('ID', 'IDN', 'IDR', 'Indonesia');
insert into region (code, country_id, level, kind, name_en)
select code, (select id from country), level, kind, code from (values
  ('old', 'PROVINCE', 'PROVINCE'), ('new', 'PROVINCE', 'PROVINCE'), ('regency', 'REGENCY_CITY', 'REGENCY'),
  ('district', 'DISTRICT', 'DISTRICT'), ('village', 'VILLAGE', 'DESA'), ('beside', 'REGENCY_CITY', 'CITY')
) as given (code, level, kind);
insert into region_parent (region_id, parent_id, valid)
select (select id from region where code = low), (select id from region where code = high), valid::daterange
from (values ('village', 'district', '(,)'), ('district', 'regency', '(,)'), ('beside', 'old', '(,)'),
  ('regency', 'old', '(,2022-11-11)'), ('regency', 'new', '[2022-11-11,)')) as given (low, high, valid);
insert into region_code (region_id, scheme, code, valid)
select (select id from region where region.code = name), scheme, given.code, valid::daterange
from (values ('old', 'KEMENDAGRI', '91', '(,2022-11-11)'), ('old', 'KEMENDAGRI', '92', '[2022-11-11,)'),
  ('new', 'KEMENDAGRI', '91', '[2022-11-11,)'), ('regency', 'BPS', '9401', '(,)')
) as given (name, scheme, code, valid);
"""


@pytest_asyncio.fixture(loop_scope="session")
async def executor(fresh_database: Database) -> AsyncIterator[Executor]:
    """A world in which a regency moved to a new province, which took over the old one's code."""
    connection = await asyncpg.connect(fresh_database.superuser)
    await connection.execute(WORLD)
    await connection.close()
    built = build()
    pool = await Pool.open(fresh_database.server, size=1)
    yield Executor(built.graphql, built.types, pool)
    await pool.close()


async def _within(executor: Executor, given: str, today: str = AFTER) -> set[str]:
    query = f"{{ regions(filter: {{within: {{{given}}}}}) {{ nodes {{ code }} }} }}"
    answer: Any = orjson.loads((await executor.execute(Request(query, today=date.fromisoformat(today)))).body)
    assert "errors" not in answer, json.dumps(answer)
    return {node["code"] for node in answer["data"]["regions"]["nodes"]}


PARTS = {"regency", "district", "village"}
CASES = [
    ('scheme: KEMENDAGRI, code: "91", asOf: "2020-01-01"', AFTER, {"old", "beside", *PARTS}),
    ('scheme: KEMENDAGRI, code: "91", asOf: "2023-01-01"', BEFORE, {"new", *PARTS}),
    ('scheme: KEMENDAGRI, code: "91", asOf: "2022-11-10"', AFTER, {"old", "beside", *PARTS}),
    ('scheme: KEMENDAGRI, code: "91", asOf: "2022-11-11"', AFTER, {"new", *PARTS}),
    ('scheme: KEMENDAGRI, code: "91"', BEFORE, {"old", "beside", *PARTS}),
    ('scheme: KEMENDAGRI, code: "91"', AFTER, {"new", *PARTS}),
    ('scheme: KEMENDAGRI, code: "92"', AFTER, {"old", "beside"}),
    ('scheme: KEMENDAGRI, code: "92"', BEFORE, set[str]()),
    ('scheme: BPS, code: "9401"', AFTER, PARTS),
    ('scheme: BPS, code: "91"', AFTER, set[str]()),
    ('scheme: KEMENDAGRI, code: "nowhere"', AFTER, set[str]()),
]


@pytest.mark.parametrize(("given", "today", "expected"), CASES, ids=[f"{given}, {today}" for given, today, _ in CASES])
async def test_all_parts_of_the_day(executor: Executor, given: str, today: str, expected: set[str]) -> None:
    assert await _within(executor, given, today) == expected


class _Explaining(Pool):
    """Keeps the plan of each statement."""

    plans: list[str]

    async def read(self, text: str, values: Sequence[Any]) -> str:
        async with self.acquire() as connection:
            self.plans.append("\n".join(row[0] for row in await connection.fetch(f"explain {text}", *values)))
        return await super().read(text, values)


async def test_the_parts_are_worked_out_once(executor: Executor, fresh_database: Database) -> None:
    """One array before any row is looked at, and regions compared with it: no descent a row."""
    pool = await _Explaining.open(fresh_database.server, size=1)
    pool.plans = []
    try:
        await _within(Executor(executor.schema, executor.types, pool), 'scheme: KEMENDAGRI, code: "91"')
    finally:
        await pool.close()
    (plan,) = pool.plans
    _, _, scan = plan.partition("on region t0")
    assert re.search(r"\(id = ANY \(COALESCE\(\(?(\$\d+|InitPlan \d+\).col1), ", plan), plan
    assert "SubPlan" not in scan, plan

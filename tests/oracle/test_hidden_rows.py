"""What is hidden leaves no trace: two worlds that differ only in rows a viewer may not see answer that viewer alike,
byte for byte, whatever is asked: filters, orderings, pages, cursors, counts, aggregates, search."""

from __future__ import annotations

import os
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import asyncpg
import orjson
import pytest

from compiler.execute import Executor, Request
from compiler.naive import World
from compiler.naive.policy import may_see
from data.generate import ANCHOR
from db import tables as t
from db.pool import Pool
from db.viewer import Stance, Viewer
from tests.databases import Database, copied
from tests.oracle.queries import Generator, Query
from tests.oracle.subject import Subject, difference, returns_rows

QUERIES = int(os.environ.get("SELARAS_HIDDEN", "90"))
"""How many queries a viewer asks; a nightly run asks more."""
SEED = int(os.environ.get("SELARAS_ORACLE_SEED", "20260630"))
KINDS = ("anonymous", "partner", "reporter", "party", "coordinator", "limited")
SECRETS = (
    *("api_token", "audit_entry", "audit_head", "audit_salt", "idempotency_key"),
    *("outbox", "webhook", "webhook_secret", "webhook_delivery"),
)
FOUND = """query ($text: String!, $size: Int!) {
  search(text: $text, first: $size) {
    totalCount pageInfo { hasNextPage endCursor } edges { score matched cursor node { __typename id } }
  }
}"""
PENDING = """
    update budget_line set pending_committed = (amount - committed) / 3, pending_disbursed = (amount - disbursed) / 3,
      pending_realised = (amount - realised) / 3 where not scope_id = any($1::bigint[])
"""
"""Columns of visible rows that are not for everyone."""


async def _without_hidden(database: Database, whole: Database, viewer: Viewer) -> int:
    """Take away every row that the viewer may not see; how many there were."""
    world, gone = World(whole.superuser), 0
    connection = await asyncpg.connect(database.superuser)
    try:
        await connection.execute("set session_replication_role = replica")
        for name in (table.name for table in t.metadata.sorted_tables if table.name not in SECRETS):
            rows = await world.rows(name)
            hidden = [key for key, row in rows.items() if not may_see(name, row, viewer)]
            await connection.execute(f"delete from {name} where id = any($1::bigint[])", hidden)
            gone += len(hidden)
        await connection.execute(PENDING, list(viewer.circle))
        await connection.execute("reset session_replication_role")
        await connection.execute("truncate search_key")
        await connection.execute("select app.fill_search_keys()")
    finally:
        await connection.close()
    return gone


@asynccontextmanager
async def _opened(subject: Subject, database: Database) -> AsyncIterator[Executor]:
    pool = await Pool.open(database.server, size=1)
    yield Executor(subject.built.graphql, subject.built.types, pool)
    await pool.close()


def _asked(subject: Subject, rng: random.Random) -> Query:
    generator = Generator(subject.built.graphql, subject.harvest, rng)
    ways: list[Callable[[], Query]] = [
        generator.query,
        generator.aggregates,
        generator.placed,
        lambda: generator.pages(filtered=rng.random() < 0.7, ordered=rng.random() < 0.7),
        lambda: _search(subject, rng),
    ]
    return rng.choice(ways)()


def _search(subject: Subject, rng: random.Random) -> Query:
    """A name of some row, hidden or not: whole, its beginning, or misspelt."""
    row = rng.choice(subject.harvest.rows[rng.choice(("project", "agreement", "organisation"))])
    name = row.get("name_en") or row["code"]
    text = rng.choice((row["code"], name, name[:6], name.replace("a", "e", 1)))
    variables = {"text": text, "size": rng.randint(1, 20)}
    return Query(FOUND, variables, variables)


@pytest.mark.parametrize("kind", KINDS)
async def test_hidden_rows_change_no_answer(
    postgres: str, small_world: str, generated: Database, invented: Subject, kind: str
) -> None:
    viewer, with_rows, answered = invented.viewers[kind], 0, 0
    async with copied(postgres, small_world) as other:
        assert await _without_hidden(other, generated, viewer) > 500
        async with _opened(invented, other) as without:
            for seed in range(SEED, SEED + QUERIES):
                query = _asked(invented, random.Random(seed))
                request = Request(query.text, query.variables, query.operation, viewer, ANCHOR)
                one, two = await invented.executor.execute(request), await without.execute(request)
                told = f"seed {seed}, {kind}\n{query.text}\n{query.variables}\n"
                assert one.body == two.body, told + str(difference(orjson.loads(one.body), orjson.loads(two.body)))
                answered += not one.refused
                with_rows += not one.refused and returns_rows(orjson.loads(one.body)["data"])
    assert answered > 0.7 * QUERIES
    assert with_rows > 0.6 * answered


async def test_a_row_that_is_seen_does_change_one(
    postgres: str, small_world: str, generated: Database, invented: Subject
) -> None:
    """Else the comparison would say nothing: an auditor misses what the public does not."""
    viewer = invented.viewers["auditor"]
    assert viewer.stance is Stance.AUDITOR
    query = "{ projects { totalCount } reports { totalCount } milestonesAggregate { groups { count } } }"
    async with copied(postgres, small_world) as other:
        await _without_hidden(other, generated, invented.viewers["anonymous"])
        async with _opened(invented, other) as without:
            request = Request(query, viewer=viewer, today=ANCHOR)
            one, two = await invented.executor.execute(request), await without.execute(request)
    assert one.body != two.body

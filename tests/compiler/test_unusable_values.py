"""Values of the right form that PostgreSQL does not know are the client's mistake, not a fault of the server."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
import pytest_asyncio

from compiler.execute import Executor, Request
from compiler.found import fingerprint
from compiler.keys import of_choice, of_columns
from db import tables as t
from db.pool import Pool
from schema.build import build
from tests.databases import Database

BY_VERSION = "query ($c: String) { projects(orderBy: [{rowVersion: ASC}], after: $c) { nodes { code } } }"


@pytest_asyncio.fixture(loop_scope="session")
async def executor(database: Database) -> AsyncIterator[Executor]:
    """An executor over an empty database."""
    built = build()
    pool = await Pool.open(database.server, size=1)
    yield Executor(built.graphql, built.types, pool, built.acts)
    await pool.close()


def _forged(version: str) -> str:
    mark = of_columns(t.project, [t.project.c.row_version]).mark.value
    return _cursor(mark, version, "1")


@pytest.mark.parametrize(
    ("query", "variables", "why"),
    [
        (r'{ project(code: "\u0000") { code } }', {}, "NUL"),
        (r'{ project(code: "\u{0}") { code } }', {}, "NUL"),
    ],
)
async def test_it_is_refused_and_nothing_else_is_told(
    executor: Executor, query: str, variables: dict[str, Any], why: str
) -> None:
    answer = await executor.execute(Request(query, variables))
    (error,) = orjson.loads(answer.body)["errors"]
    assert answer.refused
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert why in error["message"]


async def test_a_cursor_made_so_is_taken(executor: Executor) -> None:
    """Else the refusal above would be the fingerprint's."""
    answer = await executor.execute(Request(BY_VERSION, {"c": _forged("1")}))
    assert orjson.loads(answer.body) == {"data": {"projects": {"nodes": []}}}


LARGEST = {"rowVersion": 2**31 - 1, "updatedAt": "9999-12-31 23:59:59+00", "weightedProgress": "9" * 40}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("rowVersion", str(2**31)),
        ("rowVersion", str(-(2**31) - 1)),
        ("rowVersion", "1_0"),
        ("rowVersion", "١"),
        ("rowVersion", "9" * 5000),
        ("updatedAt", "0001-01-01 00:00:00+14"),
        ("updatedAt", "2026-01-01 00:00:00"),
        ("updatedAt", "0001-01-01 00:00:00+00"),
        ("startsOn", "9999-12-31"),
        ("weightedProgress", "1e400000"),
        ("weightedProgress", "NaN"),
        ("code", "\x00"),
    ],
)
async def test_a_forged_cursor_is_refused_before_a_connection_is_taken(
    executor: Executor, key: str, value: str
) -> None:
    query = f"query ($c: String) {{ projects(orderBy: [{{{key}: ASC}}], after: $c) {{ nodes {{ code }} }} }}"
    mark = of_choice(executor.reaches, "Project", [{key: "ASC"}], None).mark.value
    executor.pool.sent = []
    answer = await executor.execute(Request(query, {"c": _cursor(mark, value, "1")}))
    (error,) = orjson.loads(answer.body)["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "cursor `after` is not usable here: it has been altered" in error["message"]
    assert not executor.pool.sent
    for largest in (LARGEST[key],) if key in LARGEST else ():
        answer = await executor.execute(Request(query, {"c": _cursor(mark, str(largest), "1")}))
        assert orjson.loads(answer.body) == {"data": {"projects": {"nodes": []}}}


@pytest.mark.parametrize("forged", [(str(2**31), "a", "1", "1"), ("1", "a", str(2**15), "1"), ("1", "a", "1", "x")])
async def test_a_forged_cursor_of_a_search_is_too(executor: Executor, forged: tuple[str, ...]) -> None:
    query = 'query ($c: String) { search(text: "batik", types: [PROJECT], after: $c) { totalCount } }'
    tag = executor.types["Project"].tag
    assert tag is not None
    executor.pool.sent = []
    answer = await executor.execute(Request(query, {"c": _cursor(fingerprint("batik", [tag]), *forged)}))
    (error,) = orjson.loads(answer.body)["errors"]
    assert "it has been altered" in error["message"]
    assert not executor.pool.sent


async def test_a_share_beyond_its_digits_is_refused_with_the_cursor(executor: Executor) -> None:
    query = "query ($c: String) { milestones(orderBy: [{percent: ASC}], after: $c) { nodes { id } } }"
    mark = of_columns(t.milestone, [t.milestone.c.percent]).mark.value
    for value, told in (("999.999999", "data"), ("999.9999995", "errors"), ("1000", "errors")):
        executor.pool.sent = []
        body = orjson.loads((await executor.execute(Request(query, {"c": _cursor(mark, value, "1")}))).body)
        assert told in body, value
        assert bool(executor.pool.sent) is (told == "data")


def _cursor(*parts: str) -> str:
    return base64.b64encode(orjson.dumps(["1", *parts])).decode()

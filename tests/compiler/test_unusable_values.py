"""Values of the right form that PostgreSQL does not know are the client's mistake, not a fault of the server."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
import pytest_asyncio

from compiler.execute import Executor, Request
from compiler.keys import of_columns
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
    return base64.b64encode(orjson.dumps(["1", mark, version, "1"])).decode()


@pytest.mark.parametrize(
    ("query", "variables", "why"),
    [
        (r'{ project(code: "\u0000") { code } }', {}, "NUL"),
        (r'{ project(code: "\u{0}") { code } }', {}, "NUL"),
        (BY_VERSION, {"c": _forged("99999999999")}, "not usable"),
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

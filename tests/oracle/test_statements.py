"""What the statements of random queries have in common: the same text each time, and identity above every scan."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from compiler.execute import Executor
from db.pool import Pool
from tests.databases import Database
from tests.oracle.queries import Generator, Query
from tests.oracle.subject import Subject
from tests.oracle.written import written

STATEMENTS = 30
ROOT = Path(__file__).resolve().parents[2]


def _queries(subject: Subject, seed: str) -> list[Query]:
    generator = Generator(subject.built.graphql, subject.harvest, random.Random(seed))
    return [generator.query() for _ in range(STATEMENTS)]


def _asked(queries: Sequence[Query], *, others: bool = False, user: int = 7) -> list[Mapping[str, Any]]:
    return [
        {
            "query": query.text,
            "variables": {**query.variables, **query.others} if others else query.variables,
            "operation": query.operation,
            "user": user,
        }
        for query in queries
    ]


async def test_the_same_document_gives_the_same_text_in_a_fresh_process(invented: Subject) -> None:
    asked = _asked(_queries(invented, "fresh"))
    here = await written(asked)
    assert len(here) > STATEMENTS * 0.8
    again = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "tests.oracle.written"],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=120,
    )
    assert json.loads(again.stdout) == here


async def test_other_values_and_viewers_give_the_same_text(invented: Subject) -> None:
    queries = [query for query in _queries(invented, "others") if query.others]
    assert len(queries) > 8, "too few queries with variables that may change"
    # Other page sizes may cost more than is allowed: asked one by one, so that a refusal shifts no other text.
    both = [(await written(_asked([query])), await written(_asked([query], others=True, user=8))) for query in queries]
    allowed = [(one, other) for one, other in both if one and other]
    assert len(allowed) > 8, "too few queries that may be asked with other values"
    assert all(one == other for one, other in allowed)


async def test_a_text_is_asked_again_without_being_written_again(invented: Subject) -> None:
    (query, *_) = [query for query in _queries(invented, "others") if query.others]
    executor = Executor(invented.built.graphql, invented.built.types, invented.executor.pool)
    first = await invented.ask(query, "auditor", executor)
    second = await invented.ask(replace(query, variables={**query.variables, **query.others}), "auditor", executor)
    assert first.sent == second.sent
    operation, *_ = executor.documents.get(query.text).operations.values()
    assert len(operation.statements._held) == 1


class _Recording(Pool):
    """Keeps each statement with its values."""

    said: list[tuple[str, Sequence[Any]]]

    async def read(self, text: str, values: Sequence[Any]) -> str:
        self.said.append((text, values))
        return await super().read(text, values)


async def test_every_scan_lies_beneath_the_identity(invented: Subject, generated: Database) -> None:
    """The plan's top scans the CTE that sets the identity; all tables are scanned in sub-plans of it."""
    pool = await _Recording.open(generated.server, size=1)
    pool.said = []
    executor = Executor(invented.built.graphql, invented.built.types, pool)
    for number, query in enumerate(_queries(invented, "plans") + _queries(invented, "more")):
        await invented.ask(query, list(invented.viewers)[number % len(invented.viewers)], executor)
    assert len(pool.said) > STATEMENTS * 1.6
    try:
        scans = await _scans(pool)
    finally:
        await pool.close()
    assert scans > STATEMENTS, "the plans scan hardly any table: the test says nothing"


async def _scans(pool: _Recording) -> int:
    """How many scans of tables the plans of all that was said have."""
    scans = 0
    async with pool.acquire() as connection:
        for text, values in pool.said:
            found = json.loads(await connection.fetchval(f"explain (format json) {text}", *values))
            scans += _assert_beneath(found[0]["Plan"], text)
    return scans


def _assert_beneath(top: Mapping[str, Any], text: str) -> int:
    """How many scans of tables a plan has; AssertionError when one is not beneath the identity."""
    assert top["Node Type"] == "CTE Scan", f"the top of the plan is {top['Node Type']}\n{text}"
    assert top["CTE Name"] == "s"
    scans = 0
    for child in top.get("Plans", ()):
        tables = [node["Relation Name"] for node in _nodes(child) if "Relation Name" in node]
        if child.get("Subplan Name") == "CTE s":
            assert not tables, f"the identity itself scans {tables}"
        else:
            assert child["Parent Relationship"] in ("SubPlan", "InitPlan"), (
                f"{tables} stand beside the identity\n{text}"
            )
        scans += len(tables)
    return scans


def _nodes(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from _nodes(child)

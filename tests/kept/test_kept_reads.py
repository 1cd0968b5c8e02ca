"""Which reads are kept: those of trusted documents, for who has no token, of one business date."""

from __future__ import annotations

from datetime import date

import orjson
import pytest

from compiler.execute import Executor, Request
from db.kept import PROBE, KeptAnswers, with_snapshot
from db.pool import Pool
from db.viewer import Viewer

LATE = "query Late($first: Int!) { projects(first: $first) { nodes { code isLate } } }"
PLAIN = "{ programmes { nodes { code } } __typename }"


@pytest.fixture
def executor(still_executor: Executor, still_pool: Pool) -> Executor:
    """The demonstration, kept from now on."""
    assert still_pool.sent is not None
    still_pool.sent.clear()
    return Executor(still_executor.schema, still_executor.types, still_pool, kept=KeptAnswers(still_pool, 1_000_000))


async def test_a_trusted_document_is_read_once(executor: Executor, still_pool: Pool) -> None:
    asked = [(await executor.execute(Request(PLAIN, keep=True))).body for _ in range(3)]
    fresh = (await executor.execute(Request(PLAIN))).body
    assert {orjson.dumps(orjson.loads(body)) for body in asked} == {orjson.dumps(orjson.loads(fresh))}
    assert still_pool.sent is not None
    assert [text == PROBE for text in still_pool.sent] == [False, True, True, False]
    assert still_pool.sent[0] == with_snapshot(still_pool.sent[3])


async def test_other_variables_and_other_days_are_other_answers(executor: Executor) -> None:
    first = Request(LATE, {"first": 5}, today=date(2026, 7, 1), keep=True)
    later = Request(LATE, {"first": 5}, today=date(2031, 7, 1), keep=True)
    fewer = Request(LATE, {"first": 2}, today=date(2026, 7, 1), keep=True)
    for _ in range(2):
        for request in (first, later, fewer):
            kept = await executor.execute(request)
            fresh = await executor.execute(Request(LATE, request.variables, today=request.today))
            assert kept.body == fresh.body
    assert executor.kept is not None
    assert executor.kept.again == 3


async def test_who_has_a_token_is_never_answered_from_it(executor: Executor, still_pool: Pool) -> None:
    await executor.execute(Request(PLAIN, keep=True))
    assert still_pool.sent is not None
    still_pool.sent.clear()
    await executor.execute(Request(PLAIN, viewer=Viewer(user_id=1, organisation_id=1, organisations=(1,)), keep=True))
    assert PROBE not in still_pool.sent
    assert executor.kept is not None
    assert executor.kept.again == 0

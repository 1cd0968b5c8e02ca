"""The explorer's saved queries: each is the operation of its triple, and answers whom it is for, from its own file."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest
from graphql import parse, print_ast

from compiler.execute import Executor, Request
from db.pool import Pool
from schema.build import build
from server.graphiql import page
from server.graphiql.saved import SavedQuery, saved_queries
from tests.databases import Database
from tests.people import viewer_of
from tests.queries.triple import Triple, pasted, triples

FOLDER = Path(page.__file__).parent / "queries"
SAVED, PROBLEMS = saved_queries(FOLDER)
TOKEN = re.compile(r"Token: (?:none is needed|[\w ]+ \((?P<email>[\w.@]+)\))\.$")


def by_name(query: SavedQuery) -> str:
    return query.name


def email_of(query: SavedQuery) -> str | None:
    """Whose token the file says to use."""
    said = TOKEN.search(query.description)
    assert said is not None, f"{query.name} does not end its explanation with whose token to use"
    return said["email"]


async def asked(
    query: SavedQuery, demo: Database, pool: Pool, executor: Executor, today: date, **given: Any
) -> dict[str, Any]:
    """The answer to a saved query, its ids pasted from the saved queries that it names."""

    async def ask(triple: Triple) -> Any:
        other = next(saved for saved in SAVED if saved.name == triple.name)
        return await asked(other, demo, pool, executor, today)

    variables = await pasted(json.loads(query.variables or "{}") | given, ask)
    viewer = await viewer_of(demo.owner, pool, email_of(query))
    request = Request(query.query, variables, viewer=viewer, today=today)
    answer: dict[str, Any] = orjson.loads((await executor.execute(request)).body)
    return answer


def test_there_are_twenty_one_without_a_fault() -> None:
    assert PROBLEMS == []
    assert len(SAVED) == 21


@pytest.mark.parametrize("query", SAVED, ids=by_name)
def test_it_is_the_operation_of_its_triple(query: SavedQuery) -> None:
    triple = next(triple for triple in triples() if triple.name == query.name)
    assert print_ast(parse(query.query)) == print_ast(parse(triple.text))
    # Only what is public needs no token: whoever the triple asks as, its saved query says so.
    assert email_of(query) == triple.viewer


@pytest.mark.parametrize("query", SAVED, ids=by_name)
async def test_it_answers_whom_it_is_for(
    query: SavedQuery, demo: Database, demo_pool: Pool, demo_executor: Executor
) -> None:
    answer = await asked(query, demo, demo_pool, demo_executor, date(2026, 10, 5))
    assert "errors" not in answer
    assert all(answer["data"].values())


async def test_a_report_is_sent_as_the_explanation_says(demo_copy: Database) -> None:
    send = next(query for query in SAVED if query.name == "17-send-a-report")
    pool, built = await Pool.open(demo_copy.server, size=2), build()
    try:
        executor = Executor(built.graphql, built.types, pool, built.acts)
        checked = await asked(send, demo_copy, pool, executor, date(2026, 10, 5))
        assert checked == {"data": {"validateReport": {"__typename": "ValidateReportSuccess", "isValid": True}}}
        sent = await asked(send, demo_copy, pool, executor, date(2026, 10, 5), send=True)
        assert sent["data"]["submitReport"]["report"]["status"] == "SUBMITTED"
        again = await asked(send, demo_copy, pool, executor, date(2026, 10, 5), send=True)
        assert again["data"]["submitReport"]["__typename"] == "AlreadySubmitted"
    finally:
        await pool.close()

"""Searches asked both ways: what is visible, its ranks, pages and cursors; and the comparison notices what is broken.

What matches a text is PostgreSQL's to say, for both: tests/search holds it to examples instead.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable
from typing import Any

import orjson
import pytest
from graphql import GraphQLObjectType
from sqlalchemy import literal_column, true

from compiler import fold_found
from compiler.execute import Executor, Request
from compiler.fold_found import FoundFold
from db.pool import Pool
from tests.oracle.queries import Generator, Query
from tests.oracle.subject import Subject

SEARCHES = 60
WALKED = "query ($text: String!, $at: String) {{ search(text: $text, {size}: 1, {cursor}: $at) {{ totalCount"
WALKED += " edges {{ cursor score node {{ ... on Node {{ id }} }} }} pageInfo {{ hasNextPage hasPreviousPage"
WALKED += " startCursor endCursor }} }} }}"
Break = Callable[[pytest.MonkeyPatch], None]


def drawn(subject: Subject, number: int) -> Query:
    """A random search with all that tells where its page stands, after an earlier one's cursor now and then."""
    rng = random.Random(f"search {number}")
    generator = Generator(subject.built.graphql, subject.harvest, rng)
    root = subject.built.graphql.query_type
    assert isinstance(root, GraphQLObjectType)
    given, _ = generator._search(root.fields["search"], 1)
    info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
    edges = "edges { cursor score matched node { __typename ... on Node { id } } }"
    return generator._written(f"a: search{given} {{ totalCount {info} {edges} }}")


@pytest.mark.parametrize("viewer", ["anonymous", "partner", "party", "coordinator", "auditor", "limited"])
async def test_random_searches_agree(invented: Subject, real: Subject, viewer: str) -> None:
    found = 0
    for number in range(SEARCHES):
        subject = real if number % 3 == 0 else invented
        asked = await subject.ask(drawn(subject, number), viewer)
        assert asked.agrees, f"search {number}, {asked.told()}"
        assert len(asked.sent) == 1
        found += bool(asked.expected["a"]["edges"])
    assert found > SEARCHES * 0.7, f"only {found} of {SEARCHES} searches found anything"


async def page(subject: Subject, text: str, size: str, cursor: str, at: str | None, viewer: str = "auditor") -> Any:
    request = Request(
        WALKED.format(size=size, cursor=cursor), {"text": text, "at": at}, None, subject.viewers[viewer], subject.today
    )
    body = orjson.loads((await subject.executor.execute(request)).body)
    assert "errors" not in body, body
    return body["data"]["search"]


@pytest.mark.parametrize("text", ["pengembangan", "G7", "developmnt"])
async def test_walking_a_search_visits_each_row_once(invented: Subject, text: str) -> None:
    forwards = [edge async for edge in walked(invented, text, "first", "after")]
    backwards = [edge async for edge in walked(invented, text, "last", "before")]
    assert len(forwards) > 1, "one page: the test says nothing"
    assert forwards == backwards[::-1]
    ids = [edge["node"]["id"] for edge in forwards]
    assert len(set(ids)) == len(ids) == (await page(invented, text, "first", "after", None))["totalCount"]
    scores = [edge["score"] for edge in forwards]
    assert scores == sorted(scores, reverse=True)


async def walked(subject: Subject, text: str, size: str, cursor: str) -> AsyncIterator[Any]:
    at: str | None = None
    more, step = True, 0
    while more:
        found = await page(subject, text, size, cursor, at)
        info = found["pageInfo"]
        onward, back = ("hasNextPage", "hasPreviousPage") if size == "first" else ("hasPreviousPage", "hasNextPage")
        more, step = info[onward], step + 1
        assert info[back] is (step > 1)
        at = info["endCursor" if size == "first" else "startCursor"]
        for edge in found["edges"] if size == "first" else found["edges"][::-1]:
            yield edge


def _everything_is_visible(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(FoundFold, "_is_visible", lambda self, key: true())


def _hidden_rows_count_for_the_fallback(patch: pytest.MonkeyPatch) -> None:
    """What is misspelt is tried only where nothing at all is found, hidden rows included."""
    right = FoundFold._is_visible

    def broken(self: FoundFold, key: Any) -> Any:
        return true() if "t0" in str(key.kind) else right(self, key)

    patch.setattr(FoundFold, "_is_visible", broken)


def _wrong_order(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(fold_found, "ORDER", (("matched", str), ("place", int), ("kind", int), ("row_id", int)))


def _one_more(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(fold_found, "ONE", literal_column("2"))


def _last_way_only(patch: pytest.MonkeyPatch) -> None:
    right = FoundFold.keys

    def broken(self: FoundFold) -> Any:
        from dataclasses import replace

        self.search = replace(self.search, spec=replace(self.search.spec, ways=self.search.spec.ways[-1:]))
        return right(self)

    patch.setattr(FoundFold, "keys", broken)


def _kinds_forgotten(patch: pytest.MonkeyPatch) -> None:
    right = FoundFold.__post_init__

    def broken(self: FoundFold) -> None:
        right(self)
        self.kinds = literal_column("'{1,2,6,7,11,23}'::smallint[]")

    patch.setattr(FoundFold, "__post_init__", broken)


@pytest.mark.parametrize(
    "break_",
    [
        _everything_is_visible,
        _hidden_rows_count_for_the_fallback,
        _wrong_order,
        _one_more,
        _last_way_only,
        _kinds_forgotten,
    ],
)
async def test_what_is_broken_is_noticed(
    invented: Subject, unguarded: Pool, break_: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_(monkeypatch)
    executor = Executor(invented.built.graphql, invented.built.types, unguarded)
    for number in range(SEARCHES):
        asked = await invented.ask(drawn(invented, number), "anonymous", executor)
        if not asked.agrees:
            return
    pytest.fail(f"{SEARCHES} searches agree although this is broken: {break_.__name__}")

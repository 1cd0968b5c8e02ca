"""docs/time.md and docs/search.md: each query, its variables and its answer are those of the triple they name."""

from __future__ import annotations

import json
from itertools import dropwhile

import pytest

from tests.queries.test_page_of_queries import ROOT, SNIPPET
from tests.queries.triple import Triple

PAGES = {name: SNIPPET.findall((ROOT / "docs" / f"{name}.md").read_text()) for name in ("time", "search")}
SNIPPETS = [snippet for found in PAGES.values() for snippet in found]


def test_each_page_shows_its_triples() -> None:
    shown = {page: [name[:2] for name, part, _ in found if part == ".graphql"] for page, found in PAGES.items()}
    assert shown == {"time": ["50", "51"], "search": ["53"]}


def test_nothing_on_the_pages_stands_outside_a_triple() -> None:
    for page, found in PAGES.items():
        assert (ROOT / "docs" / f"{page}.md").read_text().count("```") == 2 * len(found)


@pytest.mark.parametrize(("name", "part", "text"), SNIPPETS, ids=[name + part for name, part, _ in SNIPPETS])
def test_a_snippet_is_its_triple(name: str, part: str, text: str) -> None:
    triple = Triple(name)
    if part == ".graphql":
        assert text.splitlines() == list(dropwhile(lambda line: line.startswith("#"), triple.text.splitlines()))
    else:
        assert json.loads(text) == (triple.answer if part == ".json" else triple.variables)

"""docs/queries.md: its queries, variables and answers are those of the triples it names."""

import json
import re
from itertools import dropwhile
from pathlib import Path

import pytest

from tests.queries.triple import Triple, numbered

PAGE = Path(__file__).parents[2] / "docs" / "queries.md"
SNIPPETS = re.findall(r"<!-- (\S+?)(\.graphql|\.json| variables) -->\n```\w+\n(.*?)\n```", PAGE.read_text(), re.S)


def test_the_page_walks_through_five_queries() -> None:
    shown = [name for name, part, _ in SNIPPETS if part == ".graphql"]
    assert [name[:2] for name in shown] == ["01", "02", "08", "17", "23"]
    assert [name for name, part, _ in SNIPPETS if part == ".json"] == shown


@pytest.mark.parametrize(("name", "part", "text"), SNIPPETS, ids=[name + part for name, part, _ in SNIPPETS])
def test_a_snippet_is_its_triple(name: str, part: str, text: str) -> None:
    triple = Triple(name)
    if part == ".graphql":
        body = dropwhile(lambda line: line.startswith("#"), triple.text.splitlines())
        assert text.splitlines() == list(body)
    else:
        assert json.loads(text) == (triple.answer if part == ".json" else triple.variables)


def test_every_place_that_the_page_names_exists() -> None:
    for number in re.findall(r"<(\d\d) [\w.]+>", PAGE.read_text()):
        assert numbered(number).name.startswith(number)

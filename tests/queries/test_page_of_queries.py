"""docs/queries.md and the README: their queries, variables and answers are those of the triples it names."""

import json
import re
from itertools import dropwhile
from pathlib import Path

import pytest

from tests.queries.triple import Triple, numbered

ROOT = Path(__file__).parents[2]
PAGE, README = ROOT / "docs" / "queries.md", ROOT / "README.md"
SNIPPET = re.compile(r"<!-- (\S+?)(\.graphql|\.json|\.sql| variables) -->\n```\w+\n(.*?)\n```", re.S)
SNIPPETS = SNIPPET.findall(PAGE.read_text())
FIRST = SNIPPET.findall(README.read_text())


def test_the_page_walks_through_five_queries() -> None:
    shown = [name for name, part, _ in SNIPPETS if part == ".graphql"]
    assert [name[:2] for name in shown] == ["01", "02", "08", "17", "23"]
    assert [name for name, part, _ in SNIPPETS if part == ".json"] == shown


def test_the_readme_shows_a_query_its_statement_and_its_answer() -> None:
    assert [part for _, part, _ in FIRST] == [".graphql", " variables", ".sql", ".json"]


@pytest.mark.parametrize(
    ("name", "part", "text"), SNIPPETS + FIRST, ids=[name + part for name, part, _ in SNIPPETS + FIRST]
)
def test_a_snippet_is_its_triple(name: str, part: str, text: str) -> None:
    triple = Triple(name)
    if part == ".graphql":
        body = dropwhile(lambda line: line.startswith("#"), triple.text.splitlines())
        assert text.splitlines() == list(body)
    elif part == ".sql":
        assert text + "\n" == (ROOT / "tests" / "queries" / f"{name}.sql").read_text()
    else:
        assert json.loads(text) == (triple.answer if part == ".json" else triple.variables)


def test_every_place_that_the_page_names_exists() -> None:
    for number in re.findall(r"<(\d\d) [\w.]+>", PAGE.read_text()):
        assert numbered(number).name.startswith(number)

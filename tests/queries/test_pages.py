"""The README and the pages of docs/: their queries, variables, statements and answers are those of triples."""

import re
from pathlib import Path

import pytest

from compiler.document import Documents
from schema.build import build
from tests.mutations.story import steps
from tests.queries.page import ROOT, Snippet, pages, refresh, snippets
from tests.queries.triple import numbered

for page in pages():
    refresh(page)
SHOWN = [one for page in pages() for one in snippets(page)]
QUERIES = ROOT / "docs" / "queries.md"


@pytest.mark.parametrize("snippet", SHOWN, ids=lambda one: f"{one.page.stem} {one.name}{one.part}")
def test_a_snippet_is_its_triple(snippet: Snippet) -> None:
    assert snippet.is_true, f"{snippet.page.name} shows another {snippet.name}{snippet.part}; SELARAS_UPDATE=1 mends it"


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.stem)
def test_every_query_of_a_page_is_a_triple_s_or_part_of_a_story(page: Path) -> None:
    if page.stem == "limits":
        pytest.skip("its query reads no row; it is asked with the page's numbers")
    if page.stem in ("setting-up", "partners-guide"):
        pytest.skip("its steps change what later ones read; a test of its own runs them in their order")
    written = page.read_text().count("```graphql\n") - len(_subscriptions(page))
    assert written == len([one for one in snippets(page) if one.part == ".graphql"]) + len(steps(page))


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))], ids=lambda page: page.stem
)
def test_every_block_of_a_page_ends_before_the_next_begins(page: Path) -> None:
    fences = [line for line in page.read_text().splitlines() if line.startswith("```")]
    assert all(end == "```" for end in fences[1::2]), page.name
    assert len(fences) % 2 == 0, page.name


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.stem)
def test_every_subscription_of_a_page_is_one_of_the_schema(page: Path) -> None:
    documents = Documents(build().graphql)
    for text in _subscriptions(page):
        assert not documents.get(text).errors, text


def _subscriptions(page: Path) -> list[str]:
    return re.findall(r"```graphql\n(subscription .*?)```", page.read_text(), re.S)


def test_the_page_of_queries_walks_through_five() -> None:
    shown = [one.name for one in snippets(QUERIES) if one.part == ".graphql"]
    assert [name[:2] for name in shown] == ["01", "02", "08", "17", "23"]
    assert [one.name for one in snippets(QUERIES) if one.part == ".json"] == shown


def test_the_readme_shows_a_query_its_statement_and_its_answer_and_a_group() -> None:
    shown = [(one.name[:2], one.part) for one in snippets(ROOT / "README.md")]
    first = [("00", part) for part in (".graphql", " variables", ".sql", ".json")]
    assert shown == [*first, ("66", ".graphql"), ("66", ".json")]


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))], ids=lambda page: page.stem
)
def test_its_links_lead_somewhere(page: Path) -> None:
    for target, heading in re.findall(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)", page.read_text()):
        file = page.parent / target if target else page
        assert file.exists(), f"{page.name} links to {target}"
        assert not heading or heading in _headings(file), f"{page.name} links to {target}#{heading}"


def test_the_readme_leads_to_every_page() -> None:
    linked = set(re.findall(r"\]\((docs/[\w-]+\.md)", (ROOT / "README.md").read_text()))
    assert linked == {f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")}


def _headings(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_place_that_the_page_of_queries_names_exists() -> None:
    for number in re.findall(r"<(\d\d) [\w.]+>", QUERIES.read_text()):
        assert numbered(number).name.startswith(number)

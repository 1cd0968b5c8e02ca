"""What each limit counts, and how its refusal reads: the limit, the value, the mend."""

from __future__ import annotations

import time

import pytest
from graphql import parse

from compiler.cost import cost_of
from compiler.document import Documents
from compiler.extent import Extent, extents
from compiler.limits import ALIASES, COST, DEPTH, FIELDS, FRAGMENT_DEPTH, ROOT_FIELDS, TOKENS
from db.viewer import ANONYMOUS, Viewer
from db.words import GrantRole
from schema.build import build

DOCUMENTS = Documents(build().graphql)
MEMBER = Viewer(user_id=1)
ANALYST = Viewer(user_id=1, roles=frozenset({GrantRole.ANALYST}))
AUDITOR = Viewer(user_id=1, roles=frozenset({GrantRole.AUDITOR}))


def extent(text: str) -> Extent:
    (found,) = extents(parse(text)).values()
    return found


def cost(text: str, **variables: object) -> int:
    document = DOCUMENTS.get(text)
    assert not document.errors
    return cost_of(build().graphql, document.operation(None), variables).rows


def chain(levels: int) -> str:
    body = " ".join(f"fragment F{i} on Project {{ ...F{i + 1} }}" for i in range(levels))
    return f'{{ project(code: "x") {{ ...F0 }} }} {body} fragment F{levels} on Project {{ id }}'


def down(levels: int) -> str:
    """A document whose fields stand within each other."""
    return "{ a" * levels + " }" * levels


def refusal(text: str) -> str:
    (error,) = DOCUMENTS.get(text).errors
    assert error.extensions is not None
    assert error.extensions["code"] == "BAD_USER_INPUT"
    assert error.extensions["limit"]
    return error.message


def test_levels_are_counted_through_fragments() -> None:
    assert extent("{ a { b { c } } d }").depth == 3
    assert extent("{ a { ...F } } fragment F on X { b { ... on Y { c } } }").depth == 3
    assert extent("{ __schema { types { name } } a { b } }") == Extent(2, 3, 0, 2, 0, 2)
    assert extent('{ __type(name: "X") { ...T } } fragment T on __Type { ofType { name } }').introspection_depth == 3


def test_aliases_and_root_fields_are_counted_as_often_as_a_fragment_is_spread() -> None:
    found = extent("{ x: a ...F ...F } fragment F on Query { y: b z: c }")
    assert (found.aliases, found.root_fields, found.fragment_depth, found.fields) == (5, 5, 1, 5)
    assert extent("{ a { ...F } } fragment F on Query { b c d }").root_fields == 1


@pytest.mark.parametrize(
    ("text", "limit", "value", "most"),
    [
        (down(DEPTH + 1), "depth", DEPTH + 1, DEPTH),
        ("{" + " ".join(f"a{i}: x" for i in range(ALIASES + 1)) + "}", "aliases", ALIASES + 1, ALIASES),
        ("{" + " ".join(f"a{i}" for i in range(ROOT_FIELDS + 1)) + "}", "root fields", ROOT_FIELDS + 1, ROOT_FIELDS),
        ("{ a {" + "b " * FIELDS + "} }", "fields", FIELDS + 1, FIELDS),
        (chain(FRAGMENT_DEPTH), "fragment nesting", FRAGMENT_DEPTH + 1, FRAGMENT_DEPTH),
        ("{ __schema " + down(25) + "}", "introspection depth", 26, 20),
    ],
)
def test_a_refusal_names_the_limit_the_value_and_the_mend(text: str, limit: str, value: int, most: int) -> None:
    told = refusal(text)
    are = "are" if limit.endswith("s") else "is"
    assert told.startswith(f"The operation's {limit} {are} {value} and at most {most} {are} allowed; ")
    assert len(told.partition("; ")[2]) > 10


def test_tokens_are_not_counted_to_their_end() -> None:
    told = refusal("{" + "a " * (TOKENS + 1) + "}")
    assert told.startswith(f"The operation's tokens are more than {TOKENS} and at most {TOKENS} are allowed; split")


def test_what_is_just_allowed_is_allowed() -> None:
    for text in (down(DEPTH), chain(FRAGMENT_DEPTH - 1), "{ a {" + "b " * (FIELDS - 1) + "} }"):
        assert not any((error.extensions or {}).get("limit") for error in DOCUMENTS.get(text).errors)


def test_costs_are_the_published_ones() -> None:
    assert cost("{ __typename }") == 0
    assert cost('{ project(code: "x") { code status } }') == 1
    assert cost('{ project(code: "x") { programme { code } phases { ordinal } } }') == 12
    assert cost("{ projects { nodes { code } } }") == 20
    assert cost("{ projects(first: 7) { totalCount pageInfo { endCursor } edges { cursor node { code } } } }") == 7
    assert cost("{ projects(first: 7) { nodes { milestones(last: 5) { nodes { id } } } } }") == 7 * 6
    assert cost("query ($n: Int!) { projects(first: $n) { nodes { code } } }", n=9) == 9
    assert cost("query ($n: Int) { projects(first: $n) { nodes { code } } }") == 20
    assert cost("{ ...F ...F } fragment F on Query { projects(first: 3) { nodes { code } } }") == 6


def test_an_act_costs_ten_and_its_payload() -> None:
    asked = "submitReport(input: $i) { ... on SubmitReportSuccess { report { id } } }"
    text = f"mutation ($i: SubmitReportInput!) {{ {asked} }}"
    assert cost(text) == 10 + 1 + 1


def test_who_asks_decides_what_it_may_cost() -> None:
    found = [COST[viewer.tier] for viewer in (ANONYMOUS, MEMBER, ANALYST, AUDITOR)]
    assert found == [2_000, 10_000, 50_000, 50_000]


def test_a_connection_is_known_by_its_type_and_not_by_its_words() -> None:
    """Descriptions may change, and another type may have fields called `nodes`."""
    schema = build().graphql
    field = schema.type_map["ProjectConnection"].fields["nodes"]  # type: ignore[attr-defined]  # an object type
    described, field.description = field.description, "Other words."
    try:
        assert cost("{ projects { nodes { status } } }") == 20
    finally:
        field.description = described


def test_a_bomb_takes_no_longer_than_its_text() -> None:
    body = " ".join(f"fragment F{i} on Project {{ a: code ...F{i + 1} ...F{i + 1} }}" for i in range(45))
    text = f'{{ project(code: "x") {{ ...F0 }} }} {body} fragment F45 on Project {{ id }}'
    began = time.process_time()
    assert "aliases are more than" in refusal(text)
    assert time.process_time() - began < 0.1

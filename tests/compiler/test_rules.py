"""All rules in one visit say what each says by itself."""

from __future__ import annotations

import pytest
from graphql import parse, specified_rules, validate

from compiler.rules import EveryRule
from schema.build import build
from tests.queries.triple import triples

INVALID = (
    "{ nothing }",
    "{ projects { nodes } }",
    '{ projects(first: "x", first: 2) { nodes { code } } }',
    "{ project { code } }",
    "{ project(code: $missing) { code } }",
    "query ($unused: Int) { projects { totalCount } }",
    "query ($n: String) { projects(first: $n) { totalCount } }",
    "query A { projects { totalCount } } query A { projects { totalCount } }",
    "{ projects { ...gone nodes { ... on Region { id } } } }",
    "fragment f on Project { code ...g } fragment g on Project { code ...f } { projects { nodes { ...f } } }",
    "{ a: projects { nodes { x: code x: status } } }",
    "{ projects @skip { totalCount @include(if: 3) @unknown } }",
    '{ projects(filter: {code: {eq: "a", eq: "b"}, nothing: 1}) { totalCount } }',
    "subscription { x } type T { a: Int }",
)


@pytest.mark.parametrize("text", [*INVALID, *(triple.text for triple in triples())])
def test_they_say_the_same(text: str) -> None:
    schema, document = build().graphql, parse(text)
    together = validate(schema, document, (EveryRule,))
    assert [error.formatted for error in together] == [
        error.formatted for error in validate(schema, document, specified_rules)
    ]
    assert bool(together) == (text in INVALID)

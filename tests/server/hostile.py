"""Requests as hostile and careless clients send them, each under the name of its kind; and what is odd, and right."""

from __future__ import annotations

import base64

import orjson

from tests.server.asgi import Ask, posted, raw
from tests.server.hostile_documents import bomb, introspection, invalid, limits, syntax
from tests.server.hostile_requests import addresses, headers, methods, not_a_request, too_large, wrong_members
from tests.server.hostile_values import BY_CODE, FILTERED, ON_DAY, PAGED, filters, variables

HARMLESS: dict[str, Ask] = {
    "a key twice": raw(b'{"query":"{ nothing }","query":"{ __typename }"}'),
    "an unknown member": raw(orjson.dumps({"query": "{ __typename }", "secret": 1})),
    "an unknown variable": posted("{ __typename }", {"unknown": 1}),
    "an unknown extension": posted("{ __typename }", None, extensions={"a": [1]}),
    "a variable named as a prototype": posted("{ __typename }", {"__proto__": {"a": 1}}),
    "a string as SQL": posted(BY_CODE, {"c": "'; drop table project; --"}),
    "half a per cent": posted(BY_CODE, {"c": "%_\\%"}),
    "a string of 90 kB": posted(BY_CODE, {"c": "x" * 90_000}),
    "an emoji": posted(BY_CODE, {"c": "🌋" * 100}),
    "controls in a string": posted(BY_CODE, {"c": "\x01\x1f\x7f\u2028\ufeff"}),
    "the largest code point": posted(BY_CODE, {"c": "\U0010ffff"}),
    "a byte order mark in the document": posted("\ufeff{ __typename }"),
    "commas everywhere": posted(",,{,,__typename,,},,"),
    "an unknown id of the right form": posted(
        "query ($i: ID!) { node(id: $i) { id } }",
        {"i": base64.urlsafe_b64encode(b"\x01\x01" + b"\0" * 16).decode()},
    ),
    "an id of an unknown type": posted(
        "query ($i: ID!) { node(id: $i) { id } }",
        {"i": base64.urlsafe_b64encode(b"\x01\xfe" + b"\0" * 16).decode()},
    ),
    "or of nothing": posted(FILTERED, {"f": {"or": []}}),
    "a page of nothing": posted(PAGED, {"n": 0}),
    "both sides skipped": posted("{ __typename @skip(if: true) @include(if: false) }"),
    "fields 900 times": posted('{ project(code: "x") {' + "id " * 60 + "} }"),
    "charset in capitals": raw(
        orjson.dumps({"query": "{ __typename }"}), content_type="Application/JSON; charset=UTF-8"
    ),
    "a length of no digits": raw(orjson.dumps({"query": "{ __typename }"}), content_length="many"),
    "the first day": posted(ON_DAY, {"d": "0001-01-02"}),
    "the last day": posted(ON_DAY, {"d": "9999-12-30"}),
    "a cost beyond everything": posted(
        "query ($d: String!) { queryCost(document: $d) { isAllowed refusal requested depth { requested } } }",
        {"d": bomb(100)},
    ),
}
"""What is odd, and yet right."""


def kinds() -> dict[str, Ask]:
    """All that must be refused, by name."""
    groups = (
        not_a_request,
        wrong_members,
        too_large,
        headers,
        methods,
        addresses,
        syntax,
        invalid,
        limits,
        introspection,
        variables,
        filters,
    )
    found: dict[str, Ask] = {}
    for group in groups:
        for name, asked in group():
            assert name not in found, name
            found[name] = asked
    return found

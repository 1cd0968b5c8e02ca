"""Hostile and careless values: variables, cursors, ids, filters, orderings; knows no HTTP."""

from __future__ import annotations

import base64
from typing import Any

import orjson

from tests.server.asgi import Kinds, posted
from tests.server.hostile_documents import nested

BY_CODE = "query ($c: String!) { project(code: $c) { id } }"
FILTERED = "query ($f: ProjectFilter) { projects(filter: $f) { nodes { id } } }"
ON_DAY = 'query ($d: Date) { project(code: "x") { isLate(on: $d) } }'
PAGED = "query ($n: Int) { projects(first: $n) { nodes { id } } }"
AFTER = "query ($a: String) { projects(after: $a) { nodes { id } } }"


def cursor(*values: Any) -> str:
    return base64.b64encode(orjson.dumps(list(values))).decode()


def deep(levels: int, inner: Any) -> Any:
    for _ in range(levels):
        inner = {"and": [inner]}
    return inner


def variables() -> Kinds:
    for name, value in {
        "missing": None,
        "number": 1,
        "boolean": True,
        "list": ["x"],
        "list of 3,000": ["x"] * 3000,
        "object": {"a": 1},
        "NUL": "a\0b",
        "deep": deep(200, "x"),
    }.items():
        yield f"variable: text as {name}", posted(BY_CODE, {"c": value})
    for day in (
        "2026-02-30",
        "2026-13-01",
        "2026-W01-1",
        "today",
        "0001-01-01",
        "9999-12-31",
        "26-01-01",
        "2026-1-1",
        "20260101",
        "٢٠٢٦-٠١-٠١",
        "",
    ):
        yield f"variable: day {day!r}", posted(ON_DAY, {"d": day})
    odds: tuple[Any, ...] = (1, 1.5, True, [], {}, "", "9" * 5000, "infinity")
    for odd in odds:
        yield f"variable: day as {str(odd)[:20]}", posted(ON_DAY, {"d": odd})
    numbers: tuple[Any, ...] = (-1, 101, 2**31, 2**53, 1.5, "1", True, [1], {})
    for number in numbers:
        yield f"variable: page of {number!r}", posted(PAGED, {"n": number})
    for name, value in {
        "nonsense": "xxx",
        "not base64": "é!",
        "empty": "",
        "NUL": "\0",
        "of another ordering": cursor("1", "another", "a", "1"),
        "of another version": cursor("9", "x", "a"),
        "cut off": cursor("1", "a", "b")[:-5],
        "a number": base64.b64encode(b"17").decode(),
        "null": base64.b64encode(b"null").decode(),
        "an object": base64.b64encode(b'{"a":1}').decode(),
        "with numbers": base64.b64encode(b'["1","x",5]').decode(),
        "deep": base64.b64encode(b"[" * 5000).decode(),
        "of 90 kB": base64.b64encode(b"a" * 90_000).decode(),
        "invalid utf-8": base64.b64encode(b'["\xff"]').decode(),
    }.items():
        yield f"variable: cursor {name}", posted(AFTER, {"a": value})
    node = "query ($i: ID!) { node(id: $i) { id } }"
    for name, value in {
        "nonsense": "zzz",
        "empty": "",
        "a number": 17,
        "of another version": base64.urlsafe_b64encode(b"\x09\x01" + b"\0" * 16).decode(),
        "cut off": base64.urlsafe_b64encode(b"\x01\x01" + b"\0" * 8).decode(),
        "too long": base64.urlsafe_b64encode(b"\x01\x01" + b"\0" * 60).decode(),
        "of 90 kB": "A" * 90_000,
        "a statement": "1; drop table project",
        "NUL": "\0",
        "not ascii": "é" * 24,
    }.items():
        yield f"variable: id {name}", posted(node, {"i": value})


def filters() -> Kinds:
    for name, value in {
        "empty": {},
        "null inside": {"code": None},
        "empty operator": {"code": {}},
        "null operand": {"code": {"eq": None}},
        "unknown field": {"secret": {"eq": 1}},
        "unknown operator": {"code": {"like": "x"}},
        "wrong operand": {"code": {"eq": 1}},
        "list operand": {"code": {"eq": ["x"]}},
        "null in a list": {"code": {"in": ["x", None]}},
        "2,500 in a list": {"code": {"in": ["x"] * 2500}},
        "and of nothing": {"and": [{}]},
        "not of nothing": {"not": {}},
        "and 10 deep of nothing": deep(10, {}),
        "and 30 deep": deep(30, {"code": {"eq": "x"}}),
        "and 100 deep": deep(100, {"code": {"eq": "x"}}),
        "and 300 deep": deep(300, {"code": {"eq": "x"}}),
        "and 900 deep": deep(400, {"not": {"code": {"eq": "x"}}}),
        "500 conditions": {"or": [{"code": {"eq": str(i)}} for i in range(500)]},
        "and as text": {"and": "x"},
        "text": "x",
        "number": 5,
        "NUL": {"code": {"eq": "\0"}},
        "NUL in a list": {"code": {"in": ["a", "b\0"]}},
        "impossible day": {"startsOn": {"eq": "2026-02-30"}},
    }.items():
        yield f"filter: {name}", posted(FILTERED, {"f": value})
    for levels in (60, 200, 300):
        literal = nested("{ not: ", "}", levels, '{ code: { eq: "x" } }')
        document = f"{{ projects(filter: {literal}) {{ nodes {{ id }} }} }}"
        yield f"filter: not {levels} deep in the document", posted(document)
    yield "filter: null in the document", posted("{ projects(filter: null) { nodes { id } } }")
    for name, order in {
        "two keys": "[{ code: ASC, startsOn: ASC }]",
        "no key": "[{}]",
        "unknown key": "[{ secret: ASC }]",
        "unknown way": "[{ code: SIDEWAYS }]",
        "null": "[{ code: null }]",
        "null in the list": "[null]",
    }.items():
        yield f"order: {name}", posted(f"{{ projects(orderBy: {order}) {{ nodes {{ id }} }} }}")
    yield "page: both ends", posted("{ projects(first: 1, last: 1) { nodes { id } } }")

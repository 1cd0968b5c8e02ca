"""Requests as hostile and careless clients send them, each under the name of its kind; knows no answer but the status.

A kind that does no harm and is right by the specification is listed under HARMLESS.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import orjson

from tests.server.asgi import HEADERS, Ask, posted

Kinds = Iterator[tuple[str, Ask]]

BY_CODE = "query ($c: String!) { project(code: $c) { id } }"
FILTERED = "query ($f: ProjectFilter) { projects(filter: $f) { nodes { id } } }"
ON_DAY = 'query ($d: Date) { project(code: "x") { isLate(on: $d) } }'
PAGED = "query ($n: Int) { projects(first: $n) { nodes { id } } }"
AFTER = "query ($a: String) { projects(after: $a) { nodes { id } } }"


def raw(body: bytes, **headers: str) -> Ask:
    return Ask(body, headers={**HEADERS, **{name.replace("_", "-"): value for name, value in headers.items()}})


def by_get(query: str, **headers: str) -> Ask:
    return Ask(method="GET", query=query.encode("latin-1"), headers={"accept": HEADERS["accept"], **headers})


def cursor(*values: Any) -> str:
    return base64.b64encode(orjson.dumps(list(values))).decode()


def nested(open_: str, close: str, times: int, middle: str = "") -> str:
    return open_ * times + middle + close * times


def deep(levels: int, inner: Any) -> Any:
    for _ in range(levels):
        inner = {"and": [inner]}
    return inner


def not_a_request() -> Kinds:
    """Bodies that are no JSON object in UTF-8."""
    for name, body in {
        "empty": b"",
        "space": b"   ",
        "null": b"null",
        "true": b"true",
        "number": b"17",
        "float": b"1e999",
        "string": b'"{ __typename }"',
        "list": b"[]",
        "batch": b'[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
        "batch of a thousand": b"[" + b",".join([b'{"query":"{ __typename }"}'] * 1000) + b"]",
        "cut off": b'{"query":"{ __typename',
        "two objects": b'{"query":"{a}"}{"query":"{b}"}',
        "trailing comma": b'{"query":"{a}",}',
        "single quotes": b"{'query':'{a}'}",
        "comment": b'{"query":"{a}"} // so',
        "byte order mark": b'\xef\xbb\xbf{"query":"{ __typename }"}',
        "utf-16": '{"query":"{ __typename }"}'.encode("utf-16"),
        "latin-1": '{"query":"{ __typename } # \xe9"}'.encode("latin-1"),
        "overlong utf-8": b'{"query":"{ __typename } # \xc0\xaf"}',
        "surrogate in utf-8": b'{"query":"{ __typename } # \xed\xa0\x80"}',
        "lone surrogate escaped": b'{"query":"{ __typename } # \\ud800"}',
        "low surrogate escaped": b'{"query":"{ __typename } # \\udc00"}',
        "control character": b'{"query":"{ __type\x01name }"}',
        "nan": b'{"query":"{ __typename }","variables":{"a":NaN}}',
        "infinity": b'{"query":"{ __typename }","variables":{"a":Infinity}}',
        "integer of 5,000 digits": b'{"query":"{ __typename }","variables":{"a":' + b"9" * 5000 + b"}}",
        "negative integer of 5,000 digits": b'{"query":"{ __typename }","variables":{"a":-' + b"9" * 5000 + b"}}",
        "lists 100,000 deep": b"[" * 100_000,
        "objects 30,000 deep": b'{"a":' * 30_000 + b"1" + b"}" * 30_000,
        "lists 2,000 deep in variables": b'{"query":"{a}","variables":{"a":' + b"[" * 2000 + b"]" * 2000 + b"}}",
        "form": b"query=%7B__typename%7D",
        "xml": b"<query/>",
        "binary": bytes(range(256)) * 20,
    }.items():
        yield f"body: {name}", raw(body)


def wrong_members() -> Kinds:
    """JSON objects whose members are of the wrong kind."""
    for name, body in {
        "no query": {},
        "null query": {"query": None},
        "empty query": {"query": ""},
        "blank query": {"query": " \n\t"},
        "number as query": {"query": 7},
        "list as query": {"query": ["{ __typename }"]},
        "object as query": {"query": {"a": 1}},
        "variables as list": {"query": "{ __typename }", "variables": []},
        "variables as text": {"query": "{ __typename }", "variables": "{}"},
        "variables as number": {"query": "{ __typename }", "variables": 0},
        "variables as boolean": {"query": "{ __typename }", "variables": False},
        "operationName as number": {"query": "{ __typename }", "operationName": 3},
        "operationName as list": {"query": "{ __typename }", "operationName": ["A"]},
        "operationName of 100,000 letters": {"query": "{ __typename }", "operationName": "A" * 100_000},
        "extensions as list": {"query": "{ __typename }", "extensions": []},
        "extensions as text": {"query": "{ __typename }", "extensions": "x"},
        "persistedQuery as list": {"query": "{ __typename }", "extensions": {"persistedQuery": []}},
        "persistedQuery of version 2": {"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "a" * 64}}},
        "persistedQuery without hash": {"extensions": {"persistedQuery": {"version": 1}}},
        "persistedQuery of a wrong hash": {
            "query": "{ __typename }",
            "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "a" * 64}},
        },
        "persistedQuery unknown": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "b" * 64}}},
        "persistedQuery with a long hash": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "b" * 9999}}},
        "documentId unknown": {"documentId": "sha256:" + "0" * 64},
        "documentId as number": {"documentId": 3},
        "documentId empty": {"documentId": ""},
        "documentId of 100,000 letters": {"documentId": "a" * 100_000},
        "documentId beside a query": {"query": "{ __typename }", "documentId": "sha256:" + "0" * 64},
        "operationName of none": {"query": "{ __typename }", "operationName": "Nothing"},
        "operationName with NUL": {"query": "query A { __typename } query B { __typename }", "operationName": "A\0"},
    }.items():
        yield f"member: {name}", raw(orjson.dumps(body))


def too_large() -> Kinds:
    yield "size: a body of 300 kB", raw(orjson.dumps({"query": "{ __typename }" + " " * 300_000}))
    yield "size: a document of 1 MB", raw(orjson.dumps({"query": "# " + "x" * 1_000_000 + "\n{ __typename }"}))
    yield "size: a document of 101 kB", raw(orjson.dumps({"query": "{ __typename " + " " * 101_000 + "}"}))
    yield "size: a document of 101 kB in two bytes a letter", raw(orjson.dumps({"query": "{ a } #" + "é" * 50_400}))
    yield "size: a length that is a lie", raw(b'{"query":"{ __typename }"}', content_length="99999999999999999999")
    yield "size: in a thousand pieces", Ask(orjson.dumps({"query": " " * 300_000}), pieces=1000)
    fields = " ".join(f"{'a' * 8000}{i}: code" for i in range(300))
    yield "size: 300 aliases of 8 kB", raw(orjson.dumps({"query": f'{{ project(code: "x") {{ {fields} }} }}'}))
    few = " ".join(f"{'a' * 8000}{i}: codex" for i in range(11))
    yield "size: 11 unknown fields of 8 kB", raw(orjson.dumps({"query": f'{{ project(code: "x") {{ {few} }} }}'}))
    yield "size: one name of 90 kB", raw(orjson.dumps({"query": f"{{ {'a' * 90_000} }}"}))
    yield (
        "size: a variable's name of 90 kB",
        raw(orjson.dumps({"query": f"query (${'a' * 90_000}: Int) {{ __typename }}"})),
    )
    yield "size: a string of 90 kB", raw(orjson.dumps({"query": f'{{ node(id: "{"a" * 90_000}") {{ id }} }}'}))
    yield "size: 90,000 comments", raw(orjson.dumps({"query": "#\n" * 45_000 + "{ __typename }"}))


def headers() -> Kinds:
    body = orjson.dumps({"query": "{ projectz { id } }"})
    for name, value in {
        "text": "text/plain",
        "form": "application/x-www-form-urlencoded",
        "multipart": "multipart/form-data; boundary=x",
        "empty": "",
        "nonsense": ";;;",
        "xml": "application/xml",
        "graphql": "application/graphql",
        "latin-1": "application/json; charset=latin-1",
        "utf-16": 'application/json; charset="utf-16"',
        "json of another kind": "application/jsonx",
    }.items():
        yield f"content-type: {name}", raw(body, content_type=value)
    for name, value in {
        "picture": "image/png",
        "multipart alone": "multipart/mixed; deferSpec=20220824",
        "nothing wanted": f"{HEADERS['accept']};q=0, application/json;q=0",
        "latin-1": f"{HEADERS['accept']}; charset=latin-1",
        "a thousand types": ", ".join(f"a/b{i}" for i in range(1000)),
        "nonsense": ",,;;q=,",
    }.items():
        yield f"accept: {name}", raw(body, accept=value)
    for name, value in {
        "empty": "",
        "basic": "Basic YTpi",
        "nothing": "Bearer",
        "short": "Bearer x",
        "unknown": "Bearer " + "x" * 40,
        "two words": "Bearer aaaaaaaaa bbbbbbbbb",
        "gigantic": "Bearer " + "x" * 60_000,
        "not ascii": "Bearer é" + "x" * 20,
        "a quoted statement": "Bearer ' or 1=1 --aaaaaaa",
    }.items():
        yield f"authorization: {name}", raw(body, authorization=value)
    good = "Bearer " + "x" * 40
    yield (
        "authorization: twice",
        Ask(body, headers={**HEADERS, "authorization": good}, twice=(("Authorization", good),)),
    )
    yield "content-type: twice", Ask(body, headers=dict(HEADERS), twice=(("Content-Type", "text/plain"),))
    yield "content-encoding: gzip", raw(body, content_encoding="gzip")
    yield "cookie of 60 kB", raw(body, cookie="a=" + "b" * 60_000)


def methods() -> Kinds:
    for method in ("PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW", "get", "QUERY"):
        yield f"method: {method}", Ask(orjson.dumps({"query": "{ __typename }"}), method=method)
    mutation = quote("mutation { __typename }")
    yield "method: GET that would act", by_get(f"query={mutation}")
    yield "method: HEAD that would act", Ask(method="HEAD", query=f"query={mutation}".encode(), headers=dict(HEADERS))


def addresses() -> Kinds:
    """Query strings."""
    good = quote("{ projectz { id } }")
    for name, query in {
        "nothing": "",
        "no query": "variables={}",
        "empty query": "query=",
        "a stray per cent": "query=%",
        "half an escape": "query=%7",
        "no hexadecimal": "query=%zz",
        "invalid utf-8": "query=%ff%fe",
        "surrogate": "query=%ED%A0%80",
        "nul": "query=%00",
        "raw bytes": "query=\xff\xfe",
        "query twice": f"query={good}&query={good}",
        "variables twice": f"query={good}&variables=%7B%7D&variables=%7B%7D",
        "variables as list": f"query={good}&variables=[]",
        "variables cut off": f"query={good}&variables=%7B",
        "variables as number": f"query={good}&variables=1",
        "variables with a surrogate": f"query={good}&variables=" + quote('{"a":"\\ud800"}'),
        "variables with NUL": f"query={good}&variables=" + quote('{"a":"\\u0000"}'),
        "extensions as text": f"query={good}&extensions=x",
        "a thousand parameters": "&".join(f"a{i}=1" for i in range(1000)),
        "an unknown documentId": "documentId=sha256:00",
        "a query of 200 kB": "query=" + quote("{ a }" + " " * 60_000 * 2),
        "unknown field": f"query={good}",
    }.items():
        yield f"address: {name}", by_get(query)


def syntax() -> Kinds:
    for name, document in {
        "brace": "{",
        "closing brace": "}",
        "empty selection": "{ }",
        "brackets": "{ projects( }",
        "number": "{ 1 }",
        "string": '"x"',
        "open string": '{ project(code: "x',
        "open block string": '{ project(code: """x',
        "escape": '{ project(code: "\\q") { id } }',
        "half an escape": '{ project(code: "\\u12") { id } }',
        "lone surrogate escaped": '{ project(code: "\\ud800") { id } }',
        "surrogate in braces": '{ project(code: "\\u{D800}") { id } }',
        "code point too large": '{ project(code: "\\u{110000}") { id } }',
        "NUL escaped": '{ project(code: "\\u0000") { id } }',
        "NUL in braces": '{ project(code: "a\\u{0}b") { id } }',
        "NUL in an id": '{ node(id: "\\u0000") { id } }',
        "NUL in a filter": '{ projects(filter: { code: { eq: "\\u0000" } }) { nodes { id } } }',
        "NUL itself": "{ project\0 }",
        "bell": "{ \x07 }",
        "dollar": "{ $ }",
        "spread of nothing": "{ ... }",
        "number with a letter": "{ projects(first: 1x) { nodes { id } } }",
        "leading zero": "{ projects(first: 01) { nodes { id } } }",
        "two anonymous": "{ __typename } { __typename }",
        "unknown kind": "select { id }",
        "sql": "select * from project; drop table project; --",
        "schema definition": "type Query { a: Int }",
        "extension": "extend type Project { a: Int }",
        "subscription": "subscription { reports { id } }",
        "5,000 opening braces": "{" * 5000,
        "1,900 nested fields": nested("{a", "}", 1900),
        "3,000 nested lists": "{ project(code: " + nested("[", "]", 1900) + ") { id } }",
        "1,300 nested objects": "{ projects(filter: " + nested("{not:", "}", 1300, "{}") + ") { nodes { id } } }",
        "one name 100,000 times": "{" + "a " * 40_000 + "}",
    }.items():
        yield f"syntax: {name}", posted(document)


def invalid() -> Kinds:
    for name, document in {
        "unknown field": "{ projectz { id } }",
        "unknown nested field": '{ project(code: "x") { sekret } }',
        "unknown argument": '{ project(kode: "x") { id } }',
        "no argument": "{ project { id } }",
        "argument twice": '{ project(code: "x", code: "y") { id } }',
        "null argument": "{ project(code: null) { id } }",
        "number for text": "{ project(code: 1) { id } }",
        "text for number": '{ projects(first: "1") { nodes { id } } }',
        "float for number": "{ projects(first: 1.5) { nodes { id } } }",
        "5,000 digits": f"{{ projects(first: {'9' * 5000}) {{ nodes {{ id }} }} }}",
        "33 bits": "{ projects(first: 4294967296) { nodes { id } } }",
        "object for text": '{ project(code: { a: "x" }) { id } }',
        "list for text": '{ project(code: ["x", "y"]) { id } }',
        "enum for text": "{ project(code: X) { id } }",
        "unknown word": "{ projects(filter: { status: { eq: NOTHING } }) { nodes { id } } }",
        "word in quotes": '{ projects(filter: { status: { eq: "IMPLEMENTING" } }) { nodes { id } } }',
        "scalar with fields": '{ project(code: "x") { code { id } } }',
        "object without fields": '{ project(code: "x") }',
        "fragment on a scalar": "{ ...F } fragment F on String { a }",
        "fragment on nothing": "{ ...F } fragment F on Nothing { a }",
        "fragment unknown": "{ ...F }",
        "fragment unused": "{ __typename } fragment F on Query { __typename }",
        "fragment twice": "{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }",
        "fragment of another type": '{ project(code: "x") { ... on Region { id } } }',
        "fragment in itself": '{ project(code: "x") { ...A } } fragment A on Project { ...A }',
        "fragments in a ring": (
            '{ project(code: "x") { ...A } } fragment A on Project { ...B } fragment B on Project { ...A }'
        ),
        "fragment in itself below a field": (
            '{ project(code: "x") { ...A } } fragment A on Project { programme { projects { nodes { ...A } } } }'
        ),
        "variable undefined": "{ project(code: $c) { id } }",
        "variable unused": "query ($c: String) { __typename }",
        "variable twice": "query ($c: String!, $c: String!) { project(code: $c) { id } }",
        "variable of another type": "query ($c: Int!) { project(code: $c) { id } }",
        "variable of an output type": "query ($c: Project) { __typename }",
        "variable of no type": "query ($c: Nothing) { __typename }",
        "variable nullable": "query ($c: String) { project(code: $c) { id } }",
        "variable with a wrong default": 'query ($n: Int = "x") { projects(first: $n) { nodes { id } } }',
        "operation twice": "query A { __typename } query A { __typename }",
        "two operations and no name": "query A { __typename } query B { __typename }",
        "skip without if": "{ __typename @skip }",
        "skip with text": '{ __typename @skip(if: "true") }',
        "skip twice": "{ __typename @skip(if: true) @skip(if: false) }",
        "skip on a query": "query @skip(if: true) { __typename }",
        "skip with null": "{ __typename @skip(if: null) }",
        "include with a list": "{ __typename @include(if: [true]) }",
        "unknown directive": "{ __typename @secret }",
        "deprecated on a field": '{ __typename @deprecated(reason: "x") }',
        "defer": '{ project(code: "x") { ... @defer { id } } }',
        "stream": '{ project(code: "x") { phases @stream(initialCount: 1) { id } } }',
        "1,000 directives": "{ __typename " + "@skip(if: false) " * 700 + "}",
        "1,000 unknown directives": "{ __typename " + " ".join(f"@a{i}" for i in range(1000)) + "}",
        "conflicting fields": '{ project(code: "x") { a: code a: id } }',
        "conflicting arguments": '{ a: project(code: "x") { id } a: project(code: "y") { id } }',
        "360 conflicting arguments": "{ " + " ".join(f'p: project(code: "{i}") {{ id }}' for i in range(360)) + " }",
        "2,000 conflicting arguments": "{ " + " ".join(f'p: project(code: "{i}") {{ id }}' for i in range(2000)) + " }",
        "900 times one object": '{ project(code: "x") {' + "programme { id } " * 900 + "} }",
        "200 fragments of one field": (
            '{ project(code: "x") {'
            + " ".join(f"...F{i}" for i in range(200))
            + "} }"
            + " ".join(f'fragment F{i} on Project {{ p: isLate(on: "{i}") }}' for i in range(200))
        ),
        "1,000 unknown fields": '{ project(code: "x") {' + " ".join(f"a{i}" for i in range(1000)) + "} }",
        "1,000 unknown variables": "query (" + " ".join(f"$a{i}: Int" for i in range(900)) + ") { __typename }",
        "union without a fragment": '{ node(id: "AQKAAAAAAAAAAAAAAAAAAAAA") { code } }',
    }.items():
        yield f"invalid: {name}", posted(document)


def limits() -> Kinds:
    many = " ".join(f"a{i}: code" for i in range(101))
    yield "limit: 101 aliases", posted(f'{{ project(code: "x") {{ {many} }} }}')
    more = " ".join(f"a{i}:code" for i in range(1200))
    yield "limit: 1,200 aliases", posted(f'{{ project(code: "x") {{ {more} }} }}')
    most = " ".join(f"a{i}:code" for i in range(10_000))
    yield "limit: 10,000 aliases", Ask(orjson.dumps({"query": f'{{ project(code: "x") {{ {most} }} }}'}))
    roots = " ".join(f'a{i}: project(code: "{i}") {{ id }}' for i in range(21))
    yield "limit: 21 root fields", posted(f"{{ {roots} }}")
    spread = " ".join(f'a{i}: project(code: "{i}") {{ id }}' for i in range(21))
    yield "limit: 21 root fields in a fragment", posted(f"{{ ...F }} fragment F on Query {{ {spread} }}")
    down = "{ programme { projects { nodes" * 6 + "{ id }" + "} } }" * 6
    yield "limit: depth", posted(f'{{ project(code: "x") {down} }}')
    through = " ".join(
        f"fragment F{i} on Project {{ programme {{ projects {{ nodes {{ ...F{i + 1} }} }} }} }}" for i in range(8)
    )
    yield (
        "limit: depth through fragments",
        posted(f'{{ project(code: "x") {{ ...F0 }} }} {through} fragment F8 on Project {{ id }}'),
    )
    yield "limit: cost", posted("{ projects(first: 100) { nodes { milestones(first: 100) { nodes { id } } } } }")
    yield (
        "limit: cost by variables",
        posted(
            "query ($n: Int) { projects(first: $n) { nodes { milestones(first: $n) { nodes { id } } } } }", {"n": 100}
        ),
    )
    for levels in (8, 12, 20, 100):
        yield f"limit: a bomb of {levels} fragments", posted(bomb(levels))
    chain = " ".join(f"fragment F{i} on Project {{ ...F{i + 1} }}" for i in range(440))
    yield (
        "limit: a chain of 440 fragments",
        posted(f'{{ project(code: "x") {{ ...F0 }} }} {chain} fragment F440 on Project {{ id }}'),
    )
    wide = " ".join(f"fragment F{i} on Project {{ {f'...F{i + 1} ' * 20} }}" for i in range(40))
    yield (
        "limit: a bomb of spreads alone",
        posted(f'{{ project(code: "x") {{ ...F0 }} }} {wide} fragment F40 on Project {{ a: code }}'),
    )
    yield (
        "limit: a list in a list in a list",
        posted("{ projects(first: 100) { nodes { phases { milestones(first: 100) { nodes { id } } } } } }"),
    )
    yield (
        "limit: queryCost twice",
        posted('{ a: queryCost(document: "{ a }") { max } b: queryCost(document: "{ b }") { max } }'),
    )


def bomb(levels: int) -> str:
    """Each fragment spreads the next twice: exponential for whoever expands it."""
    body = " ".join(f"fragment F{i} on Project {{ a: code ...F{i + 1} ...F{i + 1} }}" for i in range(levels))
    return f'{{ project(code: "x") {{ ...F0 }} }} {body} fragment F{levels} on Project {{ b: code c: id d: status }}'


def introspection() -> Kinds:
    yield (
        "introspection: ofType a hundred times",
        posted("{ __schema { types { fields { type " + nested("{ ofType ", "}", 100, "{ name }") + "} } } }"),
    )
    yield (
        "introspection: fields of fields",
        posted("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
    )
    yield (
        "introspection: fields of fields of one type",
        posted(
            '{ __type(name: "Query") { fields { type { fields { type { fields { type { fields { name } } } } } } } } }'
        ),
    )
    yield (
        "introspection: all types nine times",
        posted(
            "{ "
            + " ".join(f"a{i}: __schema {{ types {{ name fields {{ name args {{ name }} }} }} }}" for i in range(9))
            + " }"
        ),
    )
    yield (
        "introspection: possible types of interfaces",
        posted("{ __schema { types { possibleTypes { interfaces { possibleTypes { fields { name } } } } } } }"),
    )
    yield (
        "introspection: by fragments",
        posted(
            "{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } }"
            " fragment B on __Type { fields { type { ...C } } } fragment C on __Type { fields { name } }"
        ),
    )
    yield "introspection: within a row", posted('{ project(code: "x") { __schema { types { name } } } }')


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
    "the first day": posted(ON_DAY, {"d": "0001-01-01"}),
    "the last day": posted(ON_DAY, {"d": "9999-12-31"}),
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

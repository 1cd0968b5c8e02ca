"""Hostile and careless documents: syntax, validity, limits, introspection; knows no HTTP."""

from __future__ import annotations

import orjson

from tests.server.asgi import Ask, Kinds, posted


def nested(open_: str, close: str, times: int, middle: str = "") -> str:
    return open_ * times + middle + close * times


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

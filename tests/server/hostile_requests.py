"""Hostile and careless requests as HTTP: bodies, members, headers, methods, addresses; knows no type of the schema."""

from __future__ import annotations

from urllib.parse import quote

import orjson

from tests.server.asgi import HEADERS, Ask, Kinds, by_get, raw


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

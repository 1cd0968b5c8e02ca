"""A connection of several types, found by keys: its arguments read before a connection is taken; knows no table.

What is found, best first, is a list of keys that resolvers select: (kind, row_id, score, matched), where a kind is a
type's number within opaque ids. Its order is (score, matched, kind, row_id), and a cursor belongs to one search.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import FieldNode, GraphQLField, get_named_type
from graphql.execution.collect_fields import FieldDetails, GroupedFieldSet
from sqlalchemy import BigInteger, Integer, SmallInteger, Table, Text
from sqlalchemy.types import TypeEngine

from compiler.cursor_values import ALTERED, key_value
from compiler.cursors import cursor_values
from compiler.errors import InputError
from compiler.fields import Field, Type
from compiler.paging import page_size
from compiler.specs import Found
from compiler.values import ABSENT, Leaf, trace

LEAST, MOST = 2, 200
ORDER: tuple[tuple[str, TypeEngine[Any]], ...] = (
    ("place", Integer()),
    ("matched", Text()),
    ("kind", SmallInteger()),
    ("row_id", BigInteger()),
)
"""The order tuple; `place` is the score turned round, so that all of it ascends."""

Collect = Callable[[str, list[FieldDetails]], GroupedFieldSet]
Of = Callable[[str, list[FieldDetails]], Any]
Selections = Mapping[int, Any]
"""What is asked of each type, by its number."""


@dataclass(frozen=True)
class Part:
    """A field of the connection, and what it asks."""

    key: str
    name: str
    selections: Selections = field(default_factory=dict)
    edge: tuple[tuple[str, str, Selections], ...] = ()
    info: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Search:
    """A planned search."""

    key: str
    spec: Found
    tables: Mapping[int, Table]
    """By the types' numbers: those that may be found, as far as the document tells."""
    text: Leaf
    kinds: Leaf
    mark: Leaf
    """The fingerprint of its cursors."""
    size: Leaf
    backward: bool
    after: tuple[Leaf, ...] | None
    before: tuple[Leaf, ...] | None
    parts: tuple[Part, ...]
    connection: str
    """The name of its type."""

    @property
    def edge(self) -> str:
        return self.connection.removesuffix("Connection") + "Edge"

    def asks(self, *names: str) -> bool:
        return any(part.name in names for part in self.parts)


@dataclass(frozen=True)
class Searching:
    """What is needed to plan a search: the types, and the planner's own means."""

    types: Mapping[str, Type]
    variables: Mapping[str, Any]
    collect: Collect
    of: Of

    def plan(self, key: str, own: Field, graphql: GraphQLField, fields: list[FieldDetails]) -> Search:
        """Read the arguments of a search; InputError names the argument and the mend."""
        assert isinstance(own.spec, Found)
        node = fields[0].node
        literals = {a.name.value: a.value for a in node.arguments or ()}
        given = {n: trace(literals.get(n), a.type, self.variables) for n, a in graphql.args.items()}
        text, kinds = text_of(given["text"], node), kinds_of(given["types"], self._tags(own.spec), node)
        mark = _derived((text, kinds), lambda words, among: fingerprint(words, among))
        among = _among(kinds, [self.types[name] for name in own.spec.kinds.values()])
        backward, size = page_size(given, own.name, node)
        connection = get_named_type(graphql.type).name
        return Search(
            key,
            own.spec,
            {tag: type_.table for tag, type_ in among.items() if type_.table is not None},
            text,
            kinds,
            mark,
            size,
            backward,
            _cursor(given.get("after", ABSENT), "after", mark, node),
            _cursor(given.get("before", ABSENT), "before", mark, node),
            tuple(self._parts({tag: type_.name for tag, type_ in among.items()}, connection, fields)),
            connection,
        )

    def _tags(self, spec: Found) -> dict[str, int]:
        return {word.name: tag for word, name in spec.kinds.items() if (tag := self.types[name].tag) is not None}

    def _selections(self, names: Mapping[int, str], fields: list[FieldDetails]) -> Selections:
        return {tag: self.of(name, fields) for tag, name in names.items()}

    def _parts(self, names: Mapping[int, str], connection: str, fields: list[FieldDetails]) -> Iterator[Part]:
        for key, part in self.collect(connection, fields).items():
            name = part[0].node.name.value
            match name:
                case "nodes":
                    yield Part(key, name, self._selections(names, part))
                case "edges":
                    edge = connection.removesuffix("Connection") + "Edge"
                    yield Part(key, name, edge=tuple(self._edge(names, edge, part)))
                case "pageInfo":
                    info = self.collect("PageInfo", part)
                    yield Part(key, name, info=tuple((k, f[0].node.name.value) for k, f in info.items()))
                case _:
                    yield Part(key, name)

    def _edge(
        self, names: Mapping[int, str], edge: str, fields: list[FieldDetails]
    ) -> Iterator[tuple[str, str, Selections]]:
        for key, part in self.collect(edge, fields).items():
            name = part[0].node.name.value
            yield key, name, self._selections(names, part) if name == "node" else {}


def text_of(given: Leaf, node: FieldNode | None) -> Leaf:
    """The text to search for, refused when it is too short or too long to mean anything."""
    return _derived((given,), lambda text: _checked(text, node))


def _checked(text: str, node: FieldNode | None) -> str:
    if sum(letter.isalnum() for letter in text) < LEAST:
        raise InputError(f"text {text[:20]!r} is too short; give at least {LEAST} letters or digits", node)
    if len(text) > MOST:
        raise InputError(f"text has {len(text)} characters and at most {MOST} are searched for; shorten it", node)
    return text


def kinds_of(given: Any, tags: Mapping[str, int], node: FieldNode | None) -> Leaf:
    """The numbers of the types to search among: those named, all when none is."""
    everything = sorted(tags.values())
    if not isinstance(given, Leaf):
        return Leaf(everything, lambda _: everything, fixed=True)

    def numbers(names: list[str]) -> list[int]:
        if not names:
            raise InputError("types is empty; leave it out to search all of them, or name one", node)
        return sorted({tags[name] for name in names})

    return _derived((given,), numbers)


def _among(kinds: Leaf, found: list[Type]) -> dict[int, Type]:
    """The types that may be found: those that the document names, all where a variable does."""
    return {one.tag: one for one in found if one.tag is not None and (not kinds.fixed or one.tag in kinds.value)}


def fingerprint(text: str, kinds: list[int]) -> str:
    """What a cursor belongs to: places in one search mean nothing in another."""
    return hashlib.sha256(f"search {kinds} {text}".encode()).hexdigest()[:8]


def _derived(leaves: tuple[Leaf, ...], make: Callable[..., Any]) -> Leaf:
    """A value made of others, now and at each run."""
    return Leaf(
        make(*(leaf.value for leaf in leaves)),
        lambda variables: make(*(leaf.read(variables) for leaf in leaves)),
        all(leaf.fixed for leaf in leaves),
    )


def _cursor(given: Any, name: str, mark: Leaf, node: FieldNode | None) -> tuple[Leaf, ...] | None:
    if not isinstance(given, Leaf):
        return None

    def part(index: int) -> Leaf:
        return _derived((given, mark), lambda text, own: read_cursor(text, own, name, node)[index])

    return tuple(part(index) for index in range(len(ORDER)))


def read_cursor(text: str, mark: str, name: str, node: FieldNode | None) -> list[Any]:
    """The order tuple a cursor stands for; InputError when it is altered or of another search."""
    try:
        values = cursor_values(text, mark)
        if len(values) != len(ORDER) or None in values:
            raise ValueError(ALTERED)
        return [key_value(value, kind) for value, (_, kind) in zip(values, ORDER, strict=True)]
    except ValueError as problem:
        raise InputError(f"cursor `{name}` is not usable here: {problem}", node) from None

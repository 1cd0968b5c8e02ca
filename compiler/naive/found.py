"""A search in plain Python: what resolvers find, made visible by the domain's words, ranked and paged; no statement.

What matches a text is PostgreSQL's to say: its dictionaries and groups of letters are not thought out once more here.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ARRAY, Select, SmallInteger, Text, literal

from compiler.attributes import Attribute
from compiler.fields import Type
from compiler.naive.order import Placed, SortKey, compare
from compiler.naive.page import Window, cursor, window
from compiler.naive.steps import Steps, table_of
from compiler.specs import Found

ALL = 10**9
KEYS = {"place": int, "matched": str, "kind": int, "row_id": int}
ORDER = [SortKey(name, Attribute(name, kind, False), kind, "ASC") for name, kind in KEYS.items()]


@dataclass(frozen=True)
class Hit:
    """A row that was found, its place in the order, and what was found of it."""

    placed: Placed
    found: Mapping[str, Any]


@dataclass(frozen=True)
class Hits:
    """A page of a search."""

    window: Window
    hits: Mapping[tuple[Any, ...], Hit]
    mark: str

    def hit(self, placed: Placed) -> Hit:
        return self.hits[tuple(placed.place)]

    def cursor(self, placed: Placed) -> str:
        return cursor(self.mark, placed.place)


@dataclass(frozen=True)
class Searcher:
    """Searches for one viewer."""

    steps: Steps

    async def search(self, spec: Found, given: Mapping[str, Any]) -> Hits:
        """What the first way that finds anything visible finds."""
        types = self.steps.types
        among = {types[spec.kinds[word]].tag: types[spec.kinds[word]] for word in _words(spec, given)}
        kinds = sorted(tag for tag in among if tag is not None)
        found: Sequence[Hit] = []
        for way in spec.ways:
            found = found or await self._visible(way, given["text"], kinds, among)
        hits = {tuple(hit.placed.place): hit for hit in found}
        return Hits(window(_ordered(found), ORDER, given), hits, _mark(given["text"], kinds))

    async def _visible(self, way: Any, text: str, kinds: list[int], among: Mapping[int | None, Type]) -> list[Hit]:
        def asked() -> Select[Any]:
            found: Select[Any] = way(literal(text, Text), literal(kinds, ARRAY(SmallInteger)))
            return found

        hits = []
        for one in await self.steps.expressions.values(None, 0, asked, {}, ALL):
            type_ = among[one["kind"]]
            row = self.steps.shown(type_, (await self.steps.world.rows(table_of(type_).name))[one["row_id"]])
            if row is not None:
                key = {**one, "place": 1000 - one["score"]}
                hits.append(Hit(Placed(row, [key[name] for name in KEYS]), one))
        return hits


def _ordered(hits: Sequence[Hit]) -> list[Placed]:
    def before(one: Placed, other: Placed) -> int:
        return compare(ORDER, one.place, other.place)

    return sorted((hit.placed for hit in hits), key=functools.cmp_to_key(before))


def _words(spec: Found, given: Mapping[str, Any]) -> list[Any]:
    named = given.get("types")
    return [word for word in spec.kinds if named is None or word.name in named]


def _mark(text: str, kinds: list[int]) -> str:
    from compiler.found import fingerprint

    return fingerprint(text, kinds)

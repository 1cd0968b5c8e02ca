"""A search in plain Python: what resolvers find, made visible by the domain's words, ranked and paged; no statement.

What matches a text is PostgreSQL's to say: its dictionaries and groups of letters are not thought out once more here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ARRAY, Select, SmallInteger, Text, literal

from compiler.declare import Found
from compiler.fields import Type
from compiler.naive.expression import Expressions
from compiler.naive.order import SortKey
from compiler.naive.page import Window, cursor, window
from compiler.naive.policy import may_see
from compiler.naive.world import Row, World
from db.viewer import Viewer

ALL = 10**9
ORDER = (
    SortKey("place", False, int),
    SortKey("matched", False, str),
    SortKey("kind", False, int),
    SortKey("row_id", False, int),
)


@dataclass(frozen=True)
class Hit:
    """A row that was found, and its key with its score."""

    type: Type
    row: Row
    key: Row


@dataclass(frozen=True)
class Hits:
    """A page of a search."""

    window: Window
    hits: Mapping[Any, Hit]
    mark: str

    def shown(self) -> list[Hit]:
        return [self.hits[key["id"]] for key in self.window.rows]

    def cursor(self, key: Row) -> str:
        return cursor(ORDER, self.mark, key)


@dataclass(frozen=True)
class Searcher:
    """Searches for one viewer."""

    types: Mapping[str, Type]
    world: World
    viewer: Viewer
    expressions: Expressions

    async def search(self, spec: Found, given: Mapping[str, Any]) -> Hits:
        """What the first way that finds anything visible finds."""
        among = {self.types[spec.kinds[word]].tag: self.types[spec.kinds[word]] for word in _words(spec, given)}
        kinds = sorted(tag for tag in among if tag is not None)
        found: list[Hit] = []
        for way in spec.ways:
            found = found or await self._visible(way, given["text"], kinds, among)
        hits = {hit.key["id"]: hit for hit in found}
        shown = window([hit.key for hit in found], ORDER, given)
        return Hits(shown, hits, _mark(given["text"], kinds))

    async def _visible(self, way: Any, text: str, kinds: list[int], among: Mapping[int | None, Type]) -> list[Hit]:
        def asked() -> Select[Any]:
            found: Select[Any] = way(literal(text, Text), literal(kinds, ARRAY(SmallInteger)))
            return found

        hits = []
        for one in await self.expressions.values(None, 0, asked, {}, ALL):
            type_ = among[one["kind"]]
            assert type_.table is not None
            row = (await self.world.rows(type_.table.name))[one["row_id"]]
            if may_see(type_.table.name, row, self.viewer):
                key = {**one, "place": 1000 - one["score"], "id": (one["kind"], one["row_id"])}
                hits.append(Hit(type_, row, key))
        return hits


def _words(spec: Found, given: Mapping[str, Any]) -> list[Any]:
    named = given.get("types")
    return [word for word in spec.kinds if named is None or word.name in named]


def _mark(text: str, kinds: list[int]) -> str:
    from compiler.found import fingerprint

    return fingerprint(text, kinds)

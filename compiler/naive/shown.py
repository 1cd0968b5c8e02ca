"""What a walk stands on: rows, value objects, connections and their edges; knows no database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from compiler.fields import Type
from compiler.naive.found import Hit, Hits
from compiler.naive.order import SortKey
from compiler.naive.page import Window, cursor
from compiler.naive.world import Row


@dataclass(frozen=True)
class RowOf:
    """A row that the viewer may see, as a node."""

    type: Type
    row: Row


@dataclass(frozen=True)
class ValueOf:
    """A value object: its parts by their Python names."""

    parts: Mapping[str, Any]


@dataclass(frozen=True)
class PageOf:
    """A connection: what it shows of a list of nodes, and the order its cursors are of."""

    type: Type
    window: Window
    order: Sequence[SortKey]
    fingerprint: str

    def cursor(self, row: Row) -> str:
        return cursor(self.order, self.fingerprint, row)


@dataclass(frozen=True)
class EdgeOf:
    page: PageOf
    row: Row


@dataclass(frozen=True)
class HitOf:
    """An edge of a search."""

    hits: Hits
    hit: Hit


def of_page(page: PageOf, name: str) -> Any:
    """A field of a connection."""
    shown = page.window.rows
    match name:
        case "nodes":
            return [RowOf(page.type, row) for row in shown]
        case "edges":
            return [EdgeOf(page, row) for row in shown]
        case "totalCount":
            return page.window.total
    return info(page.window, page.cursor)


def info(window: Window, cursor: Callable[[Row], str]) -> dict[str, Any]:
    """Where a page stands."""
    return {
        "hasNextPage": window.has_next,
        "hasPreviousPage": window.has_previous,
        "startCursor": cursor(window.rows[0]) if window.rows else None,
        "endCursor": cursor(window.rows[-1]) if window.rows else None,
    }


def of_hits(hits: Hits, name: str) -> Any:
    """A field of a search."""
    match name:
        case "nodes":
            return [RowOf(hit.type, hit.row) for hit in hits.shown()]
        case "edges":
            return [HitOf(hits, hit) for hit in hits.shown()]
        case "totalCount":
            return hits.window.total
    return info(hits.window, hits.cursor)


def of_hit(hits: Hits, hit: Hit, name: str) -> Any:
    """A field of an edge of a search."""
    match name:
        case "node":
            return RowOf(hit.type, hit.row)
        case "cursor":
            return hits.cursor(hit.key)
    return hit.key[name]

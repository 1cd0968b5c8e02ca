"""What a walk stands on: value objects, connections and their edges; knows no database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from compiler.fields import Type
from compiler.naive.found import Hit, Hits
from compiler.naive.order import Placed
from compiler.naive.page import Window, cursor


@dataclass(frozen=True)
class ValueOf:
    """A value object: its parts by their Python names."""

    parts: Mapping[str, Any]


@dataclass(frozen=True)
class KnownOf:
    """A value object as a Python function answered it."""

    found: Any


@dataclass(frozen=True)
class PageOf:
    """A connection: what it shows of a list of nodes, and what its cursors belong to."""

    type: Type
    window: Window
    fingerprint: str

    def cursor(self, placed: Placed) -> str:
        return cursor(self.fingerprint, placed.place)


@dataclass(frozen=True)
class EdgeOf:
    page: PageOf
    placed: Placed


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
            return [placed.row for placed in shown]
        case "edges":
            return [EdgeOf(page, placed) for placed in shown]
        case "totalCount":
            return page.window.total
    return info(page.window, page.cursor)


def info(window: Window, cursor: Callable[[Placed], str]) -> dict[str, Any]:
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
            return [placed.row for placed in hits.window.rows]
        case "edges":
            return [HitOf(hits, hits.hit(placed)) for placed in hits.window.rows]
        case "totalCount":
            return hits.window.total
    return info(hits.window, hits.cursor)


def of_hit(hits: Hits, hit: Hit, name: str) -> Any:
    """A field of an edge of a search."""
    match name:
        case "node":
            return hit.placed.row
        case "cursor":
            return hits.cursor(hit.placed)
    return hit.found[name]

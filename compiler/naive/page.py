"""Which rows a connection shows, and what lies around them, in plain Python; knows no SQL."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from compiler.cursors import cursor_text
from compiler.naive.leaves import key_text, key_value
from compiler.naive.order import Order, Place, Placed, compare
from compiler.pages import DEFAULT_SIZE


@dataclass(frozen=True)
class Window:
    """A page of a list: its rows, and whether rows of the list precede and follow them."""

    rows: Sequence[Placed]
    total: int
    has_previous: bool
    has_next: bool


def window(whole: Sequence[Placed], order: Order, given: Mapping[str, Any]) -> Window:
    """The page that `first`, `last`, `after` and `before` ask of a whole list, which is in its order."""
    after, before = (_position(order, given.get(name)) for name in ("after", "before"))
    preceding = {n for n, one in enumerate(whole) if after is not None and compare(order, one.place, after) <= 0}
    following = {n for n, one in enumerate(whole) if before is not None and compare(order, one.place, before) >= 0}
    between = [one for n, one in enumerate(whole) if n not in preceding | following]
    shown = _cut(between, given)
    cut_start = bool(between) and given.get("last") is not None and len(shown) < len(between)
    cut_end = bool(between) and given.get("last") is None and len(shown) < len(between)
    return Window(shown, len(whole), bool(preceding) or cut_start, bool(following) or cut_end)


def _cut(rows: Sequence[Placed], given: Mapping[str, Any]) -> Sequence[Placed]:
    last = given.get("last")
    if last is not None:
        return rows[max(0, len(rows) - last) :]
    first = given.get("first")
    return rows[: DEFAULT_SIZE if first is None else first]


def _position(order: Order, cursor: str | None) -> list[Any] | None:
    """The order tuple that a cursor stands for."""
    if cursor is None:
        return None
    _, _, *texts = json.loads(base64.b64decode(cursor))
    return [key_value(text, key.type) for key, text in zip(order, texts, strict=True)]


def cursor(fingerprint: str, place: Place) -> str:
    """The cursor that stands for a row."""
    return cursor_text(fingerprint, [key_text(value) for value in place])

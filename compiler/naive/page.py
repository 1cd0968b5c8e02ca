"""Which rows a connection shows, and what lies around them, in plain Python; knows no SQL."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from compiler.naive.leaves import key_text, key_value
from compiler.naive.order import Order, compare, ordered, place
from compiler.naive.world import Row
from compiler.pages import DEFAULT_SIZE, cursor_text


@dataclass(frozen=True)
class Window:
    """A page of a list: its rows, and whether rows of the list precede and follow them."""

    rows: Sequence[Row]
    total: int
    has_previous: bool
    has_next: bool


def window(listed: Sequence[Row], order: Order, given: Mapping[str, Any]) -> Window:
    """The page that `first`, `last`, `after` and `before` ask of a whole list."""
    whole = ordered(order, listed)
    after, before = (_position(order, given.get(name)) for name in ("after", "before"))
    preceding = [row for row in whole if after is not None and compare(order, place(order, row), after) <= 0]
    following = [row for row in whole if before is not None and compare(order, place(order, row), before) >= 0]
    hidden = {row["id"] for row in (*preceding, *following)}
    between = [row for row in whole if row["id"] not in hidden]
    shown = _cut(between, given)
    cut_start = bool(between) and given.get("last") is not None and len(shown) < len(between)
    cut_end = bool(between) and given.get("last") is None and len(shown) < len(between)
    return Window(shown, len(whole), bool(preceding) or cut_start, bool(following) or cut_end)


def _cut(rows: Sequence[Row], given: Mapping[str, Any]) -> Sequence[Row]:
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


def cursor(order: Order, fingerprint: str, row: Row) -> str:
    """The cursor that stands for a row."""
    return cursor_text(fingerprint, [key_text(value) for value in place(order, row)])

"""Resolvers' SQL over a row, kept from statement to statement: what no client's value enters is the same
each time; knows no plan.

Making them is a good part of a statement's making: a resolver is called, its SELECTs are guarded, its constants written
out. Rows are told apart by identity: row() makes each but once, and keeps it for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

from compiler.guard import guarded
from compiler.row import Noted, Row, noting
from db.policies import ViewerSql, bound
from db.viewer import Stance

MOST = 20_000
"""Expressions kept; then it begins anew."""


@dataclass
class Calls:
    """What one executor keeps."""

    _kept: dict[Hashable, Any] = field(default_factory=dict)

    def viewer(self, stance: Stance) -> ViewerSql:
        """The viewer as binds."""
        made: ViewerSql = self._once(stance, lambda: bound(stance))
        return made

    def call(self, function: Callable[..., Any], rows: Sequence[Row], stance: Stance, keywords: dict[str, Any]) -> Any:
        """A resolver's SQL over rows; `keywords` are those it always has without a client's arguments."""
        own = [row.known if isinstance(row, Noted) else row for row in rows]
        key = (function, stance, *map(id, own))
        made, asked = self._once(key, lambda: _call(function, own, self.viewer(stance), keywords))
        for row, names in zip(rows, asked, strict=True):
            noting(row, names)
        return made

    def _once(self, key: Hashable, make: Callable[[], Any]) -> Any:
        if key not in self._kept:
            if len(self._kept) >= MOST:
                self._kept.clear()
            self._kept[key] = make()
        return self._kept[key]


def _call(
    function: Callable[..., Any], own: Sequence[Row], viewer: ViewerSql, keywords: dict[str, Any]
) -> tuple[Any, list[frozenset[str]]]:
    """The SQL, and which columns of each row it asked for."""
    rows = [Noted(row) for row in own]
    made = guarded(function(*rows, **keywords), viewer)
    return made, [row.asked for row in rows]

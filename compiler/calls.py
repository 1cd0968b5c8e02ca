"""Resolvers' SQL over a row, kept from statement to statement: a client's values enter by binds, so that it is the same
each time; knows no plan.

Making them is a good part of a statement's making: a resolver is called, its SELECTs are guarded, its constants written
out. Rows are told apart by identity: row() makes each but once, and keeps it for ever.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam
from sqlalchemy.types import TypeEngine

from compiler.fragment import fragment
from compiler.guard import guarded
from compiler.row import Noted, Row, noting
from db.policies import ViewerSql, bound
from db.viewer import Stance

MOST = 20_000
"""Expressions kept; then it begins anew."""


@dataclass(frozen=True)
class Called:
    """A resolver's SQL, the names of its binds by argument, and which columns of each row it asked for."""

    sql: Any
    binds: Mapping[str, str]
    asked: tuple[frozenset[str], ...]


@dataclass
class Calls:
    """What one executor keeps."""

    _kept: dict[Hashable, Any] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def viewer(self, stance: Stance) -> ViewerSql:
        """The viewer as binds."""
        made: ViewerSql = self._once(stance, lambda: bound(stance))
        return made

    def call(
        self,
        function: Callable[..., Any],
        rows: Sequence[Row],
        stance: Stance,
        keywords: Mapping[str, Any],
        binds: Mapping[str, TypeEngine[Any]],
        differs: Hashable = (),
    ) -> Called:
        """A resolver's SQL over rows: `keywords` are the same wherever `differs` is; each of `binds` becomes a bind."""
        own = [row.known if isinstance(row, Noted) else row for row in rows]
        key = (function, stance, differs, *binds, *map(id, own))
        made: Called = self._once(key, lambda: self._call(function, own, stance, keywords, binds))
        for row, names in zip(rows, made.asked, strict=True):
            noting(row, names)
        return made

    def _call(
        self,
        function: Callable[..., Any],
        own: Sequence[Row],
        stance: Stance,
        keywords: Mapping[str, Any],
        binds: Mapping[str, TypeEngine[Any]],
    ) -> Called:
        rows = [Noted(row) for row in own]
        # No two expressions share the name of a bind, so that all of them may stand in one statement.
        names = {name: f"c{next(self._numbers)}" for name in binds}
        bound = {name: bindparam(names[name], type_=kind) for name, kind in binds.items()}
        made = fragment(guarded(function(*rows, **{**keywords, **bound}), self.viewer(stance)))
        return Called(made, names, tuple(row.asked for row in rows))

    def _once(self, key: Hashable, make: Callable[[], Any]) -> Any:
        if key not in self._kept:
            if len(self._kept) >= MOST:
                self._kept.clear()
            self._kept[key] = make()
        return self._kept[key]

"""How many values a request may bring and how many conditions its filters may hold; knows no table and no HTTP.

Each value is coerced and each condition becomes SQL on the thread that serves everyone: a request that brings tens of
thousands would keep all others waiting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode

from compiler.errors import InputError
from compiler.limits import VALUE_DEPTH, too_deep
from compiler.values import Leaf

VALUES_READING, VALUES_ACTING = 2_000, 50_000
CONDITIONS = 200


def check_values(variables: Mapping[str, Any], *, acts: bool) -> None:
    """Refuse variables that hold too many values, lists and objects counted with what is in them; never recursive."""
    most = VALUES_ACTING if acts else VALUES_READING
    found, level, waiting = 0, 0, [*variables.values()]
    while waiting:
        found += len(waiting)
        if found > most:
            raise InputError(f"the variables hold more than {most} values; ask in several requests")
        if level > VALUE_DEPTH:
            raise too_deep("the variables")
        waiting = [inner for value in waiting for inner in _within(value)]
        level += 1


def _within(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


@dataclass
class Conditions:
    """The conditions of all filters of one operation, counted while it is planned."""

    found: int = 0

    def add(self, traced: Mapping[str, Any] | None, node: FieldNode) -> None:
        """Count a filter's conditions; InputError when the operation's are too many."""
        self.found += _leaves(traced)
        if self.found > CONDITIONS:
            raise InputError(
                f"the operation's filters hold more than {CONDITIONS} conditions; use `in` for many values, or ask in"
                " several requests",
                node,
            )


def _leaves(traced: Any) -> int:
    if isinstance(traced, Leaf):
        return 1
    parts = traced.values() if isinstance(traced, Mapping) else traced if isinstance(traced, list) else ()
    return sum(_leaves(part) for part in parts)

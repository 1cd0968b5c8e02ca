"""How many values a request may bring and how many conditions its filters may hold; knows no table and no HTTP.

Each value is coerced and each condition becomes SQL on the thread that serves everyone: a request that brings tens of
thousands would keep all others waiting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode

from compiler.criteria import Criterion, conditions
from compiler.errors import InputError
from compiler.grouping import Having, tests
from compiler.keys import Ordering

VALUES_READING, VALUES_ACTING = 2_000, 50_000
CONDITIONS = 200


def check_values(variables: Mapping[str, Any], *, acts: bool) -> None:
    """Refuse variables that hold too many values, lists and objects counted with what is in them; never recursive."""
    most = VALUES_ACTING if acts else VALUES_READING
    found, waiting = 0, [*variables.values()]
    while waiting:
        value = waiting.pop()
        found += 1
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if found + len(waiting) + len(inner) > most:
            raise InputError(f"the variables hold more than {most} values; ask in several requests")
        waiting.extend(inner)


@dataclass
class Conditions:
    """The conditions of all filters of one operation, and the steps of its orderings, counted while it is planned."""

    found: int = 0

    def add(self, asked: Criterion | None, node: FieldNode, order: Ordering | None = None) -> None:
        """Count a filter's conditions and an ordering's steps; InputError when the operation's are too many."""
        steps = 0 if order is None else sum(len(key.path) for key in order.keys)
        self._count(steps + (0 if asked is None else conditions(asked)), node)

    def add_having(self, asked: Having | None, node: FieldNode) -> None:
        """Count the conditions on groups likewise."""
        self._count(0 if asked is None else tests(asked), node)

    def _count(self, more: int, node: FieldNode) -> None:
        self.found += more
        if self.found > CONDITIONS:
            raise InputError(
                f"the operation's filters and orderings hold more than {CONDITIONS} conditions and steps to other rows;"
                " use `in` for many values, or ask in several requests",
                node,
            )

"""How many values a request may bring and how many conditions its filters may hold; knows no table and no HTTP.

Each value is coerced and each condition becomes SQL on the thread that serves everyone: a request that brings tens of
thousands would keep all others waiting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode

from compiler.criteria import Criterion, conditions
from compiler.errors import InputError
from compiler.grouping import Having, tests
from compiler.keys import Ordering
from compiler.limits import VALUE_DEPTH, too_deep

VALUES_READING, VALUES_ACTING = 2_000, 50_000
CONDITIONS = 200
WEIGHT = 600
"""What the fields of one operation may weigh together: about as many hundred signs of its statement."""


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
    """The conditions of all filters of one operation, the steps of its orderings and what its fields weigh, counted
    while it is planned."""

    found: int = 0
    weighed: int = 0

    def add(self, asked: Criterion | None, node: FieldNode, order: Ordering | None = None) -> None:
        """Count a filter's conditions and an ordering's steps; InputError when the operation's are too many."""
        steps = 0 if order is None else sum(len(key.path) for key in order.keys)
        self._count(steps + (0 if asked is None else conditions(asked)), node)

    def add_having(self, asked: Having | None, node: FieldNode) -> None:
        """Count the conditions on groups likewise."""
        self._count(0 if asked is None else tests(asked), node)

    def add_field(self, weight: int, node: FieldNode) -> None:
        """Weigh a field; InputError when those of the operation are too much to be worked out."""
        self.weighed += weight
        if self.weighed > WEIGHT:
            raise _beyond(
                "weight of fields",
                WEIGHT,
                f"the operation's fields weigh more than {WEIGHT}, since many of them are worked out from other rows;"
                " ask for less of each object, or in several requests",
                node,
            )

    def _count(self, more: int, node: FieldNode) -> None:
        self.found += more
        if self.found > CONDITIONS:
            raise _beyond(
                "conditions of filters",
                CONDITIONS,
                f"the operation's filters and orderings hold more than {CONDITIONS} conditions and steps to other rows;"
                " use `in` for many values, or ask in several requests",
                node,
            )


def _beyond(limit: str, most: int, message: str, node: FieldNode) -> InputError:
    error = InputError(message, node)
    error.extensions = {**(error.extensions or {}), "limit": limit, "max": most}
    return error

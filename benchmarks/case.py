"""What a measured read is: a GraphQL operation, and the SQL a careful hand would write for it; knows no read."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class World:
    """What the generated world offers to ask for."""

    codes: list[str]
    statuses: list[str]
    years: list[int]
    programmes: list[str]
    provinces: list[str]
    milestones: list[str]
    """Cursors of places in the list of all milestones by due day."""
    projects: list[UUID]
    """What the ids of some public projects hold."""


Draw = Callable[[random.Random, World], dict[str, Any]]
Take = Callable[[Mapping[str, Any]], Iterable[Any]]


@dataclass(frozen=True)
class Case:
    """One read; `draw` makes the variables of a request, so that no answer is repeated.

    The hand-written side obeys the same viewer (anonymous: public rows only) and answers the same JSON.
    """

    name: str
    says: str
    document: str
    sql: str
    parameters: tuple[str, ...]
    draw: Draw
    target: float = 0.9
    """Of the requests a second that the hand-written SQL answers."""
    at_once: int = 16
    """How many ask at once at most: fewer where a read is so long that a connection would be waited for in vain."""
    read: Take | None = None
    """How the hand-written side makes its parameters of what a client sends, where it sends what is opaque."""


def day_in(chance: random.Random, first: int, last: int) -> str:
    """A day of some years."""
    return f"{chance.randint(first, last)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"

"""What was used last, as far as there is room; knows not what it holds."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """A mapping that forgets the least recently used when it holds too much: each entry by its weight."""

    def __init__(self, most: int) -> None:
        self._most, self._held, self._weight = most, OrderedDict[K, tuple[V, int]](), 0

    def __len__(self) -> int:
        return len(self._held)

    @property
    def weight(self) -> int:
        """What all that is kept weighs."""
        return self._weight

    def get(self, key: K) -> V | None:
        found = self._held.get(key)
        if found is None:
            return None
        self._held.move_to_end(key)
        return found[0]

    def put(self, key: K, value: V, weight: int = 1) -> V:
        _, before = self._held.pop(key, (None, 0))
        self._held[key] = value, weight
        self._weight += weight - before
        while self._weight > self._most:
            _, (_, gone) = self._held.popitem(last=False)
            self._weight -= gone
        return value

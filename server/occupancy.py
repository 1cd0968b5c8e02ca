"""How many places each holder has taken of something scarce; knows not what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable


class Full(Exception):
    """A holder has all the places it may have."""


class Occupancy:
    """Places taken now, by holder."""

    def __init__(self) -> None:
        self.taken: Counter[Hashable] = Counter()

    def place(self, holder: Hashable, most: int, refusal: type[Exception] = Full) -> Place:
        """A place for a block's length; the refusal when the holder has as many already."""
        return Place(self.taken, holder, most, refusal)


class Place:
    """A place, taken when its block begins; a class, since a generator's frame costs each request."""

    __slots__ = ("_holder", "_most", "_refusal", "_taken")

    def __init__(self, taken: Counter[Hashable], holder: Hashable, most: int, refusal: type[Exception]) -> None:
        self._taken, self._holder, self._most, self._refusal = taken, holder, most, refusal

    def __enter__(self) -> None:
        if self._taken[self._holder] >= self._most:
            raise self._refusal
        self._taken[self._holder] += 1

    def __exit__(self, *_: object) -> None:
        self._taken[self._holder] -= 1
        if not self._taken[self._holder]:
            del self._taken[self._holder]

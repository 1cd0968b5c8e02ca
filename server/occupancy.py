"""How many places each holder has taken of something scarce; knows not what it is."""

from __future__ import annotations

from collections.abc import Hashable


class Full(Exception):
    """A holder has all the places it may have."""


class Occupancy:
    """Places taken now, by holder."""

    def __init__(self) -> None:
        self.taken: dict[Hashable, int] = {}

    def place(self, holder: Hashable, most: int, refusal: type[Exception] = Full) -> Place:
        """A place for a block's length; the refusal when the holder has as many already."""
        return Place(self.taken, holder, most, refusal)


class Place:
    """A place, taken when its block begins; a class, since a generator's frame costs each request."""

    __slots__ = ("_holder", "_most", "_refusal", "_taken")

    def __init__(self, taken: dict[Hashable, int], holder: Hashable, most: int, refusal: type[Exception]) -> None:
        self._taken, self._holder, self._most, self._refusal = taken, holder, most, refusal

    def __enter__(self) -> None:
        taken = self._taken.get(self._holder, 0)
        if taken >= self._most:
            raise self._refusal
        self._taken[self._holder] = taken + 1

    def __exit__(self, *_: object) -> None:
        taken = self._taken[self._holder]
        if taken > 1:
            self._taken[self._holder] = taken - 1
        else:
            del self._taken[self._holder]

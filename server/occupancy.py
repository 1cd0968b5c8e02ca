"""How many places each holder has taken of something scarce; knows not what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager


class Full(Exception):
    """A holder has all the places it may have."""


class Occupancy:
    """Places taken now, by holder."""

    def __init__(self) -> None:
        self._taken: Counter[Hashable] = Counter()

    @contextmanager
    def place(self, holder: Hashable, most: int) -> Iterator[None]:
        """A place for the block's length; Full when the holder has as many already."""
        if self._taken[holder] >= most:
            raise Full
        self._taken[holder] += 1
        try:
            yield
        finally:
            self._taken[holder] -= 1
            if not self._taken[holder]:
                del self._taken[holder]

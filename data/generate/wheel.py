"""Choices by weight in which every choice comes up early; knows no domain."""

from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import accumulate
from typing import Generic, TypeVar

Word = TypeVar("Word")


class Wheel(Generic[Word]):
    """Gives each word once in turn, then by weight: so that even a small world has every status."""

    def __init__(self, rng: random.Random, weights: Mapping[Word, float]) -> None:
        self._rng = rng
        self._words = list(weights)
        self._bounds = list(accumulate(weights.values()))
        self._given = 0

    def turn(self) -> Word:
        """The next word."""
        if self._given < len(self._words):
            self._given += 1
            return self._words[self._given - 1]
        return self._rng.choices(self._words, cum_weights=self._bounds)[0]

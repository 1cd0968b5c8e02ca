"""Leaky buckets, each a debt that drains with time, in memory that all workers of a machine share; knows no request.

A slot holds a holder's fingerprint and the instant at which its debt is drained. The clock is the machine's since its
start, so that workers agree. Two that write a slot at once may forget one of both debts: that errs on the mild side.
"""

from __future__ import annotations

import mmap
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

SLOTS = 1 << 16
PROBES = 8
"""Slots that a holder may lie in; who finds all taken takes the place of the debt that is drained first."""
SLOT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Rate:
    """How fast a debt drains, and how large it may be before its holder must wait."""

    per_second: float
    burst: float


class Buckets:
    """The debts of all holders."""

    def __init__(
        self, file: Path | None = None, clock: Callable[[], float] = time.monotonic, slots: int = SLOTS
    ) -> None:
        memory = memoryview(_mapped(file, slots * SLOT_BYTES))
        middle = slots * SLOT_BYTES // 2
        self._names, self._drained = memory[:middle].cast("Q"), memory[middle:].cast("d")
        self._clock, self._slots = clock, slots

    def take(self, holder: Hashable, amount: float, rate: Rate) -> float:
        """Add to a holder's debt: 0 when it may, or the seconds after which it will be able to."""
        now = self._clock()
        slot = self._slot(holder, now)
        drained = max(now, self._drained[slot])
        over = (drained - now) + (amount - rate.burst) / rate.per_second
        if over > 0:
            return over
        self._drained[slot] = drained + amount / rate.per_second
        return 0.0

    def add(self, holder: Hashable, amount: float, rate: Rate) -> None:
        """Add to a holder's debt what is known only afterwards; it may go beyond the burst."""
        now = self._clock()
        slot = self._slot(holder, now)
        self._drained[slot] = max(now, self._drained[slot]) + amount / rate.per_second

    def _slot(self, holder: Hashable, now: float) -> int:
        name, start = _fingerprint(holder)
        for step in range(PROBES):
            if self._names[(start + step) % self._slots] == name:
                return (start + step) % self._slots
        near = ((start + step) % self._slots for step in range(PROBES))
        free = min(near, key=lambda slot: max(now, self._drained[slot]))
        self._names[free], self._drained[free] = name, 0.0
        return free


@lru_cache(4_096)
def _fingerprint(holder: Hashable) -> tuple[int, int]:
    """A holder's name, which is the same in all processes, and where to look for it first."""
    digest = blake2b(repr(holder).encode(), digest_size=16).digest()
    return int.from_bytes(digest[:8], "little") or 1, int.from_bytes(digest[8:], "little")


def make(file: Path) -> None:
    """An empty file of buckets for the workers to share."""
    file.write_bytes(bytes(SLOTS * SLOT_BYTES))


def _mapped(file: Path | None, size: int) -> mmap.mmap:
    if file is None:
        return mmap.mmap(-1, size)
    with file.open("r+b") as opened:
        return mmap.mmap(opened.fileno(), size)

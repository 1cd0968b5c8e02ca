"""When a request is sent again, and after which pause; knows statuses, nothing of GraphQL."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

AGAIN = frozenset({429, 502, 503})
"""Answered so, nothing was done; or under a key it does no harm to ask again."""
TOO_LONG = 504


@dataclass(frozen=True)
class Retrying:
    """Pauses that grow, each drawn at random up to its bound, so that many clients do not come back together."""

    first_pause: float = 0.1
    longest_pause: float = 3.0
    attempt_timeout: float = 15.0
    """Seconds that one attempt may take before it counts as lost."""
    draw: Callable[[float, float], float] = field(default=random.uniform, repr=False)

    def pause(self, attempt: int, answer: httpx.Response | None) -> float:
        """Seconds to wait after this attempt: no less than the answer's Retry-After."""
        bound = min(self.longest_pause, self.first_pause * 2 ** min(attempt, 16))
        return (retry_after(answer) or 0.0) + self.draw(0.0, bound)


class Deadline:
    """How much time a call has left."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds, none when it is over."""
        return max(0.0, self._end - time.monotonic())


def retry_after(answer: httpx.Response | None) -> float | None:
    """The seconds that an answer's Retry-After asks for, written as seconds or as a date."""
    text = None if answer is None else answer.headers.get("retry-after")
    if text is None:
        return None
    if text.isdecimal():
        return float(text)
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (at.replace(tzinfo=at.tzinfo or UTC) - datetime.now(UTC)).total_seconds())

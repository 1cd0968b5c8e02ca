"""Ctrl-C and SIGTERM as an ordinary end of the program: all is closed, and no traceback shown."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED, TERMINATED = 130, 143


def leave_quietly() -> None:
    """From now on both signals raise SystemExit where the program stands."""
    signal.signal(signal.SIGINT, lambda *_: sys.exit(INTERRUPTED))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))


@contextmanager
def passed_to(receive: list[int]) -> Iterator[None]:
    """For the length of a block the signals only leave their number in the list.

    For a parent whose child ends by itself: a terminal sends Ctrl-C to both.
    """

    def remember(number: int, _frame: FrameType | None) -> None:
        receive.append(number)

    before = {kind: signal.signal(kind, remember) for kind in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)

"""What a caller may say of one call, beside its variables; knows no operation."""

from __future__ import annotations

from typing import TypedDict


class Terms(TypedDict, total=False):
    """Keyword arguments that every operation takes."""

    idempotency_key: str
    """The name of this one act, the same when it is called again; made for each call when absent."""
    deadline: float
    """Seconds that the call may take in all, every attempt and pause counted."""

"""What a mutation does, as its audit entry tells it; knows no row."""

from __future__ import annotations

from dataclasses import dataclass

from db.words import GrantRole


@dataclass(frozen=True)
class Change:
    """The verb as `subject.verb`, the role in which it is done, and why, where a reason is asked for."""

    action: str
    role: GrantRole
    reason: str | None = None

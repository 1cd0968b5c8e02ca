"""Status events: the steps of a history with who took them, when and why; knows no subject's rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from data.generate.histories import Step, moments
from data.generate.world import Actor, World

REASON = "Reason given in the generated world."


@dataclass(frozen=True)
class History:
    """Whose history, what its events copy from it, and between which instants it lies."""

    column: str
    subject: int
    copied: Mapping[str, object]
    begin: datetime
    end: datetime
    more: Mapping[str, object] = field(default_factory=dict)


def record(
    world: World,
    history: History,
    steps: Sequence[Step],
    person: Callable[[str | None], Actor],
    reasons: Mapping[str, str],
) -> list[datetime]:
    """Add the events of the steps; returns their instants. What the system did names the source instead."""
    instants = list(moments(len(steps), history.begin, history.end))
    for step, instant in zip(steps, instants, strict=True):
        by = person(step.role) if step.role else None
        world.ledger.add(
            "status_event",
            entity=step.entity,
            **{history.column: history.subject},
            **history.copied,
            **history.more,
            from_status=step.before,
            to_status=step.after,
            at=instant,
            user_id=by.user if by else None,
            organisation_id=by.organisation if by else None,
            role=step.role,
            reason=reasons.get(step.after, REASON) if step.needs_reason or step.after in reasons else None,
            source_id=None if by else world.source,
        )
    return instants

"""Legal histories of what has a life cycle, found in the allowed transitions; knows no organisation."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise


@dataclass(frozen=True)
class Step:
    """A change of state that may happen; `role` is null when the system makes it."""

    entity: str
    before: str
    after: str
    role: str | None
    needs_reason: bool


class NoRoute(LookupError):
    """No allowed transitions lead from one state to the other; names all three."""


class Histories:
    """Finds the shortest legal way through given states."""

    def __init__(self, steps: Iterable[Step]) -> None:
        self._next: dict[tuple[str, str], list[Step]] = defaultdict(list)
        self._known: dict[tuple[str, str, str], list[Step]] = {}
        for step in steps:
            self._next[step.entity, step.before].append(step)

    def route(self, entity: str, *states: str) -> list[Step]:
        """The steps from the first state through the others in order."""
        steps: list[Step] = []
        for before, after in pairwise(states):
            steps += self._between(entity, before, after)
        return steps

    def _between(self, entity: str, before: str, after: str) -> list[Step]:
        place = (entity, before, after)
        if place not in self._known:
            self._known[place] = self._shortest(*place)
        return self._known[place]

    def _shortest(self, entity: str, before: str, after: str) -> list[Step]:
        queue: deque[tuple[str, list[Step]]] = deque([(before, [])])
        seen = {before}
        while queue:
            state, way = queue.popleft()
            if state == after:
                return way
            for step in self._next[entity, state]:
                if step.after not in seen:
                    seen.add(step.after)
                    queue.append((step.after, [*way, step]))
        raise NoRoute(f"no allowed transition leads a {entity} from {before} to {after}")


def moments(count: int, begin: datetime, end: datetime) -> Sequence[datetime]:
    """That many instants in order from begin to end, to the minute; the last is the end itself."""
    span = max((end - begin) / max(count, 1), timedelta(minutes=1))
    return [(end - span * (count - 1 - n)).astimezone(UTC).replace(second=0, microsecond=0) for n in range(count)]

"""A step of a life cycle: from which statuses to which, in which role; read off the one list of transitions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from db.transitions import TRANSITIONS
from db.words import GrantRole, Term, WorkflowEntity


@dataclass(frozen=True)
class Step:
    """A change of status that a verb makes; `origins` names some of the statuses it may come from, where not all."""

    entity: WorkflowEntity
    to: Term
    action: str
    origins: tuple[Term, ...] = ()

    @cached_property
    def ways(self) -> Mapping[str, GrantRole]:
        """The statuses that the step is taken from, each with its role."""
        chosen = {one.name for one in self.origins}
        found = {
            one.from_status: one.role
            for one in TRANSITIONS
            if one.entity is self.entity and one.to_status == self.to.name and one.role is not None
            if not chosen or one.from_status in chosen
        }
        assert found, f"no transition leads {self.entity.name} to {self.to.name}"
        return found

    @property
    def roles(self) -> frozenset[GrantRole]:
        """The roles in which the step may be taken, from whichever status."""
        return frozenset(self.ways.values())

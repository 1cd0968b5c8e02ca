"""Someone whom Python takes for everybody at once, and PostgreSQL for who it is: with it row security stands alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from db.viewer import ANONYMOUS, Viewer
from db.words import GrantRole
from tests.matrix.facts import Facts


@dataclass(frozen=True)
class Believed(Viewer):
    """All rights in Python: its checks say yes, and the compiler's predicates are those of an auditor, who sees all."""

    true: Viewer = ANONYMOUS

    def may(self, role: GrantRole, programme_id: int) -> bool:
        """Whatever it is."""
        return True

    def admitted(self, scope_id: int) -> Viewer:
        """PostgreSQL is told of it as of anybody's."""
        return replace(self, true=self.true.admitted(scope_id))

    def party_to(self, agreement_id: int) -> Viewer:
        """PostgreSQL is told of it as of anybody's."""
        return replace(self, true=self.true.party_to(agreement_id))

    @cached_property
    def context(self) -> tuple[str, ...]:
        """Who it is."""
        return self.true.context

    @cached_property
    def held(self) -> str:
        """What it may."""
        return self.true.held


def believed(facts: Facts, true: Viewer) -> Viewer:
    """The viewer, taken for everybody."""
    everyone = tuple(sorted(facts.rows["organisation"]))
    return Believed(
        user_id=true.user_id,
        organisation_id=true.organisation_id,
        organisations=everyone,
        circle=tuple(sorted(facts.scopes(None))),
        partner=tuple(sorted(facts.rows["project"])),
        parties=tuple(sorted(facts.rows["agreement"])),
        administers=everyone,
        roles=frozenset(GrantRole),
        true=true,
    )

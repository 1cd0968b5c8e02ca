"""Who asks: a person acting for an organisation, as plain data; knows no token, no HTTP and no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cached_property

import orjson

from db.tier import Tier
from db.words import GrantRole


class Stance(Enum):
    """Which of three row policies holds; it is part of the key of a compiled statement."""

    # By identity: Enum's own hash is written in Python, and each read looks things up by its stance and tier.
    __hash__ = object.__hash__

    ANONYMOUS = auto()
    MEMBER = auto()
    AUDITOR = auto()


@dataclass(frozen=True)
class Viewer:
    """A person acting for one organisation, with what the person's grants open today.

    `organisations`: the organisation and its units. `circle`: scope ids (project ids, minus programme ids) that
    these lead or coordinate. `partner`: projects in which they take part today. `parties`: agreements not
    open to all of which they are a party. `within`: scope ids that grants are limited to, or None for no limit.
    `administers`: organisations whose users the person manages.
    """

    user_id: int = 0
    organisation_id: int = 0
    organisations: tuple[int, ...] = ()
    circle: tuple[int, ...] = ()
    partner: tuple[int, ...] = ()
    parties: tuple[int, ...] = ()
    within: tuple[int, ...] | None = None
    administers: tuple[int, ...] = ()
    roles: frozenset[GrantRole] = field(default_factory=frozenset)
    programmes: Mapping[GrantRole, frozenset[int] | None] = field(default_factory=dict, hash=False)
    """For each role the programmes it is limited to, or None for all."""

    def may(self, role: GrantRole, programme_id: int) -> bool:
        """Whether the person holds the role for a programme."""
        if role not in self.roles:
            return False
        limit = self.programmes.get(role)
        return limit is None or programme_id in limit

    def party_to(self, agreement_id: int) -> Viewer:
        """The viewer, who is a party to one agreement more."""
        return replace(self, parties=(*self.parties, agreement_id))

    def admitted(self, scope_id: int) -> Viewer:
        """The viewer, who leads one project more (or minus a programme)."""
        within = None if self.within is None else (*self.within, scope_id)
        return replace(self, circle=(*self.circle, scope_id), within=within)

    @cached_property
    def held(self) -> str:
        """The value of the setting `app.roles`: each role with the programmes it is limited to, as JSON."""
        limits = ((role.name, self.programmes.get(role)) for role in sorted(self.roles, key=lambda one: one.name))
        return orjson.dumps({name: None if ids is None else sorted(ids) for name, ids in limits}).decode()

    @cached_property
    def stance(self) -> Stance:
        if not self.user_id:
            return Stance.ANONYMOUS
        return Stance.AUDITOR if self._audits_everything else Stance.MEMBER

    @cached_property
    def tier(self) -> Tier:
        """Analysts and auditors ask whole programmes' questions, and may take more."""
        if not self.user_id:
            return Tier.ANONYMOUS
        return Tier.ANALYST if self.roles & {GrantRole.ANALYST, GrantRole.AUDITOR} else Tier.MEMBER

    @property
    def _audits_everything(self) -> bool:
        """A grant that is limited to programmes must not open the others."""
        return GrantRole.AUDITOR in self.roles and self.programmes.get(GrantRole.AUDITOR) is None

    @cached_property
    def context(self) -> tuple[str, ...]:
        """The values of SETTINGS, in their order, as the text PostgreSQL keeps for the transaction."""
        within = "" if self.within is None else _array(self.within)
        return (
            str(self.user_id),
            _array(self.organisations),
            _array(self.circle),
            _array(self.partner),
            _array(self.parties),
            within,
            _array(self.administers),
            "on" if self.stance is Stance.AUDITOR else "off",
        )


SETTINGS = (
    "app.user",
    "app.organisations",
    "app.circle",
    "app.partner",
    "app.parties",
    "app.within",
    "app.administers",
    "app.auditor",
)
"""The settings of a transaction that row-level security reads; an unset app.user sees nothing at all."""

ANONYMOUS = Viewer()


def _array(ids: tuple[int, ...]) -> str:
    return "{" + ",".join(map(str, ids)) + "}"

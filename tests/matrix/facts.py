"""Everything a database holds, read once by its superuser, and what follows from it by the domain's words: whose each
row is. It knows no policy, no predicate and no resolver."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from compiler.naive import World
from db import tables as t
from tests.databases import Database

Row = Mapping[str, Any]
SECRETS = ("audit_head", "audit_salt", "idempotency_key", "audit_entry", "outbox", "webhook_secret")
UNSIGNED = ("PLANNED", "DRAFTING", "NEGOTIATION", "READY")


@dataclass
class Facts:
    """The rows of a world by table and key."""

    rows: Mapping[str, Mapping[int, Row]]
    today: date
    _known: dict[tuple[str, int], set[int]] = field(default_factory=dict)

    @classmethod
    async def of(cls, database: Database, today: date) -> Facts:
        """All tables that have rows one may name."""
        world = World(database.superuser)
        names = [table.name for table in t.metadata.sorted_tables if table.name not in SECRETS]
        return cls({name: await world.rows(name) for name in names}, today)

    def holds(self, row: Row) -> bool:
        """Whether a dated row holds today."""
        span = row["valid"]
        return (span.lower is None or span.lower <= self.today) and (span.upper is None or self.today < span.upper)

    @cached_property
    def parts(self) -> list[Row]:
        """Who takes part today, in projects and in programmes."""
        return [row for row in self.rows["participation"].values() if self.holds(row)]

    @cached_property
    def _taking_part(self) -> Mapping[int, list[Row]]:
        return _by(self.parts, "scope_id")

    def units(self, organisation: int) -> frozenset[int]:
        """An organisation and all that is part of it today."""
        found, new = {organisation}, {organisation}
        while new:
            new = {
                row["from_id"]
                for row in self.rows["organisation_relation"].values()
                if row["kind"] == "PART_OF" and row["to_id"] in new and self.holds(row)
            } - found
            found |= new
        return frozenset(found)

    def programme(self, scope: int) -> int:
        """The programme of a project, or of minus a programme."""
        if scope <= 0:
            return -scope
        found: int = self.rows["project"][scope]["programme_id"]
        return found

    def scopes(self, programmes: Iterable[int] | None) -> set[int]:
        """The projects of programmes, and minus the programmes."""
        kept = set(self.rows["programme"]) if programmes is None else set(programmes)
        return {p["id"] for p in self.rows["project"].values() if p["programme_id"] in kept} | {-one for one in kept}

    def leads(self, scope: int) -> set[int]:
        """Who leads: the lead of a project, the coordinator of a programme, and the ACCOUNTABLE."""
        return self._kept("leads", scope, self._leads)

    def _leads(self, scope: int) -> set[int]:
        if scope < 0:
            first = self.rows["programme"][-scope]["coordinator_org_id"]
        else:
            first = self.rows["project"][scope]["lead_org_id"]
        return {first, *self._with_role(scope, "ACCOUNTABLE")} - {None}

    def _kept(self, name: str, scope: int, made: Callable[[int], set[int]]) -> set[int]:
        """Of what belongs to no programme, nobody; else what was found before."""
        if scope and (name, scope) not in self._known:
            self._known[name, scope] = made(scope)
        return self._known[name, scope] if scope else set()

    def coordinators(self, scope: int) -> set[int]:
        """Who coordinates: the programme's coordinator, and who has that role in it or in the project."""
        return self._kept("coordinators", scope, self._coordinators)

    def _coordinators(self, scope: int) -> set[int]:
        programme = self.programme(scope)
        first = self.rows["programme"][programme]["coordinator_org_id"]
        return {first, *self._with_role(scope, "COORDINATOR"), *self._with_role(-programme, "COORDINATOR")}

    def takes_part(self, scope: int) -> set[int]:
        """Who has a role in it, or in its programme."""
        return self._kept("takes_part", scope, self._partners)

    def _partners(self, scope: int) -> set[int]:
        both = (*self._taking_part.get(scope, ()), *self._taking_part.get(-self.programme(scope), ()))
        return {row["organisation_id"] for row in both}

    def _with_role(self, scope: int, role: str) -> set[int]:
        return {row["organisation_id"] for row in self._taking_part.get(scope, ()) if row["role"] == role}

    def parties(self, agreement: int) -> set[int]:
        """The organisations that an agreement is between."""
        return {row["organisation_id"] for row in self._parties.get(agreement, ())}

    def funders(self, budget: int) -> set[int]:
        """Who pays a line of a budget."""
        return {row["funder_org_id"] for row in self._lines.get(budget, ())}

    @cached_property
    def _parties(self) -> Mapping[int, list[Row]]:
        return _by(self.rows["agreement_party"].values(), "agreement_id")

    @cached_property
    def _lines(self) -> Mapping[int, list[Row]]:
        return _by(self.rows["budget_line"].values(), "budget_id")

    def most(self, organisations: Iterable[int | None], unless: Callable[[int], bool] = lambda _: False) -> int:
        """The organisation that occurs the most often."""
        counted: defaultdict[int, int] = defaultdict(int)
        for one in organisations:
            if one is not None and not unless(one):
                counted[one] += 1
        return max(sorted(counted), key=lambda one: counted[one])


def _by(rows: Iterable[Row], column: str) -> Mapping[int, list[Row]]:
    found: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[column]].append(row)
    return found

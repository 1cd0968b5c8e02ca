"""Lines of budgets and the entries on them, as the reports of a project need them; writes no row."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

KINDS = {"COMMITMENT": "committed", "DISBURSEMENT": "disbursed", "REALISATION": "realised"}
NOTHING = Decimal(0)
Totals = dict[str, Decimal]


@dataclass
class Line:
    """A line being used: what is left of it decides what may still be reported."""

    id: int
    visibility: str
    currency: str
    first: date
    after: date
    amount: Decimal
    row: dict[str, object]
    used: bool
    official: Totals = field(default_factory=lambda: dict.fromkeys(KINDS, NOTHING))
    pending: Totals = field(default_factory=lambda: dict.fromkeys(KINDS, NOTHING))

    def left(self, kind: str) -> Decimal:
        """What may still be reported of a kind."""
        return self.amount - self.official[kind] - self.pending[kind]


@dataclass(frozen=True)
class Entry:
    """A financial entry that a later report may reverse."""

    id: int
    line: Line
    kind: str
    amount: Decimal
    on: date
    rate: Decimal | None

"""The history of reporting obligations and of their periods."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t
from db.words import DutyEventKind, GrantRole

if TYPE_CHECKING:
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.reporting_period import ReportingPeriod


@node(t.duty_event, tag=81)
class DutyEvent(Node):
    """One decision about an obligation or a period of it, or what followed from one: what, by which organisation, in
    which role, why; never edited (riwayat kewajiban)."""

    kind: DutyEventKind
    """What has happened (jenis peristiwa)."""
    at: datetime
    """Instant of the change, UTC (pada)."""
    organisation: Organisation | None = one(t.duty_event.c.by_org_id)
    """For which organisation it was done; null when it followed by itself (oleh)."""
    role: GrantRole | None
    """In which role it was done; null when it followed by itself (peran)."""
    reason: str | None
    """Why; null when it followed by itself (alasan)."""
    obligation: ReportingObligation | None = one(t.duty_event.c.obligation_id)
    """The obligation; null when the viewer may not see it (kewajiban)."""
    reporting_period: ReportingPeriod | None = one(t.duty_event.c.period_id)
    """The period; null when it concerns the obligation as a whole, or the period is owed no more (masa pelaporan)."""
    reporter: Organisation = one(t.duty_event.c.organisation_id)
    """Who owes the reports (pelapor)."""
    due_from: date | None
    """The due day before; null where it did not change (jatuh tempo semula)."""
    due_to: date | None
    """The due day after; null where it did not change (jatuh tempo baru)."""
    ends_on: date | None
    """The last day that an obligation was given; null of what is no end (hari terakhir)."""
    from_verifier: Organisation | None = one(t.duty_event.c.from_verifier_id)
    """Who verified before; null where that did not change (verifikator semula)."""
    to_verifier: Organisation | None = one(t.duty_event.c.to_verifier_id)
    """Who verifies since; null where that did not change (verifikator baru)."""

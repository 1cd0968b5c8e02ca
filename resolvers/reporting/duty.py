"""The duty to report on one period: who owes it, to whom, and what the viewer may do there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from asyncpg import Range

from db.business_day import in_zone
from db.reference import Reference
from db.shown import shown
from db.transaction import Write
from db.words import GrantRole
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed_at, not_found

_DUTY = """
select p.id, p.uid, p.organisation_id, p.verifier_org_id, p.scope_id, p.period, p.time_zone,
  j.id as project_id, g.id as programme_id, g.coordinator_org_id
from {periods} p
left join project j on j.id = p.scope_id
left join programme g on g.id = coalesce(j.programme_id, -p.scope_id)
where p.{key} = $1
"""


@dataclass(frozen=True)
class Duty:
    """A reporting period with its obligation, project and programme; `project_id` is None for a programme's own."""

    id: int
    uid: UUID
    organisation_id: int
    verifier_org_id: int
    scope_id: int
    period: Range[date]
    time_zone: str
    project_id: int | None
    programme_id: int | None
    coordinator_org_id: int | None

    def concerns(self, project_id: int | None, programme_id: int | None) -> bool:
        """Whether something of that project, or of that programme itself, belongs into this report."""
        if project_id is not None and self.scope_id > 0:
            return project_id == self.scope_id
        return programme_id is not None and programme_id == self.programme_id

    def is_over(self, today: date) -> bool:
        """Whether the period has ended where the obligation's days end."""
        return self.period.upper is not None and self.period.upper <= in_zone(today, self.time_zone)

    def allows(self, write: Write, role: GrantRole) -> bool:
        """Whether the viewer holds the role here, for the organisation that this part of the way belongs to."""
        owner = {
            GrantRole.REPORTER: self.organisation_id,
            GrantRole.VERIFIER: self.verifier_org_id,
            GrantRole.COORDINATOR: self.coordinator_org_id,
        }[role]
        return owner in write.viewer.organisations and write.viewer.may(role, self.programme_id or 0)


async def owed(write: Write, reference: Reference) -> Duty | NotFound | ValidationFailed | Forbidden:
    """The duty that a reporting period names, if the viewer may report on it."""
    uid = reference.within("reporting_period")
    if uid is None:
        return failed_at("INVALID_ID", "This is no id of a reporting period; use one that this API answered.", *_PERIOD)
    row = await write.row(_DUTY.format(periods=shown("reporting_period"), key="uid"), uid)
    if row is None:
        return not_found("reporting period", *_PERIOD)
    duty = Duty(**dict(row))
    if duty.allows(write, GrantRole.REPORTER):
        return duty
    return Forbidden(
        "NOT_YOUR_OBLIGATION",
        "Only a REPORTER of the organisation that owes this report may write it; ask that organisation.",
        _PERIOD,
    )


async def duty_of(write: Write, period_id: int) -> Duty:
    """The duty of a report that is there."""
    row = await write.row(_DUTY.format(periods="reporting_period", key="id"), period_id)
    assert row is not None, "a report is never seen without its period"
    return Duty(**dict(row))


async def hold(write: Write, period_id: int) -> None:
    """Wait for whoever is changing a report of this period: all that follows sees what they did."""
    await write.value("select pg_advisory_xact_lock(hashtextextended('reporting_period', $1))", period_id)


_PERIOD = ("input", "reportingPeriod")

"""A reporting period about which something is decided: who may, and held at the version the client has read."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference
from db.transaction import Write
from db.words import GrantRole
from resolvers.change.found import Row, find
from resolvers.change.held import hold
from resolvers.duties.rights import Rights, owes, own_duty, rights_of
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict

PERIOD = ("input", "reportingPeriod")
Refused = NotFound | Forbidden | ValidationFailed | VersionConflict


@dataclass(frozen=True)
class Decision:
    """A period that the viewer may decide about, as it stands while nobody else can change it."""

    period: Row
    role: GrantRole


async def deciding(write: Write, reference: Reference, expected_version: int, *roles: GrantRole) -> Decision | Refused:
    """The period to decide about; `roles` are those of VERIFIER and COORDINATOR that may."""
    row = await find(write, "reporting_period", reference, *PERIOD)
    if not isinstance(row, Row):
        return row
    if owes(write, row):
        return own_duty(*PERIOD)
    role = _role(write, row, await rights_of(write, row["scope_id"]))
    if role not in roles:
        return _not_yours(*roles)
    held = await hold(write, "reporting_period", row, expected_version)
    return held if isinstance(held, NotFound | VersionConflict) else Decision(held, role)


def _role(write: Write, row: Row, rights: Rights) -> GrantRole:
    """The strongest role the viewer has about a period; VIEWER for none."""
    if rights.coordinates:
        return GrantRole.COORDINATOR
    verifies = rights.verifies and row["verifier_org_id"] in write.viewer.organisations
    return GrantRole.VERIFIER if verifies else GrantRole.VIEWER


def _not_yours(*roles: GrantRole) -> Forbidden:
    who = {
        GrantRole.VERIFIER: "a VERIFIER of the organisation that verifies this report",
        GrantRole.COORDINATOR: "a COORDINATOR of the organisation that coordinates the programme",
    }
    text = f"Only {' or '.join(who[role] for role in roles)} may do this; ask that organisation."
    return Forbidden("NOT_YOURS_TO_DECIDE", text, PERIOD)

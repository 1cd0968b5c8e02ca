"""An obligation that is to be changed: who may, and held at the version the client has read."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference
from db.transaction import Write
from db.words import GrantRole
from resolvers.change.found import Row, find
from resolvers.change.held import hold
from resolvers.duties.rights import not_manager, rights_of
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict

OBLIGATION = ("input", "obligation")


@dataclass(frozen=True)
class Managed:
    """An obligation that the viewer may change, as it stands while nobody else can."""

    row: Row
    role: GrantRole


async def managing(
    write: Write, reference: Reference, expected_version: int
) -> Managed | NotFound | Forbidden | ValidationFailed | VersionConflict:
    """The obligation to change, for who leads or coordinates where it is owed."""
    row = await find(write, "reporting_obligation", reference, *OBLIGATION)
    if not isinstance(row, Row):
        return row
    role = (await rights_of(write, row["scope_id"])).manages
    if role is None:
        return not_manager(*OBLIGATION)
    held = await hold(write, "reporting_obligation", row, expected_version)
    return held if isinstance(held, NotFound | VersionConflict) else Managed(held, role)

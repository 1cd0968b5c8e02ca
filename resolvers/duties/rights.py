"""What the viewer may do with what is owed in a project or programme; knows no rule of an obligation.

Asked of PostgreSQL, which holds the writer to the same: who verifies a report need not see its project.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.found import Row
from resolvers.outcome import Forbidden

_RIGHTS = "select app.edits($1) as edits, app.coordinates($1) as coordinates, app.may_scope('VERIFIER', $1) as verifies"


@dataclass(frozen=True)
class Rights:
    """Whether the viewer edits or coordinates a scope, and verifies anything there at all."""

    edits: bool
    coordinates: bool
    verifies: bool

    @property
    def manages(self) -> GrantRole | None:
        """The role in which the viewer says who owes what."""
        if self.edits:
            return GrantRole.EDITOR
        return GrantRole.COORDINATOR if self.coordinates else None


async def rights_of(write: Write, scope_id: int) -> Rights:
    """The viewer's rights in a project, or in a programme (minus its key)."""
    row = await write.row(_RIGHTS, scope_id)
    assert row is not None, "it has no FROM"
    return Rights(**dict(row))


def owes(write: Write, row: Row) -> bool:
    """Whether the viewer's organisation, or a unit of it, owes the report."""
    return row["organisation_id"] in write.viewer.organisations


def not_manager(*path: str) -> Forbidden:
    """The refusal of who neither leads nor coordinates."""
    text = "Only an EDITOR of an organisation that leads it, or a COORDINATOR of its programme, says who owes reports."
    return Forbidden("NOT_YOURS_TO_OBLIGE", text, path)


def own_duty(*path: str) -> Forbidden:
    """The refusal of who owes the report itself."""
    text = "Your organisation owes this report itself; who verifies or coordinates decides about it."
    return Forbidden("OWN_OBLIGATION", text, path)

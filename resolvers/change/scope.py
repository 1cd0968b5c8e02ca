"""Whose rows are: the organisations that lead and that coordinate a project or programme today; knows no other table.

The same is asked by PostgreSQL's write policies (`app.edits`, `app.coordinates`): here it is said kindly.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.transaction import Write
from db.words import GrantRole
from resolvers.outcome import Forbidden

_SCOPE = """
select $1::bigint as id, g.id as programme_id,
  array(
    select j.lead_org_id where j.lead_org_id is not null
    union select g.coordinator_org_id where j.id is null
    union select a.organisation_id from participation a
    where a.scope_id = $1 and a.role = 'ACCOUNTABLE' and a.valid @> $2::date
  ) as leads,
  array(
    select g.coordinator_org_id
    union select a.organisation_id from participation a
    where a.scope_id in ($1, - g.id) and a.role = 'COORDINATOR' and a.valid @> $2::date
  ) as coordinators
from programme g left join project j on j.id = $1 and j.programme_id = g.id
where g.id = app.programme_of($1)
"""


@dataclass(frozen=True)
class Scope:
    """A project, or a programme itself (then `id` is minus its key), and who answers for it today."""

    id: int
    programme_id: int
    leads: tuple[int, ...]
    """The lead and the ACCOUNTABLE organisations; of a programme its coordinator besides."""
    coordinators: tuple[int, ...]

    def edited_by(self, write: Write) -> bool:
        """Whether the viewer is an EDITOR of an organisation that leads it."""
        return self._acts(write, GrantRole.EDITOR, self.leads)

    def coordinated_by(self, write: Write) -> bool:
        """Whether the viewer is a COORDINATOR of an organisation that coordinates it."""
        return self._acts(write, GrantRole.COORDINATOR, self.coordinators)

    def verified_by(self, write: Write) -> bool:
        """Whether the viewer is a VERIFIER of an organisation that leads it."""
        return self._acts(write, GrantRole.VERIFIER, self.leads)

    def _acts(self, write: Write, role: GrantRole, organisations: tuple[int, ...]) -> bool:
        held = set(organisations) & set(write.viewer.organisations)
        return bool(held) and write.viewer.may(role, self.programme_id)


async def scope_of(write: Write, scope_id: int) -> Scope:
    """The scope of a row that the viewer sees; of a project one does not see, one neither leads nor coordinates.

    A party sees its agreement, and who reports sees the report, where the project is closed to them.
    """
    row = await write.row(_SCOPE, scope_id, write.today)
    assert row is not None, "every scope has its programme, which is open to all"
    return Scope(row["id"], row["programme_id"], tuple(row["leads"]), tuple(row["coordinators"]))


def not_editor(*path: str) -> Forbidden:
    """The refusal of who does not edit it."""
    text = "Only an EDITOR of an organisation that leads it may do this; ask that organisation."
    return Forbidden("NOT_YOURS_TO_EDIT", text, path)


def not_coordinator(*path: str) -> Forbidden:
    """The refusal of who does not coordinate it."""
    text = "Only a COORDINATOR of the organisation that coordinates the programme may do this; ask that organisation."
    return Forbidden("NOT_YOURS_TO_COORDINATE", text, path)

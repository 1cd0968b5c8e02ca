"""The record of changes, for auditors: who changed what, when, why, and what it was before."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import strawberry

from compiler.declare import DECLARED, connection, declare_beside, node, one, sql
from compiler.ids import id_by_table
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import GrantRole
from resolvers import audit

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.user import User

ALSO = ("Document", "Grant")
"""Types without versions whose rows have entries of their own."""
TRAIL = "What was changed of it, and by whom, earliest first; for auditors, empty for others (jejak audit)."


@node(t.audit_entry, tag=60)
class AuditEntry(Node):
    """One change: by whom, for which organisation, in which role, of what, why; never edited (catatan audit)."""

    at: datetime
    """Instant of the change, UTC (pada)."""
    action: str
    """What was done, as subject and verb, such as `report.accept` (tindakan)."""
    organisation: Organisation | None = one(t.audit_entry.c.organisation_id)
    """For which organisation; null where the system did it by itself (oleh)."""
    person: User | None = one(t.audit_entry.c.user_id)
    """Who did it; null where the system did it by itself, or to who may not see persons (orang)."""
    role: GrantRole | None
    """In which role; null where no role is asked for (peran)."""
    subject_table: str
    """Of which kind what was changed is, such as `report` (jenis objek)."""
    subject_id: strawberry.ID | None = sql(id_by_table("subject_table", "subject_uid"))
    reason: str | None
    """Why; null where no reason is asked for (alasan)."""
    request_id: str | None
    """The request by which it was done, as `X-Request-Id` of its answer; null where there was none (permintaan)."""
    before: str | None = sql(audit.before)
    after: str | None = sql(audit.after)
    position: int
    """Its place in its organisation's chain, from 1 without a gap (urutan)."""
    hash: str = sql(audit.digest)


def declare_trails() -> None:
    """Give each type whose rows are changed the list of their changes; before the declarations are linked."""
    for declaration in DECLARED.values():
        table = declaration.table
        if table is not None and ("row_version" in table.c or declaration.name in ALSO):
            declare_beside(declaration, "audit_trail", Connection[AuditEntry], connection(on=audit.trail), TRAIL)

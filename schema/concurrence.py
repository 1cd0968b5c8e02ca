"""Concurrences of foreign funders with proposals."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from resolvers import concurrence

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.project import Project


@node(t.concurrence, tag=80)
class Concurrence(Node):
    """That a foreign funder agrees with a proposal; a returned proposal needs it anew (persetujuan pendana)."""

    project: Project = one(t.concurrence.c.project_id, implied=True)
    """The project that was proposed (proyek)."""
    organisation: Organisation = one(t.concurrence.c.organisation_id)
    """The funder (pendana)."""
    at: datetime
    """Instant of its word, UTC (pada)."""
    note: str | None
    """A remark; null where none was made (catatan)."""
    is_withdrawn: bool = sql(concurrence.is_withdrawn)
    withdrawn_at: datetime | None
    """Instant at which it was taken back, UTC; null while it stands (ditarik pada)."""
    withdraw_reason: str | None
    """Why it was taken back; null while it stands (alasan penarikan)."""

"""How the fields of concurrences are selected."""

from __future__ import annotations

from sqlalchemy import ColumnElement

from db.tables import ConcurrenceRow


def is_withdrawn(concurrence: ConcurrenceRow) -> ColumnElement[bool]:
    """Whether it was taken back (ditarik)."""
    return concurrence.withdrawn_at.is_not(None)

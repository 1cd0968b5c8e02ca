"""How the fields of milestones are selected."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, and_, false, func

from db.bind import TODAY, Bind
from db.tables import MilestoneRow
from db.words import MilestoneStatus


def is_overdue(milestone: MilestoneRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it is planned and was due before the given day (default: the business date in Asia/Jakarta);
    false when no due day is known (terlambat)."""
    return and_(milestone.status == MilestoneStatus.PLANNED, func.coalesce(milestone.due_on < on, false()))

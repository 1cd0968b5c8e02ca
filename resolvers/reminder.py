"""How the fields of reminders are selected."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from sqlalchemy import ColumnElement, and_, any_, false, or_

from db.bind import Bind
from db.policies import ViewerSql
from db.tables import ReminderRow
from db.viewer import Stance


def reminds(
    reminder: ReminderRow,
    *,
    viewer: ViewerSql,
    since: Annotated[Bind[date] | None, "Only reminders of this day and later; all when absent."] = None,
) -> ColumnElement[bool]:
    """That a reminder is for the viewer's organisation: as who owes, verifies or coordinates."""
    if viewer.stance is Stance.ANONYMOUS:
        return false()
    mine = or_(
        reminder.organisation_id == any_(viewer.organisations),
        reminder.verifier_org_id == any_(viewer.organisations),
        reminder.scope_id == any_(viewer.circle),
    )
    return mine if since is None else and_(mine, reminder.on_date >= since)

"""How persons are selected: only oneself."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, false

from db.bind import TODAY, Bind
from db.policies import ViewerSql
from db.tables import AppUserRow, OrgGrantRow
from db.viewer import Stance
from resolvers import days


def is_viewer(user: AppUserRow, *, viewer: ViewerSql) -> ColumnElement[bool]:
    """That a person is the one who asks."""
    return false() if viewer.stance is Stance.ANONYMOUS else user.id == viewer.user


def grant_holds(grant: OrgGrantRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it holds on the given day (default: the business date) (berlaku)."""
    return days.holds(grant.valid, on)

"""How persons and their grants are selected: who asks, who is active, what holds."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Date, and_, cast, false, func, true

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
    return and_(days.holds(grant.valid, on), _stands(grant, on))


def grants_on_day(user: AppUserRow, grant: OrgGrantRow, *, as_of: Bind[date] | None = None) -> ColumnElement[bool]:
    """That a grant of a person holds on a day, where one is given."""
    return true() if as_of is None else grant_holds(grant, on=as_of)


def is_active(user: AppUserRow) -> ColumnElement[bool]:
    """Whether the person may sign in; false for who was deactivated or erased (aktif)."""
    return user.active


def _stands(grant: OrgGrantRow, on: Bind[date]) -> ColumnElement[bool]:
    """That a grant was not revoked by a day: on the day itself it holds no more."""
    revoked_on = cast(func.timezone("Asia/Jakarta", grant.revoked_at), Date)
    return func.coalesce(revoked_on > on, true())

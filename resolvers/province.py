"""The province in which a region lies, looked up once a region; knows no subject."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, FromClause, case, select

from db import tables as t
from db.bind import Bind
from db.words import RegionLevel
from resolvers import days


def province_of(used: FromClause, day: Bind[date]) -> ColumnElement[int | None]:
    """The province above a region on a day, or the region itself; null without a region.

    A CASE on the level climbs only as far as needed, by index: PostgreSQL misjudges how few parents hold on a day,
    and would loop over them all in a join.
    """
    place = t.region.alias("place")
    above = [place.c.id, *(_above(place, steps, day) for steps in (1, 2, 3))]
    climbs = [(place.c.level == level, one) for level, one in zip(RegionLevel, above, strict=True)]
    return select(case(*climbs)).where(place.c.id == used.c.region_id).correlate(used).scalar_subquery()


def _above(place: FromClause, steps: int, day: Bind[date]) -> ColumnElement[int]:
    """The region a number of steps above a place."""
    step = t.region_parent.alias(f"above{steps}")
    below = place.c.id if steps == 1 else _above(place, steps - 1, day)
    found = select(step.c.parent_id).where(step.c.region_id == below, days.holds(step.c.valid, day))
    return found.correlate(place).scalar_subquery()

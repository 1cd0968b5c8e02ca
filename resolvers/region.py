"""How the fields of regions are selected: parents and codes as of a day."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Annotated, Any

from sqlalchemy import ColumnElement, Select, and_, any_, case, cast, exists, func, literal, literal_column, or_, select

from db import tables as t
from db.bind import TODAY, Bind
from db.policies import IDS
from db.tables import ProjectSiteRow, RegionCodeRow, RegionParentRow, RegionRow
from db.words import RegionCodeScheme, RegionLevel
from resolvers import days

ASCENTS = 3
"""From a village to its province: over district and regency."""


def code_in(
    region: RegionRow, *, scheme: Bind[RegionCodeScheme], as_of: Bind[date] = TODAY
) -> ColumnElement[str | None]:
    """Its code within a scheme on the given day (default: the business date); null where it had none (kode)."""
    own = t.region_code.c
    code: ColumnElement[str | None] = own.code  # type: ignore[assignment]  # a sub-select may find none
    return (
        select(code)
        .where(own.region_id == region.id, own.scheme == scheme, days.holds(own.valid, as_of))
        .limit(1)
        .scalar_subquery()
    )


def is_coded(
    region: RegionRow,
    *,
    scheme: Bind[RegionCodeScheme],
    code: Annotated[Bind[str], "The code within the scheme, such as 35.75 in KEMENDAGRI."],
    as_of: Bind[date] = TODAY,
) -> ColumnElement[bool]:
    """That a region had a code within a scheme on a day."""
    own = t.region_code.c
    return exists(
        select(own.id).where(
            own.region_id == region.id, own.scheme == scheme, own.code == code, days.holds(own.valid, as_of)
        )
    )


def has_code(
    region: RegionRow,
    code: RegionCodeRow,
    *,
    scheme: Bind[RegionCodeScheme] | None = None,
    as_of: Bind[date] | None = None,
) -> ColumnElement[bool]:
    """That a code is this region's: of one scheme and on one day where these are given."""
    wanted = [code.region_id == region.id]
    if scheme is not None:
        wanted.append(code.scheme == scheme)
    if as_of is not None:
        wanted.append(days.holds(code.valid, as_of))
    return and_(*wanted)


def is_parent(region: RegionRow, other: RegionRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """That a region belongs to the other one on a day."""
    return other.id == _above(region.id, 1, as_of)


def is_child(region: RegionRow, other: RegionRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """That the other region belongs to this one on a day."""
    own = t.region_parent.c
    return exists(
        select(own.id).where(own.region_id == other.id, own.parent_id == region.id, days.holds(own.valid, as_of))
    )


def is_province(region: RegionRow, other: RegionRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """That the other region is the province in which this one lies on a day, or is itself."""
    own = case((region.level == RegionLevel.PROVINCE, region.id), else_=_province_above(region.id, as_of))
    return and_(other.level == RegionLevel.PROVINCE, other.id == own)


def is_province_of_site(site: ProjectSiteRow, other: RegionRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """That a region is the province in which a site lies on a day."""
    place = t.region.alias("place").c
    own = case((place.level == RegionLevel.PROVINCE, place.id), else_=_province_above(place.id, as_of))
    found = select(own).where(place.id == site.region_id).scalar_subquery()
    return and_(other.level == RegionLevel.PROVINCE, other.id == found)


def _province_above(region_id: ColumnElement[int], day: Bind[date], ascents: int = ASCENTS) -> ColumnElement[int]:
    """The nearest province above a region on a day, NULL where there is none; it climbs no further than to that one."""
    number = ASCENTS - ascents + 1
    step, place = t.region_parent.alias(f"above{number}").c, t.region.alias(f"place{number}").c
    reached: ColumnElement[int] = case((place.level == RegionLevel.PROVINCE, place.id))
    if ascents > 1:
        further = _province_above(place.id, day, ascents - 1)
        reached = case((place.level == RegionLevel.PROVINCE, place.id), else_=further)
    found = select(reached).where(step.region_id == region_id, place.id == step.parent_id, days.holds(step.valid, day))
    return found.scalar_subquery()


def is_within(
    region: RegionRow,
    *,
    scheme: Bind[RegionCodeScheme],
    code: Annotated[Bind[str], "The code within the scheme, such as 35 in KEMENDAGRI."],
    as_of: Bind[date] = TODAY,
) -> ColumnElement[bool]:
    """It is the region that had this code on the given day (default: the business date), or lies in it by the parents
    that held that day; no region where none had the code (di dalam wilayah)."""
    return region.id == any_(parts_of(scheme, code, as_of))


def parts_of(scheme: Bind[RegionCodeScheme], code: Bind[str], day: Bind[date]) -> ColumnElement[list[int]]:
    """The region of a code and all that lie in it on a day, as an array: worked out once, not for each row asked.

    Each level is an array of its own, found by the index of parents from the one above: of a join or of a recursive
    query PostgreSQL cannot tell how few regions it comes to, and would read all parents there are.
    """
    whole = t.region_code.alias("whole").c
    named = select(whole.region_id).where(whole.scheme == scheme, whole.code == code, days.holds(whole.valid, day))
    return _with_parts(named, day)


def parts_of_own(code: Bind[str], day: Bind[date]) -> ColumnElement[list[int]]:
    """As parts_of, by the region's own code in this API, such as ID-35."""
    whole = t.region.alias("whole").c
    return _with_parts(select(whole.id).where(whole.code == code), day)


def _with_parts(named: Select[int], day: Bind[date]) -> ColumnElement[list[int]]:
    reached = _once(select(_array(named).label("level"), _none().label("parts")), 0)
    for n in range(1, ASCENTS + 1):
        below = t.region_parent.alias(f"below{n}").c
        level = select(below.region_id).where(below.parent_id == any_(reached.level), days.holds(below.valid, day))
        reached = _once(select(_array(level).label("level"), _together(reached).label("parts")), n)
    made: ColumnElement[Any] = cast(func.coalesce(select(_together(reached)).scalar_subquery(), _none()), IDS)
    return made


def _none() -> ColumnElement[list[int]]:
    empty: ColumnElement[Any] = cast(literal("{}"), IDS)
    return empty


def _once(level: Select[Any, Any], number: int) -> Any:
    """A level and all above it as one row: OFFSET keeps PostgreSQL from putting its SQL wherever it is named."""
    return level.offset(literal_column("0")).subquery(f"reached{number}").c


def _together(reached: Any) -> ColumnElement[list[int]]:
    parts: ColumnElement[Any] = func.array_cat(reached.parts, reached.level, type_=IDS)
    return parts


def _array(ids: Select[int]) -> ColumnElement[list[int]]:
    found: ColumnElement[Any] = func.array(ids.scalar_subquery(), type_=IDS)
    return found


def lies_within(
    region_id: ColumnElement[int] | ColumnElement[int | None], code: Bind[str], day: Bind[date]
) -> ColumnElement[bool]:
    """Whether a region is the one of that code or lies in it on a day."""
    own = t.region.alias("whole").c
    return exists(select(own.id).where(own.code == code, or_(*(own.id == one for one in _line(region_id, day)))))


def _line(
    region_id: ColumnElement[int] | ColumnElement[int | None], day: Bind[date]
) -> list[ColumnElement[int] | ColumnElement[int | None]]:
    """A region and those above it."""
    return [region_id, *(_above(region_id, n, day) for n in range(1, ASCENTS + 1))]


def _above(
    region_id: ColumnElement[int] | ColumnElement[int | None], ascents: int, day: Bind[date]
) -> ColumnElement[int]:
    """The region so many ascents above; NULL where there is none that day.

    One join a step, so that the sub-select names no row but the one it starts from.
    """
    steps = [t.region_parent.alias(f"above{n}") for n in range(1, ascents + 1)]
    chain = select(steps[-1].c.parent_id).where(steps[0].c.region_id == region_id)
    for lower, upper in pairwise(steps):
        chain = chain.where(upper.c.region_id == lower.c.parent_id)
    return chain.where(*(days.holds(step.c.valid, day) for step in steps)).limit(1).scalar_subquery()


def relation_holds(relation: RegionParentRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it holds on the given day (default: the business date) (berlaku)."""
    return days.holds(relation.valid, on)


def code_holds(code: RegionCodeRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it holds on the given day (default: the business date) (berlaku)."""
    return days.holds(code.valid, on)

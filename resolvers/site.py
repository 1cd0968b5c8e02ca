"""How the fields of project sites are selected."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from sqlalchemy import ColumnElement, Select, and_, false, func, select, true

from db import tables as t
from db.bind import TODAY, Bind
from db.tables import ProjectSiteRow
from resolvers.region import lies_within


def overlaps(site: ProjectSiteRow, other: ProjectSiteRow) -> ColumnElement[bool]:
    """That another project works in the same region on the same commodity."""
    return and_(
        other.region_id == site.region_id,
        func.coalesce(other.commodity_id == site.commodity_id, false()),
        other.project_id != site.project_id,
    )


def chosen(
    site: ProjectSiteRow,
    *,
    programme: Annotated[Bind[str] | None, "Only sites of the programme of this code."] = None,
    region: Annotated[Bind[str] | None, "Only sites in the region of this API code, its parts included."] = None,
    as_of: Bind[date] = TODAY,
) -> ColumnElement[bool]:
    """Sites of a programme, within a region, where these are given."""
    wanted: list[ColumnElement[bool]] = [true()]
    if programme is not None:
        wanted.append(site.project_id.in_(_projects(programme)))
    if region is not None:
        wanted.append(lies_within(site.region_id, region, as_of))
    return and_(*wanted)


def _projects(programme: Bind[str]) -> Select[int]:
    project, own = t.project.c, t.programme.c
    return select(project.id).join(t.programme, own.id == project.programme_id).where(own.code == programme)

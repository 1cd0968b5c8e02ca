"""How the fields of projects are selected: the canonical subject."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from sqlalchemy import ColumnElement, Integer, and_, any_, exists, func, select, true, type_coerce

from db import tables as t
from db.bind import TODAY, Bind
from db.tables import ProjectRelationRow, ProjectRow, ReportingObligationRow, ReportingPeriodRow
from db.types import PERCENT
from db.words import MilestoneStatus, ProjectRelationKind, ProjectStatus, RegionCodeScheme
from resolvers import days, validity
from resolvers.region import lies_within, parts_of
from resolvers.terms import among


def ends_on(project: ProjectRow) -> ColumnElement[date | None]:
    """Its last day, inclusive; null when unknown (tanggal selesai)."""
    return days.last_day(project.span)


def duration_days(project: ProjectRow) -> ColumnElement[int | None]:
    """How many days it runs, its last one included; null when either end is unknown (lama proyek, hari)."""
    return type_coerce(func.upper(project.span) - func.lower(project.span), Integer)


def is_running(project: ProjectRow) -> ColumnElement[bool]:
    """Whether it is under implementation, or suspended in the midst of it (sedang berjalan)."""
    return among(project.status, ProjectStatus.IMPLEMENTING, ProjectStatus.SUSPENDED)


def is_late(project: ProjectRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether a running project should have ended before the given day (default: the business date in
    Asia/Jakarta); false when its end is unknown (terlambat)."""
    return and_(is_running(project), days.is_over(project.span, on))


def weighted_progress(project: ProjectRow) -> ColumnElement[Decimal | None]:
    """Progress of its milestones by their weights, in percent with 6 decimals; cancelled milestones do not count;
    null when none has a weight (kemajuan tertimbang)."""
    milestone = t.milestone.c
    done = func.sum(milestone.percent * milestone.weight) / func.nullif(func.sum(milestone.weight), 0)
    rounded: ColumnElement[Decimal | None] = func.round(done, 6, type_=PERCENT)
    return (
        select(rounded)
        .where(milestone.project_id == project.id, milestone.status != MilestoneStatus.CANCELLED)
        .scalar_subquery()
    )


def precedes(project: ProjectRow, other: ProjectRow) -> ColumnElement[bool]:
    """That the other project came before this one."""
    return _succeeds(project, other)


def follows(project: ProjectRow, other: ProjectRow) -> ColumnElement[bool]:
    """That the other project follows on from this one."""
    return _succeeds(other, project)


def relates(project: ProjectRow, relation: ProjectRelationRow) -> ColumnElement[bool]:
    """That a relation starts from this project or leads to it."""
    return (relation.from_id == project.id) | (relation.to_id == project.id)


def _succeeds(later: ProjectRow, earlier: ProjectRow) -> ColumnElement[bool]:
    relation = t.project_relation.c
    return exists(
        select(relation.id).where(
            relation.from_id == later.id,
            relation.to_id == earlier.id,
            relation.kind == ProjectRelationKind.SUCCEEDS,
        )
    )


def is_owed(
    project: ProjectRow, obligation: ReportingObligationRow, *, as_of: Bind[date] | None = None
) -> ColumnElement[bool]:
    """That an obligation rests on a role in this project."""
    return and_(obligation.scope_id == project.id, validity.on_day(obligation, as_of=as_of))


def is_due(project: ProjectRow, period: ReportingPeriodRow) -> ColumnElement[bool]:
    """That a reporting period belongs to an obligation in this project."""
    return period.scope_id == project.id


def chosen(
    project: ProjectRow,
    *,
    programme: Annotated[Bind[str] | None, "Only projects of the programme of this code."] = None,
    region: Annotated[
        Bind[str] | None, "Only projects with a site in the region of this API code, its parts included."
    ] = None,
    late_on: Annotated[Bind[date] | None, "Only running projects that should have ended before this day."] = None,
    as_of: Bind[date] = TODAY,
) -> ColumnElement[bool]:
    """Projects of a programme, within a region, late on a day, where these are given."""
    wanted: list[ColumnElement[bool]] = [true()]
    if programme is not None:
        wanted.append(project.programme_id == _programme(programme))
    if region is not None:
        wanted.append(_has_site(project, region, as_of))
    if late_on is not None:
        wanted.append(is_late(project, on=late_on))
    return and_(*wanted)


def works_within(
    project: ProjectRow,
    *,
    scheme: Bind[RegionCodeScheme],
    code: Annotated[Bind[str], "The code within the scheme, such as 35 in KEMENDAGRI."],
    as_of: Bind[date] = TODAY,
) -> ColumnElement[bool]:
    """A site of it that the viewer may see lies in the region that had this code on the given day (default: the
    business date), by the parents that held that day; no site where none had the code (di dalam wilayah)."""
    site = t.project_site.c
    inside = site.region_id == any_(parts_of(scheme, code, as_of))
    return exists(select(site.id).where(site.project_id == project.id, inside))


def _programme(code: Bind[str]) -> ColumnElement[int]:
    own = t.programme.c
    return select(own.id).where(own.code == code).scalar_subquery()


def _has_site(project: ProjectRow, region: Bind[str], day: Bind[date]) -> ColumnElement[bool]:
    site = t.project_site.c
    inside = lies_within(site.region_id, region, day)
    return exists(select(site.id).where(site.project_id == project.id, inside))

"""How the fields of projects are selected: the canonical subject."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, exists, func, select

from db import tables as t
from db.bind import TODAY, Bind
from db.tables import ProjectRelationRow, ProjectRow
from db.types import PERCENT
from db.words import MilestoneStatus, ProjectRelationKind, ProjectStatus
from resolvers import days
from resolvers.terms import among


def ends_on(project: ProjectRow) -> ColumnElement[date | None]:
    """Its last day, inclusive; null when unknown (tanggal selesai)."""
    return days.last_day(project.span)


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

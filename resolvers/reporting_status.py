"""Who has reported and who has not: reporting periods counted by their state; knows no report's contents.

A period is counted once in each group. By province it is counted in each province in which its project has a site the
viewer may see, once in each, however many sites there are; so provinces do not add up to the whole, and ALL tells it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Annotated, Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Date,
    FromClause,
    Integer,
    Select,
    Subquery,
    Text,
    any_,
    cast,
    func,
    literal_column,
    null,
    select,
    union_all,
)

from db import tables as t
from db.bind import TODAY, Bind, today_in
from db.policies import ViewerSql
from db.words import Language, ReportingState, StatusGrouping
from resolvers import bilingual, days, organisation
from resolvers import reporting_period as periods
from resolvers.province import province_of
from resolvers.region import parts_of_own
from resolvers.terms import among

COPIED = ("scope_id", "organisation_id", "period", "due_on", "holiday_calendar")
REPORTED = (ReportingState.SUBMITTED, ReportingState.VERIFIED, ReportingState.ACCEPTED, ReportingState.PUBLISHED)
MISSING = (ReportingState.OVERDUE, ReportingState.RETURNED)
KEYS = {
    StatusGrouping.ORGANISATION: "organisation_id",
    StatusGrouping.PROGRAMME: "programme_id",
    StatusGrouping.PROVINCE: "province_id",
    StatusGrouping.PERIOD: "period",
}
Filters = Mapping[str, Bind[Any] | None]
Chosen = Sequence[StatusGrouping]
MEASURES = ("earliest_due_on", "most_days_late", "most_working_days_late")
"""What is null where there is nothing of the kind; all else are counts."""


def board(
    *,
    viewer: ViewerSql,
    by: StatusGrouping = StatusGrouping.ALL,
    then_by: StatusGrouping = StatusGrouping.ALL,
    programme: Annotated[
        Bind[str] | None, "Only what is owed in the programme of this code, projects included."
    ] = None,
    owed_by: Annotated[Bind[str] | None, "Only what the organisation of this code owes."] = None,
    region: Annotated[
        Bind[str] | None, "Only projects with a site in the region of this API code, its parts included."
    ] = None,
    due_from: Annotated[Bind[date] | None, "Only periods due on this day or later."] = None,
    due_until: Annotated[Bind[date] | None, "Only periods due on this day or earlier."] = None,
    on: Bind[date] = TODAY,
    language: Language = Language.EN,
) -> Select[Any]:
    """Reporting periods the viewer may see, counted by their state on the given day (default: today in each
    obligation's zone), in groups: who has not reported, and how late. A period that lies in several provinces is
    counted in each, and once in every other group (keadaan pelaporan)."""
    filters: Filters = {
        "programme": programme,
        "owed_by": owed_by,
        "region": region,
        "due_from": due_from,
        "due_until": due_until,
    }
    chosen: Chosen = [key for key in dict.fromkeys((by, then_by)) if key is not StatusGrouping.ALL]
    return _named(_grouped(_counted(viewer, filters, on), chosen, on), chosen, on, language)


def _counted(viewer: ViewerSql, filters: Filters, on: Bind[date]) -> CTE:
    """The periods, each with its state: worked out once a period, however many provinces it is counted in."""
    row = _row()
    columns: list[ColumnElement[Any]] = [
        *(getattr(row, name).label(name) for name in COPIED),
        periods.programme_id(row).label("programme_id"),
        periods.state(row, viewer=viewer, on=on).label("state"),
        periods.submitted_on(row).label("submitted_on"),
        today_in(row.time_zone, on).label("today"),
    ]
    found = select(*columns).select_from(t.reporting_period).where(*_wanted(row, filters, on))
    return found.cte("counted", nesting=True).prefix_with("MATERIALIZED")


def _row() -> Any:
    """The columns of a period by name alone: in a sub-select they bring no second FROM of their table."""
    own = t.reporting_period
    return SimpleNamespace(**{c.key: literal_column(f"{own.name}.{c.name}", c.type) for c in own.columns})


def _wanted(row: Any, filters: Filters, on: Bind[date]) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if (code := filters["programme"]) is not None:
        wanted.append(row.scope_id.in_(_scopes(code)))
    if (code := filters["owed_by"]) is not None:
        one = t.organisation.alias("owing_organisation").c
        wanted.append(row.organisation_id == select(one.id).where(one.code == code).scalar_subquery())
    if (code := filters["region"]) is not None:
        site = t.project_site.alias("placed").c
        wanted.append(row.scope_id.in_(select(site.project_id).where(site.region_id == any_(parts_of_own(code, on)))))
    if (day := filters["due_from"]) is not None:
        wanted.append(row.due_on >= day)
    if (day := filters["due_until"]) is not None:
        wanted.append(row.due_on <= day)
    return wanted


def _scopes(code: Bind[str]) -> Any:
    """The scopes of a programme: itself, and its projects."""
    own, project, of_project = t.programme.alias("itself"), t.project.alias("part"), t.programme.alias("whole")
    return union_all(
        select(-own.c.id).where(own.c.code == code),
        select(project.c.id)
        .select_from(project.join(of_project, of_project.c.id == project.c.programme_id))
        .where(of_project.c.code == code),
    )


def _grouped(counted: CTE, chosen: Chosen, on: Bind[date]) -> Subquery:
    source, columns = _placed(counted, chosen, on), dict(counted.c.items())
    if isinstance(source, tuple):
        source, columns["province_id"] = source
    keys = [columns[KEYS[key]].label(KEYS[key]) for key in chosen]
    grouped = select(*keys, *_counts(counted)).select_from(source)
    # Without a key there would be a group of nothing.
    some = func.count() > literal_column("0")
    return grouped.group_by(*(key.element for key in keys)).having(some).subquery("grouped")


def _placed(counted: CTE, chosen: Chosen, on: Bind[date]) -> Any:
    """The periods; by province, each beside every province of its project, or beside none."""
    if StatusGrouping.PROVINCE not in chosen:
        return counted
    site = t.project_site
    scopes = select(counted.c.scope_id).distinct().scalar_subquery()
    used = select(site.c.region_id).where(site.c.project_id.in_(scopes)).distinct().subquery("used")
    found = select(used.c.region_id, province_of(used, on).label("province_id"))
    regions = found.cte("regions", nesting=True).prefix_with("MATERIALIZED")
    places = (
        select(site.c.project_id, regions.c.province_id)
        .select_from(site.join(regions, regions.c.region_id == site.c.region_id))
        .distinct()
        .cte("places", nesting=True)
    )
    return counted.outerjoin(places, places.c.project_id == counted.c.scope_id), places.c.province_id


def _counts(counted: CTE) -> list[ColumnElement[Any]]:
    state: Any = counted.c.state
    one_by_one: list[ColumnElement[Any]] = [
        func.count().filter(state == word).label(word.name.lower()) for word in ReportingState
    ]
    missing, reported = (among(state, *words) for words in (MISSING, REPORTED))
    due = (state == ReportingState.DUE) | missing
    own = counted.c
    worked = func.app.working_days_between(own.due_on, own.today, own.holiday_calendar, type_=Integer)
    return [
        func.count().label("periods"),
        *one_by_one,
        func.count().filter(state.is_(None)).label("unknown"),
        func.count().filter(reported, own.submitted_on > own.due_on).label("reported_late"),
        func.min(own.due_on, type_=Date).filter(due).label("earliest_due_on"),
        func.max(own.today - own.due_on, type_=Integer).filter(missing, own.today > own.due_on).label("most_days_late"),
        func.max(worked).filter(missing, own.today > own.due_on).label("most_working_days_late"),
    ]


def _named(grouped: Subquery, chosen: Chosen, on: Bind[date], language: Language) -> Select[Any]:
    """The groups with what people call their keys, in the order of these."""
    source: FromClause = grouped
    columns: dict[str, ColumnElement[Any]] = {}
    for key, table in _CALLED.items():
        prefix = KEYS[key].removesuffix("_id")
        columns |= {f"{prefix}_code": cast(null(), Text), f"{prefix}_name": cast(null(), Text)}
        if key in chosen:
            called = table.alias(f"called_{prefix}")
            source = source.outerjoin(called, called.c.id == grouped.c[KEYS[key]])
            columns |= {f"{prefix}_code": called.c.code, f"{prefix}_name": _name(key, called.c, on, language)}
    columns |= _days(grouped, chosen)
    order = [columns[name].asc().nulls_last() for key in chosen for name in _ORDER[key]]
    counts = (c for c in grouped.c if c.key not in KEYS.values())
    return (
        select(*(made.label(name) for name, made in columns.items()), *map(_told, counts))
        .select_from(source)
        .order_by(*order)
    )


def _days(grouped: Subquery, chosen: Chosen) -> dict[str, ColumnElement[Any]]:
    if StatusGrouping.PERIOD not in chosen:
        return {"period_starts_on": cast(null(), Date), "period_ends_on": cast(null(), Date)}
    first: ColumnElement[Any] = func.lower(grouped.c.period, type_=Date)
    return {"period_starts_on": first, "period_ends_on": days.last_day(grouped.c.period)}


def _told(measured: Any) -> ColumnElement[Any]:
    if measured.key in MEASURES:
        made: ColumnElement[Any] = measured
        return made
    return func.coalesce(measured, 0).label(measured.key)


def _name(key: StatusGrouping, row: Any, on: Bind[date], language: Language) -> ColumnElement[Any]:
    if key is StatusGrouping.ORGANISATION:
        return organisation.name(row, as_of=on, language=language)
    named: ColumnElement[Any] = func.coalesce(*bilingual.in_order(row, language))
    return named


_CALLED = {
    StatusGrouping.ORGANISATION: t.organisation,
    StatusGrouping.PROGRAMME: t.programme,
    StatusGrouping.PROVINCE: t.region,
}
_ORDER = {
    StatusGrouping.ORGANISATION: ("organisation_code",),
    StatusGrouping.PROGRAMME: ("programme_code",),
    StatusGrouping.PROVINCE: ("province_code",),
    StatusGrouping.PERIOD: ("period_starts_on", "period_ends_on"),
}

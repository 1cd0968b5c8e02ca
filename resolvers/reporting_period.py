"""How the fields of reporting periods are selected: what is due, reported, late."""

from __future__ import annotations

from datetime import date, datetime
from types import SimpleNamespace
from typing import Annotated, Any

from sqlalchemy import (
    ColumnElement,
    Date,
    DateTime,
    Integer,
    Text,
    and_,
    any_,
    case,
    cast,
    exists,
    false,
    func,
    literal_column,
    null,
    or_,
    select,
    true,
    type_coerce,
)

from db import tables as t
from db.bind import TODAY, Bind, today_in
from db.policies import ViewerSql, reported
from db.tables import ProgrammeRow, ProjectRow, ReportingPeriodRow, ReportRow
from db.types import vocabulary
from db.viewer import Stance
from db.words import DueBasis, RegionCodeScheme, ReportingState, ReportStage, ReportStatus
from resolvers.region import parts_of
from resolvers.terms import among

OFFICIAL = (ReportStatus.ACCEPTED, ReportStatus.PUBLISHED)
HANDED_IN = (ReportStatus.SUBMITTED, ReportStatus.VERIFIED)
GONE = (ReportStatus.WITHDRAWN, ReportStatus.SUPERSEDED)
UNDER_WAY = (ReportStatus.SUBMITTED, ReportStatus.VERIFIED, ReportStatus.RETURNED, ReportStatus.DRAFT)
STAGES: Any = vocabulary(ReportStage)
STATES: Any = vocabulary(ReportingState)


def stage(
    period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY
) -> ColumnElement[ReportStage | None]:
    """How it stands on the given day (default: today in the obligation's zone) by the reports there are now, a
    waived one as SETTLED; null when it is over, no report is accepted, and the viewer may not see whether one is in the
    making. `state` tells more (keadaan)."""
    on = today_in(period.time_zone, on)
    return case(
        (or_(period.waived_at.is_not(None), _has_report(period, *OFFICIAL)), _word(ReportStage.SETTLED)),
        (on < func.upper(period.period, type_=Date), _word(ReportStage.NOT_DUE)),
        (~_sees_drafts(period, viewer), null()),
        (_has_report(period, *HANDED_IN), _word(ReportStage.REPORTED)),
        (on > period.due_on, _word(ReportStage.OVERDUE)),
        else_=_word(ReportStage.DUE),
    )


def is_overdue(period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY) -> ColumnElement[bool | None]:
    """Whether its due day is before the given day (default: today in the obligation's zone) and no report is submitted,
    verified or accepted, nor waived; null when the viewer may not see reports in the making (terlambat)."""
    on = today_in(period.time_zone, on)
    missing = and_(period.waived_at.is_(None), ~_has_report(period, *OFFICIAL, *HANDED_IN))
    known = _is_known(period, viewer, on)
    overdue: ColumnElement[bool | None] = case((known, and_(on > period.due_on, missing)), else_=null())
    return overdue


def working_days_late(
    period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY
) -> ColumnElement[int | None]:
    """Working days, Monday to Friday less the holidays of its calendar, from its due day to the first submission, or to
    the given day (default: today in the obligation's zone) while there is none; 0 when in time or waived; null when the
    viewer may not see reports in the making (hari kerja terlambat)."""
    on = today_in(period.time_zone, on)
    until = func.coalesce(submitted_on(period), on)
    worked = func.app.working_days_between(period.due_on, until, period.holiday_calendar, type_=Integer)
    return _late(period, viewer, on, until, worked)


def days_late(period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY) -> ColumnElement[int | None]:
    """Calendar days from its due day to the first submission, or to the given day (default: today in the obligation's
    zone) while there is none; 0 when in time or waived; null when the viewer may not see reports in the making (hari
    terlambat)."""
    on = today_in(period.time_zone, on)
    until = func.coalesce(submitted_on(period), on)
    return _late(period, viewer, on, until, cast(until - period.due_on, Integer))


def state(
    period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY
) -> ColumnElement[ReportingState | None]:
    """How it stands on the given day (default: today in the obligation's zone), its report's status included, by the
    reports there are now; null when it is over, no report is accepted, and the viewer may not see whether one is in the
    making (keadaan pelaporan)."""
    on = today_in(period.time_zone, on)
    official = _status(period, *OFFICIAL)
    open_ = case(
        (~_sees_drafts(period, viewer), null()),
        else_=func.coalesce(
            _status(period, *UNDER_WAY),
            case((on > period.due_on, _state(ReportingState.OVERDUE)), else_=_state(ReportingState.DUE)),
            type_=STATES,
        ),
    )
    unreported = case(
        (period.waived_at.is_not(None), _state(ReportingState.WAIVED)),
        (on < func.upper(period.period, type_=Date), _state(ReportingState.NOT_DUE)),
        else_=open_,
    )
    found: ColumnElement[ReportingState | None] = func.coalesce(official, unreported, type_=STATES)
    return found


def is_waived(period: ReportingPeriodRow) -> ColumnElement[bool]:
    """Whether no report is owed any more (dibebaskan)."""
    return period.waived_at.is_not(None)


def is_extended(period: ReportingPeriodRow) -> ColumnElement[bool]:
    """Whether its due day was moved to a later one (diperpanjang)."""
    return period.due_basis == DueBasis.EXTENDED


def is_project(period: ReportingPeriodRow, project: ProjectRow) -> ColumnElement[bool]:
    """That a period is owed in a project."""
    return project.id == period.scope_id


def is_programme(period: ReportingPeriodRow, programme: ProgrammeRow) -> ColumnElement[bool]:
    """That a period is owed in a programme, or in a project of it."""
    return programme.id == programme_id(period)


def programme_id(period: Any) -> ColumnElement[int | None]:
    """The programme of a period; NULL where it is a project's that the viewer may not see."""
    project = t.project.alias("owing").c
    of_project = select(project.programme_id).where(project.id == period.scope_id).scalar_subquery()
    return case((period.scope_id < 0, -period.scope_id), else_=of_project)


def works_within(
    period: ReportingPeriodRow,
    *,
    scheme: Bind[RegionCodeScheme],
    code: Annotated[Bind[str], "The code within the scheme, such as 35 in KEMENDAGRI."],
    as_of: Bind[date] = TODAY,
) -> ColumnElement[bool]:
    """A site of its project that the viewer may see lies in the region that had this code on the given day (default:
    the business date), by the parents that held that day; no site where none had the code (di dalam wilayah)."""
    site = t.project_site.c
    inside = site.region_id == any_(parts_of(scheme, code, as_of))
    return exists(select(site.id).where(site.project_id == period.scope_id, inside))


def is_current(period: ReportingPeriodRow, report: ReportRow) -> ColumnElement[bool]:
    """That a report is the period's latest which is neither withdrawn nor superseded."""
    own = t.report.alias("current").c
    latest = (
        select(own.id)
        .where(own.period_id == period.id, *(own.status != gone for gone in GONE))
        .order_by(own.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return report.id == latest


def is_mine(
    period: ReportingPeriodRow,
    *,
    viewer: ViewerSql,
    is_open: Annotated[
        Bind[bool] | None, "Only periods without (true) or with (false) an accepted report; all when absent."
    ] = None,
) -> ColumnElement[bool]:
    """That the viewer's organisation, or a unit of it, owes a period's report."""
    if viewer.stance is Stance.ANONYMOUS:
        return false()
    owed = period.organisation_id == any_(viewer.organisations)
    if is_open is None:
        return owed
    return and_(owed, is_open != _has_report(period, *OFFICIAL))


def chosen(
    period: ReportingPeriodRow,
    *,
    overdue_on: Annotated[
        Bind[date] | None, "Only periods due before this day without a report that the viewer sees handed in."
    ] = None,
) -> ColumnElement[bool]:
    """Periods that were due before a day and have no report handed in, where the day is given."""
    if overdue_on is None:
        return true()
    return and_(period.due_on < overdue_on, period.waived_at.is_(None), ~_has_report(period, *OFFICIAL, *HANDED_IN))


def _has_report(period: ReportingPeriodRow, *statuses: ReportStatus) -> ColumnElement[bool]:
    report = t.report.c
    return exists(select(report.id).where(report.period_id == period.id, among(report.status, *statuses)))


def submitted_on(period: ReportingPeriodRow) -> ColumnElement[date | None]:
    """The day of the first submission that was not taken back, in the obligation's own zone."""
    report = t.report.c
    first: ColumnElement[datetime | None] = func.min(report.submitted_at, type_=DateTime(timezone=True))
    counted = (report.period_id == period.id, among(report.status, *HANDED_IN, *OFFICIAL, ReportStatus.SUPERSEDED))
    day: ColumnElement[date | None] = cast(
        func.timezone(period.time_zone, select(first).where(*counted).scalar_subquery()), Date
    )
    return day


def _status(period: ReportingPeriodRow, *statuses: ReportStatus) -> ColumnElement[ReportingState | None]:
    """The status of the period's report among some, of which there is one at most; NULL for a first draft.

    A draft that was handed in once stands as RETURNED: it is still to be submitted again.
    """
    report = t.report.c
    word: ColumnElement[ReportingState | None] = type_coerce(report.status, STATES)
    if ReportStatus.DRAFT in statuses:
        again = and_(report.status == ReportStatus.DRAFT, report.revision > 1)
        first = and_(report.status == ReportStatus.DRAFT, report.revision == 1)
        word = case((again, _state(ReportingState.RETURNED)), (first, null()), else_=word)
    own = (report.period_id == period.id, among(report.status, *statuses))
    return select(word).where(*own).limit(1).scalar_subquery()


def _late(
    period: ReportingPeriodRow,
    viewer: ViewerSql,
    on: ColumnElement[date],
    until: ColumnElement[date | None],
    days_: ColumnElement[int],
) -> ColumnElement[int | None]:
    """Days after the due day, 0 when there are none."""
    in_time = or_(period.waived_at.is_not(None), until <= period.due_on)
    late: ColumnElement[int] = func.greatest(days_, 0, type_=Integer)
    return case((~_is_known(period, viewer, on), null()), (in_time, 0), else_=late)


def _is_known(period: ReportingPeriodRow, viewer: ViewerSql, on: ColumnElement[date]) -> ColumnElement[bool]:
    """Whether the viewer can tell if the report is late: it is not due yet, waived, accepted, or open to the viewer."""
    return or_(
        on <= period.due_on,
        period.waived_at.is_not(None),
        _sees_drafts(period, viewer),
        _has_report(period, *OFFICIAL),
    )


def _sees_drafts(period: ReportingPeriodRow, viewer: ViewerSql) -> ColumnElement[bool]:
    """Whether the viewer sees a report of this period in the making: the policy asked about one that is not there."""
    draft: Any = SimpleNamespace(
        visibility=literal_column("'INTERNAL'", Text),
        scope_id=period.scope_id,
        reporter_org_id=period.organisation_id,
        verifier_org_id=period.verifier_org_id,
    )
    return func.coalesce(reported(draft, viewer), false())


def _word(word: ReportStage) -> ColumnElement[ReportStage]:
    return literal_column(f"'{word.name}'", STAGES)


def _state(word: ReportingState) -> ColumnElement[ReportingState]:
    return literal_column(f"'{word.name}'", STATES)

"""How the fields of reporting obligations and their periods are selected: what is due, reported, late."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Annotated, Any

from sqlalchemy import (
    ColumnElement,
    Date,
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
)

from db import tables as t
from db.bind import TODAY, Bind
from db.policies import ViewerSql, reported
from db.tables import ReportingObligationRow, ReportingPeriodRow, ReportRow
from db.types import vocabulary
from db.viewer import Stance
from db.words import ReportStage, ReportStatus
from resolvers import days
from resolvers.terms import among

OFFICIAL = (ReportStatus.ACCEPTED, ReportStatus.PUBLISHED)
HANDED_IN = (ReportStatus.SUBMITTED, ReportStatus.VERIFIED)
GONE = (ReportStatus.WITHDRAWN, ReportStatus.SUPERSEDED)
WORDS: Any = vocabulary(ReportStage)


def is_valid(obligation: ReportingObligationRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it holds on the given day (default: the business date) (berlaku)."""
    return days.holds(obligation.valid, on)


def stage(
    period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY
) -> ColumnElement[ReportStage | None]:
    """How it stands on the given day (default: the business date in Asia/Jakarta) by the reports there are now; null
    when it is over, no report is accepted, and the viewer may not see whether one is in the making (keadaan)."""
    return case(
        (_has_report(period, *OFFICIAL), _word(ReportStage.SETTLED)),
        (on < func.upper(period.period, type_=Date), _word(ReportStage.NOT_DUE)),
        (~_sees_drafts(period, viewer), null()),
        (_has_report(period, *HANDED_IN), _word(ReportStage.REPORTED)),
        (on > period.due_on, _word(ReportStage.OVERDUE)),
        else_=_word(ReportStage.DUE),
    )


def is_overdue(period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY) -> ColumnElement[bool | None]:
    """Whether its due day is before the given day (default: the business date in Asia/Jakarta) and no report is
    submitted, verified or accepted; null when the viewer may not see reports in the making (terlambat)."""
    missing = ~_has_report(period, *OFFICIAL, *HANDED_IN)
    known = or_(_sees_drafts(period, viewer), on <= period.due_on, _has_report(period, *OFFICIAL))
    overdue: ColumnElement[bool | None] = case((known, and_(on > period.due_on, missing)), else_=null())
    return overdue


def working_days_late(
    period: ReportingPeriodRow, *, viewer: ViewerSql, on: Bind[date] = TODAY
) -> ColumnElement[int | None]:
    """Working days, Monday to Friday, from its due day to the first submission, or to the given day (default: the
    business date) while there is none; 0 when in time; null when the viewer may not see reports in the making (hari
    kerja terlambat)."""
    until = func.coalesce(_submitted_on(period), on)
    late = func.greatest(func.app.working_days_between(period.due_on, until, type_=Integer), 0, type_=Integer)
    known = or_(_sees_drafts(period, viewer), on <= period.due_on, _has_report(period, *OFFICIAL))
    return case((~known, null()), (until <= period.due_on, 0), else_=late)


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
    return and_(period.due_on < overdue_on, ~_has_report(period, *OFFICIAL, *HANDED_IN))


def _has_report(period: ReportingPeriodRow, *statuses: ReportStatus) -> ColumnElement[bool]:
    report = t.report.c
    return exists(select(report.id).where(report.period_id == period.id, among(report.status, *statuses)))


def _submitted_on(period: ReportingPeriodRow) -> ColumnElement[date | None]:
    """The day of the first submission that was not taken back, in the obligation's own zone."""
    report, obligation = t.report.c, t.reporting_obligation.c
    day: ColumnElement[date | None] = func.min(
        cast(func.timezone(obligation.time_zone, report.submitted_at), Date), type_=Date
    )
    return (
        select(day)
        .select_from(t.report.join(t.reporting_obligation, obligation.id == period.obligation_id))
        .where(
            report.period_id == period.id,
            among(report.status, *HANDED_IN, *OFFICIAL, ReportStatus.SUPERSEDED),
        )
        .scalar_subquery()
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
    return literal_column(f"'{word.name}'", WORDS)

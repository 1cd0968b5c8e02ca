"""What validating and submitting a report find wrong, in one place, so that the two can never disagree."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference
from db.transaction import Write
from resolvers.mutations.report_input import IssueInput, SubmitReportInput
from resolvers.outcome import FieldError, Forbidden, NotFound, ValidationFailed, VersionConflict, failed_at
from resolvers.problems import Problems
from resolvers.reporting.duty import Duty, hold, owed
from resolvers.reporting.handed import WRITABLE, Handed, Shelf, shelf
from resolvers.reporting.money import Movement, Stock, movements
from resolvers.reporting.outcome import AlreadySubmitted, already_submitted
from resolvers.reporting.progress import Progress, progress
from resolvers.reporting.values import Measured, measured
from resolvers.texts import check_count, check_text
from resolvers.versions import version_conflict

LATER = frozenset({"PERIOD_NOT_OVER", "INDICATOR_MISSING", "OVER_ALLOCATION", "NOTHING_REPORTED"})
"""What a draft may still lack: it is asked for when the report is submitted."""
Refused = NotFound | Forbidden | ValidationFailed | VersionConflict | AlreadySubmitted


@dataclass(frozen=True)
class Checked:
    """A report as it would be written, and what is wrong with it."""

    duty: Duty
    open: Handed | None
    """The draft or returned report that it replaces the contents of."""
    supersedes_id: int | None
    narrative: str | None
    progress: tuple[Progress, ...]
    measured: Measured
    movements: tuple[Movement, ...]
    issues: tuple[IssueInput, ...]
    errors: tuple[FieldError, ...]
    draft_errors: tuple[FieldError, ...]
    """Those of the errors that even a draft must not have."""


async def check(write: Write, given: SubmitReportInput, *, to_write: bool) -> Checked | Refused:
    """All that is wrong with a report; it changes nothing.

    `to_write` first waits for whoever else writes a report of this period.
    """
    duty = await owed(write, given.reporting_period)
    if not isinstance(duty, Duty):
        return duty
    if to_write:
        await hold(write, duty.id)
    there = await shelf(write, duty.id)
    refused = await taken(write, there, given.expected_version, corrects=given.supersedes is not None)
    return refused if refused is not None else await check_content(write, duty, there, given)


async def taken(
    write: Write, there: Shelf, expected_version: int | None, *, corrects: bool = False
) -> AlreadySubmitted | ValidationFailed | VersionConflict | None:
    """Why the period cannot take a report now, if it cannot."""
    if there.open is not None and there.open.status not in WRITABLE:
        return already_submitted(there.open.id, there.open.status.name)
    if there.open is None and there.official is not None and not corrects:
        return already_submitted(there.official.id, there.official.status.name)
    if expected_version is None:
        return None
    if there.open is None:
        text = "The draft that this shall replace is no more; leave `expectedVersion` out to begin a report."
        return failed_at("NO_DRAFT", text, "input", "expectedVersion")
    actual = there.open.row_version
    if actual == expected_version:
        return None
    return await version_conflict(write, "report", there.open.id, expected_version, actual)


async def check_content(write: Write, duty: Duty, there: Shelf, given: SubmitReportInput) -> Checked:
    """What is wrong with what a report says; the period takes it."""
    problems = Problems()
    whole = problems.at("input")
    if not duty.is_over(write.today):
        text = f"The period ends the day before {duty.period.upper}; submit its report from that day on."
        whole.add("PERIOD_NOT_OVER", text, "reportingPeriod")
    check_text(whole, "narrative", given.narrative)
    superseded = _superseded(problems, there, given.supersedes)
    steps = await progress(write, duty, given.progress, problems)
    told = await measured(write, duty, given.values, given.explanations, problems)
    stock = Stock(0 if there.open is None else there.open.id, superseded)
    moved = await movements(write, duty, given.entries, stock, problems)
    _check_issues(problems, given.issues)
    if not (given.narrative or given.progress or given.values or given.entries or given.issues or given.explanations):
        whole.add("NOTHING_REPORTED", "The report says nothing; write at least a narrative.", "narrative")
    return Checked(
        duty,
        there.open,
        superseded,
        given.narrative,
        tuple(steps),
        told,
        tuple(moved),
        given.issues,
        tuple(problems.errors),
        tuple(error for error in problems.errors if error.code not in LATER),
    )


def _superseded(problems: Problems, there: Shelf, reference: Reference | None) -> int | None:
    """The official report that this one corrects: the one named, or the one its draft named before."""
    if reference is None:
        return None if there.open is None else there.open.supersedes_id
    uid = reference.within("report")
    if uid is None:
        problems.add(_SUPERSEDES, "INVALID_ID", "This is no id of a report; use one that this API answered.")
    elif there.official is None or there.official.uid != uid:
        text = "There is no such accepted report of this period, or you may not see it."
        problems.add(_SUPERSEDES, "NOT_FOUND", text)
    elif there.open is not None and there.open.supersedes_id != there.official.id:
        text = "The draft of this period corrects no report; withdraw it, then begin a correction."
        problems.add(_SUPERSEDES, "NO_CORRECTION", text)
    else:
        return there.official.id
    return None


_SUPERSEDES = ("input", "supersedes")


def _check_issues(problems: Problems, issues: tuple[IssueInput, ...]) -> None:
    if not check_count(problems.at("input"), "issues", len(issues)):
        return
    for index, one in enumerate(issues):
        place = problems.at("input", "issues", index)
        check_text(place, "issue", one.issue, needed=True)
        check_text(place, "action", one.action)

"""Submit several reports in one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from db.reference import Reference
from db.transaction import Write
from db.words import ErrorPolicy
from resolvers.mutations.bulk_input import SubmitReportsInput
from resolvers.mutations.report_input import SubmitReportInput
from resolvers.outcome import ValidationFailed
from resolvers.reporting.bulk_outcome import SubmitReportsSuccess, SubmittedRow
from resolvers.reporting.outcome import SubmitReportSuccess
from resolvers.reporting.rows import RowError, all_failed, counted, of_row
from resolvers.reporting.sizes import MOST_ENTRIES, MOST_REPORTS
from resolvers.reporting.submission import submit

# Periods before lines, each in the order of their keys, and all before anything is written: whoever hands in several
# reports takes its locks in the same order as everybody else.
_PERIODS = "select id from reporting_period where uid = any($1) order by id"
_HOLD = """
select pg_advisory_xact_lock(hashtextextended('reporting_period', held.id)) from unnest($1::bigint[]) held (id)
"""
_LINES = "select app.hold_lines($1, array(select id from budget_line where uid = any($2)))"
_UIDS = "select id, uid from report where id = any($1)"


async def submit_reports(write: Write, *, input: SubmitReportsInput) -> SubmitReportsSuccess | ValidationFailed:
    """Hand several whole reports in, each as submitReport would, in their order: what an earlier one takes of an
    allocation is not left for a later one. All of them are one transaction. For a REPORTER of the organisations that
    owe them (sampaikan beberapa laporan)."""
    refused = counted("reports", len(input.reports), MOST_REPORTS) or _too_many_entries(input.reports)
    if refused is not None:
        return refused
    await _hold(write, input.reports)
    done, errors = dict[int, int](), list[RowError]()
    for row, report in enumerate(input.reports):
        answer = await submit(write, report, is_held=True)
        if isinstance(answer, SubmitReportSuccess):
            done[row] = answer.report
        else:
            errors += of_row(row, answer, "reports")
    if errors and (input.error_policy is ErrorPolicy.REJECT_EVERYTHING or not done):
        return all_failed(errors)
    return await _success(write, len(input.reports), done, errors)


def _too_many_entries(reports: Sequence[SubmitReportInput]) -> ValidationFailed | None:
    count = sum(len(report.entries) for report in reports)
    return counted("reports", count, MOST_ENTRIES) if count > MOST_ENTRIES else None


async def _hold(write: Write, reports: Sequence[SubmitReportInput]) -> None:
    """Wait for whoever writes a report of these periods or counts money on these lines."""
    named = {report.reporting_period.within("reporting_period") for report in reports}
    periods = [row["id"] for row in await write.rows(_PERIODS, [uid for uid in named if uid is not None])]
    await write.rows(_HOLD, periods)
    lines = {entry.line.within("budget_line") for report in reports for entry in report.entries}
    await write.value(_LINES, periods, [uid for uid in lines if uid is not None])


async def _success(write: Write, count: int, done: dict[int, int], errors: list[RowError]) -> SubmitReportsSuccess:
    uids = {row["id"]: row["uid"] for row in await write.rows(_UIDS, list(done.values()))}
    rows = [SubmittedRow(row, Reference("report", uids[done[row]]) if row in done else None) for row in range(count)]
    return SubmitReportsSuccess(len(done), count - len(done), tuple(rows), tuple(errors))

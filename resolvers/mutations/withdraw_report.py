"""Withdraw a report: its reporter takes it back for good."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.report_input import WithdrawReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.reporting.moves import Case, Move, move, opened
from resolvers.reporting.outcome import WithdrawReportSuccess
from resolvers.texts import check_text

WAYS = {GrantRole.REPORTER: (ReportStatus.DRAFT, ReportStatus.SUBMITTED)}


async def withdraw_report(
    write: Write, *, input: WithdrawReportInput
) -> WithdrawReportSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Take a draft or submitted report back; it stays readable, its figures never count, and the period is free for
    another one. For a REPORTER of the organisation that owes it (tarik laporan)."""
    case = await opened(write, input.report, input.expected_version, WAYS)
    if not isinstance(case, Case):
        return case
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    change = Move(ReportStatus.WITHDRAWN, GrantRole.REPORTER, "report.withdraw", input.reason)
    return await move(write, case, change) or WithdrawReportSuccess(case.report.id)

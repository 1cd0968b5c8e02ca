"""Verify a report: another organisation confirms what it states."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.report_input import VerifyReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.reporting.moves import Case, Move, move, opened, other_hands
from resolvers.reporting.outcome import VerifyReportSuccess

VERIFIED = Move(ReportStatus.VERIFIED, GrantRole.VERIFIER, "report.verify")


async def verify_report(
    write: Write, *, input: VerifyReportInput
) -> VerifyReportSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Confirm a submitted report and pass it to the coordinator. For a VERIFIER of the organisation that the
    obligation names, never the person or organisation that submitted it (verifikasi laporan)."""
    case = await opened(write, input.report, input.expected_version, {GrantRole.VERIFIER: (ReportStatus.SUBMITTED,)})
    if not isinstance(case, Case):
        return case
    refused = other_hands(write, case.report) or await move(write, case, VERIFIED)
    return refused or VerifyReportSuccess(case.report.id)

"""Submit a report: from here its figures are locked and count as pending."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.report_input import SubmitReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.reporting.outcome import AlreadySubmitted, SubmitReportSuccess
from resolvers.reporting.submission import submit


async def submit_report(
    write: Write, *, input: SubmitReportInput
) -> SubmitReportSuccess | ValidationFailed | NotFound | Forbidden | AlreadySubmitted | VersionConflict:
    """Hand a whole report in, in place of an earlier draft or of a returned report; its figures are locked and count
    as pending until it is accepted. All mistakes are answered at once, and then nothing is kept; a second submission
    answers AlreadySubmitted. For a REPORTER of the organisation that owes it (sampaikan laporan)."""
    return await submit(write, input)

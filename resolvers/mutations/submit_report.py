"""Submit a report: from here its figures are locked and count as pending."""

from __future__ import annotations

import asyncpg

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.report_input import SubmitReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.reporting.check import Checked, check
from resolvers.reporting.drafts import written
from resolvers.reporting.moves import Move, audit, record_event
from resolvers.reporting.outcome import AlreadySubmitted, SubmitReportSuccess
from resolvers.reporting.refusals import refused_by_database

SUBMITTED = Move(ReportStatus.SUBMITTED, GrantRole.REPORTER, "report.submit")


async def submit_report(
    write: Write, *, input: SubmitReportInput
) -> SubmitReportSuccess | ValidationFailed | NotFound | Forbidden | AlreadySubmitted | VersionConflict:
    """Hand a whole report in, in place of an earlier draft or of a returned report; its figures are locked and count
    as pending until it is accepted. All mistakes are answered at once, and then nothing is kept; a second submission
    answers AlreadySubmitted. For a REPORTER of the organisation that owes it (sampaikan laporan)."""
    checked = await check(write, input, to_write=True)
    if not isinstance(checked, Checked):
        return checked
    if checked.errors:
        return failed(checked.errors)
    try:
        async with write.attempt():
            draft = await written(write, checked)
            await record_event(write, draft.report.id, ReportStatus.DRAFT, SUBMITTED)
    except asyncpg.PostgresError as problem:
        return refused_by_database(problem)
    await audit(write, draft.report, SUBMITTED, draft.before)
    return SubmitReportSuccess(draft.report.id)

"""Save a draft of a report: kept for the reporter, the verifier and the coordinator to see, and not yet handed in."""

from __future__ import annotations

import asyncpg

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.report_input import SubmitReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.reporting.check import Checked, check
from resolvers.reporting.drafts import written
from resolvers.reporting.moves import Move, audit
from resolvers.reporting.outcome import AlreadySubmitted, SaveReportDraftSuccess
from resolvers.reporting.refusals import refused_by_database

SAVED = Move(ReportStatus.DRAFT, GrantRole.REPORTER, "report.save")


async def save_report_draft(
    write: Write, *, input: SubmitReportInput
) -> SaveReportDraftSuccess | ValidationFailed | NotFound | Forbidden | AlreadySubmitted | VersionConflict:
    """Keep a report as a draft, in place of an earlier draft or of a returned report; it may be incomplete, and what
    is missing still is answered. For a REPORTER of the organisation that owes it (simpan rancangan laporan)."""
    checked = await check(write, input, to_write=True)
    if not isinstance(checked, Checked):
        return checked
    if checked.draft_errors:
        return failed(checked.draft_errors)
    try:
        async with write.attempt():
            draft = await written(write, checked)
    except asyncpg.PostgresError as problem:
        return refused_by_database(problem)
    await audit(write, draft.report, SAVED, draft.before)
    return SaveReportDraftSuccess(draft.report.id, checked.errors)

"""Handing a report in: checked, written, moved to the verifier and recorded, in one go."""

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
Answer = SubmitReportSuccess | ValidationFailed | NotFound | Forbidden | AlreadySubmitted | VersionConflict


async def submit(write: Write, given: SubmitReportInput, *, is_held: bool = False) -> Answer:
    """Submit a whole report; a refusal leaves nothing behind. `is_held`: the period's lock is taken already."""
    checked = await check(write, given, to_write=not is_held)
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

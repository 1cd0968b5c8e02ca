"""Validate a report: what submitting it would refuse now; nothing is written."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.report_input import SubmitReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.reporting.check import Checked, check
from resolvers.reporting.outcome import AlreadySubmitted, ValidateReportSuccess


async def validate_report(
    write: Write, *, input: SubmitReportInput
) -> ValidateReportSuccess | ValidationFailed | NotFound | Forbidden | AlreadySubmitted | VersionConflict:
    """Say all that is wrong with a report before it is sent; nothing is kept. For a REPORTER of the organisation that
    owes it (periksa laporan)."""
    await write.freeze()
    checked = await check(write, input, to_write=False)
    if not isinstance(checked, Checked):
        return checked
    return failed(checked.errors) if checked.errors else ValidateReportSuccess()

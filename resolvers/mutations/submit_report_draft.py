"""Submit the draft that is there, as it stands."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.bulk_input import SubmitReportDraftInput
from resolvers.outcome import FieldError, Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.reporting.bulk_outcome import SubmitReportDraftSuccess
from resolvers.reporting.check import check_content
from resolvers.reporting.handed import shelf
from resolvers.reporting.moves import Case, move, opened
from resolvers.reporting.restated import restated
from resolvers.reporting.submission import SUBMITTED

WAYS = {GrantRole.REPORTER: (ReportStatus.DRAFT,)}


async def submit_report_draft(
    write: Write, *, input: SubmitReportDraftInput
) -> SubmitReportDraftSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Hand the draft of a period in as it was saved or recorded; it is checked as if it were sent now. Mistakes lie
    below `report`, rows in the order in which they were kept. For a REPORTER of the organisation that owes it
    (sampaikan rancangan laporan)."""
    case = await opened(write, input.report, input.expected_version, WAYS)
    if not isinstance(case, Case):
        return case
    given = await restated(write, case.duty, case.report)
    checked = await check_content(write, case.duty, await shelf(write, case.duty.id), given)
    if checked.errors:
        return failed([_of_draft(error) for error in checked.errors])
    return await move(write, case, SUBMITTED) or SubmitReportDraftSuccess(case.report.id)


def _of_draft(error: FieldError) -> FieldError:
    return FieldError(error.code, error.message, ("input", "report", *error.path[1:]))

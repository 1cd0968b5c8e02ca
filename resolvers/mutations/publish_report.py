"""Publish an accepted report."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole, ReportStatus, Visibility
from resolvers.mutations.part_step_input import PublishReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed_at
from resolvers.reporting.moves import Case, Move, move, opened
from resolvers.steps.outcome import PublishReportSuccess

PUBLISHED = Move(ReportStatus.PUBLISHED, GrantRole.COORDINATOR, "report.publish")


async def publish_report(
    write: Write, *, input: PublishReportInput
) -> PublishReportSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Publish an accepted report of a public project, as a regular update for all. For a COORDINATOR of the programme
    (publikasikan laporan)."""
    ways = {GrantRole.COORDINATOR: (ReportStatus.ACCEPTED,)}
    case = await opened(write, input.report, input.expected_version, ways)
    if not isinstance(case, Case):
        return case
    seen = await write.value("select visibility from report where id = $1", case.report.id)
    if seen != Visibility.PUBLIC.name:
        text = "The project is not open to all, so that its reports are not published; open the project first."
        return failed_at("NOT_PUBLIC", text, "input", "report")
    refused = await move(write, case, PUBLISHED)
    return refused or PublishReportSuccess(case.report.id)

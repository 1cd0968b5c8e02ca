"""Accept a report: from here its figures are official."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.report_input import AcceptReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed, failed_at
from resolvers.problems import Problems
from resolvers.reporting.handed import Handed
from resolvers.reporting.moves import Case, Move, move, opened, other_hands
from resolvers.reporting.outcome import AcceptReportSuccess
from resolvers.texts import check_text

ACCEPTED = Move(ReportStatus.ACCEPTED, GrantRole.COORDINATOR, "report.accept")
_MILESTONES = """
select m.* from milestone m
join milestone_progress g on g.milestone_id = m.id where g.report_id = $1 and g.report_revision = $2 order by m.id
"""
_OLD = "select * from report where id = $1"


async def accept_report(
    write: Write, *, input: AcceptReportInput
) -> AcceptReportSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Make a verified report official: its money and values count, its milestones move, and a report that it
    supersedes counts no more as the period's report. For a COORDINATOR of the organisation that coordinates the
    programme, a third person, never of the submitter's organisation (terima laporan)."""
    ways = {GrantRole.COORDINATOR: (ReportStatus.VERIFIED,)}
    case = await opened(write, input.report, input.expected_version, ways)
    if not isinstance(case, Case):
        return case
    refused = other_hands(write, case.report) or _unwaived(write, case.report, input.waiver_reason)
    return refused or await _accept(write, case, input.waiver_reason)


def _unwaived(write: Write, report: Handed, waiver: str | None) -> ValidationFailed | None:
    """One organisation both verifies and accepts only by a reason that is kept."""
    problems = Problems()
    check_text(problems.at("input"), "waiverReason", waiver, needed=True)
    if problems.errors:
        return failed(problems.errors)
    is_same = report.verified_org_id == write.viewer.organisation_id
    if is_same == (waiver is not None):
        return None
    if is_same:
        text = "Your organisation verified this report too; say in `waiverReason` why it may accept it, or let another."
        return failed_at("WAIVER_NEEDED", text, "input", "waiverReason")
    text = "Another organisation verified this report, so nothing is to be waived; leave `waiverReason` out."
    return failed_at("WAIVER_NOT_NEEDED", text, "input", "waiverReason")


async def _accept(
    write: Write, case: Case, waiver: str | None
) -> AcceptReportSuccess | ValidationFailed | VersionConflict:
    report = case.report
    milestones = await _rows(write, _MILESTONES, report.id, report.revision)
    older = await _rows(write, _OLD, report.supersedes_id)
    refused = await move(write, case, replace(ACCEPTED, waiver=waiver))
    if refused is not None:
        return refused
    await _record(write, "milestone", milestones, await _rows(write, _MILESTONES, report.id, report.revision))
    await _record(write, "report", older, await _rows(write, _OLD, report.supersedes_id))
    return AcceptReportSuccess(report.id, report.supersedes_id)


async def _rows(write: Write, text: str, *values: Any) -> dict[Any, Mapping[str, Any]]:
    return {row["uid"]: dict(row) for row in await write.rows(text, *values)}


async def _record(
    write: Write, table: str, before: Mapping[Any, Mapping[str, Any]], after: Mapping[Any, Mapping[str, Any]]
) -> None:
    """An audit entry for each row that the acceptance has moved."""
    for uid, row in after.items():
        if row != before.get(uid):
            await write.record(ACCEPTED.action, table, uid, before=before.get(uid), after=row, role=ACCEPTED.role.name)

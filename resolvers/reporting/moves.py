"""Changes of a report's status: who may, from which version and status, and the event, the audit and the refusals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import asyncpg

from db.reference import Reference
from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.outcome import Forbidden, ValidationFailed, VersionConflict, failed_at, not_found
from resolvers.reporting.contents import image
from resolvers.reporting.duty import Duty, duty_of, hold
from resolvers.reporting.handed import Handed, handed
from resolvers.reporting.outcome import Refused
from resolvers.reporting.refusals import refused_by_database
from resolvers.reporting.remarks import Remark, write_remarks
from resolvers.versions import version_conflict

_EVENT = """
insert into status_event (entity, report_id, from_status, to_status, user_id, organisation_id, role, reason)
values ('REPORT', $1, $2, $3, $4, $5, $6, $7)
"""
_WAIVER = "update report set waiver_reason = $2 where id = $1"
_REPORT = ("input", "report")


@dataclass(frozen=True)
class Case:
    """A report that the viewer may hand on, as it stands while nobody else can change it."""

    report: Handed
    duty: Duty


@dataclass(frozen=True)
class Move:
    """A change of status to make."""

    to: ReportStatus
    role: GrantRole
    action: str
    reason: str | None = None
    waiver: str | None = None
    remarks: tuple[Remark, ...] = ()


async def opened(
    write: Write, reference: Reference, expected_version: int, ways: Mapping[GrantRole, tuple[ReportStatus, ...]]
) -> Case | Refused:
    """The case of a report; `ways` says in which role it may be handed on from which status."""
    uid = reference.within("report")
    if uid is None:
        return failed_at("INVALID_ID", "This is no id of a report; use one that this API answered.", *_REPORT)
    seen = await handed(write, uid)
    if seen is None:
        return not_found("report", *_REPORT)
    duty = await duty_of(write, seen.period_id)
    roles = [role for role in ways if duty.allows(write, role)]
    if not roles:
        return _not_yours(*ways)
    await hold(write, seen.period_id)
    report = await handed(write, uid)
    assert report is not None, "reports are not deleted"
    if report.row_version != expected_version:
        return await version_conflict(write, "report", report.id, expected_version, report.row_version)
    return _in_turn(Case(report, duty), roles, ways)


def _in_turn(
    case: Case, roles: list[GrantRole], ways: Mapping[GrantRole, tuple[ReportStatus, ...]]
) -> Case | Forbidden | ValidationFailed:
    status = case.report.status
    if any(status in ways[role] for role in roles):
        return case
    others = [role for role in ways if status in ways[role]]
    if others:
        return _not_yours(*others)
    wanted = " or ".join(one.name for role in roles for one in ways[role])
    return failed_at(
        "WRONG_STATUS", f"The report is {status.name}; only one that is {wanted} can take this step.", *_REPORT
    )


def _not_yours(*roles: GrantRole) -> Forbidden:
    who = {
        GrantRole.REPORTER: "a REPORTER of the organisation that owes it",
        GrantRole.VERIFIER: "a VERIFIER of the organisation that verifies it",
        GrantRole.COORDINATOR: "a COORDINATOR of the organisation that coordinates the programme",
    }
    text = f"Only {' or '.join(who[role] for role in roles)} may do this with the report as it stands."
    return Forbidden("NOT_YOUR_TURN", text, _REPORT)


def other_hands(write: Write, report: Handed) -> Forbidden | None:
    """Three persons hand a report on, and its reporter's organisation never judges it (four-eyes principle)."""
    viewer = write.viewer
    if viewer.user_id in (report.submitted_by, report.verified_by):
        text = "You have handed this report on before; another person must take this step."
        return Forbidden("SAME_PERSON", text, _REPORT)
    if viewer.organisation_id == report.submitted_org_id:
        text = "Your organisation submitted this report; another one must take this step."
        return Forbidden("SAME_ORGANISATION", text, _REPORT)
    return None


async def move(write: Write, case: Case, change: Move) -> ValidationFailed | VersionConflict | None:
    """Change the status and leave the audit entry; None when it is done, or PostgreSQL's own refusal, typed."""
    before = await image(write, case.report.id)
    try:
        async with write.attempt():
            if change.waiver is not None:
                await write.value(_WAIVER, case.report.id, change.waiver)
            await record_event(write, case.report.id, case.report.status, change)
            await write_remarks(write, case.report, change.remarks)
    except asyncpg.PostgresError as problem:
        return await _refusal(write, case.report, problem)
    await audit(write, case.report, change, before)
    return None


async def record_event(write: Write, report_id: int, from_status: ReportStatus, change: Move) -> None:
    """The event that moves the report."""
    viewer = write.viewer
    await write.value(
        _EVENT,
        report_id,
        from_status.name,
        change.to.name,
        viewer.user_id,
        viewer.organisation_id,
        change.role.name,
        change.reason,
    )


async def audit(write: Write, report: Handed, change: Move, before: Mapping[str, Any] | None) -> None:
    """One entry for the report with all its parts, as it was and as it is."""
    await write.record(
        change.action,
        "report",
        report.uid,
        before=before,
        after=await image(write, report.id),
        reason=change.reason,
        role=change.role.name,
    )


async def _refusal(write: Write, report: Handed, problem: asyncpg.PostgresError) -> ValidationFailed | VersionConflict:
    now = await handed(write, report.uid)
    if now is not None and now.row_version != report.row_version:
        return await version_conflict(write, "report", now.id, report.row_version, now.row_version)
    return refused_by_database(problem)


__all__ = ["Case", "Move", "audit", "move", "opened", "other_hands", "record_event"]

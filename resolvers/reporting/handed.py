"""The reports that a period has already: their status, version, and who handed them on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.shown import shown
from db.transaction import Write
from db.words import ReportStatus

COLUMNS = (
    "id, uid, period_id, status, revision, row_version, supersedes_id, submitted_by, submitted_org_id,"
    " verified_by, verified_org_id"
)
_OF_PERIOD = f"select {COLUMNS} from report where period_id = $1 and status <> all ($2) order by id"
_BY_UID = f"select {COLUMNS} from {shown('report')} one where uid = $1"
_GONE = ("WITHDRAWN", "SUPERSEDED")
OFFICIAL = (ReportStatus.ACCEPTED, ReportStatus.PUBLISHED)
WRITABLE = (ReportStatus.DRAFT, ReportStatus.RETURNED)


@dataclass(frozen=True)
class Handed:
    """A report as it stands."""

    id: int
    uid: UUID
    period_id: int
    status: ReportStatus
    revision: int
    row_version: int
    supersedes_id: int | None
    submitted_by: int | None
    submitted_org_id: int | None
    verified_by: int | None
    verified_org_id: int | None


@dataclass(frozen=True)
class Shelf:
    """The reports of a period that are neither withdrawn nor superseded: at most one open, at most one official."""

    open: Handed | None
    official: Handed | None


async def shelf(write: Write, period_id: int) -> Shelf:
    """What a period has."""
    found = [of_row(row) for row in await write.rows(_OF_PERIOD, period_id, list(_GONE))]
    return Shelf(
        next((report for report in found if report.status not in OFFICIAL), None),
        next((report for report in found if report.status in OFFICIAL), None),
    )


async def handed(write: Write, uid: UUID) -> Handed | None:
    """A report by its uid; None when it is unknown or not visible."""
    row = await write.row(_BY_UID, uid)
    return None if row is None else of_row(row)


def of_row(row: Any) -> Handed:
    """A report by a row of COLUMNS."""
    return Handed(**{**dict(row), "status": ReportStatus[row["status"]]})

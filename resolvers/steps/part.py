"""Whether the project that a part belongs to still goes on; knows no verb."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus
from resolvers.change.found import Row
from resolvers.outcome import ValidationFailed, failed_at

OVER = (ProjectStatus.REJECTED, ProjectStatus.COMPLETED, ProjectStatus.CLOSED, ProjectStatus.CANCELLED)
_STATUS = "select status from project where id = $1"


async def stopped(write: Write, row: Row, *path: str, running: bool = False) -> ValidationFailed | None:
    """A refusal where the project has ended, or, when it must be running, does not run."""
    status = await write.value(_STATUS, row["scope_id"])
    if status in {one.name for one in OVER}:
        text = f"The project is {status}; its sites, phases and milestones stay as they are."
        return failed_at("PROJECT_OVER", text, *path)
    if running and status != ProjectStatus.IMPLEMENTING.name:
        return failed_at("PROJECT_NOT_RUNNING", f"The project is {status}; start or resume it first.", *path)
    return None

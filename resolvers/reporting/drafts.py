"""A report written as a draft: begun, or begun anew after a return, or replaced; with its place in the audit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.reporting.check import Checked
from resolvers.reporting.contents import begin, carry_over, empty, fill, image, retell
from resolvers.reporting.handed import Handed, shelf
from resolvers.reporting.moves import Move, record_event

AGAIN = Move(ReportStatus.DRAFT, GrantRole.REPORTER, "report.resume")
"""A returned report becomes a draft of the next revision; the returned one stays readable."""


@dataclass(frozen=True)
class Draft:
    """A draft that says what was checked, and the report as it was before, None when there was none."""

    report: Handed
    before: Mapping[str, Any] | None


async def written(write: Write, checked: Checked) -> Draft:
    """The draft of the period, in the transaction under way."""
    there = checked.open
    if there is None:
        draft, before = await begin(write, checked.duty.id, checked.supersedes_id, checked.narrative), None
    else:
        before = await image(write, there.id)
        draft = await _cleared(write, there)
        await retell(write, draft, checked.narrative)
    await fill(write, draft, checked)
    return Draft(draft, before)


async def _cleared(write: Write, there: Handed) -> Handed:
    """A draft without the parts it had; a returned report goes on in its next revision, which has none yet."""
    if there.status is not ReportStatus.RETURNED:
        await empty(write, there)
        return there
    await record_event(write, there.id, there.status, AGAIN)
    return await _there(write, there.period_id)


async def to_add_to(write: Write, period_id: int, there: Handed | None) -> Handed:
    """The draft of the period with all that it says; a returned report goes on in its next revision."""
    if there is None:
        return await begin(write, period_id)
    if there.status is not ReportStatus.RETURNED:
        return there
    await record_event(write, there.id, there.status, AGAIN)
    draft = await _there(write, period_id)
    await carry_over(write, draft, there.revision)
    return draft


async def _there(write: Write, period_id: int) -> Handed:
    draft = (await shelf(write, period_id)).open
    assert draft is not None, "a draft that was just made is seen by its reporter"
    return draft

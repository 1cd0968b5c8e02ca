"""A report written as a draft: begun, or begun anew after a return, or replaced; with its place in the audit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.reporting.check import Checked
from resolvers.reporting.contents import begin, image, replace
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
    before = None if there is None else await image(write, there.id)
    if there is None:
        await begin(write, checked)
    elif there.status is ReportStatus.RETURNED:
        await record_event(write, there.id, there.status, AGAIN)
    draft = (await shelf(write, checked.duty.id)).open
    assert draft is not None, "a draft that was just made is seen by its reporter"
    await replace(write, draft, checked)
    return Draft(draft, before)

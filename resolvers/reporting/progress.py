"""What a report may say of milestones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from db.transaction import Write
from resolvers.mutations.report_input import MilestoneProgressInput
from resolvers.problems import Place, Problems
from resolvers.reporting import links
from resolvers.reporting.duty import Duty
from resolvers.reporting.numbers import fits
from resolvers.texts import check_count, check_text

_MILESTONES = """
select m.uid, m.id, m.project_id, m.status, j.programme_id
from milestone m join project j on j.id = m.project_id where m.uid = any($1)
"""
_PERCENT_DECIMALS = 6


@dataclass(frozen=True)
class Progress:
    """A milestone's progress, ready to be written."""

    milestone_id: int
    percent: Decimal
    done_on: date | None
    note: str | None


async def progress(
    write: Write, duty: Duty, given: Sequence[MilestoneProgressInput], problems: Problems
) -> list[Progress]:
    """All that holds; what does not is among the problems."""
    if not check_count(problems.at("input"), "progress", len(given)):
        return []
    found = await links.seen(write, "milestone", _MILESTONES, (one.milestone for one in given))
    made, known = [], set[int]()
    for index, one in enumerate(given):
        place = problems.at("input", "progress", index)
        _check(place, one, write.today)
        row = links.one(place, "milestone", "milestone", one.milestone, found)
        if row is None or not _usable(place, row, duty):
            continue
        if row["id"] in known:
            place.add("DUPLICATE", "This milestone is reported above already; report each once.", "milestone")
        known.add(row["id"])
        made.append(Progress(row["id"], one.percent, one.done_on, one.note))
    return made


def _usable(place: Place, row: Any, duty: Duty) -> bool:
    if not duty.concerns(row["project_id"], row["programme_id"]):
        place.add("OF_ANOTHER_PROJECT", "This milestone belongs to another project; report it there.", "milestone")
        return False
    if row["status"] == "CANCELLED":
        place.add("CANCELLED", "This milestone was cancelled; leave it out.", "milestone")
        return False
    return True


def _check(place: Place, one: MilestoneProgressInput, today: date) -> None:
    check_text(place, "note", one.note)
    if not one.percent.is_finite() or not 0 <= one.percent <= 100:
        place.add("OUT_OF_RANGE", "A percentage is from 0 to 100.", "percent")
    elif not fits(one.percent, _PERCENT_DECIMALS):
        place.add("TOO_MANY_DECIMALS", f"A percentage has at most {_PERCENT_DECIMALS} decimals.", "percent")
    if one.done_on is None:
        return
    if one.percent != 100:
        place.add("NOT_DONE", "Only a milestone at 100 percent was done on a day; drop the day, or say 100.", "doneOn")
    if one.done_on > today:
        place.add("IN_THE_FUTURE", f"This day is after today, {today}.", "doneOn")

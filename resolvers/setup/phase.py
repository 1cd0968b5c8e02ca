"""Phases as they are set up: inside their project, each at a place of its own; knows no other part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from asyncpg import Range

from db.transaction import Write
from db.unchanged import Unchanged, changes
from resolvers.change.found import Row
from resolvers.change.input import check_name
from resolvers.mutations.phase_input import AmendPhaseInput, PhaseInput
from resolvers.problems import Place
from resolvers.setup.cited import check_citations
from resolvers.setup.dated import amended_dates, check_span, told_span, within
from resolvers.setup.made import Part

MOST = 50
"""Phases of a project."""
_TAKEN = "select ordinal from phase where project_id = $1"
_LEFT_OUT = """
select name_en, name_id, due_on from milestone
where phase_id = $1 and due_on is not null and not due_on <@ $2::daterange order by due_on, id
"""


async def check_phases(write: Write, place: Place, whole: Range[date], given: Sequence[PhaseInput]) -> list[Part]:
    """The phases of a project of that span that is not there yet; the place is that of the list."""
    taken: set[int] = set()
    parts = []
    for index, one in enumerate(given):
        ordinal = _place_of(one, taken)
        parts.append(await _checked(write, place.below(index), whole, one, ordinal, taken))
        taken.add(ordinal)
    return parts


async def check_phase(write: Write, place: Place, project: Row, given: PhaseInput) -> Part:
    """A new phase of a project."""
    taken = {row["ordinal"] for row in await write.rows(_TAKEN, project["id"])}
    return await _checked(write, place, project["span"], given, _place_of(given, taken), taken)


def _place_of(given: PhaseInput, taken: set[int]) -> int:
    return max(taken, default=0) + 1 if given.ordinal is None else given.ordinal


async def _checked(
    write: Write, place: Place, whole: Range[date], given: PhaseInput, ordinal: int, taken: set[int]
) -> Part:
    check_name(place, given.name_en, given.name_id)
    _check_ordinal(place, ordinal, taken)
    dated = check_span(place, given.starts_on, given.ends_on, given.precision, whole)
    _check_inside(place, dated["span"], whole)
    values = {"ordinal": ordinal, "name_en": given.name_en, "name_id": given.name_id, **dated}
    citations = await check_citations(write, place, "phase", given.citations)
    return Part("phase", values, citations, place.path)


async def amended_phase(write: Write, place: Place, kept: Row, given: AmendPhaseInput) -> Mapping[str, Any]:
    """The columns of a phase that an amendment changes."""
    check_name(place, given.name_en, given.name_id, kept)
    if not isinstance(given.ordinal, Unchanged):
        others = await write.rows(_TAKEN + " and id <> $2", kept["project_id"], kept["id"])
        _check_ordinal(place, given.ordinal, {row["ordinal"] for row in others})
    dated = amended_dates(place, kept, given.starts_on, given.ends_on, given.precision, kept["project_span"])
    if dated:
        _check_inside(place, dated["span"], kept["project_span"])
        await _check_milestones(write, place, kept, dated["span"])
    return {**changes(name_en=given.name_en, name_id=given.name_id, ordinal=given.ordinal), **dated}


def _check_ordinal(place: Place, ordinal: int, taken: set[int]) -> None:
    if not 1 <= ordinal <= MOST:
        place.add("OUT_OF_RANGE", f"A project has at most {MOST} phases, from 1; choose another place.", "ordinal")
    elif ordinal in taken:
        place.add("TAKEN", f"Another phase is number {ordinal}; choose another place, or move that one.", "ordinal")


def _check_inside(place: Place, span: Range[date], whole: Range[date]) -> None:
    """A phase lies inside its project (I1)."""
    if within(span, whole):
        return
    is_early = whole.lower is not None and (span.lower is None or span.lower < whole.lower)
    text = f"The phase would leave its project, which runs from {told_span(whole)}; change it, or the project first."
    place.add("OUTSIDE_PROJECT", text, "startsOn" if is_early else "endsOn")


async def _check_milestones(write: Write, place: Place, kept: Row, span: Range[date]) -> None:
    for row in await write.rows(_LEFT_OUT, kept["id"], span):
        name = row["name_en"] or row["name_id"]
        is_early = span.lower is not None and row["due_on"] < span.lower
        text = f"The milestone “{name}” is due on {row['due_on']}, outside these days; change it first."
        place.add("LEAVES_OUT", text, "startsOn" if is_early else "endsOn")

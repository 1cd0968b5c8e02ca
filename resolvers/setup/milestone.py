"""Milestones as they are set up: due inside their phase, weighed together at most 100; knows no progress."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from asyncpg import Range

from db.reference import Reference
from db.transaction import Write
from db.unchanged import UNCHANGED, Unchanged, changes
from db.words import DatePrecision
from resolvers.change.found import Row, linked
from resolvers.change.input import check_name
from resolvers.mutations.milestone_input import AmendMilestoneInput, MilestoneInput
from resolvers.problems import Place
from resolvers.reporting.numbers import fits
from resolvers.setup.cited import check_citations
from resolvers.setup.dated import check_day, told_span
from resolvers.setup.made import Part

WHOLE, DECIMALS = Decimal(100), 6
"""What the milestones of a phase weigh together at most, in percent."""
_WEIGHED = "select coalesce(sum(weight), 0) from milestone where phase_id = $1 and status <> 'CANCELLED' and id <> $2"
_SAME = "select $1::bigint in (p.id, - p.programme_id) from project p where p.id = $2"


async def check_milestone(write: Write, place: Place, phase: Row, given: MilestoneInput) -> Part:
    """A new milestone of a phase."""
    check_name(place, given.name_en, given.name_id)
    due = _due(place, given.due_on, given.due_precision)
    _check_due(place, due["due_on"], phase["span"])
    await _check_weight(write, place, given.weight, phase["id"])
    values = {
        "phase_id": phase["id"],
        "name_en": given.name_en,
        "name_id": given.name_id,
        **due,
        "weight": given.weight,
        "site_id": await _site(write, place, phase["project_id"], given.site),
        "agreement_id": await _agreement(write, place, phase["project_id"], given.agreement),
        "responsible_org_id": _id(await linked(write, "organisation", given.responsible, place, "responsible")),
    }
    citations = await check_citations(write, place, "milestone", given.citations)
    return Part("milestone", values, citations, place.path)


async def amended_milestone(write: Write, place: Place, kept: Row, given: AmendMilestoneInput) -> Mapping[str, Any]:
    """The columns of a milestone that an amendment changes."""
    check_name(place, given.name_en, given.name_id, kept)
    phase = await _phase(write, place, kept, given.phase)
    due = _amended_due(place, kept, given.due_on, given.due_precision)
    _check_due(place, due["due_on"], kept["phase_span"] if phase is None else phase["span"])
    if phase is not None or given.weight is not UNCHANGED:
        weight = kept["weight"] if isinstance(given.weight, Unchanged) else given.weight
        await _check_weight(write, place, weight, phase["id"] if phase else kept["phase_id"], kept["id"])
    return {
        **changes(name_en=given.name_en, name_id=given.name_id, weight=given.weight),
        **({} if phase is None else {"phase_id": phase["id"]}),
        **due,
        **await _links(write, place, kept["project_id"], given),
    }


async def _links(write: Write, place: Place, project_id: int, given: AmendMilestoneInput) -> Mapping[str, Any]:
    """What it points to, where an amendment says so."""
    found: dict[str, Any] = {}
    if not isinstance(given.site, Unchanged):
        found["site_id"] = await _site(write, place, project_id, given.site)
    if not isinstance(given.agreement, Unchanged):
        found["agreement_id"] = await _agreement(write, place, project_id, given.agreement)
    if not isinstance(given.responsible, Unchanged):
        row = await linked(write, "organisation", given.responsible, place, "responsible")
        found["responsible_org_id"] = _id(row)
    return found


async def _phase(write: Write, place: Place, kept: Row, given: Reference | Unchanged) -> Row | None:
    """Another phase that it moves to, of the same project; None when it stays."""
    if isinstance(given, Unchanged):
        return None
    phase = await linked(write, "phase", given, place, "phase")
    if phase is not None and phase["project_id"] != kept["project_id"]:
        place.add("OF_ANOTHER_PROJECT", "The phase belongs to another project; choose one of the same.", "phase")
        return None
    return phase


async def _site(write: Write, place: Place, project_id: int, given: Reference | None) -> int | None:
    site = await linked(write, "project_site", given, place, "site")
    if site is not None and site["project_id"] != project_id:
        place.add("OF_ANOTHER_PROJECT", "The site belongs to another project; choose one of the same.", "site")
    return _id(site)


async def _agreement(write: Write, place: Place, project_id: int, given: Reference | None) -> int | None:
    agreement = await linked(write, "agreement", given, place, "agreement")
    if agreement is not None and not await write.value(_SAME, agreement["scope_id"], project_id):
        text = "The agreement is on another project or programme; choose one on this project or its programme."
        place.add("OF_ANOTHER_PROJECT", text, "agreement")
    return _id(agreement)


def _id(row: Row | None) -> int | None:
    return None if row is None else row["id"]


def _due(place: Place, due_on: date | None, precision: DatePrecision | None) -> Mapping[str, Any]:
    told = precision or (DatePrecision.UNKNOWN if due_on is None else DatePrecision.DAY)
    if (told is DatePrecision.UNKNOWN) != (due_on is None):
        text = "A day is UNKNOWN exactly when none is given; give a day, or leave the precision out."
        place.add("PRECISION_CONTRADICTS", text, "duePrecision")
    check_day(place, "dueOn", due_on)
    return {"due_on": due_on, "due_precision": told}


def _amended_due(
    place: Place, kept: Row, due_on: date | Unchanged | None, precision: DatePrecision | Unchanged
) -> Mapping[str, Any]:
    day = kept["due_on"] if isinstance(due_on, Unchanged) else due_on
    if isinstance(precision, DatePrecision):
        return _due(place, day, precision)
    was = DatePrecision[kept["due_precision"]]
    return _due(place, day, None if day is None or was is DatePrecision.UNKNOWN else was)


def _check_due(place: Place, due_on: date | None, span: Range[date]) -> None:
    """A milestone is due inside its phase (I1)."""
    if due_on is None:
        return
    is_early = span.lower is not None and due_on < span.lower
    if is_early or (span.upper is not None and due_on >= span.upper):
        text = f"It would be due outside its phase, which runs from {told_span(span)}; choose a day inside."
        place.add("OUTSIDE_PHASE", text, "dueOn")


async def _check_weight(write: Write, place: Place, weight: Decimal, phase_id: int, milestone_id: int = 0) -> None:
    if not 0 <= weight <= WHOLE:
        place.add("OUT_OF_RANGE", "A weight is a share of the phase: 0 to 100.", "weight")
    elif not fits(weight, DECIMALS):
        place.add("TOO_MANY_DECIMALS", f"A weight has at most {DECIMALS} decimals.", "weight")
    else:
        others = await write.value(_WEIGHED, phase_id, milestone_id)
        if weight > 0 and others + weight > WHOLE:
            left = format((WHOLE - others).normalize(), "f")
            text = f"The other milestones of the phase leave {left} percent; take less, or from another first."
            place.add("WEIGHTS_EXCEED_PHASE", text, "weight")

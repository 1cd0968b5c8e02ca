"""Projects as they are set up and amended: what may change in which status, and what their parts allow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from asyncpg import Range

from db.transaction import Write
from db.unchanged import Unchanged, changes
from db.words import GrantRole, ProjectStatus, Visibility
from resolvers.change.found import Row, linked
from resolvers.change.input import check_code, check_name
from resolvers.mutations.project_input import AmendProjectInput, CreateProjectInput
from resolvers.outcome import Forbidden
from resolvers.problems import Place
from resolvers.setup.cited import check_citations
from resolvers.setup.dated import amended_dates, check_span, told_span
from resolvers.setup.made import Part
from resolvers.setup.texts import check_texts
from resolvers.texts import check_text

OPENNESS = (Visibility.INTERNAL, Visibility.PARTNERS, Visibility.PUBLIC)
"""From the narrowest to the widest."""
UNAPPROVED = (ProjectStatus.DRAFT, ProjectStatus.PROPOSED)
_CODED = "select true from project where code = $1"
_TAKES_PART = "select app.takes_part($1, $2)"
_LEFT_OUT = """
select name_en, name_id, span from phase
where project_id = $1 and not span <@ $2::daterange and not (precision = 'UNKNOWN' and span = project_span)
order by ordinal
"""
_LATE = """
select m.name_en, m.name_id, m.due_on from milestone m join phase h on h.id = m.phase_id
where h.project_id = $1 and h.precision = 'UNKNOWN' and h.span = h.project_span and not m.due_on <@ $2::daterange
order by m.due_on, m.id
"""
_PUBLISHED = "select exists (select from report where scope_id = $1 and status = 'PUBLISHED')"


def not_to_lead(write: Write, programme: Row, lead: Row | None) -> Forbidden | None:
    """A refusal unless the viewer may set up a project of the programme that this organisation leads."""
    if not write.viewer.may(GrantRole.EDITOR, programme["id"]):
        text = "Only an EDITOR for this programme may set a project up in it."
        return Forbidden("NOT_YOURS_TO_EDIT", text, ("input", "programme"))
    if lead is not None and lead["id"] not in write.viewer.organisations:
        text = "A project is set up by the organisation that leads it; name yours, or a unit of it."
        return Forbidden("NOT_YOURS_TO_EDIT", text, ("input", "lead"))
    return None


async def check_project(write: Write, place: Place, programme: Row, lead: Row, given: CreateProjectInput) -> Part:
    """A new project, without its parts."""
    await _check_code(write, place, given.code)
    await _check_part_in(write, place, programme["id"], lead["id"], "lead")
    check_name(place, given.name_en, given.name_id)
    check_texts(place, objective=given.objective, projectPurpose=given.project_purpose, overallGoal=given.overall_goal)
    if given.visibility is Visibility.PUBLIC:
        _refuse_public(place, ProjectStatus.DRAFT.name)
    values = {
        "code": given.code,
        "programme_id": programme["id"],
        "lead_org_id": lead["id"],
        "name_en": given.name_en,
        "name_id": given.name_id,
        "modality": given.modality,
        "objective": given.objective,
        "project_purpose": given.project_purpose,
        "overall_goal": given.overall_goal,
        "visibility": given.visibility,
        **check_span(place, given.starts_on, given.ends_on, given.precision),
    }
    return Part("project", values, await check_citations(write, place, "project", given.citations), place.path)


async def amended_project(write: Write, place: Place, kept: Row, given: AmendProjectInput) -> Mapping[str, Any]:
    """The columns of a project that an amendment changes."""
    check_name(place, given.name_en, given.name_id, kept)
    check_texts(place, objective=given.objective, projectPurpose=given.project_purpose, overallGoal=given.overall_goal)
    check_text(place, "reason", given.reason, needed=True)
    if not isinstance(given.visibility, Unchanged):
        await _check_visibility(write, place, kept, given.visibility, given.reason)
    return {
        **await _identity(write, place, kept, given),
        **changes(
            name_en=given.name_en,
            name_id=given.name_id,
            modality=given.modality,
            objective=given.objective,
            project_purpose=given.project_purpose,
            overall_goal=given.overall_goal,
            visibility=given.visibility,
        ),
        **await _dates(write, place, kept, given),
    }


async def _identity(write: Write, place: Place, kept: Row, given: AmendProjectInput) -> Mapping[str, Any]:
    """Code, programme and lead, where an amendment changes them: only of a draft."""
    found: dict[str, Any] = {}
    if not isinstance(given.code, Unchanged) and given.code != kept["code"]:
        found["code"] = given.code
        await _check_code(write, place, given.code)
    for table, field, column in (("programme", "programme", "programme_id"), ("organisation", "lead", "lead_org_id")):
        reference = getattr(given, field)
        row = None if isinstance(reference, Unchanged) else await linked(write, table, reference, place, field)
        if row is not None and row["id"] != kept[column]:
            found[column] = row["id"]
    if kept["status"] != ProjectStatus.DRAFT.name:
        _refuse_identity(place, kept, found)
    elif "programme_id" in found or "lead_org_id" in found:
        await _check_new_home(write, place, {**kept, **found}, "lead" if "lead_org_id" in found else "programme")
    return found


def _refuse_identity(place: Place, kept: Row, found: Mapping[str, Any]) -> None:
    for column in found:
        field = {"code": "code", "programme_id": "programme", "lead_org_id": "lead"}[column]
        text = f"The project is {kept['status']}: its {field} stays; it changes only while it is a draft."
        place.add("WRONG_STATUS", text, field)


async def _check_new_home(write: Write, place: Place, now: Mapping[str, Any], field: str) -> None:
    if not write.viewer.may(GrantRole.EDITOR, now["programme_id"]):
        place.add("NOT_YOURS_TO_EDIT", "You are no EDITOR for that programme; ask one of it.", "programme")
    await _check_part_in(write, place, now["programme_id"], now["lead_org_id"], field)


async def _check_part_in(write: Write, place: Place, programme_id: int, lead_id: int | None, field: str) -> None:
    if lead_id is None or not await write.value(_TAKES_PART, programme_id, lead_id):
        text = "The lead takes no part in the programme today; have its coordinator add it, or choose another."
        place.add("TAKES_NO_PART", text, field)


async def _check_code(write: Write, place: Place, code: str) -> None:
    check_code(place, "code", code)
    # One that the viewer does not see is refused by the unique key when the row is written.
    if await write.value(_CODED, code):
        place.add("TAKEN", "Another project has this code; choose another.", "code")


async def _check_visibility(write: Write, place: Place, kept: Row, to: Visibility, reason: str | None) -> None:
    is_now = OPENNESS.index(Visibility[kept["visibility"]])
    if to is Visibility.PUBLIC and is_now < OPENNESS.index(to) and kept["status"] in {s.name for s in UNAPPROVED}:
        _refuse_public(place, kept["status"])
    if OPENNESS.index(to) >= is_now:
        return
    if reason is None:
        text = "What others could read would be hidden from them, with all that belongs to it; say why in `reason`."
        place.add("REASON_NEEDED", text, "reason")
    if kept["visibility"] == Visibility.PUBLIC.name and await write.value(_PUBLISHED, kept["id"]):
        text = "A report of the project is published; a project whose reports are published stays PUBLIC."
        place.add("REPORT_PUBLISHED", text, "visibility")


def _refuse_public(place: Place, status: str) -> None:
    text = f"A project that is {status} is no public commitment yet; make it PUBLIC once it is approved."
    place.add("NOT_APPROVED", text, "visibility")


async def _dates(write: Write, place: Place, kept: Row, given: AmendProjectInput) -> Mapping[str, Any]:
    """The span, which keeps what belongs to the project inside (I1)."""
    dated = amended_dates(place, kept, given.starts_on, given.ends_on, given.precision)
    if dated:
        for row in await write.rows(_LEFT_OUT, kept["id"], dated["span"]):
            _leaves_out(
                place, dated["span"], f"phase “{_name(row)}” runs from {told_span(row['span'])}", row["span"].lower
            )
        for row in await write.rows(_LATE, kept["id"], dated["span"]):
            _leaves_out(place, dated["span"], f"milestone “{_name(row)}” is due on {row['due_on']}", row["due_on"])
    return dated


def _leaves_out(place: Place, span: Range[date], what: str, first: date | None) -> None:
    is_early = span.lower is not None and (first is None or first < span.lower)
    text = f"The {what}, outside these days; change it first."
    place.add("LEAVES_OUT", text, "startsOn" if is_early else "endsOn")


def _name(row: Row) -> str:
    name: str = row["name_en"] or row["name_id"]
    return name

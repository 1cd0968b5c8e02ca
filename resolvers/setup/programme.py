"""Programmes as they are set up: names, purpose, themes, span; who may coordinate. Knows no project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from asyncpg import Range

from db.transaction import Write
from db.unchanged import UNCHANGED, Unchanged, changes
from db.words import GrantRole, ParticipationRole
from resolvers.change.found import Row
from resolvers.change.input import check_code, check_name
from resolvers.mutations.programme_input import AmendProgrammeInput, CreateProgrammeInput
from resolvers.outcome import Forbidden
from resolvers.problems import Place
from resolvers.setup.cited import check_citations
from resolvers.setup.dated import amended_dates, check_span
from resolvers.setup.made import Part
from resolvers.setup.texts import check_texts
from resolvers.texts import check_count, check_line

MOST_THEMES, LONGEST_THEME = 50, 200
_CODED = "select true from programme where code = $1"


def not_to_coordinate(write: Write, coordinator: Row | None) -> Forbidden | None:
    """A refusal unless the viewer may found a programme that this organisation coordinates."""
    may_any = GrantRole.COORDINATOR in write.viewer.roles and write.viewer.programmes.get(GrantRole.COORDINATOR) is None
    if not may_any:
        text = "Only a COORDINATOR whose grant is not limited to some programmes may found one."
        return Forbidden("NOT_YOURS_TO_COORDINATE", text, ("input", "coordinator"))
    if coordinator is not None and coordinator["id"] not in write.viewer.organisations:
        text = "A programme is founded by the organisation that coordinates it; name yours, or a unit of it."
        return Forbidden("NOT_YOURS_TO_COORDINATE", text, ("input", "coordinator"))
    return None


async def check_programme(write: Write, place: Place, coordinator: Row, given: CreateProgrammeInput) -> Part:
    """A new programme."""
    check_code(place, "code", given.code)
    if await write.value(_CODED, given.code):
        place.add("TAKEN", "Another programme has this code; choose another.", "code")
    check_name(place, given.name_en, given.name_id)
    check_texts(place, purpose=given.purpose)
    _check_themes(place, given.themes)
    values = {
        "code": given.code,
        "coordinator_org_id": coordinator["id"],
        "name_en": given.name_en,
        "name_id": given.name_id,
        "purpose": given.purpose,
        "themes": list(given.themes),
        **check_span(place, given.starts_on, given.ends_on, given.precision),
    }
    return Part("programme", values, await check_citations(write, place, "programme", given.citations), place.path)


def coordination(programme: Row, today: date) -> Part:
    """That its coordinator coordinates it: from its first day, or from today where that is later or unknown."""
    first = programme["span"].lower
    values = {
        "programme_id": programme["id"],
        "organisation_id": programme["coordinator_org_id"],
        "role": ParticipationRole.COORDINATOR.name,
        "valid": Range(min(first or today, today), None),
    }
    return Part("participation", values, (), ("input", "coordinator"))


def amended_programme(place: Place, kept: Row, given: AmendProgrammeInput) -> Mapping[str, Any]:
    """The columns of a programme that an amendment changes."""
    check_name(place, given.name_en, given.name_id, kept)
    check_texts(place, purpose=given.purpose)
    themes: list[str] | Unchanged = UNCHANGED
    if not isinstance(given.themes, Unchanged):
        _check_themes(place, given.themes)
        themes = list(given.themes)
    dated = amended_dates(place, kept, given.starts_on, given.ends_on, given.precision)
    return {
        **changes(name_en=given.name_en, name_id=given.name_id, purpose=given.purpose, themes=themes),
        **dated,
    }


def _check_themes(place: Place, themes: Sequence[str]) -> None:
    if check_count(place, "themes", len(themes), MOST_THEMES):
        for index, theme in enumerate(themes):
            check_line(place.below("themes"), str(index), theme, needed=True, longest=LONGEST_THEME)

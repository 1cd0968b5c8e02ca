"""Create a project: whole, with its phases, sites and participations, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.found import Row, find
from resolvers.mutations.project_input import CreateProjectInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.setup.made import Part, editing, make
from resolvers.setup.outcome import CreateProjectSuccess
from resolvers.setup.participation import change_of, check_participations
from resolvers.setup.phase import MOST as MOST_PHASES
from resolvers.setup.phase import check_phases
from resolvers.setup.project import check_project, not_to_lead
from resolvers.setup.site import check_sites
from resolvers.texts import check_count

MOST_SITES = MOST_PARTICIPATIONS = 100
_KEY = "select nextval(pg_get_serial_sequence('project', 'id'))"


@dataclass(frozen=True)
class Whole:
    """A project with its parts, none of them with a mistake."""

    project: Part
    parts: tuple[Part, ...]


async def create_project(
    write: Write, *, input: CreateProjectInput
) -> CreateProjectSuccess | ValidationFailed | NotFound | Forbidden:
    """Set a project up, a draft, with all that it starts with; all mistakes are answered at once, and then nothing is
    kept. For an EDITOR of the organisation that leads it, in a programme which that organisation coordinates or takes
    part in (buat proyek)."""
    programme = await find(write, "programme", input.programme, "input", "programme")
    if isinstance(programme, NotFound | ValidationFailed):
        return programme
    lead = await find(write, "organisation", input.lead, "input", "lead")
    if isinstance(lead, NotFound | ValidationFailed):
        return lead
    refusal = not_to_lead(write, programme, lead)
    if refusal is not None:
        return refusal
    problems = Problems()
    whole = await _checked(write, problems.at("input"), programme, lead, input)
    if problems.errors:
        return failed(problems.errors)
    project = await _create(write, whole)
    return project if isinstance(project, ValidationFailed) else CreateProjectSuccess(project["id"])


async def _checked(write: Write, place: Place, programme: Row, lead: Row, given: CreateProjectInput) -> Whole:
    project = await check_project(write, place, programme, lead, given)
    parts: list[Part] = []
    if check_count(place, "phases", len(given.phases), MOST_PHASES):
        parts += await check_phases(write, place.below("phases"), project.values["span"], given.phases)
    if check_count(place, "sites", len(given.sites), MOST_SITES):
        parts += await check_sites(write, place.below("sites"), given.sites)
    if check_count(place, "participations", len(given.participations), MOST_PARTICIPATIONS):
        answers = _coordinates(write, programme)
        at = place.below("participations")
        parts += await check_participations(write, at, given.participations, may_answer=answers)
    return Whole(project, tuple(parts))


def _coordinates(write: Write, programme: Row) -> bool:
    """Whether the viewer coordinates the programme as well, and may say who answers for its projects."""
    is_own = programme["coordinator_org_id"] in write.viewer.organisations
    return is_own and write.viewer.may(GrantRole.COORDINATOR, programme["id"])


async def _create(write: Write, whole: Whole) -> Row | ValidationFailed:
    """The project, which counts among the viewer's from its first row on, and its parts."""
    key: int = await write.value(_KEY)
    await write.admit(key)
    project = await make(write, whole.project, editing("project.create"), id=key)
    if isinstance(project, ValidationFailed):
        return project
    for part in whole.parts:
        change = editing(f"{'site' if part.table == 'project_site' else part.table}.add")
        if part.table == "participation":
            change = change_of("participation.add", part.values["role"])
        row = await make(write, part, change, project_id=key)
        if isinstance(row, ValidationFailed):
            return row
    return project

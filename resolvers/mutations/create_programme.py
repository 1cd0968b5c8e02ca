"""Create a programme: founded by the organisation that coordinates it."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.mutations.programme_input import CreateProgrammeInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.made import Part, make
from resolvers.setup.outcome import CreateProgrammeSuccess
from resolvers.setup.programme import check_programme, coordination, not_to_coordinate

CREATED = Change("programme.create", GrantRole.COORDINATOR)
COORDINATED = Change("participation.add", GrantRole.COORDINATOR)
_KEY = "select nextval(pg_get_serial_sequence('programme', 'id'))"


async def create_programme(
    write: Write, *, input: CreateProgrammeInput
) -> CreateProgrammeSuccess | ValidationFailed | NotFound | Forbidden:
    """Found a programme; the organisation named coordinates it from its first day. For a COORDINATOR of that
    organisation, whose grant is not limited to some programmes (bentuk program)."""
    refusal = not_to_coordinate(write, None)
    if refusal is not None:
        return refusal
    coordinator = await find(write, "organisation", input.coordinator, "input", "coordinator")
    if isinstance(coordinator, NotFound | ValidationFailed):
        return coordinator
    refusal = not_to_coordinate(write, coordinator)
    if refusal is not None:
        return refusal
    problems = Problems()
    part = await check_programme(write, problems.at("input"), coordinator, input)
    if problems.errors:
        return failed(problems.errors)
    programme = await _create(write, part)
    return programme if isinstance(programme, ValidationFailed) else CreateProgrammeSuccess(programme["id"])


async def _create(write: Write, part: Part) -> Row | ValidationFailed:
    """The programme, which counts among the viewer's from its first row on."""
    key: int = await write.value(_KEY)
    await write.admit(-key)
    programme = await make(write, part, CREATED, id=key)
    if isinstance(programme, ValidationFailed):
        return programme
    first = await make(write, coordination(programme, write.today), COORDINATED)
    return first if isinstance(first, ValidationFailed) else programme

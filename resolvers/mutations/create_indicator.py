"""Create an indicator, with what it shall reach."""

from __future__ import annotations

from typing import Any

from db.transaction import Write
from db.words import DatePrecision, GrantRole
from resolvers.change.change import Change
from resolvers.change.input import check_code, check_name
from resolvers.change.written import insert, insert_all
from resolvers.mutations.indicator_input import CreateIndicatorInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed, failed_at
from resolvers.planning.indicators import check_definition, is_over, planned_owner, targets
from resolvers.planning.outcome import CreateIndicatorSuccess
from resolvers.problems import Problems
from resolvers.texts import check_count

CREATED = Change("indicator.create", GrantRole.EDITOR)
_PLACES = {"TAKEN": ("input", "code")}


async def create_indicator(
    write: Write, *, input: CreateIndicatorInput
) -> CreateIndicatorSuccess | ValidationFailed | NotFound | Forbidden:
    """Say what shall be measured, in which unit, from which baseline to which targets. For an EDITOR of an organisation
    that leads the project, or of the one that coordinates the programme (buat indikator)."""
    found = await planned_owner(write, input.owner)
    if not isinstance(found, tuple):
        return found
    table, owner = found
    if is_over(table, owner):
        return failed_at(
            "WRONG_STATUS", f"The project is {owner['status']}: nothing is planned any more.", "input", "owner"
        )
    problems = Problems()
    project_id = owner["id"] if table == "project" else None
    goals = await _checked(write, input, project_id, problems)
    if problems.errors:
        return failed(problems.errors)
    made = await insert(write, "indicator", {f"{table}_id": owner["id"], **_columns(input)}, CREATED, _PLACES)
    if isinstance(made, ValidationFailed):
        return made
    rows = await insert_all(write, "indicator_target", [{**one, "indicator_id": made["id"]} for one in goals], CREATED)
    return rows if isinstance(rows, ValidationFailed) else CreateIndicatorSuccess(made["id"])


async def _checked(
    write: Write, given: CreateIndicatorInput, project_id: int | None, problems: Problems
) -> list[dict[str, Any]]:
    place = problems.at("input")
    check_code(place, "code", given.code)
    check_name(place, given.name_en, given.name_id)
    check_definition(place, given)
    if not check_count(place, "targets", len(given.targets)):
        return []
    return await targets(write, place, given.targets, project_id)


def _columns(given: CreateIndicatorInput) -> dict[str, Any]:
    precision = DatePrecision.UNKNOWN if given.baseline_on is None else DatePrecision.DAY
    return {
        "code": given.code,
        "name_en": given.name_en,
        "name_id": given.name_id,
        "level": given.level,
        "unit": given.unit,
        "direction": given.direction,
        "aggregation": given.aggregation,
        "definition": given.definition,
        "means_of_verification": given.means_of_verification,
        "baseline_value": given.baseline_value,
        "baseline_on": given.baseline_on,
        "baseline_precision": given.baseline_precision or precision,
    }

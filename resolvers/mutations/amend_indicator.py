"""Amend an indicator: its words at any time, its meaning only before a value was reported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asyncpg import Record

from db.transaction import Write
from db.unchanged import changes
from db.words import GrantRole, Term
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.held import hold_removable
from resolvers.change.input import check_name
from resolvers.change.written import update
from resolvers.mutations.indicator_input import AmendIndicatorInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.planning.indicators import FIXED, check_definition, planned
from resolvers.planning.outcome import AmendIndicatorSuccess
from resolvers.problems import Place, Problems

AMENDED = Change("indicator.amend", GrantRole.EDITOR)
_HAS_VALUES = "select app.has_values($1)"


async def amend_indicator(
    write: Write, *, input: AmendIndicatorInput
) -> AmendIndicatorSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change how an indicator is named and defined; level, unit, direction and aggregation only while nothing was
    reported on it. For an EDITOR of an organisation that leads the project, or of the one that coordinates the
    programme (ubah indikator)."""
    indicator = await planned(write, input.indicator)
    if not isinstance(indicator, Record):
        return indicator
    held = await hold_removable(write, "indicator", indicator, input.expected_version, "input", "indicator")
    if isinstance(held, NotFound | VersionConflict):
        return held
    values = _values(input)
    problems = Problems()
    place = problems.at("input")
    check_name(place, input.name_en, input.name_id, held)
    check_definition(place, input)
    await _check_fixed(write, place, held, values)
    if problems.errors:
        return failed(problems.errors)
    after = await update(write, "indicator", held, values, AMENDED)
    return after if isinstance(after, ValidationFailed) else AmendIndicatorSuccess(after["id"])


async def _check_fixed(write: Write, place: Place, held: Row, values: Mapping[str, Any]) -> None:
    moved = [name for name in FIXED if isinstance(one := values.get(name), Term) and one.name != held[name]]
    if moved and await write.value(_HAS_VALUES, held["id"]):
        for name in moved:
            text = "Values were reported on it, whose meaning would change; make another indicator instead."
            place.add("HAS_VALUES", text, name)


def _values(given: AmendIndicatorInput) -> Mapping[str, Any]:
    names = ("name_en", "name_id", *FIXED, "definition", "means_of_verification")
    baseline = ("baseline_value", "baseline_on", "baseline_precision")
    return changes(**{name: getattr(given, name) for name in (*names, *baseline)})

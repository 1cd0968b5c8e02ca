"""Amend a commodity."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.unchanged import changes
from resolvers.change.found import find
from resolvers.change.held import hold
from resolvers.change.input import check_name
from resolvers.change.written import update
from resolvers.mutations.create_commodity import COLUMNS
from resolvers.mutations.reference_input import AmendCommodityInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.stewarding.commodities import check_classified
from resolvers.stewarding.outcome import AmendCommoditySuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding

AMENDED = stewarding("commodity.amend")


async def amend_commodity(
    write: Write, *, input: AmendCommodityInput
) -> AmendCommoditySuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change how a commodity is named and classified. For a STEWARD (ubah komoditas)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    commodity = await find(write, "commodity", input.commodity, "input", "commodity")
    if not isinstance(commodity, Record):
        return commodity
    held = await hold(write, "commodity", commodity, input.expected_version)
    if isinstance(held, NotFound | VersionConflict):
        return held
    values = changes(**{name: getattr(input, name) for name in COLUMNS})
    problems = Problems()
    check_name(problems.at("input"), input.name_en, input.name_id, held)
    check_classified(problems.at("input"), {**dict(held), **values})
    if problems.errors:
        return failed(problems.errors)
    after = await update(write, "commodity", held, values, AMENDED)
    return after if isinstance(after, ValidationFailed) else AmendCommoditySuccess(after["id"])

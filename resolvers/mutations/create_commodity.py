"""Create a commodity."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.input import check_code, check_name
from resolvers.change.written import insert
from resolvers.mutations.reference_input import CreateCommodityInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.commodities import check_classified
from resolvers.stewarding.outcome import CreateCommoditySuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding

CREATED = stewarding("commodity.create")
COLUMNS = ("name_en", "name_id", "kbli_code", "kbli_version", "hs6", "cluster")
_PLACES = {"TAKEN": ("input", "code")}


async def create_commodity(
    write: Write, *, input: CreateCommodityInput
) -> CreateCommoditySuccess | ValidationFailed | Forbidden:
    """Enter a commodity, product or service. For a STEWARD (daftarkan komoditas)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    values = {name: getattr(input, name) for name in COLUMNS}
    problems = Problems()
    place = problems.at("input")
    check_code(place, "code", input.code)
    check_name(place, input.name_en, input.name_id)
    check_classified(place, values)
    if problems.errors:
        return failed(problems.errors)
    made = await insert(write, "commodity", {"code": input.code, "kind": input.kind, **values}, CREATED, _PLACES)
    return made if isinstance(made, ValidationFailed) else CreateCommoditySuccess(made["id"])

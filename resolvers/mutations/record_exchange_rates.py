"""Record exchange rates of a source."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.found import linked
from resolvers.change.input import FIRST
from resolvers.change.written import insert_all
from resolvers.mutations.reference_input import ExchangeRateInput, RecordExchangeRatesInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.planning.amount import check_currency
from resolvers.problems import Place, Problems
from resolvers.reporting.numbers import fits
from resolvers.stewarding.outcome import RecordExchangeRatesSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_count

RECORDED: Change = stewarding("exchange_rate.record")
MOST, DECIMALS, LIMIT = 5_000, 8, Decimal(10) ** 12
_THERE = """
select e.base, e.quote, e.on_date, e.rate from exchange_rate e
join unnest($1::text[], $2::text[], $3::date[]) as g (base, quote, on_date)
  on (e.base, e.quote, e.on_date) = (g.base, g.quote, g.on_date)
"""
Key = tuple[Any, ...]


async def record_exchange_rates(
    write: Write, *, input: RecordExchangeRatesInput
) -> RecordExchangeRatesSuccess | ValidationFailed | Forbidden:
    """Record what a source states of exchange rates; one that is there with another value is refused: figures were
    converted by it. For a STEWARD (catat kurs)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    problems = Problems()
    place = problems.at("input")
    source = await linked(write, "source", input.source, place, "source")
    if not check_count(place, "rates", len(input.rates), MOST):
        return failed(problems.errors)
    for index, one in enumerate(input.rates):
        _check(place.below("rates", index), one, write)
    there = await _there(write, input.rates) if not problems.errors else {}
    new = _new(place, input.rates, there)
    if problems.errors or source is None:
        return failed(problems.errors)
    made = await insert_all(write, "exchange_rate", [{**one, "source_id": source["id"]} for one in new], RECORDED)
    if isinstance(made, ValidationFailed):
        return made
    return RecordExchangeRatesSuccess(len(new), len(input.rates) - len(new))


def _check(place: Place, one: ExchangeRateInput, write: Write) -> None:
    for field, currency in (("base", one.base), ("quote", one.quote)):
        check_currency(place, field, currency)
    if one.base == one.quote:
        place.add("ITSELF", "A currency has no rate to itself; name two currencies.", "quote")
    if not one.rate.is_finite() or not 0 < one.rate < LIMIT:
        place.add("OUT_OF_RANGE", "A rate is above 0 and has at most 12 digits before the point.", "rate")
    elif not fits(one.rate, DECIMALS):
        place.add("TOO_MANY_DECIMALS", "A rate has at most 8 decimals; it is never rounded.", "rate")
    if not FIRST <= one.on_date <= write.today:
        place.add("OUT_OF_RANGE", f"The day lies outside {FIRST} to today, {write.today}.", "onDate")


async def _there(write: Write, rates: Sequence[ExchangeRateInput]) -> dict[Key, Decimal]:
    columns = ([one.base for one in rates], [one.quote for one in rates], [one.on_date for one in rates])
    rows = await write.rows(_THERE, *columns)
    return {(row["base"], row["quote"], row["on_date"]): row["rate"] for row in rows}


def _new(place: Place, rates: Sequence[ExchangeRateInput], there: dict[Key, Decimal]) -> list[dict[str, Any]]:
    """The rates that are not there yet, each once."""
    found = dict[Key, dict[str, Any]]()
    for index, one in enumerate(rates):
        key = (one.base, one.quote, one.on_date)
        known = there.get(key, found[key]["rate"] if key in found else None)
        if known is None:
            found[key] = {"base": one.base, "quote": one.quote, "on_date": one.on_date, "rate": one.rate}
        elif known != one.rate:
            text = f"There is another rate for that day: {known}. What was converted by it stays."
            place.below("rates", index).add("RATE_THERE", text, "rate")
    return list(found.values())

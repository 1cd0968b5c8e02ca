"""Lines of budgets, checked: who may give to whom, where, for which phase, how much; all at once, a few statements."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.reference import Reference
from db.transaction import Write
from db.words import FundingSource
from resolvers.change.found import Row, linked_all
from resolvers.mutations.budget_input import BudgetLineInput
from resolvers.nouns import noun
from resolvers.planning.amount import check_allocation
from resolvers.problems import Place
from resolvers.texts import check_line

LONGEST_REFERENCE = 200
_CODE = re.compile(r"\d{3}\.\d{2}\.[A-Z]{2}\.\d{4}\.[A-Z]{3}\.\d{3}", re.ASCII)
_NOT_AUTONOMOUS = ("ADMINISTRATIVE_REGENCY", "ADMINISTRATIVE_CITY")
_REGIONAL = (
    FundingSource.APBD_REGENCY_CITY,
    FundingSource.DAK_PHYSICAL,
    FundingSource.DAK_NONPHYSICAL,
    FundingSource.GRANT_TO_REGION,
)
_RULES = "select source, funder_kind, executor_kind from funding_rule where source = any ($1)"


@dataclass(frozen=True)
class Ground:
    """What lines are checked against: the rows they name, and what the rules allow of their sources."""

    budget: Row
    organisations: Mapping[UUID, Row]
    regions: Mapping[UUID, Row]
    phases: Mapping[UUID, Row]
    rules: frozenset[tuple[str, str, str]]


async def ground(write: Write, budget: Row, given: Sequence[BudgetLineInput]) -> Ground:
    """The rows that lines name, as far as the viewer sees them."""
    actors = [one.funder for one in given] + [one.executor for one in given]
    rules = await write.rows(_RULES, sorted({one.source.name for one in given}))
    return Ground(
        budget,
        await linked_all(write, "organisation", actors),
        await linked_all(write, "region", (one.region for one in given)),
        await linked_all(write, "phase", (one.phase for one in given)),
        frozenset((row["source"], row["funder_kind"], row["executor_kind"]) for row in rules),
    )


def checked(place: Place, one: BudgetLineInput, on: Ground) -> dict[str, Any]:
    """The columns of a line; what does not hold is added to the mistakes."""
    funder = _named(place, "funder", "organisation", one.funder, on.organisations)
    executor = _named(place, "executor", "organisation", one.executor, on.organisations)
    region = _named(place, "region", "region", one.region, on.regions)
    phase = _named(place, "phase", "phase", one.phase, on.phases)
    if funder is not None and executor is not None:
        _check_rule(place, one.source, funder["kind"], executor["kind"], on.rules)
    _check_place(place, one, region, phase, on.budget)
    _check_texts(place, one)
    check_allocation(place, "amount", one.amount, on.budget["currency"])
    return {
        "budget_id": on.budget["id"],
        "source": one.source,
        "funder_org_id": _id(funder),
        "executor_org_id": _id(executor),
        "region_id": _id(region),
        "phase_id": _id(phase),
        "budget_code": one.budget_code,
        "external_ref": one.external_ref,
        "in_kind": one.in_kind,
        "amount": one.amount,
    }


def _id(row: Row | None) -> int | None:
    return None if row is None else row["id"]


def _named(place: Place, field: str, table: str, given: Reference | None, rows: Mapping[UUID, Row]) -> Row | None:
    if given is None:
        return None
    uid = given.within(table)
    if uid is None:
        place.add("INVALID_ID", f"This is no id of the right kind ({noun(table)}); use one that this API gave.", field)
        return None
    row = rows.get(uid)
    if row is None:
        place.add("NOT_FOUND", f"There is no such {noun(table)}, or you may not see it.", field)
    return row


def _check_rule(
    place: Place, source: FundingSource, funder: str, executor: str, rules: frozenset[tuple[str, str, str]]
) -> None:
    """Who may give money of a source to whom (I4)."""
    if (source.name, funder, executor) in rules:
        return
    takers = sorted(taker for _, giver, taker in rules if giver == funder)
    givers = sorted({giver for _, giver, _ in rules})
    mend = f"to {', '.join(takers)}" if takers else f"when the funder is {', '.join(givers) or 'allowed by no rule'}"
    text = f"{source.name} does not flow from {funder} to {executor}; from this source it flows {mend}."
    place.add("FUNDING_RULE", text, "source")


def _check_place(place: Place, one: BudgetLineInput, region: Row | None, phase: Row | None, budget: Row) -> None:
    if region is not None and region["kind"] in _NOT_AUTONOMOUS and one.source in _REGIONAL:
        text = f"{one.source.name} is for autonomous regions, which an administrative regency or city is not."
        place.add("NOT_AUTONOMOUS", text, "region")
    if phase is not None and phase["project_id"] != budget["project_id"]:
        place.add("OF_ANOTHER_PROJECT", "This phase belongs to another project; name one of this project.", "phase")


def _check_texts(place: Place, one: BudgetLineInput) -> None:
    check_line(place, "externalRef", one.external_ref, needed=True, longest=LONGEST_REFERENCE)
    if one.budget_code is not None and not _CODE.fullmatch(one.budget_code):
        text = "A budget code is written BA.unit.Program.Kegiatan.KRO.RO, such as 026.01.WA.2158.EBA.994."
        place.add("INVALID_BUDGET_CODE", text, "budgetCode")

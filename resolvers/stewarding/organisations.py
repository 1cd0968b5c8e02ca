"""Organisations as stewards write them, checked: codes, names, seats, identifiers; knows no verb."""

from __future__ import annotations

import re
from typing import Any

from db.transaction import Write
from db.unchanged import UNCHANGED
from resolvers.change.found import linked
from resolvers.change.input import check_name
from resolvers.problems import Place
from resolvers.texts import check_line

LONGEST_ABBREVIATION, LONGEST_BASIS, LONGEST_REFERENCE = 64, 500, 200
_ABSENT = (None, UNCHANGED)


def check_called(place: Place, given: Any) -> None:
    """What it is called."""
    check_name(place, given.name_en, given.name_id)
    check_line(place, "abbreviation", given.abbreviation, needed=True, longest=LONGEST_ABBREVIATION)


def check_identifiers(place: Place, given: Any) -> None:
    """The rule it rests on and what IATI knows of it."""
    for field, text, longest in (
        ("legalBasis", given.legal_basis, LONGEST_BASIS),
        ("iatiRef", given.iati_ref, LONGEST_REFERENCE),
    ):
        if text not in _ABSENT:
            check_line(place, field, text, needed=True, longest=longest)
    if given.iati_type not in _ABSENT and not re.fullmatch(r"\d{2}", given.iati_type, re.ASCII):
        place.add("INVALID_CODE", "It is two digits of IATI's code list OrganisationType, such as 10.", "iatiType")


async def seat(write: Write, place: Place, given: Any) -> dict[str, Any]:
    """The columns of country and region, of those that are given."""
    found = dict[str, Any]()
    for field, table in (("country", "country"), ("region", "region")):
        reference = getattr(given, field)
        if reference is UNCHANGED:
            continue
        row = await linked(write, table, reference, place, field)
        found[f"{table}_id"] = None if row is None else row["id"]
    return found

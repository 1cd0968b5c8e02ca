"""Regions as stewards write them, checked: codes of each scheme, kinds of each level, parents; knows no verb."""

from __future__ import annotations

import re
from datetime import date

from db.transaction import Write
from db.words import RegionCodeScheme, RegionKind, RegionLevel
from resolvers.change.found import Row
from resolvers.problems import Place
from resolvers.texts import check_line

LONGEST_AUTHORITY = 500
_FORMS = {
    RegionCodeScheme.KEMENDAGRI: (r"\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?", "94, 94.06, 94.06.01 or 94.06.01.2001"),
    RegionCodeScheme.BPS: (r"\d{2}|\d{4}|\d{7}|\d{10}", "94, 9406, 9406010 or 9406010001"),
    RegionCodeScheme.ISO3166_2: (r"[A-Z]{2}-[A-Z0-9]{1,3}", "ID-PT"),
}
_KINDS = {
    RegionLevel.PROVINCE: ("PROVINCE", "SPECIAL_REGION", "CAPITAL_REGION"),
    RegionLevel.REGENCY_CITY: ("REGENCY", "CITY", "ADMINISTRATIVE_REGENCY", "ADMINISTRATIVE_CITY"),
    RegionLevel.DISTRICT: ("DISTRICT",),
    RegionLevel.VILLAGE: ("DESA", "KELURAHAN", "DESA_ADAT"),
}
_ORDER = [level.name for level in RegionLevel]
_HOLDING = """
select * from region_code where region_id = $1 and scheme = $2 order by lower(valid) desc nulls last limit 1
"""
_TAKEN = """
select r.code from region_code c join region r on r.id = c.region_id
where c.scheme = $1 and c.code = $2 and c.valid && daterange($3, null) and c.region_id <> $4
"""
_BELONGING = "select * from region_parent where region_id = $1 order by lower(valid) desc nulls last limit 1"


def check_region_code(place: Place, scheme: RegionCodeScheme, code: str, authority: str | None) -> None:
    """A code as its scheme writes it."""
    form, example = _FORMS[scheme]
    if not re.fullmatch(form, code, re.ASCII):
        place.add("INVALID_CODE", f"A code of {scheme.name} is written such as {example}.", "code")
    check_line(place, "authority", authority, needed=True, longest=LONGEST_AUTHORITY)


async def check_code_is_free(
    write: Write, place: Place, scheme: RegionCodeScheme, code: str, starts_on: date, region_id: int
) -> None:
    """That no other region has the code from that day on (I10)."""
    other = await write.value(_TAKEN, scheme.name, code, starts_on, region_id)
    if other is not None:
        text = f"{other} has this code then; end it there first, by giving that region its new code."
        place.add("CODE_TAKEN", text, "code")


def check_kind(place: Place, level: RegionLevel, kind: RegionKind) -> None:
    """That the kind is one of the level."""
    if kind.name not in _KINDS[level]:
        place.add("OTHER_LEVEL", f"A region of level {level.name} is {' or '.join(_KINDS[level])}.", "kind")


def check_parent(place: Place, level: str, parent: Row | None) -> None:
    """That a region belongs to one of a higher level."""
    if parent is not None and _ORDER.index(parent["level"]) >= _ORDER.index(level):
        text = f"A region of level {level} belongs to one of a higher level, not to a {parent['level']}."
        place.add("OTHER_LEVEL", text, "parent")


async def latest_code(write: Write, region_id: int, scheme: RegionCodeScheme) -> Row | None:
    """The code that a region has, or had last."""
    return await write.row(_HOLDING, region_id, scheme.name)


async def latest_parent(write: Write, region_id: int) -> Row | None:
    """Where a region belongs, or belonged last."""
    return await write.row(_BELONGING, region_id)

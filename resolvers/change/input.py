"""Parts that many inputs have, checked: names, texts, spans, lists; knows no subject."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from asyncpg import Range

from db.unchanged import UNCHANGED, Unchanged
from resolvers.problems import Place
from resolvers.texts import check_line

LONGEST_NAME, LONGEST_CODE = 500, 64
FIRST, LAST = date(1900, 1, 1), date(2200, 12, 31)


def check_name(
    place: Place, name_en: str | Unchanged | None, name_id: str | Unchanged | None, kept: Any = None
) -> None:
    """A name in at least one language; `kept` is the row that an amendment changes."""
    now = {
        "nameEn": kept["name_en"] if name_en is UNCHANGED and kept is not None else name_en,
        "nameId": kept["name_id"] if name_id is UNCHANGED and kept is not None else name_id,
    }
    for field, text in now.items():
        if isinstance(text, str):
            check_line(place, field, text, needed=True, longest=LONGEST_NAME)
    if not any(isinstance(text, str) for text in now.values()):
        place.add("NAME_MISSING", "It has no name; give one in English or Indonesian.", "nameEn")


def check_code(place: Place, field: str, code: str) -> None:
    """A code that people type: capitals, digits, hyphens, dots and underscores, starting with a letter or digit."""
    allowed = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")
    if not code or len(code) > LONGEST_CODE or not set(code) <= allowed or code[0] in "-._":
        text = f"A code has 1 to {LONGEST_CODE} of A-Z, 0-9, - . _ and starts with a letter or a digit."
        place.add("INVALID_CODE", text, field)


def span(place: Place, starts_on: date | None, ends_on: date | None) -> Range[date]:
    """The half-open span from a first to a last day, each of them included; unknown sides are open."""
    for field, day in (("startsOn", starts_on), ("endsOn", ends_on)):
        if day is not None and not FIRST <= day <= LAST:
            place.add("OUT_OF_RANGE", f"The day lies outside {FIRST} to {LAST}; correct it.", field)
            return Range()
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        place.add("ENDS_BEFORE_START", "It would end before it starts; correct one of the days.", "endsOn")
        return Range()
    return Range(starts_on, None if ends_on is None else ends_on + timedelta(days=1))


def amended_span(
    place: Place, kept: Range[date], starts_on: date | Unchanged | None, ends_on: date | Unchanged | None
) -> Range[date] | Unchanged:
    """The span of an amended row: a side that is left out stays, null opens it."""
    if starts_on is UNCHANGED and ends_on is UNCHANGED:
        return UNCHANGED
    last = kept.upper - timedelta(days=1) if kept.upper is not None else None
    return span(
        place,
        kept.lower if isinstance(starts_on, Unchanged) else starts_on,
        last if isinstance(ends_on, Unchanged) else ends_on,
    )

"""How soon and by which calendar a report is owed: each mistake with its path; knows no row."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from zoneinfo import available_timezones

from asyncpg import Range

from db.transaction import Write
from resolvers.change.input import FIRST, LAST
from resolvers.problems import Place
from resolvers.texts import check_line, check_text

MOST_DAYS, LONGEST_FORM = 366, 200
EARLIEST = timedelta(days=3660)
"""How long before today an obligation may begin: its periods are made from there on."""
_CALENDAR = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,8})?")
_ZONE = re.compile(r"[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")
_KNOWN = """
select exists (select from holiday where calendar = $1) or exists (select from country where iso2 = left($1, 2))
"""


def check_due_days(place: Place, days: int) -> None:
    """So many days that PostgreSQL counts them, and a year at most."""
    if not 0 <= days <= MOST_DAYS:
        place.add("OUT_OF_RANGE", f"A report is due 0 to {MOST_DAYS} days after its period.", "dueDays")


def check_zone(place: Place, zone: str) -> None:
    """A zone that everybody knows by this name."""
    if not _ZONE.fullmatch(zone) or zone not in _zones():
        text = "There is no such zone; write its IANA name, such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura."
        place.add("UNKNOWN_TIME_ZONE", text, "timeZone")


async def check_calendar(write: Write, place: Place, calendar: str, name: str = "holidayCalendar") -> None:
    """A calendar of which holidays are known, or a country's whose holidays may come."""
    if not _CALENDAR.fullmatch(calendar) or not await write.value(_KNOWN, calendar):
        text = "There is no such calendar of holidays; see `holidays` for those there are, such as ID."
        place.add("UNKNOWN_CALENDAR", text, name)


def check_form(place: Place, form: str | None) -> None:
    """The name of a form, not its text."""
    check_line(place, "form", form, needed=True, longest=LONGEST_FORM)


def check_start(place: Place, valid: Range[date], today: date) -> None:
    """Not so long ago that hundreds of periods would be late at once."""
    if valid.lower is not None and valid.lower < today - EARLIEST:
        place.add("TOO_EARLY", f"It would begin before {today - EARLIEST}; begin it later.", "startsOn")


def check_day(place: Place, day: date, name: str) -> None:
    """A day that spans may hold."""
    if not FIRST <= day <= LAST:
        place.add("OUT_OF_RANGE", f"The day lies outside {FIRST} to {LAST}; correct it.", name)


def check_reason(place: Place, reason: str) -> None:
    """A reason that says something."""
    check_text(place, "reason", reason, needed=True)


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())

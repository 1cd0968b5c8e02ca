"""What a step is given in words and days: the reason, the day from which it holds; knows no subject."""

from __future__ import annotations

from datetime import date

from db.transaction import Write
from resolvers.change.input import FIRST
from resolvers.problems import Problems
from resolvers.texts import check_text


def reasoned(reason: str, problems: Problems | None = None) -> Problems:
    """The mistakes in a reason, which must say something."""
    found = problems or Problems()
    check_text(found.at("input"), "reason", reason, needed=True)
    return found


def check_past_day(write: Write, problems: Problems, field: str, day: date) -> None:
    """A day on which something has happened already."""
    if not FIRST <= day <= write.today:
        text = f"The day must lie between {FIRST} and today, {write.today}; correct it."
        problems.at("input").add("DAY_OUT_OF_RANGE", text, field)

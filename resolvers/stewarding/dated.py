"""Rows that hold from a day on: the one that holds ends the day before the next one begins. Knows no table."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from asyncpg import Range

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.input import FIRST, LAST
from resolvers.change.written import Places, insert, update
from resolvers.outcome import ValidationFailed, failed_at

OVERLAPS: Places = {"TAKEN_THEN": ("input", "startsOn"), "CODE": ("input", "code"), "PARENT": ("input", "startsOn")}


async def succeed(
    write: Write, table: str, current: Row | None, starts_on: date, values: Mapping[str, Any], change: Change
) -> Row | ValidationFailed:
    """The row that holds from a day on; the current one ends the day before, and stays as what held until then."""
    refused = _refused_day(current, starts_on)
    if refused is not None:
        return refused
    if current is not None and (current["valid"].upper is None or current["valid"].upper > starts_on):
        ended = await update(write, table, current, {"valid": Range(current["valid"].lower, starts_on)}, change)
        if isinstance(ended, ValidationFailed):
            return ended
    return await insert(write, table, {**values, "valid": Range(starts_on, None)}, change, OVERLAPS)


def _refused_day(current: Row | None, starts_on: date) -> ValidationFailed | None:
    if not FIRST <= starts_on <= LAST:
        text = f"The day lies outside {FIRST} to {LAST}; correct it."
        return failed_at("OUT_OF_RANGE", text, "input", "startsOn")
    begun = None if current is None else current["valid"].lower
    if begun is not None and begun >= starts_on:
        text = f"What holds now began on {begun}; choose a later day."
        return failed_at("BEFORE_CURRENT", text, "input", "startsOn")
    return None


def ended(row: Row, ends_on: date) -> Range[date] | ValidationFailed:
    """The validity of a row that holds to a day, inclusive."""
    begun, end = row["valid"].lower, ends_on + timedelta(days=1)
    if not FIRST <= ends_on <= LAST:
        return failed_at("OUT_OF_RANGE", f"The day lies outside {FIRST} to {LAST}; correct it.", "input", "endsOn")
    if begun is not None and end <= begun:
        return failed_at("ENDS_BEFORE_START", f"It holds from {begun}; choose a later day.", "input", "endsOn")
    if row["valid"].upper is not None and row["valid"].upper < end:
        last = row["valid"].upper - timedelta(days=1)
        return failed_at("ENDED_BEFORE", f"It ended on {last} already; what ended does not go on.", "input", "endsOn")
    return Range(begun, end)

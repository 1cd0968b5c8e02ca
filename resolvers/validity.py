"""Lists of what holds for a time, all of it or on one day; knows no subject."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, true

from db.bind import Bind
from resolvers import days


def on_day(row: Any, *, as_of: Bind[date] | None = None) -> ColumnElement[bool]:
    """That a row holds on a day, where one is given."""
    return true() if as_of is None else days.holds(row.valid, as_of)


def part_on_day(whole: Any, part: Any, *, as_of: Bind[date] | None = None) -> ColumnElement[bool]:
    """That a part of a row holds on a day, where one is given."""
    return on_day(part, as_of=as_of)

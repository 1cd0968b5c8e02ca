"""What an argument of a resolver may be: a bind, today, or a choice that changes the text; knows no GraphQL."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Date, DateTime, bindparam, cast, func

T = TypeVar("T")

Bind: TypeAlias = ColumnElement[T]
"""`on: Bind[date]` is an argument of the API that enters the statement as a value.

With the default `TODAY` it is optional and means the business date; with the default `None` the resolver gets None
when it is absent. A parameter of a vocabulary's own type (not a Bind) is a choice: it is known when the statement is
written and may change its text.
"""


class Today(ColumnElement[date]):
    """A parameter of this type is the business date and no argument of the API."""

    inherit_cache = True


TODAY: Final[Any] = bindparam("today", type_=Date)
"""The business date: the day in Asia/Jakarta on which the statement runs; one bind for the whole statement."""

MOMENT: Final[Any] = bindparam("moment", type_=DateTime(timezone=True))
"""The instant at which TODAY was found, to the quarter-hour; NULL when a client named the day (@asOf)."""


def today_in(zone: ColumnElement[str], day: Bind[date]) -> ColumnElement[date]:
    """TODAY where a zone's days begin; any other day is that day everywhere."""
    if day is not TODAY:
        return day
    there, here = (cast(func.timezone(name, MOMENT), Date) for name in (zone, "Asia/Jakarta"))
    made: ColumnElement[date] = TODAY + func.coalesce(there - here, 0)
    return made

"""What an argument of a resolver may be: a bind, today, or a choice that changes the text; knows no GraphQL."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Date, bindparam

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

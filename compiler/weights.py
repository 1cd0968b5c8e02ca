"""What a resolver's SQL weighs: one for each hundred signs; knows no document.

The signs of a statement are what its fold takes its time by. A column weighs one; what is within a region, sixteen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache
from typing import Any

from sqlalchemy import Select, Table, bindparam
from sqlalchemy.dialects.postgresql.asyncpg import dialect

from compiler.arguments import Argument, Kind, arguments
from compiler.prove import sample
from compiler.specs import Aggregate, Found, Many, One, Parts, Rows, Spec, Sql

SIGNS, SIGNS_OF_ROWS = 100, 33
SEARCH, AGGREGATE, PAGE = 60, 8, 5
"""Rows of their own are made of sub-queries, each of whose columns is made anew by the fold."""
DIALECT = dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped


def weight(function: Callable[..., Any] | None, *tables: Table, given: Collection[str] = ()) -> int:
    """The weight of a resolver's expression over rows of these tables; of a column, for which there is none, 1."""
    return 1 if function is None else _weighed(function, tables, frozenset(given))


def weight_of_field(spec: Spec, own: Table | None, target: Table | None, given: Collection[str]) -> int:
    """The weight of a field that is asked with these arguments."""
    tables = [table for table in (own, target) if table is not None]
    match spec:
        case Sql(expression=function) | Rows(select=function):
            return weight(function, *tables[:1], given=given)
        case Parts(parts=parts):
            return sum(weight(function, *tables[:1], given=given) for function in parts.values())
        case One(on=function):
            return weight(function, *tables, given=given)
        case Many(on=function):
            return PAGE - 1 + weight(function, *tables, given=given)
        case Aggregate():
            return AGGREGATE
        case Found():
            return SEARCH
        case _:
            return 1


@cache
def _weighed(function: Callable[..., Any], tables: tuple[Table, ...], given: frozenset[str]) -> int:
    keywords = {a.name: _keyword(a, a.name in given) for a in arguments(function, function.__name__)}
    made = function(*(table.c for table in tables), **keywords)
    return -(-len(str(made.compile(dialect=DIALECT))) // (SIGNS_OF_ROWS if isinstance(made, Select) else SIGNS))


def _keyword(argument: Argument, is_given: bool) -> Any:
    if argument.kind is Kind.BIND and is_given:
        return bindparam(argument.name, type_=argument.sql_type, required=True)
    return sample(argument)

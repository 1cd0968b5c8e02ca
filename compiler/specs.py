"""What a field of a declared type may be, as plain specifications; knows no SQL text and no word that declares one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table

from db.event import Event
from db.words import Term

Expression = Callable[..., ColumnElement[Any]]


@dataclass(frozen=True)
class OwnColumn:
    """A field that is the column of its name."""


@dataclass(frozen=True)
class Sql:
    """A field that is an expression over its row."""

    expression: Expression


@dataclass(frozen=True)
class Monetary:
    """That a value object is an amount in a currency, and what its row knows for converting it."""

    amount: Expression
    currency: Expression
    day: Expression | None
    """The day of whose rate it is, where the row has one."""
    frozen: Expression | None
    """Rupiah for one unit of its currency, where the row keeps it."""


@dataclass(frozen=True)
class Parts:
    """A field that is a small value object; it is null when its first part is."""

    parts: Mapping[str, Expression]
    money: Monetary | None = None


@dataclass(frozen=True)
class Rows:
    """A field that is a list of value objects, from a SELECT that is correlated to its row."""

    select: Callable[..., Select[Any]]
    at_most: int


@dataclass(frozen=True)
class One:
    """A field that is another node: by a foreign key, or by a condition that at most one row meets."""

    key: Column[Any] | None = None
    on: Expression | None = None
    implied: bool = False


@dataclass(frozen=True)
class OneOf:
    """A field that is one of several nodes, by one nullable foreign key a kind."""

    keys: Mapping[str, Column[Any]]


@dataclass(frozen=True)
class ById:
    """The field `node`: whichever node an opaque id names."""


@dataclass(frozen=True)
class ByIds:
    """The field `nodes`: whichever nodes a list of opaque ids names."""


@dataclass(frozen=True)
class Given:
    """A field of a mutation's payload that is the node the mutation names."""


@dataclass(frozen=True)
class Many:
    """A field that is several nodes: a list with a declared maximum, or a connection."""

    key: Column[Any] | None
    on: Expression | None
    order_by: tuple[Column[Any], ...]
    at_most: int | None
    """None for a connection."""


@dataclass(frozen=True)
class Aggregate:
    """A field that groups and measures the rows of a to-many; each connection has one beside it."""

    of: Many


@dataclass(frozen=True)
class AddsUp:
    """When the numbers of several rows may be combined.

    A sum is null where a row of the group does not add up, or where rows differ in what must be alike.
    """

    within: str
    """The field by which must be grouped for anything but countDistinct: a scalar, or a to-one by id or unique code."""
    when: Expression | None = None
    """Whether a row adds up at all; never NULL."""
    alike: tuple[Expression, ...] = ()
    """Whole numbers, never NULL, that rows must have in common."""


@dataclass(frozen=True)
class Where:
    """No field but a condition of filters: a resolver's keywords are what it asks.

    Exactly one of the two is there: the condition itself, or an object of several.
    """

    condition: Expression | None
    inner: Mapping[str, Expression]


class Condition:
    """What a class annotates a `where()` with: nothing is selected by that name."""


@dataclass(frozen=True)
class Found:
    """A field that searches several types: a connection of whatever its ways find."""

    ways: tuple[Callable[[Any, Any], Select[Any]], ...]
    """Each selects (kind, row_id, score, matched) by a text and kinds; the next is tried where the ones before found
    nothing that the viewer may see."""
    kinds: Mapping[Term, str]
    """The types, by the words that a client names them with."""


@dataclass(frozen=True)
class Known:
    """A root field that a Python function answers without a row: what can be said of the schema or of a request."""

    function: Callable[..., Any]


@dataclass(frozen=True)
class Announced:
    """A field of the subscription type: what happens to rows of a table, and to their parts."""

    tells: Callable[[Event], bool]
    """Which events of the table's rows it tells."""
    parts: tuple[Table, ...]
    """Tables whose rows belong to a row by their scope: what happens to them happens to it."""


Spec = (
    OwnColumn
    | Sql
    | Parts
    | Rows
    | One
    | OneOf
    | ById
    | ByIds
    | Given
    | Many
    | Aggregate
    | Where
    | Found
    | Known
    | Announced
)

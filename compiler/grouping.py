"""A grouping as planned: its keys, what is measured, kept, ordered and answered; knows no document and no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from compiler.attributes import Attribute
from compiler.criteria import Criterion
from compiler.fields import Field
from compiler.measures import Measures
from compiler.values import Leaf

Path = tuple[str, ...]
"""Where a value stands, by GraphQL names: ("lead", "kind")."""


@dataclass(frozen=True)
class GroupKey:
    """A value by which rows are grouped: of the row, or of what a to-one leads to."""

    path: Path
    hops: tuple[Field, ...]
    attribute: Attribute
    bucket: str | None
    """The span of days, for days and instants."""
    tag: int | None
    """The type's number within opaque ids, for an id."""


@dataclass(frozen=True)
class Measure:
    """What is measured of a group: count alone, or countDistinct, sum, avg, min or max of a field."""

    function: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.function}.{self.name}" if self.name else self.function


@dataclass(frozen=True)
class Conversion:
    """Into which currency amounts are converted, and at which rate: of the row's day, of one day, or the frozen one."""

    to: Leaf
    at: str
    """'entryDate', 'on' or 'frozen'."""
    on: Leaf | None


@dataclass(frozen=True)
class Kept:
    """An operator on a measure: which groups are kept."""

    measure: Measure
    attribute: Attribute
    operator: str
    operand: Leaf


@dataclass(frozen=True)
class AllKept:
    """All parts hold; also when there are none."""

    parts: tuple[Having, ...]


@dataclass(frozen=True)
class EitherKept:
    """At least one part holds; none is false."""

    parts: tuple[Having, ...]


@dataclass(frozen=True)
class NotKept:
    part: Having


Having = Kept | AllKept | EitherKept | NotKept


def tests(having: Having) -> int:
    """How many conditions on groups there are."""
    match having:
        case Kept():
            return 1
        case NotKept(part):
            return tests(part)
        case AllKept(parts) | EitherKept(parts):
            return sum(map(tests, parts))


@dataclass(frozen=True)
class GroupOrder:
    """One thing to order groups by: a measure, or the key of that number."""

    by: Measure | int
    descending: bool
    nulls_first: bool


@dataclass(frozen=True)
class TypeName:
    """__typename."""

    type_name: str


@dataclass(frozen=True)
class KeyValue:
    """The value of the key of that number."""

    index: int


@dataclass(frozen=True)
class MoneyValues:
    """Amounts, a currency each: the parts asked for by response key, None for __typename."""

    measure: Measure
    type_name: str
    parts: tuple[tuple[str, Field | None], ...]


@dataclass(frozen=True)
class Composite:
    """An object of a group, by response key."""

    items: tuple[tuple[str, Shown], ...]


Shown = TypeName | KeyValue | Measure | MoneyValues | Composite


@dataclass(frozen=True)
class RateParts:
    """What is asked of a rate or of its legs, by response key: a name, or legs with what is asked of them."""

    type_name: str
    items: tuple[tuple[str, str | RateParts], ...]


@dataclass(frozen=True)
class AggregatePart:
    """A field of an aggregate: groups, totalCount, rates or __typename, with what it asks."""

    key: str
    name: str
    shown: Composite | None = None
    rates: RateParts | None = None


@dataclass(frozen=True)
class Grouping:
    """Which rows are grouped, and how the groups are kept, ordered and cut."""

    measures: Measures
    keys: tuple[GroupKey, ...]
    filter: Criterion | None
    having: Having | None
    order: tuple[GroupOrder, ...]
    size: Leaf
    conversion: Conversion | None


@dataclass(frozen=True)
class Aggregation:
    """An aggregate field: the rows of a to-many, grouped."""

    key: str
    field: Field
    arguments: Mapping[str, Any]
    grouping: Grouping
    parts: tuple[AggregatePart, ...]
    type_name: str

    def asks(self, name: str) -> bool:
        return any(part.name == name for part in self.parts)

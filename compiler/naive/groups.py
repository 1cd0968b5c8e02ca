"""Rows grouped in plain Python: their keys and spans of days, which groups stand where; knows no SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from compiler import ids
from compiler.attributes import Attribute, Reach
from compiler.fields import Field
from compiler.naive.steps import RowOf, Steps

JAKARTA = ZoneInfo("Asia/Jakarta")
Path = tuple[str, ...]


@dataclass(frozen=True)
class GroupedBy:
    """One thing to group by: the to-ones that lead to it, what it is there, and the span of days it lies in."""

    path: Path
    steps: tuple[Field, ...]
    attribute: Attribute
    span: str

    async def value(self, steps: Steps, row: RowOf) -> Any:
        """Into which group a row goes."""
        at: RowOf | None = row
        for step in self.steps:
            at = None if at is None else await steps.one(step, at.type, at.row, {})
        return first_day(await steps.scalar(at, self.attribute), self.span)


@dataclass(frozen=True)
class Group:
    """Rows that have their keys in common."""

    keys: Mapping[Path, Any]
    rows: Sequence[RowOf]


def grouped_by(reaches: Mapping[str, Reach], reach: Reach, given: Mapping[str, Any]) -> GroupedBy:
    """What one entry of `groupBy` names: `{lead: {kind: "VALUE"}}` and the like."""
    path, steps = list[str](), list[Field]()
    below: Any = given
    while True:
        ((name, below),) = below.items()
        path.append(name)
        if name in reach.scalars:
            return GroupedBy(tuple(path), tuple(steps), reach.scalars[name], below)
        ((inner, deeper),) = below.items()
        if name in reach.values:
            return GroupedBy((*path, inner), tuple(steps), reach.values[name][inner], deeper)
        step = reach.ones.get(name)
        if step is None:
            step, below = reach.unions[name][inner], deeper
            path.append(inner)
        steps.append(step)
        assert step.target is not None
        reach = reaches[step.target]


async def groups(steps: Steps, keys: Sequence[GroupedBy], rows: Sequence[RowOf]) -> list[Group]:
    """The groups of some rows, in no order; without keys all rows are one."""
    found: dict[tuple[Any, ...], list[RowOf]] = {} if keys else {(): []}
    for row in rows:
        found.setdefault(tuple([await key.value(steps, row) for key in keys]), []).append(row)
    return [Group(dict(zip([key.path for key in keys], at, strict=True)), inside) for at, inside in found.items()]


def first_day(value: Any, span: str) -> Any:
    """The first day of the span in which a day or an instant lies; any other value is itself."""
    if value is None or span == "VALUE":
        return value
    day: date = value.astimezone(JAKARTA).date() if isinstance(value, datetime) else value
    match span:
        case "DAY":
            return day
        case "MONTH":
            return day.replace(day=1)
        case "QUARTER":
            return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
        case "FISCAL_YEAR_JAPAN":
            return date(day.year - (day.month < 4), 4, 1)
        case "YEAR" | "FISCAL_YEAR_INDONESIA":
            return date(day.year, 1, 1)
    raise LookupError(span)


def sortable(value: Any, attribute: Attribute) -> Any:
    """A key as it is ordered: an id by the row's uid."""
    if value is None or attribute.kind.__name__ != "ID":
        return value
    decoded = ids.decode(value)
    assert decoded is not None
    return decoded[1].bytes

"""Filters in plain Python: two-valued, NULL matches only `ne`, `notIn` and `isNull`; knows no SQL.

A row that is not there is asked like any other: it has no scalar, leads nowhere and nothing belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from compiler.attributes import Attribute, Reach
from compiler.fields import Field
from compiler.naive.place import PLACES
from compiler.naive.steps import RowOf, Steps
from compiler.specs import One

Given = Mapping[str, Any]


@dataclass(frozen=True)
class Match:
    """Decides filters for one viewer."""

    steps: Steps
    reaches: Mapping[str, Reach]

    async def matches(self, at: RowOf | None, reach: Reach, given: Given) -> bool:
        """Whether a row meets a filter: all that is given in it holds."""
        for name, value in given.items():
            if not await self._holds(at, reach, name, value):
                return False
        return True

    async def _holds(self, at: RowOf | None, reach: Reach, name: str, value: Any) -> bool:
        match name:
            case "and":
                return [one for one in value if not await self.matches(at, reach, one)] == []
            case "or":
                return [one for one in value if await self.matches(at, reach, one)] != []
            case "not":
                return not await self.matches(at, reach, value)
        if name in reach.scalars:
            return await self._scalar(at, reach.scalars[name], value)
        if name in reach.values:
            parts = reach.values[name]
            return all([await self._scalar(at, parts[part], one) for part, one in value.items()])
        if name in reach.wheres:
            return await self._place(at, reach, name, value)
        return await self._beyond(at, reach, name, value)

    async def _scalar(self, at: RowOf | None, attribute: Attribute, given: Given) -> bool:
        own = await self.steps.scalar(at, attribute)
        return all(OPERATORS[operator](own, operand) for operator, operand in given.items())

    async def _place(self, at: RowOf | None, reach: Reach, name: str, value: Any) -> bool:
        where = reach.wheres[name]
        asked = {"": value} if where.condition is not None else value
        return at is not None and all(
            [await PLACES[reach.type.name, name, inner](self.steps, at, one) for inner, one in asked.items()]
        )

    async def _beyond(self, at: RowOf | None, reach: Reach, name: str, value: Any) -> bool:
        if name in reach.ones:
            return await self._of(at, reach.ones[name], value)
        if name in reach.unions:
            return all([await self._of(at, reach.unions[name][kind], one) for kind, one in value.items()])
        field = reach.manys[name]
        rows = [] if at is None else await self.steps.many(field, at.type, at.row, {})
        target = self._reach(field)
        return all(
            [
                QUANTIFIERS[quantifier]([await self.matches(row, target, one) for row in rows])
                for quantifier, one in value.items()
            ]
        )

    async def _of(self, at: RowOf | None, field: Field, value: Any) -> bool:
        assert isinstance(field.spec, One)
        found = None if at is None else await self.steps.one(field, at.type, at.row, {})
        return await self.matches(found, self._reach(field), value)

    def _reach(self, field: Field) -> Reach:
        assert field.target is not None
        return self.reaches[field.target]


QUANTIFIERS: dict[str, Callable[[list[bool]], bool]] = {
    "some": any,
    "every": all,
    "none": lambda truths: not any(truths),
}


def _both(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """A comparison that is false for NULL."""
    return lambda own, operand: own is not None and compare(own, operand)


def small(text: str) -> str:
    """Lower case letter by letter, so that the length stays: as PostgreSQL does."""
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "isNull": lambda own, wanted: (own is None) == wanted,
    "eq": _both(lambda own, value: own == value),
    "ne": lambda own, value: own is None or own != value,
    "in": _both(lambda own, values: own in values),
    "notIn": lambda own, values: own is None or own not in values,
    "lt": _both(lambda own, value: own < value),
    "lte": _both(lambda own, value: own <= value),
    "gt": _both(lambda own, value: own > value),
    "gte": _both(lambda own, value: own >= value),
    "contains": _both(lambda own, part: small(part) in small(own)),
    "startsWith": _both(lambda own, part: small(own).startswith(small(part))),
}

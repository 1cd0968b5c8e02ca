"""Random filters and orderings of a type, whatever it leads to; knows no query."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import strawberry

from compiler.attributes import Attribute, Reach
from compiler.fields import Field, is_term
from compiler.measures import Measures
from compiler.operators import LISTS, operators
from compiler.orders import Direction, orderable
from tests.oracle.harvest import DAYS, Harvest

QUANTIFIERS = ("some", "none", "every")
CONNECTIVES = ("and", "or", "not")
TEXTUAL = ("contains", "startsWith")
SOME: dict[Any, tuple[Any, ...]] = {
    int: (0, 1, 3, 90),
    Decimal: ("0", "1.5", "50", "100000000"),
    bool: (True, False),
    date: tuple(day.isoformat() for day in DAYS),
    datetime: ("2026-01-01T00:00:00Z", "2026-06-30T09:00:00Z"),
    str: ("a", "Kementerian", "Phase", "IDR", "2026"),
}
"""Values of expressions, of which there is no column to draw from."""

CONVERT = {"to": "IDR", "at": {"on": "2025-06-20"}}
Value = dict[str, Any]


@dataclass
class Inputs:
    """Draws filters and orderings; `operators` narrows the tests on scalars, `steps` what lies beyond them."""

    reaches: Mapping[str, Reach]
    harvest: Harvest
    rng: random.Random
    operators: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()

    def filter(self, type_name: str, depth: int = 2) -> Value:
        """A filter on a type."""
        reach = self.reaches[type_name]
        draw = self.rng.random()
        if draw < 0.25 and depth:
            return self._connected(type_name, depth)
        if (draw < 0.6 or self.steps) and depth:
            return self._stepping(reach, depth) or self._tests(reach)
        return self._tests(reach)

    def _connected(self, type_name: str, depth: int) -> Value:
        name = self.rng.choice([one for one in CONNECTIVES if one in self.operators] or CONNECTIVES)
        if name == "not":
            return {name: self.filter(type_name, depth - 1)}
        return {name: [self.filter(type_name, depth - 1) for _ in range(self.rng.randint(0, 3))]}

    def _stepping(self, reach: Reach, depth: int) -> Value | None:
        """A condition beyond the row's own scalars."""
        kinds = {"values": 1, "ones": 3, "unions": 2, "manys": 3, "wheres": 1}
        known = {kind: n for kind, n in kinds.items() if getattr(reach, kind) and kind in (self.steps or kinds)}
        if not known:
            return None
        kind = self.rng.choices(list(known), list(known.values()))[0]
        name = self.rng.choice(list(getattr(reach, kind)))
        return {name: getattr(self, f"_of_{kind}")(reach, name, depth)}

    def _of_values(self, reach: Reach, name: str, depth: int) -> Value:
        parts = reach.values[name]
        part = self.rng.choice(list(parts))
        return {part: self.tests(reach, parts[part])}

    def _of_ones(self, reach: Reach, name: str, depth: int) -> Value:
        return self._below(reach.ones[name], depth)

    def _of_unions(self, reach: Reach, name: str, depth: int) -> Value:
        kind = self.rng.choice(list(reach.unions[name]))
        return {kind: self._below(reach.unions[name][kind], depth)}

    def _of_manys(self, reach: Reach, name: str, depth: int) -> Value:
        below = {"and": []} if self.rng.random() < 0.1 else self._below(reach.manys[name], depth)
        wanted = [one for one in QUANTIFIERS if one in self.operators]
        return {self.rng.choice(wanted or QUANTIFIERS): below}

    def _of_wheres(self, reach: Reach, name: str, depth: int) -> Value:
        where = reach.wheres[name]
        return self.place() if where.condition is not None else {inner: self.place() for inner in where.inner}

    def place(self) -> Value:
        """The keywords of `within`."""
        whole = [parent["parent_id"] for parent in self.harvest.rows["region_parent"]]
        rows = self.harvest.rows["region_code"]
        codes = [row for row in rows if row["region_id"] in whole] if self.rng.random() < 0.7 else rows
        code = self.rng.choice(codes or rows)
        asked = {"scheme": code["scheme"], "code": code["code"]}
        return asked if self.rng.random() < 0.5 else asked | {"asOf": self.rng.choice(DAYS).isoformat()}

    def _below(self, field: Field, depth: int) -> Value:
        assert field.target is not None
        return self.filter(field.target, depth - 1)

    def _tests(self, reach: Reach) -> Value:
        names = [name for name, one in reach.scalars.items() if self._known(one)]
        if not names:
            return {"or": []}
        chosen = self.rng.sample(names, min(len(names), self.rng.choice((1, 1, 1, 2))))
        return {name: self.tests(reach, reach.scalars[name]) for name in chosen}

    def _known(self, attribute: Attribute) -> list[str]:
        wanted = [one for one in self.operators if one not in (*QUANTIFIERS, *CONNECTIVES)]
        return [op for op in operators(attribute.kind) if not wanted or op in wanted]

    def tests(self, reach: Reach, attribute: Attribute) -> Value:
        """An operator on a scalar."""
        known = self._known(attribute)
        if not known:
            return {"isNull": self.rng.random() < 0.5}
        operator = self.rng.choice(known)
        return {operator: self.operand(reach, attribute, operator)}

    def operand(self, reach: Reach, attribute: Attribute, operator: str) -> Any:
        """What an operator compares with: mostly what some row has."""
        if operator == "isNull":
            return self.rng.random() < 0.5
        if operator in LISTS:
            return [self.sample(reach, attribute) for _ in range(self.rng.randint(0, 3))]
        value = self.sample(reach, attribute)
        return self._piece(value, operator) if operator in TEXTUAL else value

    def sample(self, reach: Reach, attribute: Attribute) -> Any:
        """A value that the attribute has in some row, or any of its type."""
        assert reach.type.table is not None
        if attribute.kind is strawberry.ID:
            return self.harvest.own_id(self.rng, reach.type)
        column = None if attribute.column is None else attribute.column.key
        found = None if column is None else self.harvest.value(self.rng, reach.type.table, column)
        if found is not None:
            return found
        if is_term(attribute.kind):
            return self.rng.choice([word.name for word in attribute.kind])
        return self.rng.choice(SOME[attribute.kind])

    def _piece(self, text: str, name: str) -> str:
        start = 0 if name == "startsWith" else self.rng.randint(0, max(0, len(text) - 2))
        piece = text[start : start + self.rng.randint(1, 4)]
        return self.rng.choice((piece, piece.upper(), piece.lower(), piece[:1] + "%", "_"))

    def ordering(self, type_name: str) -> list[Value]:
        """One to three keys."""
        return [self.key(self.reaches[type_name], 2) for _ in range(self.rng.randint(1, 3))]

    def child(self, field: Field) -> Value:
        """A measure of a to-many's rows."""
        assert field.target is not None
        measures = Measures(self.reaches[field.target])
        function = self.rng.choice(("count", "count", "countDistinct", "sum", "avg", "min", "max"))
        direction: Any = self.rng.choice([word.name for word in Direction])
        names = list(measures.distinct if function == "countDistinct" else measures.of(function))
        names += [] if function == "countDistinct" else list(measures.moneys)
        names = [name for name in names if name not in measures.adds_up]
        name = None if function == "count" or not names else self.rng.choice(names)
        made: Value = {"by": {"count": direction} if name is None else {function: {name: direction}}}
        if name in measures.moneys:
            made |= self.rng.choice(({"currency": "IDR"}, {"currency": "JPY"}, {"convert": CONVERT}))
        return made | ({"filter": self.filter(field.target, 1)} if self.rng.random() < 0.5 else {})

    def key(self, reach: Reach, depth: int) -> Value:
        """One key: an own scalar, a part of a value, one of a to-one's, or a measure of a to-many's rows."""
        direction = self.rng.choice([word.name for word in Direction])
        draw = self.rng.random()
        if draw < 0.35 and reach.ones and depth:
            name = self.rng.choice(list(reach.ones))
            return {name: self._key_of(reach.ones[name], depth)}
        if draw < 0.4 and reach.unions and depth:
            name = self.rng.choice(list(reach.unions))
            kind = self.rng.choice(list(reach.unions[name]))
            return {name: {kind: self._key_of(reach.unions[name][kind], depth)}}
        if 0.4 < draw < 0.5 and reach.manys:
            name = self.rng.choice(list(reach.manys))
            return {f"{name}Aggregate": self.child(reach.manys[name])}
        if (draw < 0.55 and reach.values) or not orderable(reach):
            name = self.rng.choice(list(reach.values))
            return {name: {self.rng.choice(list(reach.values[name])): direction}}
        return {self.rng.choice(list(orderable(reach))): direction}

    def _key_of(self, field: Field, depth: int) -> Value:
        assert field.target is not None
        return self.key(self.reaches[field.target], depth - 1)

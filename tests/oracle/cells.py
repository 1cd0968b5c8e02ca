"""Everything that can be asked of each type, as cells of a matrix: read off the declarations; knows no value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from compiler.attributes import Attribute, Reach
from compiler.criteria import CONNECTIVES
from compiler.fields import Field
from compiler.measures import Measures
from compiler.operators import operators
from compiler.orders import Direction, orderable
from tests.oracle.inputs import QUANTIFIERS, Inputs, Value

DIRECTIONS = [word.name for word in Direction]
BEYOND = 2
"""How many keys of each to-one are taken for orderings."""


@dataclass(frozen=True)
class Cell:
    """One thing to ask of one type: where it stands in the input types, and how it is drawn."""

    type_name: str
    steps: tuple[tuple[str, str], ...]
    """Which fields of which input types it takes."""
    attribute: Attribute | None = None
    field: Field | None = None

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(name for _, name in self.steps)

    def filter(self, inputs: Inputs, reach: Reach) -> Value:
        """A filter that takes this cell."""
        return _nested(self.path, self._given(inputs, reach))

    def _given(self, inputs: Inputs, reach: Reach) -> Any:
        last = self.path[-1]
        if last in CONNECTIVES and self.attribute is None:
            return inputs.filter(self.type_name, 1) if last == "not" else [inputs.filter(self.type_name, 0)] * 2
        if self.attribute is not None:
            return inputs.operand(reach, self.attribute, last)
        if self.field is not None:
            assert self.field.target is not None
            return inputs.filter(self.field.target, 0)
        return inputs.place()


def _nested(path: tuple[str, ...], value: Any) -> Value:
    for name in reversed(path):
        value = {name: value}
    made: Value = value
    return made


def filters(reach: Reach) -> Iterator[Cell]:
    """Every attribute with every operator, every to-one, every to-many with every quantifier, every condition."""
    own, name = f"{reach.type.name}Filter", reach.type.name
    for connective in CONNECTIVES:
        yield Cell(name, ((own, connective),))
    for key, attribute in reach.scalars.items():
        yield from _operators(name, ((own, key),), attribute)
    for key, parts in reach.values.items():
        title = f"{reach.type.fields[key].target}Filter"
        for part, attribute in parts.items():
            yield from _operators(name, ((own, key), (title, part)), attribute)
    for key, field in reach.ones.items():
        yield Cell(name, ((own, key),), field=field)
        yield _absent(name, ((own, key),), field)
    for key, kinds in reach.unions.items():
        for kind, field in kinds.items():
            yield Cell(name, ((own, key), (f"{key}Union", kind)), field=field)
            yield _absent(name, ((own, key), (f"{key}Union", kind)), field)
    for key, field in reach.manys.items():
        for quantifier in QUANTIFIERS:
            yield Cell(name, ((own, key), (f"{field.target}ListFilter", quantifier)), field=field)
    for key, where in reach.wheres.items():
        for inner in where.inner or ("",):
            yield Cell(name, ((own, key), *([(f"{key}Where", inner)] if inner else [])))


def _operators(name: str, steps: tuple[tuple[str, str], ...], attribute: Attribute) -> Iterator[Cell]:
    for operator in operators(attribute.kind):
        yield Cell(name, (*steps, (_title(attribute), operator)), attribute)


def _title(attribute: Attribute) -> str:
    return f"{attribute.kind.__name__}Operators"


def _absent(name: str, steps: tuple[tuple[str, str], ...], field: Field) -> Cell:
    """That a to-one leads nowhere."""
    target = f"{field.target}Filter"
    return Cell(name, (*steps, (target, "id"), ("IDFilter", "isNull")), _ID)


_ID = Attribute("id", bool, True)


def orders(reach: Reach, reaches: Mapping[str, Reach]) -> Iterator[tuple[Cell, Value]]:
    """Every key both ways with every place of NULL, and some keys of each to-one."""
    own, name = f"{reach.type.name}Order", reach.type.name
    for direction in DIRECTIONS:
        for key in orderable(reach):
            yield Cell(name, ((own, key),)), {key: direction}
        for key, parts in reach.values.items():
            for part in parts:
                title = f"{reach.type.fields[key].target}Order"
                yield Cell(name, ((own, key), (title, part))), {key: {part: direction}}
    for key, field in reach.ones.items():
        for below in _beyond(field, reaches):
            yield Cell(name, ((own, key),)), {key: below}
    for key, kinds in reach.unions.items():
        for kind, field in kinds.items():
            for below in _beyond(field, reaches):
                yield Cell(name, ((own, key), (f"{key}Union", kind))), {key: {kind: below}}
    for key, field in reach.manys.items():
        for below in _measured(field, reaches):
            yield Cell(name, ((own, f"{key}Aggregate"),)), {f"{key}Aggregate": below}


def _measured(field: Field, reaches: Mapping[str, Reach]) -> Iterator[Value]:
    """A measure of each kind of a to-many's rows, of another field for each list."""
    assert field.target is not None
    measures, start = Measures(reaches[field.target]), sum(map(ord, field.name))
    yield {"by": {"count": DIRECTIONS[start % len(DIRECTIONS)]}}
    for number, function in enumerate(("countDistinct", "sum", "avg", "min", "max"), start):
        known = measures.distinct if function == "countDistinct" else measures.of(function)
        names = [one for one in known if one not in measures.adds_up]
        names += [] if function == "countDistinct" else list(measures.moneys)
        if names:
            name = names[number % len(names)]
            money = {"currency": "IDR"} if name in measures.moneys else {}
            yield {"by": {function: {name: DIRECTIONS[number % len(DIRECTIONS)]}}, **money}


def _beyond(field: Field, reaches: Mapping[str, Reach]) -> Iterator[Value]:
    """Keys of what a to-one leads to, others for each, in directions that differ."""
    assert field.target is not None
    names = list(orderable(reaches[field.target]))
    start = sum(map(ord, field.name))
    for number in range(start, start + BEYOND):
        yield {names[number % len(names)]: DIRECTIONS[number % len(DIRECTIONS)]}

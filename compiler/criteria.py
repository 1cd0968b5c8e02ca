"""A filter as planned: a tree of tests of a row and of what lies beyond it; it refuses what cannot be; knows no SQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import strawberry
from graphql import Node
from sqlalchemy import Table
from strawberry.utils.str_converters import to_camel_case

from compiler import ids
from compiler.arguments import arguments
from compiler.attributes import Attribute, Reach
from compiler.errors import InputError
from compiler.fields import Field
from compiler.operators import TRUE_OF_NULL
from compiler.specs import Expression, Many, One, Where
from compiler.values import OR_TEST, Leaf, refuse_null
from compiler.weights import weight

DEPTH = 8
"""How many levels of conditions a filter may nest."""
CONNECTIVES = ("and", "or", "not")


@dataclass(frozen=True)
class Test:
    """An operator on a scalar of the row."""

    attribute: Attribute
    operator: str
    operand: Leaf
    weight: int = 1


@dataclass(frozen=True)
class All:
    """All parts hold; also when there are none."""

    parts: tuple[Criterion, ...]


@dataclass(frozen=True)
class Either:
    """At least one part holds; none is false."""

    parts: tuple[Criterion, ...]


@dataclass(frozen=True)
class Not:
    part: Criterion


@dataclass(frozen=True)
class Of:
    """What holds of the row a to-one leads to; where it leads to none, of a row of NULLs."""

    field: Field
    part: Criterion
    weight: int = 1


@dataclass(frozen=True)
class Among:
    """That some, none or every row a to-many leads to meets a condition."""

    field: Field
    quantifier: str
    part: Criterion
    weight: int = 1


@dataclass(frozen=True)
class Holds:
    """A resolver's condition on the row; false where the row is absent."""

    expression: Expression
    arguments: Mapping[str, Leaf]
    weight: int = 1


Criterion = Test | All | Either | Not | Of | Among | Holds


@dataclass(frozen=True)
class Reading:
    """The reading of one filter."""

    reaches: Mapping[str, Reach]
    node: Node

    def of(self, reach: Reach, given: Mapping[str, Any], where: str, level: int) -> Criterion:
        """What a filter on a type asks."""
        self._check_depth(where, level)
        return All(tuple(part for name in given for part in self._part(reach, name, given[name], where, level)))

    def _part(self, reach: Reach, name: str, given: Any, where: str, level: int) -> Iterator[Criterion]:
        at = f"{where}.{name}"
        if name in ("and", "or"):
            parts = tuple(self.of(reach, one, f"{at}[{n}]", level + 1) for n, one in enumerate(given))
            yield All(parts) if name == "and" else Either(parts)
        elif name == "not":
            yield Not(self.of(reach, given, at, level + 1))
        elif name in reach.scalars:
            yield from self._tests(reach, reach.scalars[name], given, at)
        elif name in reach.values:
            for part, tests in given.items():
                yield from self._tests(reach, reach.values[name][part], tests, f"{at}.{part}")
        elif name in reach.wheres:
            yield from self._holds(reach, reach.wheres[name], given)
        else:
            yield from self._beyond(reach, name, given, at, level)

    def _beyond(self, reach: Reach, name: str, given: Any, at: str, level: int) -> Iterator[Criterion]:
        if name in reach.ones:
            yield self._of(reach, reach.ones[name], given, at, level)
        elif name in reach.unions:
            for kind, part in given.items():
                yield self._of(reach, reach.unions[name][kind], part, f"{at}.{kind}", level)
        else:
            field = reach.manys[name]
            for quantifier, part in given.items():
                asked = self.of(self._target(field), part, f"{at}.{quantifier}", level + 1)
                yield Among(field, quantifier, asked, self._step(reach, field))

    def _of(self, reach: Reach, field: Field, given: Any, at: str, level: int) -> Criterion:
        return Of(field, self.of(self._target(field), given, at, level + 1), self._step(reach, field))

    def _step(self, reach: Reach, field: Field) -> int:
        """What a step to other rows weighs: by a key 1, else as the condition that leads there."""
        assert isinstance(field.spec, One | Many)
        return weight(field.spec.on, _table(reach), _table(self._target(field)))

    def _target(self, field: Field) -> Reach:
        assert field.target is not None
        return self.reaches[field.target]

    def _tests(self, reach: Reach, attribute: Attribute, given: Any, at: str) -> Iterator[Criterion]:
        heavy = weight(attribute.expression, _table(reach))
        for operator, operand in given.items():
            is_id = attribute.kind is strawberry.ID and operator != "isNull"
            yield Test(attribute, operator, self._keys(reach, operand, f"{at}.{operator}") if is_id else operand, heavy)

    def _keys(self, reach: Reach, operand: Leaf, at: str) -> Leaf:
        """Ids of a type as the uids they hold; refused now, and at each later run, when they are none of its own."""

        def read(text: Any) -> Any:
            return [self._key(reach, one, at) for one in text] if isinstance(text, list) else self._key(reach, text, at)

        return Leaf(read(operand.value), lambda variables: read(operand.read(variables)))

    def _key(self, reach: Reach, text: str, at: str) -> Any:
        decoded = ids.decode(text)
        if decoded is None:
            raise InputError(
                f"{at} is {text[:60]!r}, which is malformed; use an `id` that this API answered", self.node
            )
        if decoded[0] != reach.type.tag:
            raise InputError(
                f"{at} is {text[:60]!r}, which is no id of a {reach.type.name}; use one of that type", self.node
            )
        return decoded[1]

    def _holds(self, reach: Reach, where: Where, given: Mapping[str, Any]) -> Iterator[Criterion]:
        if where.condition is not None:
            yield _held(reach, where.condition, given)
        for name, inner in where.inner.items():
            if name in given:
                yield _held(reach, inner, given[name])

    def _check_depth(self, where: str, level: int) -> None:
        if level > DEPTH:
            raise InputError(
                f"{_short(where)} is nested {level} levels deep and at most {DEPTH} are allowed; ask for less at once",
                self.node,
            )


def criterion(reaches: Mapping[str, Reach], type_name: str, traced: Any, where: str, node: Node) -> Criterion:
    """What a traced filter on a type asks; InputError names the place and the mend."""
    refuse_null(traced, where, node, within=OR_TEST)
    return Reading(reaches, node).of(reaches[type_name], traced, where, 1)


def conditions(criterion: Criterion) -> int:
    """How many conditions a filter holds: each test and each step beyond the row, by what it weighs."""
    match criterion:
        case All(parts) | Either(parts):
            return sum(conditions(part) for part in parts)
        case Not(part):
            return conditions(part)
        case Of(_, part, heavy) | Among(_, _, part, heavy):
            return heavy + conditions(part)
        case Test() | Holds():
            return criterion.weight


def never_null(asked: Criterion | None) -> frozenset[str]:
    """The columns that are not NULL in any row that meets a filter."""
    match asked:
        case Test(Attribute(column=column), operator, operand) if column is not None:
            known = operator not in (*TRUE_OF_NULL, "isNull") or (operator == "isNull" and _is_false(operand))
            return frozenset([column.key]) if known else frozenset()
        case All(parts):
            return frozenset().union(*map(never_null, parts))
        case Either((first, *others)):
            return never_null(first).intersection(*map(never_null, others))
        case _:
            return frozenset()


def _is_false(operand: Leaf) -> bool:
    return operand.fixed and not operand.value


def _held(reach: Reach, expression: Expression, given: Mapping[str, Any]) -> Criterion:
    named = {a.name: to_camel_case(a.name) for a in arguments(expression, "") if a.exposed}
    asked = {name: given[graphql] for name, graphql in named.items() if graphql in given}
    return Holds(expression, asked, weight(expression, _table(reach)))


def _table(reach: Reach) -> Table:
    assert reach.type.table is not None
    return reach.type.table


def _short(where: str) -> str:
    return where if len(where) <= 80 else where[:79] + "…"

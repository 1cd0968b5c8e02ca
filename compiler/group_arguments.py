"""The arguments of an aggregate made into a plan: keys, conditions, order, size, currency; knows no document.

What cannot be answered is refused here: each error names the place and the mend.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import strawberry
from graphql import Node

from compiler.arguments import arguments
from compiler.attributes import Attribute, Reach
from compiler.conversion import conversion
from compiler.criteria import DEPTH, criterion
from compiler.errors import InputError
from compiler.fields import Field
from compiler.grouping import (
    AllKept,
    Conversion,
    EitherKept,
    Grouping,
    GroupKey,
    GroupOrder,
    Having,
    Kept,
    Measure,
    NotKept,
    Path,
)
from compiler.measures import Measures, result_kind
from compiler.row import row
from compiler.specs import AddsUp, Expression
from compiler.values import ABSENT, Leaf, refuse_null, whole

DEFAULT_SIZE, MAXIMUM_SIZE = 100, 1000
KEYS = 12
COUNT = Attribute("count", int, False)


@dataclass(frozen=True)
class GroupReading:
    """The reading of one aggregate's arguments."""

    reaches: Mapping[str, Reach]
    measures: Measures
    node: Node

    def grouping(self, given: Mapping[str, Any]) -> Grouping:
        """All of it; InputError names the place and the mend."""
        name = self.measures.name
        filter_ = given.get("filter", ABSENT)
        keys = self._keys(given.get("groupBy", ABSENT))
        converted = conversion(self.measures.moneys, given.get("convert", ABSENT), "convert", self.node)
        asked = Askable(self.measures, keys, converted, self.node)
        return Grouping(
            self.measures,
            keys,
            None if filter_ is ABSENT else criterion(self.reaches, name, filter_, "filter", self.node),
            self._having(asked, given.get("having", ABSENT)),
            self._orders(asked, given.get("orderBy", ABSENT)),
            self._size(given.get("first", ABSENT)),
            converted,
        )

    def _keys(self, traced: Any) -> tuple[GroupKey, ...]:
        if traced is ABSENT:
            return ()
        refuse_null(traced, "groupBy", self.node)
        found: dict[Path, GroupKey] = {}
        for number, one in enumerate(traced):
            key = self._key(self.measures.reach, whole(one), (), (), f"groupBy[{number}]")
            before = found.setdefault(key.path, key)
            if before != key:
                raise self._refusal(
                    f"groupBy names {'.'.join(key.path)} twice, by {before.bucket} and by {key.bucket}; name it once"
                )
        if len(found) > KEYS:
            raise self._refusal(f"groupBy names {len(found)} keys and at most {KEYS} are allowed; group by fewer")
        return tuple(found.values())

    def _key(self, reach: Reach, one: Mapping[str, Any], path: Path, hops: tuple[Field, ...], where: str) -> GroupKey:
        ((name, below),) = one.items()
        path, where = (*path, name), f"{where}.{name}"
        if isinstance(below, str):
            return _group_key(reach, path, hops, reach.scalars[name], below)
        if name in reach.values:
            ((part, bucket),) = below.items()
            return _group_key(reach, (*path, part), hops, reach.values[name][part], bucket)
        if name in reach.unions:
            ((kind, below),) = below.items()
            path, field = (*path, kind), reach.unions[name][kind]
        else:
            field = reach.ones[name]
        if len(hops) >= DEPTH:
            raise self._refusal(f"{where} leads over more than {DEPTH} to-ones; group by something nearer")
        assert field.target is not None
        return self._key(self.reaches[field.target], below, path, (*hops, field), where)

    def _having(self, asked: Askable, traced: Any) -> Having | None:
        if traced is ABSENT:
            return None
        refuse_null(traced, "having", self.node)
        return self._kept(asked, traced, "having", 1)

    def _kept(self, asked: Askable, given: Mapping[str, Any], where: str, level: int) -> Having:
        if level > DEPTH:
            raise self._refusal(f"having is nested over {DEPTH} levels deep; ask for less at once")
        return AllKept(tuple(part for name in given for part in self._parts(asked, name, given[name], where, level)))

    def _parts(self, asked: Askable, name: str, given: Any, where: str, level: int) -> Iterator[Having]:
        at = f"{where}.{name}"
        if name in ("and", "or"):
            parts = tuple(self._kept(asked, one, f"{at}[{n}]", level + 1) for n, one in enumerate(given))
            yield AllKept(parts) if name == "and" else EitherKept(parts)
        elif name == "not":
            yield NotKept(self._kept(asked, given, at, level + 1))
        elif name == "count":
            yield from (Kept(Measure("count"), COUNT, op, operand) for op, operand in given.items())
        else:
            for field, tests in given.items():
                measure = asked.ordered(Measure(name, field), f"{at}.{field}")
                yield from (
                    Kept(measure, attribute_of(self.measures, measure), op, operand) for op, operand in tests.items()
                )

    def _orders(self, asked: Askable, traced: Any) -> tuple[GroupOrder, ...]:
        if traced is ABSENT:
            return ()
        refuse_null(traced, "orderBy", self.node)
        found: dict[Measure | int, GroupOrder] = {}
        for number, one in enumerate(whole(traced)):
            order = self._order(asked, one, f"orderBy[{number}]")
            found.setdefault(order.by, order)
        return tuple(found.values())

    def _order(self, asked: Askable, one: Mapping[str, Any], where: str) -> GroupOrder:
        ((name, below),) = one.items()
        if name == "key":
            path, direction = self._path(below, where)
            return _group_order(asked.index(path, f"{where}.key"), direction)
        if isinstance(below, str):
            return _group_order(Measure(name), below)
        ((field, direction),) = below.items()
        return _group_order(asked.ordered(Measure(name, field), f"{where}.{name}.{field}"), direction)

    def _path(self, given: Mapping[str, Any], where: str) -> tuple[Path, str]:
        """The path that an @oneOf input leads along, and what stands at its end."""
        path: list[str] = []
        below: Any = given
        while isinstance(below, Mapping):
            if "by" in below:
                raise self._refusal(
                    f"{where}.key.{'.'.join(path)}: a group has no such key; order by a measure instead"
                )
            ((name, below),) = below.items()
            path.append(name)
        return tuple(path), below

    def _size(self, traced: Any) -> Leaf:
        if traced is ABSENT or traced is None:
            return Leaf(DEFAULT_SIZE, lambda _: DEFAULT_SIZE, fixed=True)

        def check(value: int) -> int:
            if not 0 <= value <= MAXIMUM_SIZE:
                raise self._refusal(f"first is {value}; ask for 0 to {MAXIMUM_SIZE} groups")
            return value

        check(traced.value)
        return Leaf(traced.value, lambda variables: check(traced.read(variables)), traced.fixed)

    def _refusal(self, text: str) -> InputError:
        return InputError(text, self.node)


@dataclass(frozen=True)
class Askable:
    """What may be asked of the groups that some keys make."""

    measures: Measures
    keys: tuple[GroupKey, ...]
    conversion: Conversion | None
    node: Node

    def index(self, path: Path, where: str) -> int:
        """The number of the key that a path names."""
        for number, key in enumerate(self.keys):
            if key.path == path:
                return number
        raise InputError(
            f"{where}: rows are not grouped by {'.'.join(path)}; add {_written(path)} to groupBy", self.node
        )

    def measure(self, measure: Measure, where: str) -> Measure:
        """A measure that may be shown."""
        rule = self.measures.adds_up.get(measure.name)
        if rule is not None and measure.function != "countDistinct" and not self._within(rule):
            raise InputError(
                f"{where}: `{measure.name}` is of one `{rule.within}` at a time; add {self._mend(rule)} to groupBy",
                self.node,
            )
        return measure

    def ordered(self, measure: Measure, where: str) -> Measure:
        """A measure that groups may be kept or ordered by: one value a group."""
        if (
            measure.function != "countDistinct"
            and measure.name in self.measures.moneys
            and not self.in_one_currency(measure)
        ):
            raise InputError(
                f"{where}: amounts in several currencies do not compare; give `convert`, or add"
                f" {self._currency(measure)} to groupBy",
                self.node,
            )
        return self.measure(measure, where)

    def in_one_currency(self, measure: Measure) -> bool:
        """Whether the group's amounts are in one currency."""
        return self.conversion is not None or currency_key(self.measures, self.keys, measure.name) is not None

    def _within(self, rule: AddsUp) -> bool:
        return any(key.path[0] == rule.within and _is_unique(key) for key in self.keys)

    def _mend(self, rule: AddsUp) -> str:
        return _written((rule.within,) if rule.within in self.measures.reach.scalars else (rule.within, "id"))

    def _currency(self, measure: Measure) -> str:
        return _written((measure.name, "currency"))


def attribute_of(measures: Measures, measure: Measure) -> Attribute:
    """A measure of a field as a value that operators and orderings apply to."""
    if measure.function == "countDistinct":
        return Attribute(measure.name, int, False)
    scalars = measures.of(measure.function)
    kind = scalars[measure.name].kind if measure.name in scalars else Decimal
    return Attribute(measure.name, result_kind(measure.function, kind), True)


def _is_unique(key: GroupKey) -> bool:
    """Whether a key tells one row of its to-one from all others, or is a scalar of the row itself."""
    if not key.hops:
        return True
    column = key.attribute.column
    return len(key.hops) == 1 and column is not None and bool(column.unique)


def currency_key(measures: Measures, keys: Sequence[GroupKey], money: str) -> int | None:
    """The number of the key that is the currency of an amount; None where rows are not grouped by it."""
    table = measures.reach.type.table
    assert table is not None
    sample = row(table, "own")
    spec = measures.moneys[money]
    currency = str(spec.currency(sample))
    for number, key in enumerate(keys):
        # The currency of another amount is null where that amount is.
        own = key.attribute.whole in (None, spec.amount)
        if not key.hops and key.bucket is None and own and _text(key.attribute, sample) == currency:
            return number
    return None


def _text(attribute: Attribute, sample: Any) -> str | None:
    if attribute.column is not None:
        return str(sample[attribute.column.key])
    function: Expression | None = attribute.expression
    return None if function is None or arguments(function, "") else str(function(sample))


def _group_key(reach: Reach, path: Path, hops: tuple[Field, ...], attribute: Attribute, bucket: str) -> GroupKey:
    tag = reach.type.tag if attribute.kind is strawberry.ID else None
    return GroupKey(path, hops, attribute, None if bucket == "VALUE" else bucket, tag)


def _group_order(by: Measure | int, direction: str) -> GroupOrder:
    descending = direction.startswith("DESC")
    return GroupOrder(by, descending, direction.endswith("NULLS_FIRST") or direction == "DESC")


def _written(path: Path) -> str:
    inner = "VALUE"
    for name in reversed(path):
        inner = f"{{{name}: {inner}}}"
    return inner

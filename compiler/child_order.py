"""An ordering by what is measured of a to-many's rows: read from its input; knows no SQL.

`{milestonesAggregate: {filter: {status: {eq: DONE}}, by: {count: DESC}}}` orders by how many milestones are done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from graphql import Node

from compiler.attributes import Attribute, Reach
from compiler.conversion import conversion, currency_code
from compiler.criteria import Criterion, criterion
from compiler.errors import InputError
from compiler.fields import Field
from compiler.group_arguments import COUNT, attribute_of
from compiler.grouping import Conversion, Measure
from compiler.measures import Measures
from compiler.values import ABSENT, Leaf, whole

SUFFIX = "Aggregate"


@dataclass(frozen=True)
class Child:
    """What is measured of the rows of a to-many, for each row that has it."""

    field: Field
    measures: Measures
    measure: Measure
    filter: Criterion | None
    conversion: Conversion | None
    currency: Leaf | None
    """Only amounts in this currency count."""


@dataclass(frozen=True)
class ChildChoice:
    """A measure chosen to order by: its value, which way, and what of the client's it depends on."""

    child: Child | None
    attribute: Attribute
    direction: str
    mark: Leaf


def chosen_child(
    reaches: Mapping[str, Reach], field: Field, given: Mapping[str, Any], where: str, node: Node | None
) -> ChildChoice:
    """What an input asks; of plain data, as the oracle has it, only what it is known by."""
    assert field.target is not None
    measures = Measures(reaches[field.target])
    measure, direction = _measure(whole(given["by"]))
    mark = Leaf(said(whole(given)), lambda variables: said(_read(given, variables)))
    attribute = COUNT if measure.function == "count" else attribute_of(measures, measure)
    child = None if node is None else _child(reaches, field, measures, measure, given, where, node)
    return ChildChoice(child, attribute, direction, mark)


def _child(
    reaches: Mapping[str, Reach],
    field: Field,
    measures: Measures,
    measure: Measure,
    given: Mapping[str, Any],
    where: str,
    node: Node,
) -> Child:
    converted = conversion(measures.moneys, given.get("convert", ABSENT), f"{where}.convert", node)
    named = given.get("currency")
    currency = None if named is None else currency_code(named, f"{where}.currency", node)
    _check(measures, measure, converted is not None or currency is not None, where, node)
    filter_ = given.get("filter", ABSENT)
    assert field.target is not None
    kept = None if filter_ is ABSENT else criterion(reaches, field.target, filter_, f"{where}.filter", node)
    return Child(field, measures, measure, kept, converted, currency)


def _check(measures: Measures, measure: Measure, one_currency: bool, where: str, node: Node) -> None:
    at = f"{where}.by.{measure}"
    if measure.function in ("count", "countDistinct"):
        return
    if measure.name in measures.moneys and not one_currency:
        raise InputError(f"{at}: amounts in several currencies do not compare; give `currency` or `convert`", node)
    if measure.name in measures.adds_up:
        raise InputError(f"{at}: `{measure.name}` is of one kind of rows at a time; order by count instead", node)


def _measure(by: Mapping[str, Any]) -> tuple[Measure, str]:
    ((function, below),) = by.items()
    if isinstance(below, str):
        return Measure(function), below
    ((name, direction),) = below.items()
    return Measure(function, name), direction


def _read(traced: Any, variables: Mapping[str, Any]) -> Any:
    """A traced value as it is in other variables."""
    if isinstance(traced, Leaf):
        return traced.read(variables)
    if isinstance(traced, Mapping):
        return {name: _read(value, variables) for name, value in traced.items()}
    return [_read(value, variables) for value in traced] if isinstance(traced, list) else traced


def said(value: Any) -> str:
    """A value in one form, whoever read it: what a cursor belongs to must not depend on how it was written."""
    match value:
        case Mapping():
            return "{" + ",".join(f"{name}:{said(value[name])}" for name in sorted(value)) + "}"
        case list() | tuple():
            return "[" + ",".join(map(said, value)) + "]"
        case Enum():
            return value.name
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case Decimal():
            return format(value.normalize(), "f")
        case _:
            return repr(value)

"""A value of each input type, so that an operation can be planned before anybody asks it; knows no table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull

from compiler.document import Operation

SCALARS: Mapping[str, Any] = {
    "Int": 1,
    "Float": 1.0,
    "Boolean": True,
    "Date": "2026-01-01",
    "DateTime": "2026-01-01T00:00:00Z",
    "Decimal": "1",
}
"""A text that each scalar takes; the others take any."""


def variables(operation: Operation) -> dict[str, Any]:
    """A value for each variable that an operation cannot do without."""
    required = {name: type_ for name, type_ in operation.types.items() if isinstance(type_, GraphQLNonNull)}
    return {name: _value(type_.of_type) for name, type_ in required.items()}


def _value(type_: Any) -> Any:
    if isinstance(type_, GraphQLNonNull):
        return _value(type_.of_type)
    if isinstance(type_, GraphQLList):
        return [_value(type_.of_type)]
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    if isinstance(type_, GraphQLInputObjectType):
        return _object(type_)
    return SCALARS.get(type_.name, "1")


def _object(type_: GraphQLInputObjectType) -> dict[str, Any]:
    """The fields an input object cannot do without; of one that takes exactly one field, the first."""
    if type_.is_one_of:
        name, field = next(iter(type_.fields.items()))
        return {name: _value(field.type)}
    return {name: _value(field.type) for name, field in type_.fields.items() if isinstance(field.type, GraphQLNonNull)}

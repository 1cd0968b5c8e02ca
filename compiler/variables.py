"""What of an operation's variables changes its text: presence, structure, choices; never a plain value."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
)

from compiler import ids
from compiler.document import Operation, Variables
from db.words import Term


def shape(operation: Operation, values: Mapping[str, Any], choices: frozenset[str]) -> tuple[Any, ...]:
    """What of the variables changes the text: presence, structure, choices; never a plain value."""
    uses = operation.structural
    return tuple(_variable(name, type_, uses, values, choices) for name, type_ in operation.types.items())


def _variable(
    name: str, type_: GraphQLInputType | None, uses: Variables, values: Mapping[str, Any], choices: frozenset[str]
) -> Any:
    if name not in values:
        return 0
    value = values[name]
    if name in uses.conditions:
        return value
    if name in uses.cursors:
        return _cursor(value)
    if name in uses.nodes:
        decoded = ids.decode(value) if isinstance(value, str) else None
        return decoded[0] if decoded else -1
    return _shape(value, type_, choices)


def _cursor(value: Any) -> Any:
    try:
        raw = orjson.loads(base64.b64decode(value))
        return tuple(part is None for part in raw)
    except (ValueError, TypeError):
        return None if value is None else -1


def _shape(value: Any, type_: GraphQLInputType | None, choices: frozenset[str]) -> Any:
    if value is None:
        return None
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if isinstance(type_, GraphQLInputObjectType) and type_.name in choices:
        return tuple((n, value[n] if value[n] is False or value[n] is None else 1) for n in type_.fields if n in value)
    if isinstance(type_, GraphQLInputObjectType):
        return tuple((n, _shape(value[n], f.type, choices)) for n, f in type_.fields.items() if n in value)
    if isinstance(type_, GraphQLList):
        inner = get_named_type(type_)
        listed = isinstance(inner, GraphQLInputObjectType)
        return tuple(_shape(v, type_.of_type, choices) for v in value) if listed else _nulls(value)
    if isinstance(type_, GraphQLEnumType) and type_.name in choices:
        return value.name if isinstance(value, Term) else value
    return 1


def _nulls(value: Any) -> Any:
    """A list of scalars is one bind however long; one that holds null is refused, so it must not share a text."""
    return any(item is None for item in value) if isinstance(value, list) else 1

"""An operation's variables coerced, and what of them changes its text; knows no plan and no table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    get_named_type,
)
from graphql.execution.values import VariableValues, get_variable_values

from compiler import ids
from compiler.cursors import unpacked
from compiler.document import Operation, Variables
from compiler.errors import RequestErrors
from db.words import Term


def coerced(schema: GraphQLSchema, operation: Operation, given: Mapping[str, Any]) -> VariableValues:
    """The variables of an operation by their types; RequestErrors say what is wrong with each."""
    found = get_variable_values(schema, operation.node.variable_definitions or (), dict(given), max_errors=5)
    if isinstance(found, list):
        for error in found:
            error.extensions = {"code": "BAD_USER_INPUT"}
        raise RequestErrors(tuple(found))
    return found


def shape(operation: Operation, values: Mapping[str, Any], choices: frozenset[str]) -> tuple[Any, ...]:
    """What of the variables changes the text: presence, structure, choices; never a plain value."""
    if operation.is_uniform is None:
        operation.is_uniform = _is_uniform(operation, choices)
    if operation.is_uniform:
        return ()
    uses = operation.structural
    return tuple(_variable(name, type_, uses, values, choices) for name, type_ in operation.types.items())


def _is_uniform(operation: Operation, choices: frozenset[str]) -> bool:
    """Whether all variables are required scalars whose values change no text: then there is one text."""
    uses = operation.structural
    special = uses.conditions | uses.cursors | uses.nodes
    return operation.leaves is not None and all(
        leaf.required and not leaf.listed and leaf.name not in special and leaf.kind.name not in choices
        for leaf in operation.leaves
    )


def _variable(
    name: str, type_: GraphQLInputType | None, uses: Variables, values: Mapping[str, Any], choices: frozenset[str]
) -> Any:
    if name not in values:
        return "absent"
    value = values[name]
    if name in uses.conditions:
        return value
    if name in uses.cursors:
        return _cursor(value)
    if name in uses.nodes:
        return frozenset(map(_tag, value)) if isinstance(value, list) else _tag(value)
    return _shape(value, type_, choices)


def _tag(value: Any) -> int:
    """The type an id names; -1 for one that will be refused."""
    decoded = ids.decode(value) if isinstance(value, str) else None
    return decoded[0] if decoded else -1


def _cursor(value: Any) -> Any:
    if value is None:
        return None
    raw = unpacked(value) if isinstance(value, str) else None
    return -1 if raw is None else tuple(part is None for part in raw)


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
    # Words, not truths: False is equal to 0, and True to 1.
    return "nulls" if isinstance(value, list) and None in value else "list"

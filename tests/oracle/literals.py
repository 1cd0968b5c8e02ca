"""Values written as GraphQL: literals by their type, and variables in their place; knows no schema of ours."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    assert_input_object_type,
    is_non_null_type,
)


def literal(value: Any, type_: GraphQLInputType) -> str:
    """A JSON value as a literal of a type."""
    if isinstance(type_, GraphQLNonNull):
        return literal(value, type_.of_type)
    if value is None:
        return "null"
    if isinstance(type_, GraphQLList):
        return "[" + ", ".join(literal(one, type_.of_type) for one in value) + "]"
    if isinstance(type_, GraphQLInputObjectType):
        fields = assert_input_object_type(type_).fields
        return "{" + ", ".join(f"{name}: {literal(one, fields[name].type)}" for name, one in value.items()) + "}"
    return str(value) if isinstance(type_, GraphQLEnumType) else json.dumps(value, ensure_ascii=False)


@dataclass
class Variables:
    """The variables of a query: definitions, the values given, and other values that leave its shape the same."""

    definitions: list[str] = field(default_factory=list)
    given: dict[str, Any] = field(default_factory=dict)
    others: dict[str, Any] = field(default_factory=dict)

    def put(self, value: Any, type_: GraphQLInputType, *, default: bool = False, other: Sequence[Any] = ()) -> str:
        """A new variable in a value's place; with `default` its definition holds the value and none is given."""
        name = f"v{len(self.definitions)}"
        if default and not is_non_null_type(type_):
            self.definitions.append(f"${name}: {type_} = {literal(value, type_)}")
        else:
            self.definitions.append(f"${name}: {type_}")
            self.given[name] = value
        if name in self.given and other:
            self.others[name] = other[0]
        return f"${name}"

    def absent(self, type_: GraphQLInputType) -> str:
        """A variable that is defined and given no value."""
        name = f"v{len(self.definitions)}"
        self.definitions.append(f"${name}: {type_}")
        return f"${name}"

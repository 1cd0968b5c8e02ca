"""The directive @asOf: the day that effective-dated fields of one operation mean by default; knows no field.

The day takes the place of the business date in its one bind, so that it reaches every field, filter, ordering and
aggregate alike, and never the statement's text. Who may see what is the viewer's, and is not asked by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from graphql import (
    DirectiveLocation,
    GraphQLArgument,
    GraphQLDirective,
    GraphQLInputType,
    GraphQLNonNull,
    GraphQLScalarType,
    GraphQLSchema,
    OperationDefinitionNode,
)

from compiler.values import trace

NAME, ARGUMENT = "asOf", "date"
DESCRIPTION = (
    "The day asked about, for the whole query: what every argument that defaults to the business date means when it is"
    " absent. An argument that is given still wins; who may see what does not change. The answer tells the day in"
    " `extensions.asOf`. Normalised caches keep fields by their arguments and know nothing of this directive: clients"
    " with such a cache pass the arguments instead (per tanggal)."
)

Day = Callable[[Mapping[str, Any]], date]
"""Finds the day among coerced variables."""


def declare_as_of(schema: GraphQLSchema) -> None:
    """Give a schema the directive; its argument is the schema's own scalar Date."""
    kind = schema.type_map["Date"]
    assert isinstance(kind, GraphQLScalarType)
    argument = GraphQLArgument(GraphQLNonNull(kind), description="The day asked about (tanggal).")
    made = GraphQLDirective(NAME, [DirectiveLocation.QUERY], {ARGUMENT: argument}, description=DESCRIPTION)
    schema.directives = (*schema.directives, made)


def day_of(node: OperationDefinitionNode, schema: GraphQLSchema) -> Day | None:
    """How to find the day of a valid operation; None where it sets none."""
    directive = next((one for one in node.directives or () if one.name.value == NAME), None)
    declared = schema.get_directive(NAME)
    if directive is None or declared is None:
        return None
    argument = next(iter(directive.arguments or ()))
    kind: GraphQLInputType = declared.args[ARGUMENT].type

    def read(variables: Mapping[str, Any]) -> date:
        day: date = trace(argument.value, kind, variables).value
        return day

    return read

"""The day that @asOf names, read from the document in plain Python; knows no field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from graphql import DocumentNode, OperationDefinitionNode, VariableNode


def day_of(document: DocumentNode, name: str | None, variables: Mapping[str, Any]) -> date | None:
    """The day that the operation's @asOf names, written there, given as a variable or by its default."""
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    (operation,) = [node for node in operations if name in (None, node.name and node.name.value)]
    for directive in operation.directives or ():
        if directive.name.value == "asOf":
            argument = next(iter(directive.arguments or ()))
            value: Any = argument.value
            if isinstance(value, VariableNode):
                definitions = {d.variable.name.value: d.default_value for d in operation.variable_definitions or ()}
                default: Any = definitions[value.name.value]
                return date.fromisoformat(variables.get(value.name.value) or default.value)
            return date.fromisoformat(value.value)
    return None

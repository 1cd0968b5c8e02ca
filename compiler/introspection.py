"""Introspection, answered by graphql-core from the schema; kept by what is asked and not by how it is written, within a
bound of bytes; knows no row.

Tools all send the same question, and its answer takes a third of a second and two megabytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    execute_sync,
    print_ast,
)

from compiler.errors import RequestErrors
from compiler.recent import Recent

KEPT_BYTES, LEAST_BYTES = 16_000_000, 10_000
Values = Mapping[str, orjson.Fragment]
"""Values by response key, as JSON."""


@dataclass(frozen=True)
class Question:
    """What is asked of the schema, without the rest of its operation."""

    document: DocumentNode
    said: str
    """The same for everyone who asks it."""
    variables: frozenset[str]


@dataclass(frozen=True)
class Introspection:
    """The answers about one schema."""

    schema: GraphQLSchema
    kept: Recent[tuple[str, str], Values] = field(default_factory=lambda: Recent(KEPT_BYTES))

    def answer(self, question: Question, variables: Mapping[str, Any]) -> Values:
        """The values by response key; RequestErrors where it cannot be answered."""
        given = {name: variables[name] for name in sorted(question.variables) if name in variables}
        key = question.said, repr(given)
        known = self.kept.get(key)
        if known is not None:
            return known
        made = {name: orjson.dumps(value) for name, value in self._executed(question, given).items()}
        values = {name: orjson.Fragment(value) for name, value in made.items()}
        return self.kept.put(key, values, max(LEAST_BYTES, sum(map(len, made.values()))))

    def _executed(self, question: Question, given: Mapping[str, Any]) -> Mapping[str, Any]:
        result = execute_sync(self.schema, question.document, variable_values=dict(given))
        if result.errors:
            raise RequestErrors(tuple(result.errors))
        return result.data or {}


def question_of(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode], nodes: Sequence[FieldNode]
) -> Question:
    """The question that an operation's fields of introspection ask."""
    spread, variables = _reached(nodes, fragments)
    narrowed = OperationDefinitionNode(
        operation=OperationType.QUERY,
        variable_definitions=tuple(
            one for one in operation.variable_definitions or () if one.variable.name.value in variables
        ),
        directives=(),
        selection_set=SelectionSetNode(selections=tuple(nodes)),
    )
    document = DocumentNode(definitions=(narrowed, *(fragments[name] for name in sorted(spread))))
    return Question(document, print_ast(document), frozenset(variables))


def _reached(nodes: Sequence[FieldNode], fragments: Mapping[str, FragmentDefinitionNode]) -> tuple[set[str], set[str]]:
    """The fragments and the variables that fields use, through fragments too; without recursion."""
    spread, variables = set[str](), set[str]()
    waiting: list[Node] = [*nodes]
    while waiting:
        node = waiting.pop()
        if isinstance(node, VariableNode):
            variables.add(node.name.value)
        elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
            spread.add(node.name.value)
            waiting.append(fragments[node.name.value])
        for name in node.keys:
            below = getattr(node, name, None)
            several = below if isinstance(below, list | tuple) else (below,)
            waiting.extend(one for one in several if isinstance(one, Node))
    return spread, variables

"""How much one operation may ask: one linear walk, memoised by fragment; knows no table and no HTTP.

A document is refused by its text alone, before it is planned: depth, aliases, root fields and cost, where an object
costs 1, a scalar nothing and a connection its page size times what one row costs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_leaf_type,
)

from compiler.pages import DEFAULT_SIZE, MAXIMUM_SIZE
from db.viewer import Viewer
from db.words import GrantRole

DEPTH, ALIASES, ROOT_FIELDS = 15, 100, 20
COST_ANONYMOUS, COST_SIGNED_IN, COST_ANALYST = 2_000, 10_000, 50_000
FAR = 10**9
LIST_SIZE = 10
"""What a plain list is counted as; its declared maximum bounds it."""


@dataclass(frozen=True)
class Weight:
    """What a selection asks for."""

    depth: int = 0
    aliases: int = 0
    cost: int = 0

    def beside(self, other: Weight) -> Weight:
        return Weight(
            max(self.depth, other.depth), min(self.aliases + other.aliases, FAR), min(self.cost + other.cost, FAR)
        )


@dataclass
class Walk:
    """One walk over an operation; each fragment is weighed once, however often it is spread."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]

    def __post_init__(self) -> None:
        self._weighed: dict[str, Weight] = {}

    def weigh(self, selection_set: SelectionSetNode | None, type_: GraphQLNamedType) -> Weight:
        total = Weight()
        for selection in selection_set.selections if selection_set else ():
            total = total.beside(self._selection(selection, type_))
        return total

    def _selection(self, selection: Any, type_: GraphQLNamedType) -> Weight:
        if isinstance(selection, FragmentSpreadNode):
            return self._fragment(selection.name.value)
        if isinstance(selection, InlineFragmentNode):
            condition = selection.type_condition
            return self.weigh(selection.selection_set, self._type(condition) if condition else type_)
        return self._field(selection, type_)

    def _type(self, condition: Any) -> GraphQLNamedType:
        return self.schema.type_map[condition.name.value]

    def _fragment(self, name: str) -> Weight:
        if name not in self._weighed:
            self._weighed[name] = Weight()
            definition = self.fragments[name]
            self._weighed[name] = self.weigh(definition.selection_set, self._type(definition.type_condition))
        return self._weighed[name]

    def _field(self, node: FieldNode, type_: GraphQLNamedType) -> Weight:
        aliases = 1 if node.alias else 0
        field: GraphQLField | None = getattr(type_, "fields", {}).get(node.name.value)
        if field is None:
            return Weight(1, aliases, 0)
        inner = get_named_type(field.type)
        if is_leaf_type(inner):
            return Weight(1, aliases, 0)
        below = self.weigh(node.selection_set, inner)
        size = self._size(node, field)
        return Weight(below.depth + 1, min(below.aliases + aliases, FAR), min(size * (1 + below.cost), FAR))

    def _size(self, node: FieldNode, field: GraphQLField) -> int:
        if "first" in field.args:
            given = {a.name.value: a.value for a in node.arguments or ()}
            return max(1, self._number(given.get("first") or given.get("last")))
        return LIST_SIZE if "[" in str(field.type) and not _paged(field) else 1

    def _number(self, value: Any) -> int:
        if isinstance(value, VariableNode):
            found = self.variables.get(value.name.value)
            return min(found, MAXIMUM_SIZE) if isinstance(found, int) else DEFAULT_SIZE
        return min(int(value.value), MAXIMUM_SIZE) if isinstance(value, IntValueNode) else DEFAULT_SIZE


def _paged(field: GraphQLField) -> bool:
    """Whether a list is a connection's own `nodes` or `edges`: the connection has been counted already."""
    description = field.description or ""
    return description.startswith("The rows of this page")


def check(
    schema: GraphQLSchema, operation: Any, root: GraphQLNamedType, variables: Mapping[str, Any], viewer: Viewer
) -> Weight:
    """Refuse an operation that asks too much; the error names the limit, the value and the mend."""
    walk = Walk(schema, operation.fragments, variables)
    weight = walk.weigh(operation.node.selection_set, root)
    roots = len(operation.node.selection_set.selections)
    introspects = _introspects(operation)
    for name, value, most, mend in (
        ("depth", weight.depth, DEPTH, "ask for fewer levels at once"),
        ("aliases", weight.aliases, ALIASES, "split the operation"),
        ("root fields", roots, ROOT_FIELDS, "split the operation"),
        ("cost", weight.cost, _budget(viewer), "ask for smaller pages or fewer nested lists"),
    ):
        if value > most and not (introspects and name in ("depth", "cost")):
            raise _refusal(name, value, most, mend)
    return weight


def _introspects(operation: Any) -> bool:
    names = [s.name.value for s in operation.node.selection_set.selections if isinstance(s, FieldNode)]
    return bool(names) and all(name.startswith("__") for name in names)


def _budget(viewer: Viewer) -> int:
    if not viewer.user_id:
        return COST_ANONYMOUS
    return COST_ANALYST if viewer.roles & {GrantRole.ANALYST, GrantRole.AUDITOR} else COST_SIGNED_IN


def _refusal(name: str, value: int, most: int, mend: str) -> GraphQLError:
    shown = f"over {FAR}" if value >= FAR else str(value)
    return GraphQLError(
        f"The operation's {name} is {shown} and at most {most} is allowed; {mend}.",
        extensions={"code": "BAD_USER_INPUT", "limit": name, "requested": min(value, FAR), "max": most},
    )

"""How much one operation may ask: one linear walk, memoised by fragment; knows no table and no HTTP.

An operation is refused by its text and page sizes alone, before it is planned: depth, aliases, root fields and cost.
A scalar costs nothing, an object 1, a connection its page size times what one of its rows costs, an aggregate 10 and
half its number of groups, once more for every 8 objects in a group.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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

from compiler.group_arguments import DEFAULT_SIZE as DEFAULT_GROUPS
from compiler.group_arguments import MAXIMUM_SIZE as MAXIMUM_GROUPS
from compiler.pages import DEFAULT_SIZE, MAXIMUM_SIZE
from db.viewer import Viewer
from db.words import GrantRole

DEPTH, ALIASES, ROOT_FIELDS = 15, 100, 20
COST_ANONYMOUS, COST_SIGNED_IN, COST_ANALYST = 2_000, 10_000, 50_000
FAR = 10**9
LIST_SIZE = 10
"""What a plain list is counted as; its declared maximum bounds it."""
AGGREGATE = 10
"""What an aggregate is counted as beside its groups: all rows are read for it."""
PARTS = 8
"""How many objects of a group, its keys and what is measured, count as one more: they are small and read nothing. A
group itself counts half: no row is fetched for it."""


@dataclass(frozen=True)
class Weight:
    """What a selection asks for."""

    depth: int = 0
    aliases: int = 0
    cost: int = 0
    roots: int = 0
    introspects: bool = False
    """Only introspection is asked: it reads the schema, so depth and cost are judged apart."""

    def beside(self, other: Weight) -> Weight:
        """Two selections of one object; bounded, so that a bomb's numbers stay small."""
        return Weight(
            max(self.depth, other.depth), min(self.aliases + other.aliases, FAR), min(self.cost + other.cost, FAR)
        )


@dataclass
class Walk:
    """One walk over an operation; each fragment is weighed once, however often it is spread."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    weighed: dict[str, Weight] = field(default_factory=dict)

    def selections(self, selection_set: SelectionSetNode | None, type_: GraphQLNamedType) -> Weight:
        """The weight of a selection set on a type."""
        total = Weight()
        for selection in selection_set.selections if selection_set else ():
            total = total.beside(self._selection(selection, type_))
        return total

    def _selection(self, selection: Any, type_: GraphQLNamedType) -> Weight:
        if isinstance(selection, FragmentSpreadNode):
            return self._fragment(selection.name.value)
        if isinstance(selection, InlineFragmentNode):
            condition = selection.type_condition
            return self.selections(selection.selection_set, self._type(condition) if condition else type_)
        return self._field(selection, type_)

    def _type(self, condition: Any) -> GraphQLNamedType:
        return self.schema.type_map[condition.name.value]

    def _fragment(self, name: str) -> Weight:
        if name not in self.weighed:
            definition = self.fragments[name]
            self.weighed[name] = self.selections(definition.selection_set, self._type(definition.type_condition))
        return self.weighed[name]

    def _field(self, node: FieldNode, type_: GraphQLNamedType) -> Weight:
        own = Weight(1, 1 if node.alias else 0)
        declared: GraphQLField | None = getattr(type_, "fields", {}).get(node.name.value)
        if declared is None or is_leaf_type(get_named_type(declared.type)):
            return own
        inner = get_named_type(declared.type)
        below = self.selections(node.selection_set, inner)
        cost = min(self._cost(node, declared, inner, below.cost), FAR)
        return Weight(below.depth + 1, min(below.aliases + own.aliases, FAR), cost)

    def _cost(self, node: FieldNode, declared: GraphQLField, inner: GraphQLNamedType, below: int) -> int:
        if "groupBy" in declared.args:
            return AGGREGATE + self._groups(node) * (1 + below // PARTS) // 2
        if "first" in declared.args:
            return self._page_size(node) * max(1, below)
        if inner.name == "PageInfo" or (_holds_rows(declared) and inner.name.endswith("Edge")):
            return below
        many = "[" in str(declared.type) and not _holds_rows(declared)
        return (LIST_SIZE if many else 1) * (1 + below)

    def _page_size(self, node: FieldNode) -> int:
        given = {a.name.value: a.value for a in node.arguments or ()}
        return max(1, self._number(given.get("first") or given.get("last"), DEFAULT_SIZE, MAXIMUM_SIZE))

    def _groups(self, node: FieldNode) -> int:
        """How many groups are asked for; one where rows are not divided."""
        given = {a.name.value: a.value for a in node.arguments or ()}
        if "groupBy" not in given:
            return 1
        return max(1, self._number(given.get("first"), DEFAULT_GROUPS, MAXIMUM_GROUPS))

    def _number(self, value: Any, usual: int, most: int) -> int:
        if isinstance(value, VariableNode):
            found = self.variables.get(value.name.value)
            return min(found, most) if isinstance(found, int) else usual
        return min(int(value.value), most) if isinstance(value, IntValueNode) else usual


def _holds_rows(declared: GraphQLField) -> bool:
    """Whether a list is counted by what holds it: a connection's rows, an aggregate's groups, a group's amounts."""
    text = declared.description or ""
    return text.startswith(("The rows of this page", "The groups")) or "one entry a currency" in text


def weigh(schema: GraphQLSchema, operation: Any, root: GraphQLNamedType, variables: Mapping[str, Any]) -> Weight:
    """What an operation asks for, by its text and the page sizes among its variables."""
    selection_set = operation.node.selection_set
    walked = Walk(schema, operation.fragments, variables).selections(selection_set, root)
    return Weight(walked.depth, walked.aliases, walked.cost, len(selection_set.selections), _introspects(selection_set))


def _introspects(selection_set: SelectionSetNode) -> bool:
    names = [s.name.value if isinstance(s, FieldNode) else "" for s in selection_set.selections]
    return all(name.startswith("__") for name in names)


def check(weight: Weight, viewer: Viewer) -> None:
    """Refuse a weight beyond the limits; the error names the limit, the value and the mend."""
    budget = _budget(viewer)
    if weight.depth <= DEPTH and weight.aliases <= ALIASES and weight.roots <= ROOT_FIELDS and weight.cost <= budget:
        return
    limits = [
        ("aliases", weight.aliases, ALIASES, "split the operation"),
        ("root fields", weight.roots, ROOT_FIELDS, "split the operation"),
    ]
    if not weight.introspects:
        limits.append(("depth", weight.depth, DEPTH, "ask for fewer levels at once"))
        limits.append(("cost", weight.cost, budget, "ask for smaller pages or fewer nested lists"))
    for name, value, most, mend in limits:
        if value > most:
            raise _refusal(name, value, most, mend)


def _budget(viewer: Viewer) -> int:
    if not viewer.user_id:
        return COST_ANONYMOUS
    return COST_ANALYST if viewer.roles & {GrantRole.ANALYST, GrantRole.AUDITOR} else COST_SIGNED_IN


def _refusal(name: str, value: int, most: int, mend: str) -> GraphQLError:
    shown = f"over {FAR}" if value >= FAR else str(value)
    return GraphQLError(
        f"The operation's {name} is {shown} and at most {most} is allowed; {mend}.",
        extensions={"code": "BAD_USER_INPUT", "limit": name, "requested": value, "max": most},
    )

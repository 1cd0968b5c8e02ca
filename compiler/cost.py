"""What an operation costs by its text and page sizes: one walk, memoised by fragment; knows no table and no HTTP.

A scalar costs nothing, an object 1, a connection its page size times what one of its rows costs, a plain list ten
objects, a mutation 10. What reads the schema and not rows is priced apart, by the usual lengths of its lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_leaf_type,
)

from compiler.document import Operation
from compiler.extent import INTROSPECTED
from compiler.group_arguments import DEFAULT_SIZE as DEFAULT_GROUPS
from compiler.group_arguments import MAXIMUM_SIZE as MAXIMUM_GROUPS
from compiler.limits import COST, FAR, INTROSPECTION, Use
from compiler.pages import DEFAULT_SIZE, MAXIMUM_SIZE
from db.viewer import Viewer

LIST_SIZE = 10
"""What a plain list is counted as; its declared maximum bounds it."""
AGGREGATE = 10
"""What an aggregate is counted as beside its groups: all rows are read for it."""
PARTS = 8
"""How many objects of a group, its keys and what is measured, count as one more: they are small and read nothing. A
group itself counts half: no row is fetched for it."""
MUTATION = 10
SCHEMA_LISTS = {"fields": 20, "inputFields": 10, "enumValues": 10, "args": 5, "interfaces": 2, "possibleTypes": 10}
"""How long lists of the schema are counted; `types` is as long as it is."""


@dataclass(frozen=True)
class Cost:
    """What an operation costs: of rows, and of reading the schema."""

    rows: int = 0
    schema: int = 0

    def beside(self, other: Cost) -> Cost:
        """Two selections of one object."""
        return Cost(min(self.rows + other.rows, FAR), min(self.schema + other.schema, FAR))

    def uses(self, viewer: Viewer, types: int) -> tuple[Use, Use]:
        """Both costs with what the viewer is allowed."""
        return (
            Use("cost", self.rows, COST[viewer.tier], "ask for smaller pages or fewer nested lists"),
            Use("introspection cost", self.schema, INTROSPECTION * types, "ask for `__schema` once, or for one type"),
        )


def cost_of(schema: GraphQLSchema, operation: Operation, variables: Mapping[str, Any]) -> Cost:
    """What a valid operation costs, with the page sizes among its variables."""
    root = schema.get_root_type(operation.type)
    if root is None:
        return Cost()
    return _Walk(schema, operation, variables).selections(operation.node.selection_set, root)


def size_of(value: Any) -> int | None:
    """What of a variable's value may change the cost: a page size, or how many values a list holds."""
    return len(value) if isinstance(value, list) else value if isinstance(value, int) else None


@dataclass
class _Walk:
    """One walk over an operation; each fragment is priced once, however often it is spread."""

    schema: GraphQLSchema
    operation: Operation
    variables: Mapping[str, Any]
    priced: dict[str, Cost] = field(default_factory=dict)

    def selections(self, selection_set: SelectionSetNode | None, type_: GraphQLNamedType) -> Cost:
        """The cost of a selection set on a type."""
        total = Cost()
        for selection in selection_set.selections if selection_set else ():
            total = total.beside(self._selection(selection, type_))
        return total

    def _selection(self, selection: Any, type_: GraphQLNamedType) -> Cost:
        if isinstance(selection, FragmentSpreadNode):
            return self._fragment(selection.name.value)
        if isinstance(selection, InlineFragmentNode):
            condition = selection.type_condition
            return self.selections(selection.selection_set, self._type(condition) if condition else type_)
        return self._field(selection, type_)

    def _type(self, condition: Any) -> GraphQLNamedType:
        return self.schema.type_map[condition.name.value]

    def _fragment(self, name: str) -> Cost:
        if name not in self.priced:
            definition = self.operation.fragments[name]
            self.priced[name] = self.selections(definition.selection_set, self._type(definition.type_condition))
        return self.priced[name]

    def _field(self, node: FieldNode, type_: GraphQLNamedType) -> Cost:
        name = node.name.value
        if name in INTROSPECTED:
            return self._introspected(node, get_named_type(self.schema.get_field(type_, name).type))  # type: ignore[union-attr,arg-type]  # valid, so it is there
        declared: GraphQLField | None = getattr(type_, "fields", {}).get(name)
        if declared is None:
            return Cost()
        if type_.name.startswith("__"):
            return self._of_schema(node, declared)
        return self._priced(node, declared, type_)

    def _priced(self, node: FieldNode, declared: GraphQLField, type_: GraphQLNamedType) -> Cost:
        inner = get_named_type(declared.type)
        act = MUTATION if type_ is self.schema.mutation_type else 0
        if is_leaf_type(inner):
            return Cost(act)
        below = self.selections(node.selection_set, inner)
        return Cost(min(act + self._rows(node, declared, type_, below.rows), FAR), below.schema)

    def _rows(self, node: FieldNode, declared: GraphQLField, type_: GraphQLNamedType, below: int) -> int:
        if "groupBy" in declared.args:
            return AGGREGATE + self._groups(node) * (1 + below // PARTS) // 2
        if "first" in declared.args:
            return self._page_size(node) * max(1, below)
        if "ids" in declared.args:
            return self._ids(node) * (1 + below)
        paged = _paged(self.schema)
        if get_named_type(declared.type).name in paged.wrappers:
            return below
        counted = (type_.name, node.name.value) in paged.lists or not _is_list(declared.type)
        return (1 if counted else LIST_SIZE) * (1 + below)

    def _page_size(self, node: FieldNode) -> int:
        given = {a.name.value: a.value for a in node.arguments or ()}
        return max(1, self._number(given.get("first") or given.get("last"), DEFAULT_SIZE, MAXIMUM_SIZE))

    def _groups(self, node: FieldNode) -> int:
        """How many groups are asked for; one where rows are not divided."""
        given = {a.name.value: a.value for a in node.arguments or ()}
        if "groupBy" not in given:
            return 1
        return max(1, self._number(given.get("first"), DEFAULT_GROUPS, MAXIMUM_GROUPS))

    def _ids(self, node: FieldNode) -> int:
        """How many ids a field names; more than there may be cost no more: they are refused."""
        value = next((a.value for a in node.arguments or () if a.name.value == "ids"), None)
        if isinstance(value, VariableNode):
            return min(size_of(self.variables.get(value.name.value)) or 1, MAXIMUM_SIZE)
        return min(len(value.values), MAXIMUM_SIZE) if isinstance(value, ListValueNode) else 1

    def _number(self, value: Any, usual: int, most: int) -> int:
        if isinstance(value, VariableNode):
            found = self.variables.get(value.name.value)
            return min(found, most) if isinstance(found, int) else usual
        return min(int(value.value), most) if isinstance(value, IntValueNode) else usual

    def _introspected(self, node: FieldNode, inner: GraphQLNamedType) -> Cost:
        return Cost(schema=self.selections(node.selection_set, inner).schema + 1)

    def _of_schema(self, node: FieldNode, declared: GraphQLField) -> Cost:
        """A field of introspection; `ofType` is mostly null and counts as a scalar does."""
        below = self.selections(node.selection_set, get_named_type(declared.type)).schema
        if node.name.value == "types":
            return Cost(schema=min(len(self.schema.type_map) * (1 + below), FAR))
        own = 0 if is_leaf_type(get_named_type(declared.type)) or node.name.value == "ofType" else 1
        length = SCHEMA_LISTS.get(node.name.value, LIST_SIZE) if _is_list(declared.type) else 1
        return Cost(schema=min(length * (own + below), FAR))


@dataclass(frozen=True)
class _Paged:
    """What of a schema is counted by the field that takes its size: `first` rows, or groups."""

    lists: frozenset[tuple[str, str]]
    """Lists by type and field: the rows of a connection, the groups of an aggregate, the amounts of a group."""
    wrappers: frozenset[str]
    """Types that hold a row or tell where a page stands, and are no object of their own."""


@cache
def _paged(schema: GraphQLSchema) -> _Paged:
    sized = [f for type_ in schema.type_map.values() for f in _fields(type_).values() if "first" in f.args]
    groups = {get_named_type(f.type).name for f in sized if "groupBy" in f.args}
    pages = {get_named_type(f.type).name for f in sized} - groups
    lists = {(name, key) for name in pages for key, _ in _lists(schema, name)}
    lists |= {(name, "groups") for name in groups} | {found for name in groups for found in _amounts(schema, name)}
    edges = {get_named_type(f.type).name for name in pages for key, f in _lists(schema, name) if key == "edges"}
    return _Paged(frozenset(lists), frozenset(edges | {"PageInfo"}))


def _fields(type_: GraphQLNamedType | None) -> Mapping[str, GraphQLField]:
    return type_.fields if isinstance(type_, GraphQLObjectType) else {}


def _lists(schema: GraphQLSchema, name: str) -> list[tuple[str, GraphQLField]]:
    return [(key, f) for key, f in _fields(schema.get_type(name)).items() if _is_list(f.type)]


def _amounts(schema: GraphQLSchema, aggregate: str) -> Iterator[tuple[str, str]]:
    """Lists within a group: one amount a currency."""
    group = get_named_type(_fields(schema.get_type(aggregate))["groups"].type)
    for part in _fields(group).values():
        measured = get_named_type(part.type).name
        yield from ((measured, key) for key, _ in _lists(schema, measured))


def _is_list(type_: Any) -> bool:
    return isinstance(type_.of_type if isinstance(type_, GraphQLNonNull) else type_, GraphQLList)

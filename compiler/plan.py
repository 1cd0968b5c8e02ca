"""A document's operation made into a plan: what is asked, merged and proved, before any SQL; knows no table's SQL.

Everything that can be refused is refused here, before a connection is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    get_named_type,
)
from graphql.execution.collect_fields import (
    FieldDetails,
    FragmentDetails,
    GroupedFieldSet,
    collect_fields,
    collect_subfields,
)
from graphql.execution.values import VariableValues

from compiler import ids
from compiler.amounts import Conditions
from compiler.attributes import Reach
from compiler.criteria import Criterion
from compiler.errors import InputError
from compiler.fields import Field, Type
from compiler.found import Search, Searching
from compiler.group_arguments import Askable, GroupReading
from compiler.group_selection import Selecting
from compiler.grouping import Aggregation
from compiler.keys import Ordering
from compiler.measures import Measures
from compiler.nodes import Listed, read_ids
from compiler.paging import Paging, filter_of, paging
from compiler.specs import (
    Aggregate,
    Announced,
    ById,
    ByIds,
    Found,
    Given,
    Known,
    Many,
    One,
    OneOf,
    OwnColumn,
    Parts,
    Rows,
    Sql,
    Where,
)
from compiler.values import Leaf, trace
from compiler.weights import weight_of_field

CHILDREN = 3
"""How many measures of children one list may be ordered by."""
Arguments = Mapping[str, Any]
"""Traced values of a field's own arguments, by the resolver's parameter names."""


@dataclass(frozen=True)
class Typename:
    key: str


@dataclass(frozen=True)
class Scalar:
    key: str
    field: Field
    arguments: Arguments


@dataclass(frozen=True)
class Struct:
    """A value object, or a list of them: the parts asked for, by response key."""

    key: str
    field: Field
    arguments: Arguments
    type_name: str
    parts: tuple[tuple[str, Field | None], ...]
    """None for __typename."""


@dataclass(frozen=True)
class Single:
    key: str
    field: Field
    arguments: Arguments
    selection: Selection


@dataclass(frozen=True)
class Variant:
    key: str
    field: Field
    selections: Mapping[str, Selection]


@dataclass(frozen=True)
class NodeById:
    """The field `node`: the tag was read from the id, so that one table is asked."""

    key: str
    uid: Leaf
    selection: Selection | None


@dataclass(frozen=True)
class Plural:
    key: str
    field: Field
    arguments: Arguments
    selection: Selection
    filter: Criterion | None = None


@dataclass(frozen=True)
class PagePart:
    """A field of a connection: nodes, edges, pageInfo, totalCount or __typename, with what it asks."""

    key: str
    name: str
    selection: Selection | None = None
    edge: tuple[tuple[str, str, Selection | None], ...] = ()
    info: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Page:
    key: str
    field: Field
    arguments: Arguments
    paging: Paging
    parts: tuple[PagePart, ...]

    def asks(self, name: str) -> bool:
        return any(part.name == name for part in self.parts)


Item = Typename | Scalar | Struct | Single | Variant | NodeById | Listed | Search | Plural | Page | Aggregation


@dataclass(frozen=True)
class Selection:
    """What is asked of one type."""

    type: Type
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Planner:
    """Plans one operation against a schema and its declared types."""

    schema: GraphQLSchema
    types: Mapping[str, Type]
    reaches: Mapping[str, Reach]
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues
    conditions: Conditions = field(default_factory=Conditions)
    named: Mapping[str, str] = field(default_factory=dict)
    """The types of the nodes that an outcome names for fields which could be any node, by Python name."""

    def root(self, root_type: GraphQLObjectType) -> GroupedFieldSet:
        """The root fields by response key."""
        collected = collect_fields(
            self.schema, self._fragments(), self.variables, root_type, self.operation, hide_suggestions=True
        )
        return collected.grouped_field_set

    def query(self, grouped: GroupedFieldSet) -> Selection:
        """The plan of a query's root fields, introspection apart."""
        assert self.schema.query_type is not None
        return self._selection(self.schema.query_type, grouped)

    def payload(self, type_name: str, fields: list[FieldDetails], named: Mapping[str, str]) -> Selection:
        """The plan of what is asked of a mutation's result."""
        return replace(self, named=named)._of(type_name, fields)

    def _fragments(self) -> dict[str, FragmentDetails]:
        return {name: FragmentDetails(definition) for name, definition in self.fragments.items()}

    def collect(self, type_name: str, fields: list[FieldDetails]) -> GroupedFieldSet:
        """What is asked of a type below these fields, by response key."""
        object_type = self.schema.type_map[type_name]
        assert isinstance(object_type, GraphQLObjectType)
        return collect_subfields(
            self.schema, self._fragments(), self.variables, self.operation, object_type, fields
        ).grouped_field_set

    def _of(self, type_name: str, fields: list[FieldDetails]) -> Selection:
        object_type = self.schema.type_map[type_name]
        assert isinstance(object_type, GraphQLObjectType)
        return self._selection(object_type, self.collect(type_name, fields))

    def _selection(self, object_type: GraphQLObjectType, grouped: GroupedFieldSet) -> Selection:
        type_ = self.types[object_type.name]
        return Selection(type_, tuple(self._items(object_type, type_, grouped)))

    def _items(self, object_type: GraphQLObjectType, type_: Type, grouped: GroupedFieldSet) -> Iterator[Item]:
        for key, fields in grouped.items():
            name = fields[0].node.name.value
            if name == "__typename":
                yield Typename(key)
            elif not name.startswith("__"):
                self._weigh(type_, type_.fields[name], fields[0].node)
                yield self._item(key, type_.fields[name], object_type.fields[name], fields)

    def _weigh(self, type_: Type, field: Field, node: FieldNode) -> None:
        target = None if field.target is None else self.types[field.target].table
        named = {a.name.value for a in node.arguments or ()}
        given = [argument.name for name, argument in field.arguments.items() if name in named]
        self.conditions.add_field(weight_of_field(field.spec, type_.table, target, given), node)

    def _item(self, key: str, field: Field, graphql: GraphQLField, fields: list[FieldDetails]) -> Item:
        node = fields[0].node
        given = self._arguments(field, graphql, node)
        match field.spec:
            case ById():
                return self._by_id(key, graphql, node, fields)
            case ByIds():
                return self._by_ids(key, graphql, node, fields)
            case Found():
                searching = Searching(self.types, self.variables.coerced, self.collect, self._of)
                return searching.plan(key, field, graphql, fields)
            case OneOf(keys):
                return Variant(key, field, {name: self._of(name, fields) for name in keys})
            case One() | Given():
                return Single(key, field, given, self._target(field, fields))
            case Many(at_most=None):
                return self._page(key, field, given, graphql, fields)
            case Many():
                filter_ = filter_of(self.reaches, field, self._beside(field, graphql, node), node)
                self.conditions.add(filter_, node)
                return Plural(key, field, given, self._target(field, fields), filter_)
            case Aggregate():
                return self._aggregation(key, field, given, graphql, fields)
            case Parts() | Rows():
                return self._struct(key, field, given, fields)
            case OwnColumn() if field.target is not None:
                return self._struct(key, field, given, fields)
            case OwnColumn() | Sql():
                return Scalar(key, field, given)
            case Where():
                raise TypeError(f"{field.name} is a condition of filters and is never selected")
            case Announced():
                raise TypeError(f"{field.name} is a subscription, which is planned by itself")
            case Known():
                raise TypeError(f"{field.name} needs no statement: it is answered before a query is planned")

    def _target(self, field: Field, fields: list[FieldDetails]) -> Selection:
        target = field.target or self.named[field.python_name]
        return self._of(target, fields)

    def _arguments(self, field: Field, graphql: GraphQLField, node: FieldNode) -> Arguments:
        literals = {a.name.value: a.value for a in node.arguments or ()}
        return {
            argument.name: trace(literals.get(name), graphql.args[name].type, self.variables.coerced)
            for name, argument in field.arguments.items()
        }

    def _struct(self, key: str, field: Field, given: Arguments, fields: list[FieldDetails]) -> Struct:
        assert field.target is not None
        parts = [
            (
                part,
                None if f[0].node.name.value == "__typename" else self.types[field.target].fields[f[0].node.name.value],
            )
            for part, f in self.collect(field.target, fields).items()
        ]
        return Struct(key, field, given, field.target, tuple(parts))

    def _by_id(self, key: str, graphql: GraphQLField, node: FieldNode, fields: list[FieldDetails]) -> NodeById:
        literal = next(a.value for a in node.arguments or () if a.name.value == "id")
        leaf = trace(literal, graphql.args["id"].type, self.variables.coerced)
        decoded = ids.decode(leaf.value)
        if decoded is None:
            raise InputError(f"id {leaf.value[:60]!r} is malformed; use an `id` that this API answered", node)
        found = next((t for t in self.types.values() if t.tag == decoded[0]), None)
        uid = Leaf(decoded[1], lambda given: _uid(leaf.read(given)))
        return NodeById(key, uid, None if found is None else self._of(found.name, fields))

    def _by_ids(self, key: str, graphql: GraphQLField, node: FieldNode, fields: list[FieldDetails]) -> Listed:
        literal = next(a.value for a in node.arguments or () if a.name.value == "ids")
        tags, uids = read_ids(trace(literal, graphql.args["ids"].type, self.variables.coerced), node)
        asked = {t.tag: t.name for t in self.types.values() if t.tag in tags.value}
        return Listed(key, tags, uids, {tag: self._of(name, fields) for tag, name in asked.items() if tag is not None})

    def _page(
        self, key: str, field: Field, given: Arguments, graphql: GraphQLField, fields: list[FieldDetails]
    ) -> Page:
        node = fields[0].node
        assert field.target is not None
        connection = get_named_type(graphql.type)
        parts = tuple(self._page_parts(connection.name, field.target, fields))
        page = paging(self.reaches, field, self._beside(field, graphql, node), node)
        self.conditions.add(page.filter, node, page.order)
        self._check_children(page.order, node)
        return Page(key, field, given, page, parts)

    def _check_children(self, order: Ordering, node: FieldNode) -> None:
        """Each measure of children is worked out for each row of the list."""
        children = [key.child for key in order.keys if key.child is not None]
        if len(children) > CHILDREN:
            raise InputError(
                f"orderBy measures children {len(children)} times and at most {CHILDREN} are allowed", node
            )
        for child in children:
            self.conditions.add(child.filter, node)

    def _aggregation(
        self, key: str, field: Field, given: Arguments, graphql: GraphQLField, fields: list[FieldDetails]
    ) -> Aggregation:
        node = fields[0].node
        assert field.target is not None
        reading = GroupReading(self.reaches, Measures(self.reaches[field.target]), node)
        grouping = reading.grouping(self._beside(field, graphql, node))
        self.conditions.add(grouping.filter, node)
        self.conditions.add_having(grouping.having, node)
        asked = Askable(reading.measures, grouping.keys, grouping.conversion, node)
        parts = tuple(Selecting(self.reaches, self.types, asked, self.collect, node).parts(fields))
        return Aggregation(key, field, given, grouping, parts, f"{field.target}Aggregate")

    def _beside(self, field: Field, graphql: GraphQLField, node: FieldNode) -> Arguments:
        """The arguments of a list beyond its resolver's own."""
        literals = {a.name.value: a.value for a in node.arguments or ()}
        return {
            name: trace(literals.get(name), argument.type, self.variables.coerced)
            for name, argument in graphql.args.items()
            if name not in field.arguments
        }

    def _page_parts(self, connection: str, target: str, fields: list[FieldDetails]) -> Iterator[PagePart]:
        for key, part in self.collect(connection, fields).items():
            name = part[0].node.name.value
            match name:
                case "nodes":
                    yield PagePart(key, name, selection=self._of(target, part))
                case "edges":
                    yield PagePart(key, name, edge=tuple(self._edge(f"{target}Edge", target, part)))
                case "pageInfo":
                    info = self.collect("PageInfo", part)
                    yield PagePart(key, name, info=tuple((k, f[0].node.name.value) for k, f in info.items()))
                case _:
                    yield PagePart(key, name)

    def _edge(self, edge: str, target: str, fields: list[FieldDetails]) -> Iterator[tuple[str, str, Selection | None]]:
        for key, part in self.collect(edge, fields).items():
            name = part[0].node.name.value
            yield key, name, self._of(target, part) if name == "node" else None


def _uid(text: str) -> Any:
    decoded = ids.decode(text)
    assert decoded is not None
    return decoded[1]

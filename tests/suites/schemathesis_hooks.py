"""What Schemathesis must know of the API beyond its types; imported by Schemathesis alone, in its own environment.

With SELARAS_TAMED, what it makes up also keeps to the rules that the descriptions state, so that every refusal is a
failure; without, it may break them, and only an answer that is none of the client's faults is.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import graphql
import schemathesis  # type: ignore[import-not-found]  # is in an environment of its own
from graphql import GraphQLInputObjectType, GraphQLInputType
from graphql.language import ast
from hypothesis import strategies as st

# Read from its text: what Schemathesis read by introspection does not say which inputs take exactly one key.
SCHEMA = graphql.build_schema((Path(__file__).parents[2] / "schema.graphql").read_text())
IDS: list[str] = json.loads(os.environ["SELARAS_IDS"])
MOST_ROWS = 3
KEY = "idempotencyKey"


def _number(value: object) -> ast.ValueNode:
    return ast.StringValueNode(value=str(value))


schemathesis.graphql.scalar("Decimal", st.decimals(-(10**6), 10**6, places=2).map(_number))
schemathesis.graphql.scalar("BigInt", st.integers(-(2**63), 2**63 - 1).map(_number))


def tamed(document: graphql.DocumentNode) -> graphql.DocumentNode:
    """The document with arguments that keep to the rules which types cannot tell."""
    types = graphql.TypeInfo(SCHEMA)
    found: graphql.DocumentNode = graphql.visit(document, graphql.TypeInfoVisitor(types, Tamer(types)))
    return found


class Tamer(graphql.Visitor):
    """Rewrites each field's arguments."""

    def __init__(self, types: graphql.TypeInfo) -> None:
        super().__init__()
        self.types = types

    def enter_field(self, node: ast.FieldNode, *_: Any) -> ast.FieldNode | None:
        field = self.types.get_field_def()
        if field is None or not field.args:
            return None
        kept = {given.name.value: given for given in node.arguments or () if given.name.value in field.args}
        values = {name: mended(given.value, field.args[name].type) for name, given in kept.items()}
        if node.name.value == "validateReport":  # it writes nothing, so it takes no key
            values = {name: _without(value, KEY) for name, value in values.items()}
        if "first" in field.args:
            values = _paged(values)
        if "groupBy" in field.args:
            values = _grouped(values)
        if node.name.value == "search":
            values = _searched(values)
        arguments = tuple(
            ast.ArgumentNode(name=ast.NameNode(value=name), value=value) for name, value in values.items() if value
        )
        return ast.FieldNode(
            name=node.name,
            alias=node.alias,
            arguments=arguments,
            directives=node.directives,
            selection_set=node.selection_set,
        )


def _paged(values: dict[str, ast.ValueNode | None]) -> dict[str, ast.ValueNode | None]:
    """A short page from one end; only cursors that a list answered mean anything, so none."""
    end = "last" if values.get("last") and not values.get("first") else "first"
    rest = {name: value for name, value in values.items() if name not in ("first", "last", "after", "before")}
    return {**rest, end: ast.IntValueNode(value=str(MOST_ROWS))}


def _grouped(values: dict[str, ast.ValueNode | None]) -> dict[str, ast.ValueNode | None]:
    """One key; ordered and kept by counts alone, which mean something whatever the key and the currency."""
    found = dict(values)
    if isinstance(keys := found.get("groupBy"), ast.ListValueNode):
        found["groupBy"] = ast.ListValueNode(values=keys.values[:1])
    if isinstance(order := found.get("orderBy"), ast.ListValueNode):
        counts = [item for item in order.values if isinstance(item, ast.ObjectValueNode) and _only(item, "count")]
        found["orderBy"] = ast.ListValueNode(values=tuple(counts))
    if isinstance(having := found.get("having"), ast.ObjectValueNode):
        found["having"] = _only(having, "count")
    return found


def _searched(values: dict[str, ast.ValueNode | None]) -> dict[str, ast.ValueNode | None]:
    """A text of two letters at least, and some types, or all."""
    types = values.get("types")
    named = isinstance(types, ast.ListValueNode) and types.values
    return {**values, "text": ast.StringValueNode(value="desa"), "types": types if named else None}


def _without(value: ast.ValueNode | None, name: str) -> ast.ValueNode | None:
    """An object without one of its keys; any other value as it is."""
    if not isinstance(value, ast.ObjectValueNode):
        return value
    return ast.ObjectValueNode(fields=tuple(field for field in value.fields if field.name.value != name))


def _only(value: ast.ObjectValueNode, *names: str) -> ast.ObjectValueNode | None:
    """The object with these keys alone; None when it has none of them."""
    kept = tuple(field for field in value.fields if field.name.value in names)
    return ast.ObjectValueNode(fields=kept) if kept else None


def mended(value: ast.ValueNode, declared: GraphQLInputType) -> ast.ValueNode | None:
    """The value without null and without empty conditions, ids that exist, one key where one is demanded."""
    kind = graphql.get_nullable_type(declared)
    if isinstance(value, ast.NullValueNode):
        return None
    if isinstance(value, ast.ListValueNode) and isinstance(kind, graphql.GraphQLList):
        items = [mended(item, kind.of_type) for item in value.values]
        return ast.ListValueNode(values=tuple(item for item in items if item))
    if isinstance(value, ast.ObjectValueNode) and isinstance(kind, GraphQLInputObjectType):
        return _object(value, kind)
    if kind is graphql.GraphQLID:
        return ast.StringValueNode(value=IDS[len(graphql.print_ast(value)) % len(IDS)])
    return value


def _of_field(field: ast.ObjectFieldNode, kind: GraphQLInputObjectType) -> ast.ValueNode | None:
    """A key of idempotency as it is described; anything else mended by its type."""
    if field.name.value == KEY and isinstance(field.value, ast.StringValueNode):
        return ast.StringValueNode(value=f"made-up-{len(field.value.value):08}")
    return mended(field.value, kind.fields[field.name.value].type)


def _object(value: ast.ObjectValueNode, kind: GraphQLInputObjectType) -> ast.ValueNode | None:
    found = [(field, _of_field(field, kind)) for field in value.fields]
    kept = tuple(ast.ObjectFieldNode(name=field.name, value=inner) for field, inner in found if inner)
    made = ast.ObjectValueNode(fields=kept[:1] if kind.is_one_of else kept)
    if kind.name == "IDFilter":  # its ids must be of the list's own type
        return _only(made, "isNull")
    if kind.name == "Convert":  # whether it can be done depends on the rates there are
        return None
    if "by" in kind.fields and "filter" in kind.fields:  # amounts compare in one currency alone, counts always
        return _by_count(made)
    lacks = [name for name, one in kind.fields.items() if graphql.is_required_input_field(one)]
    given = {field.name.value for field in kept}
    return made if kept and given.issuperset(lacks) else None


def _by_count(order: ast.ObjectValueNode) -> ast.ObjectValueNode | None:
    """An ordering by children as one by how many there are; None when it is another."""
    by = next((field.value for field in order.fields if field.name.value == "by"), None)
    counted = isinstance(by, ast.ObjectValueNode) and _only(by, "count") is not None
    return _only(order, "by", "filter") if counted else None


if os.environ.get("SELARAS_TAMED"):

    @schemathesis.hook  # type: ignore[untyped-decorator]  # as above
    def map_body(context: Any, document: graphql.DocumentNode) -> graphql.DocumentNode:
        """Tame what was made up."""
        return tamed(document)

"""Values of arguments traced to where they come from, so that a cached statement can be bound anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    ListValueNode,
    Node,
    NullValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    value_from_ast,
)

from compiler.errors import InputError

Convert = Callable[[Any], Any]


class Absent:
    """No value was given."""


ABSENT = Absent()
LEAVE_OUT = "leave it out"
OR_TEST = "leave it out, or use isNull to test for null"


@dataclass(frozen=True)
class Leaf:
    """A scalar, or a list of scalars: the value now, and how to find it in other variables."""

    value: Any
    read: Callable[[Mapping[str, Any]], Any]
    fixed: bool = False
    """Whether it stands in the document itself, so that it may be written into the text."""


Traced = Leaf | Absent | None | dict[str, "Traced"] | list["Traced"]


def trace(node: ValueNode | None, type_: GraphQLInputType, variables: Mapping[str, Any]) -> Any:
    """The value of an argument: ABSENT, None, a Leaf, or dicts and lists of these for input objects."""
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if node is None:
        return ABSENT
    if isinstance(node, NullValueNode):
        return None
    if isinstance(node, VariableNode):
        name = node.name.value
        if name not in variables:
            return ABSENT
        return _from_variable(variables[name], type_, (name,))
    if isinstance(type_, GraphQLInputObjectType) and isinstance(node, ObjectValueNode):
        return _object(node, type_, variables)
    if isinstance(type_, GraphQLList):
        return _list(node, type_, variables)
    value = plain(value_from_ast(node, type_))
    return Leaf(value, lambda _: value, fixed=True)


def _object(node: ObjectValueNode, type_: GraphQLInputObjectType, variables: Mapping[str, Any]) -> Any:
    given = {f.name.value: f.value for f in node.fields}
    traced = {name: trace(given.get(name), field.type, variables) for name, field in type_.fields.items()}
    return {name: value for name, value in traced.items() if value is not ABSENT}


def _list(node: ValueNode, type_: GraphQLList[Any], variables: Mapping[str, Any]) -> Any:
    items = node.values if isinstance(node, ListValueNode) else (node,)
    traced = [trace(item, type_.of_type, variables) for item in items]
    if _of_objects(type_):
        return traced
    leaves = [item if isinstance(item, Leaf) else Leaf(None, lambda _: None) for item in traced]
    fixed = all(leaf.fixed for leaf in leaves)
    return Leaf([leaf.value for leaf in leaves], lambda given: [leaf.read(given) for leaf in leaves], fixed)


def _from_variable(value: Any, type_: GraphQLInputType, path: tuple[Any, ...]) -> Any:
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if value is None:
        return None
    if isinstance(type_, GraphQLInputObjectType):
        return {
            name: _from_variable(value[name], field.type, (*path, name))
            for name, field in type_.fields.items()
            if name in value
        }
    if isinstance(type_, GraphQLList) and _of_objects(type_):
        return [_from_variable(v, type_.of_type, (*path, i)) for i, v in enumerate(value)]
    if len(path) == 1:
        name = path[0]
        return Leaf(plain(value), lambda given: plain(given[name]))
    return Leaf(plain(value), lambda given: plain(_at(given, path)))


def _of_objects(type_: GraphQLList[Any]) -> bool:
    inner: Any = type_
    while isinstance(inner, GraphQLList | GraphQLNonNull):
        inner = inner.of_type
    return isinstance(inner, GraphQLInputObjectType)


def _at(given: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        given = given[step]
    return given


_PLAIN = frozenset({str, int, bool, float})
"""What most values are: to ask of each whether it is a word costs a list of ids as much as to read them."""


def plain(value: Any) -> Any:
    """Words of a vocabulary as their names, lists of them likewise."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def whole(traced: Any) -> Any:
    """A traced value as plain data: what it is now."""
    if isinstance(traced, Leaf):
        return traced.value
    if isinstance(traced, dict):
        return {name: whole(value) for name, value in traced.items()}
    if isinstance(traced, list):
        return [whole(item) for item in traced]
    return traced


def refuse_null(traced: Any, where: str, node: Node, within: str = LEAVE_OUT) -> None:
    """Null in a filter or an ordering, or in its place, is an error, never 'true'; `within` mends what is inside."""
    _refuse_null(traced, where, node, LEAVE_OUT, within)


def _refuse_null(traced: Any, where: str, node: Node, mend: str, within: str) -> None:
    if traced is None or (isinstance(traced, Leaf) and (traced.value is None or _holds_none(traced.value))):
        raise InputError(f"{where} is null; {mend}", node)
    if isinstance(traced, dict):
        if not traced:
            raise InputError(f"{where} is empty; leave it out, or give it a condition", node)
        for name, value in traced.items():
            _refuse_null(value, f"{where}.{name}", node, within, within)
    if isinstance(traced, list):
        for index, value in enumerate(traced):
            _refuse_null(value, f"{where}[{index}]", node, within, within)


def _holds_none(value: Any) -> bool:
    return isinstance(value, list) and any(item is None for item in value)

"""Declarations made into a schema: names supplied, each field proved, each type given to Strawberry."""

from __future__ import annotations

import sys
import typing
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import strawberry
from strawberry.utils.str_converters import to_camel_case

from compiler.arguments import arguments, values
from compiler.attributes import reaches
from compiler.declare import DECLARED, Declaration
from compiler.errors import DeclarationError
from compiler.expose import Inputs, expose
from compiler.fields import Field, Shape, Type, function_of, shape_of
from compiler.filters import Filters
from compiler.group_inputs import GroupInputs
from compiler.group_types import GroupTypes
from compiler.node import Node
from compiler.orders import Orders
from compiler.prove import prove, prove_adds_up, prove_where
from compiler.specs import Aggregate, Known, Many, OwnColumn, Where
from db.policies import policy


def link() -> dict[str, Type]:
    """Prove all declarations and hand them to Strawberry; DeclarationError names the first mistake."""
    _supply_names()
    linked = {name: _link(declaration) for name, declaration in DECLARED.items()}
    named = reaches(linked)
    filters, orders = Filters(named), Orders(named)
    groups = GroupInputs(named, filters, orders)
    orders.children = groups.child
    inputs = Inputs(filters, orders, groups, GroupTypes(named))
    for declaration in DECLARED.values():
        expose(declaration, linked[declaration.name], inputs)
    return linked


def _supply_names() -> None:
    """Give each declaring module the types it names only under TYPE_CHECKING, since their modules are cyclic."""
    for declaration in DECLARED.values():
        namespace = vars(sys.modules[declaration.cls.__module__])
        for other in DECLARED.values():
            namespace.setdefault(other.name, other.cls)


def _link(declaration: Declaration) -> Type:
    hints = typing.get_type_hints(declaration.cls, include_extras=True)
    selected = [name for name, spec in declaration.specs.items() if not isinstance(spec, Where)]
    fields = [_field(declaration, name, hints[name]) for name in selected]
    fields += [_aggregate(field) for field in fields if field.shape.kind == "page"]
    if declaration.table is not None:
        policy(declaration.table)
        fields.insert(0, _id_field(declaration))
        prove_adds_up(declaration, [field.python_name for field in fields])
    else:
        fields += _inherited(declaration, hints)
    return Type(declaration.name, declaration.table, declaration.tag, {f.name: f for f in fields}, _wheres(declaration))


def _aggregate(field: Field) -> Field:
    """The field that groups and measures the rows of a connection."""
    assert isinstance(field.spec, Many)
    return replace(
        field,
        name=f"{field.name}Aggregate",
        python_name=f"{field.python_name}_aggregate",
        spec=Aggregate(field.spec),
        shape=Shape(field.shape.inner, False, "groups"),
    )


def _wheres(declaration: Declaration) -> dict[str, Where]:
    found = {}
    for name, spec in declaration.specs.items():
        if isinstance(spec, Where):
            prove_where(declaration, spec, declaration.where(name))
            found[to_camel_case(name)] = spec
    return found


def _inherited(declaration: Declaration, hints: Mapping[str, Any]) -> list[Field]:
    """The fields a payload has from its interfaces, which Strawberry knows already."""
    names = [name for name in hints if name not in declaration.specs]
    shapes = {name: shape_of(hints[name], declaration.where(name)) for name in names}
    return [Field(to_camel_case(name), name, OwnColumn(), shapes[name], {}, (), None) for name in names]


def _id_field(declaration: Declaration) -> Field:
    if not issubclass(declaration.cls, Node):
        raise DeclarationError(
            f"{declaration.cls.__module__}.{declaration.name}",
            "a type over a table is a Node",
            f"write `class {declaration.name}(Node):`",
        )
    return Field("id", "id", OwnColumn(), Shape(strawberry.ID, False, "one"), {}, (), None)


def _field(declaration: Declaration, name: str, hint: Any) -> Field:
    where, spec = declaration.where(name), declaration.specs[name]
    shape = shape_of(hint, where)
    found = values(spec.function, where) if isinstance(spec, Known) else arguments(function_of(spec), where)
    target = shape.inner.__name__ if getattr(shape.inner, "__name__", None) in DECLARED else None
    field = Field(
        to_camel_case(name),
        name,
        spec,
        shape,
        {to_camel_case(a.name): a for a in found if a.exposed},
        tuple(a for a in found if not a.exposed),
        target,
    )
    prove(declaration, field, where)
    return field

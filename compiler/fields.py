"""Fields and types as the stages after the schema's building know them; knows no declaration's class body."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args, get_origin

from sqlalchemy import Table

from compiler.arguments import Argument, arguments
from compiler.pages import Connection
from compiler.specs import Aggregate, Many, One, Parts, Rows, Spec, Sql, Where
from db.words import Term


@dataclass(frozen=True)
class Shape:
    """The GraphQL type of a field, taken apart."""

    inner: Any
    nullable: bool
    kind: str
    """'one', 'list', 'page' or 'groups'."""


@dataclass(frozen=True)
class Field:
    """A field, proved: what the plan and the fold need to know of it."""

    name: str
    python_name: str
    spec: Spec
    shape: Shape
    arguments: Mapping[str, Argument]
    """By GraphQL name, the exposed ones."""
    filled: tuple[Argument, ...]
    """The parameters that the compiler fills: today, the viewer."""
    target: str | None
    """The declared type it leads to."""


@dataclass(frozen=True)
class Type:
    """A declared type with its proved fields by GraphQL name."""

    name: str
    table: Table | None
    tag: int | None
    fields: Mapping[str, Field]
    wheres: Mapping[str, Where] = field(default_factory=dict)
    """Conditions that only filters know, by GraphQL name."""


def function_of(spec: Spec) -> Callable[..., Any] | None:
    """The resolver of a field, if it has one."""
    match spec:
        case Aggregate(of):
            return of.on
        case Sql(function) | One(on=function) | Many(on=function) | Rows(select=function):
            return function
        case Parts(parts):
            return next((f for f in parts.values() if arguments(f, "")), None)
        case _:
            return None


def shape_of(hint: Any, where: str) -> Shape:
    origin, options = get_origin(hint), [a for a in get_args(hint) if a is not type(None)]
    if origin in (types.UnionType, typing.Union) and len(options) == 1:
        inner = shape_of(options[0], where)
        return Shape(inner.inner, True, inner.kind)
    if origin is list:
        return Shape(get_args(hint)[0], False, "list")
    if origin is Connection:
        return Shape(get_args(hint)[0], False, "page")
    return Shape(hint, False, "one")


def is_term(inner: Any) -> bool:
    """Whether a type is a vocabulary."""
    return isinstance(inner, type) and issubclass(inner, Term)

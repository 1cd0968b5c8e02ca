"""What of a type conditions, orderings and aggregates may name: its scalars, and where it leads; knows no SQL text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

import strawberry
from sqlalchemy import Column, ColumnElement
from strawberry.utils.str_converters import to_camel_case

from compiler.arguments import arguments
from compiler.fields import Field, Shape, Type, function_of, is_term
from compiler.specs import Many, One, OneOf, OwnColumn, Parts, Sql, Where

NAMEABLE = (str, int, bool, Decimal, date, datetime)


@dataclass(frozen=True)
class Attribute:
    """A scalar of a row: its column, or an expression that needs no argument. Exactly one of these is there."""

    name: str
    """Its GraphQL name; within a value object, the part's own."""
    kind: Any
    """Its Python type; a vocabulary for words, strawberry.ID for the id."""
    nullable: bool
    column: Column[Any] | None = None
    expression: Callable[..., ColumnElement[Any]] | None = None
    whole: Callable[..., ColumnElement[Any]] | None = None
    """Within a value object that may be null: the part that tells so. The others are NULL with it."""


@dataclass(frozen=True)
class Reach:
    """What may be named of one type, by GraphQL name."""

    type: Type
    scalars: Mapping[str, Attribute]
    values: Mapping[str, Mapping[str, Attribute]]
    """Value objects made of expressions over the row, such as Money: their parts."""
    ones: Mapping[str, Field]
    """To-ones that need no argument; each field's `target` is the type it leads to."""
    unions: Mapping[str, Mapping[str, Field]]
    """Fields of one of several types: by type name, each as the to-one it is where it is of that type."""
    manys: Mapping[str, Field]
    """To-manys that need no argument, lists with a declared maximum included."""
    wheres: Mapping[str, Where]
    """Conditions that only filters know."""

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset((*self.scalars, *self.values, *self.ones, *self.unions, *self.manys, *self.wheres))


def reaches(types: Mapping[str, Type]) -> Mapping[str, Reach]:
    """What may be named of each type."""
    return {name: reach(type_, types) for name, type_ in types.items()}


def reach(type_: Type, types: Mapping[str, Type]) -> Reach:
    """What conditions, orderings and aggregates may name of a type; nothing of a type without a table."""
    fields = [f for f in type_.fields.values() if type_.table is not None and not _asks(f)]
    return Reach(
        type_,
        {a.name: a for f in fields for a in _scalar(type_, f)},
        {f.name: dict(_parts(f, types)) for f in fields if isinstance(f.spec, Parts)},
        {f.name: f for f in fields if isinstance(f.spec, One)},
        {f.name: dict(_alternatives(f)) for f in fields if isinstance(f.spec, OneOf)},
        {f.name: f for f in fields if isinstance(f.spec, Many)},
        type_.wheres,
    )


def _asks(field: Field) -> bool:
    """Whether a field cannot be read without an argument of the client's."""
    return any(a.exposed and a.required for a in arguments(function_of(field.spec), field.name))


def _scalar(type_: Type, field: Field) -> Iterator[Attribute]:
    assert type_.table is not None
    if field.name == "id":
        yield Attribute("id", strawberry.ID, False, column=type_.table.c.uid)
    elif field.shape.kind == "one" and _nameable(field.shape.inner):
        match field.spec:
            case OwnColumn():
                column = type_.table.c[field.python_name]
                yield Attribute(field.name, field.shape.inner, bool(column.nullable), column=column)
            case Sql(expression):
                yield Attribute(field.name, field.shape.inner, field.shape.nullable, expression=expression)


def _parts(field: Field, types: Mapping[str, Type]) -> Iterator[tuple[str, Attribute]]:
    assert isinstance(field.spec, Parts)
    assert field.target is not None
    first = next(iter(field.spec.parts.values()))
    for part in types[field.target].fields.values():
        nullable = part.shape.nullable or field.shape.nullable
        expression = field.spec.parts[part.python_name]
        whole = first if field.shape.nullable and expression is not first else None
        yield part.name, Attribute(part.name, part.shape.inner, nullable, expression=expression, whole=whole)


def _alternatives(field: Field) -> Iterator[tuple[str, Field]]:
    assert isinstance(field.spec, OneOf)
    for target, key in field.spec.keys.items():
        name = to_camel_case(target[:1].lower() + target[1:])
        shape = Shape(None, True, "one")
        yield name, Field(f"{field.name}.{name}", name, One(key), shape, {}, (), target)


def _nameable(inner: Any) -> bool:
    return inner in NAMEABLE or is_term(inner)

"""Inputs of mutations: a frozen dataclass made into a GraphQL input, and coerced values made into the dataclass.

It knows no subject. What a resolver takes as `Reference` is an ID for the client; tuples are lists; a field with a
default is optional, and null means its default. A field whose default is UNCHANGED tells a field left out from null:
null clears it where its type allows None, and is refused otherwise.
"""

from __future__ import annotations

import dataclasses
import inspect
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, get_args, get_origin

import strawberry
from strawberry.utils.str_converters import to_camel_case

from compiler import ids
from compiler.declare import DECLARED, field_docs
from compiler.errors import DeclarationError, InputError
from compiler.keyed import DESCRIPTION, KEY
from compiler.vocabulary import enumeration
from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import Term

KEYED: set[type] = set()
"""Inputs that take an idempotency key: those that a mutation takes, though they may be a part of another's too."""
PLAIN = (str, int, bool, Decimal, date, datetime)


def take_key(cls: type) -> None:
    """Let an input take an idempotency key; before it is made into a type."""
    KEYED.add(cls)


@cache
def input_type(cls: type) -> type:
    """The Strawberry input of a frozen dataclass; each field needs a string below it that describes it."""
    if not dataclasses.is_dataclass(cls) or not cls.__doc__:
        raise DeclarationError(_where(cls), "it is no described dataclass", "write @dataclass and a docstring")
    hints, docs = typing.get_type_hints(cls), _docs(cls)
    namespace: dict[str, Any] = {"__annotations__": {}, "__module__": __name__}
    for field in dataclasses.fields(cls):
        where = f"{_where(cls)}.{field.name}"
        if field.name not in docs:
            raise DeclarationError(where, "it has no description", "write a string below the field")
        optional = _has_default(field)
        annotation = _graphql(hints[field.name], where)
        namespace["__annotations__"][field.name] = annotation | None if optional else annotation
        given = {"default": strawberry.UNSET} if optional else {}
        namespace[field.name] = strawberry.field(description=docs[field.name], **given)
    if cls in KEYED:
        namespace["__annotations__"]["idempotency_key"] = str | None
        namespace["idempotency_key"] = strawberry.field(description=DESCRIPTION, default=strawberry.UNSET)
    return strawberry.input(type(cls.__name__, (), namespace), description=inspect.cleandoc(cls.__doc__))


def _docs(cls: type) -> dict[str, str]:
    """The descriptions of a dataclass's fields, those of the dataclasses it extends included."""
    bases = [base for base in reversed(cls.__mro__) if dataclasses.is_dataclass(base)]
    return {name: text for base in bases for name, text in field_docs(base).items()}


def _has_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING


def _graphql(hint: Any, where: str) -> Any:
    inner, listed = _taken_apart(hint)
    made = _leaf(inner, where)
    return list[made] if listed else made  # type: ignore[valid-type]  # made at run time


def _leaf(inner: Any, where: str) -> Any:
    if inner is Reference:
        return strawberry.ID
    if inner in PLAIN:
        return inner
    if isinstance(inner, type) and issubclass(inner, Term):
        enumeration(inner)
        return inner
    if dataclasses.is_dataclass(inner):
        return input_type(typing.cast(type, inner))
    raise DeclarationError(where, f"{inner!r} is no input", "use a scalar, a vocabulary, a Reference or a dataclass")


def _taken_apart(hint: Any) -> tuple[Any, bool]:
    """The type of one value, and whether there are several."""
    if get_origin(hint) in (types.UnionType, typing.Union):
        hint = next(a for a in get_args(hint) if a is not type(None) and a is not Unchanged)
    if get_origin(hint) is tuple:
        return get_args(hint)[0], True
    return hint, False


@cache
def reader(cls: type) -> Callable[[Mapping[str, Any]], Any]:
    """What makes coerced values of an input into its dataclass."""
    hints = typing.get_type_hints(cls)
    fields = [(f, to_camel_case(f.name), *_taken_apart(hints[f.name])) for f in dataclasses.fields(cls)]
    amended = {f.name: type(None) in get_args(hints[f.name]) for f in dataclasses.fields(cls) if f.default is UNCHANGED}

    def read(given: Mapping[str, Any]) -> Any:
        made = {
            field.name: _value(given[name], inner, listed)
            for field, name, inner, listed in fields
            if given.get(name) is not None
        }
        cleared = {f.name: name for f, name, *_ in fields if f.name in amended and given.get(name, f) is None}
        _check_clearable(name for field, name in cleared.items() if not amended[field])
        return cls(**made, **dict.fromkeys(cleared))

    return read


def _check_clearable(names: Iterable[str]) -> None:
    """Null is a value in an amendment only where there may be none."""
    for name in names:
        raise InputError(f"`{name}` cannot be cleared: null is no value of it; leave it out to keep it as it is.")


def _value(given: Any, inner: Any, listed: bool) -> Any:
    if listed:
        return tuple(_value(one, inner, False) for one in given)
    if inner is Reference:
        return reference(given)
    if not dataclasses.is_dataclass(inner):
        return given
    if given.get(KEY) is not None:
        raise InputError(f"`{KEY}` names a whole act: give it at the top of the input, not in a part of it")
    return reader(typing.cast(type, inner))(given)


def reference(text: str) -> Reference:
    """An id as a client gave it, taken apart."""
    decoded = ids.decode(text)
    if decoded is None:
        return Reference(None, None)
    named = (d.table.name for d in DECLARED.values() if d.table is not None and d.tag == decoded[0])
    return Reference(next(named, None), decoded[1])


def _where(cls: type) -> str:
    return f"{cls.__module__}.{cls.__name__}"

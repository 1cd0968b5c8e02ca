"""Outcomes of mutations as plain JSON and back, so that they can be kept; knows no subject and no GraphQL."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, get_args, get_origin
from uuid import UUID

from compiler.errors import DeclarationError
from db.words import Term

Read = Callable[[Any], Any]
_LEAVES: Mapping[Any, Read] = {
    str: str,
    int: int,
    bool: bool,
    Decimal: Decimal,
    UUID: UUID,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
}


def fields_of(outcome: Any) -> dict[str, Any]:
    """What an outcome holds, as JSON has it; of what it keeps secret, nothing."""
    hidden = secrets_of(outcome)
    return {
        field.name: None if field.name in hidden else _plain(getattr(outcome, field.name))
        for field in dataclasses.fields(outcome)
    }


def secrets_of(outcome: Any) -> frozenset[str]:
    """The fields that an outcome's class names in `secrets`: told once, kept nowhere, None for who comes again."""
    return frozenset(getattr(outcome, "secrets", ()))


def outcome_of(cls: type, fields: Mapping[str, Any]) -> Any:
    """The outcome that held this; a field it has got since takes its default."""
    readers = readers_of(cls)
    return cls(**{name: readers[name](value) for name, value in fields.items() if name in readers})


@cache
def readers_of(cls: type) -> Mapping[str, Read]:
    """What reads each field of an outcome back; DeclarationError when one could not be kept."""
    hints = typing.get_type_hints(cls)
    return {field.name: _read(hints[field.name], f"{cls.__name__}.{field.name}") for field in dataclasses.fields(cls)}


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Term):
        return value.name
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return fields_of(value)
    return str(value) if isinstance(value, Decimal | UUID | date) else value


def _read(hint: Any, where: str) -> Read:
    origin, options = get_origin(hint), [a for a in get_args(hint) if a is not type(None)]
    if origin in (types.UnionType, typing.Union) and len(options) == 1:
        return _or_none(_read(options[0], where))
    if origin is tuple and options[1:] == [...]:
        return _each(_read(options[0], where))
    if isinstance(hint, type) and issubclass(hint, Term):
        return hint.__getitem__
    if dataclasses.is_dataclass(hint):
        return _within(typing.cast(type, hint))
    if hint in _LEAVES:
        return _LEAVES[hint]
    raise DeclarationError(
        where, f"{hint!r} cannot be kept for a retry", "hold scalars, words, dataclasses, or tuples of one of them"
    )


def _or_none(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _each(read: Read) -> Read:
    return lambda values: tuple(read(value) for value in values)


def _within(cls: type) -> Read:
    readers_of(cls)
    return lambda fields: outcome_of(cls, fields)

"""The arguments of a resolver, read from its signature; knows no GraphQL document."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from types import NoneType
from typing import Any, cast

from sqlalchemy import BigInteger, Boolean, ColumnElement, Date, DateTime, Numeric, Text
from sqlalchemy.types import TypeEngine

from compiler.errors import DeclarationError
from db.bind import TODAY, Today
from db.policies import ViewerSql
from db.words import Term

SQL_TYPES: dict[type, TypeEngine[Any]] = {
    str: Text(),
    int: BigInteger(),
    bool: Boolean(),
    Decimal: Numeric(),
    date: Date(),
    datetime: DateTime(timezone=True),
}


class Kind(Enum):
    """How a parameter of a resolver is filled."""

    BIND = auto()
    CHOICE = auto()
    TODAY = auto()
    VIEWER = auto()
    VALUE = auto()
    """A plain value, for what is known in Python."""


@dataclass(frozen=True)
class Argument:
    """A keyword of a resolver; BIND and CHOICE are arguments of the API, the others are filled in."""

    name: str
    kind: Kind
    type: type
    default: Any
    description: str | None = None
    """The text of its Annotated[...], or what its kind says of it."""

    @property
    def exposed(self) -> bool:
        return self.kind in (Kind.BIND, Kind.CHOICE, Kind.VALUE)

    @property
    def required(self) -> bool:
        return self.default is inspect.Parameter.empty

    @property
    def sql_type(self) -> TypeEngine[Any]:
        return Text() if issubclass(self.type, Term) else SQL_TYPES[self.type]


@cache
def arguments(function: Callable[..., Any] | None, where: str) -> tuple[Argument, ...]:
    """The keyword-only parameters of a resolver, in their order."""
    if function is None:
        return ()
    hints = typing.get_type_hints(function)
    texts = {name: _text(hint) for name, hint in typing.get_type_hints(function, include_extras=True).items()}
    found = inspect.signature(function).parameters.values()
    return tuple(
        _described(_argument(parameter, hints.get(parameter.name), where), texts.get(parameter.name))
        for parameter in found
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    )


def values(function: Callable[..., Any], where: str) -> tuple[Argument, ...]:
    """The keyword-only parameters of a function that answers in Python, in their order."""
    hints = typing.get_type_hints(function)
    texts = {name: _text(hint) for name, hint in typing.get_type_hints(function, include_extras=True).items()}
    return tuple(
        Argument(name, Kind.VALUE, _scalar(hints.get(name), name, where), parameter.default, texts.get(name))
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    )


def _scalar(hint: Any, name: str, where: str) -> type:
    """The T of T or of T | None."""
    found = next((option for option in (hint, *typing.get_args(hint)) if option in SQL_TYPES), None)
    if found is None:
        raise DeclarationError(
            where, f"parameter {name!r} is of type {hint!r}", "annotate it str, int, bool, Decimal, date or datetime"
        )
    return cast(type, found)


def _argument(parameter: inspect.Parameter, hint: Any, where: str) -> Argument:
    if hint is ViewerSql:
        return Argument(parameter.name, Kind.VIEWER, ViewerSql, None)
    if hint is Today:
        return Argument(parameter.name, Kind.TODAY, date, TODAY)
    if isinstance(hint, type) and issubclass(hint, Term):
        return Argument(parameter.name, Kind.CHOICE, hint, parameter.default)
    bound = _bound(hint)
    if bound is not None and (bound in SQL_TYPES or issubclass(bound, Term)):
        return Argument(parameter.name, Kind.BIND, bound, parameter.default)
    raise DeclarationError(
        where,
        f"parameter {parameter.name!r} is of type {hint!r}",
        "annotate it Bind[date], Bind[str], Bind[int], Bind[bool], Bind[Decimal] or Bind of a vocabulary, "
        "a vocabulary itself for a choice, Today or ViewerSql",
    )


def _text(hint: Any) -> str | None:
    return next((text for text in getattr(hint, "__metadata__", ()) if isinstance(text, str)), None)


def _described(argument: Argument, text: str | None) -> Argument:
    return replace(argument, description=text or _usual_text(argument))


def _usual_text(argument: Argument) -> str | None:
    if argument.default is TODAY:
        return "The day asked about; when absent, that of @asOf, else today in Asia/Jakarta (tanggal)."
    if argument.type is date:
        return "Only what holds on this day; when absent, at any time (tanggal)."
    if argument.type is datetime:
        return "The instant asked about: what the record said then (saat pencatatan)."
    if issubclass(argument.type, Term):
        return inspect.cleandoc(argument.type.__doc__ or "")
    return None


def _bound(hint: Any) -> type | None:
    """The T of Bind[T] or of Bind[T] | None."""
    for option in (hint, *typing.get_args(hint)):
        if typing.get_origin(option) is ColumnElement:
            (inner,) = [a for a in (typing.get_args(option)) if a is not NoneType]
            return inner if isinstance(inner, type) else None
    return None

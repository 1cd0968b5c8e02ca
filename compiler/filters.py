"""Filters as GraphQL input types, derived from what may be named of a type; knows no document and no SQL."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

import strawberry
from strawberry.utils.str_converters import to_camel_case

from compiler.arguments import Argument, arguments
from compiler.attributes import Attribute, Reach
from compiler.declare import DECLARED
from compiler.errors import DeclarationError
from compiler.fields import is_term
from compiler.operators import LISTS, operators
from compiler.specs import Where
from compiler.vocabulary import enumeration

_WORDS = {
    "eq": "Equal.",
    "ne": "Not equal; rows where it is null match.",
    "in": "Equal to one of these.",
    "notIn": "Equal to none of these; rows where it is null match.",
    "isNull": "Whether it is null: the only test for null.",
    "lt": "Less, or earlier.",
    "lte": "Less or equal, or no later.",
    "gt": "Greater, or later.",
    "gte": "Greater or equal, or no earlier.",
    "contains": "Contains this text, whatever its case; % and _ stand for themselves.",
    "startsWith": "Starts with this text, whatever its case; % and _ stand for themselves.",
    "and": "All of these hold; none given, it is true.",
    "or": "At least one of these holds; none given, it is false.",
    "not": "This does not hold.",
    "some": "At least one of them meets this; `{and: []}` asks whether there is any.",
    "none": "None of them meets this; true where there are none.",
    "every": "All of them meet this; true where there are none.",
}
_NAMES = {bool: "Boolean", int: "Int", str: "String", strawberry.ID: "ID"}
_PYTHON = {"in": "in_", "and": "and_", "or": "or_", "not": "not_"}


@dataclass
class Filters:
    """The input types of all filters, each made once, when it is first needed; they name each other."""

    reaches: Mapping[str, Reach]
    made: dict[str, type] = field(default_factory=dict)
    asked: dict[str, tuple[Argument, ...]] = field(default_factory=dict)
    """The keywords of which each condition's object was made."""

    def of(self, type_name: str) -> type | None:
        """The filter of a type; None where nothing of it may be named."""
        reach = self.reaches[type_name]
        return self._of(type_name, reach) if reach.names else None

    def scalar(self, kind: type) -> type:
        """Conditions on a value of a Python type."""
        return self._scalar(kind)

    def _of(self, type_name: str, reach: Reach) -> type:
        name = f"{type_name}Filter"
        if name not in self.made:
            self.made[name] = input_class(name)
            fields = {key: (kind, f"Conditions on `{key}`.") for key, kind in self._fields(reach).items()}
            fields |= {
                key: (self._described(type_name, key, where), self._words(type_name, key, where))
                for key, where in reach.wheres.items()
            }
            made: Any = self.made[name]
            own: dict[str, Any] = {"and": list[made], "or": list[made], "not": made}
            fields |= {key: (kind, _WORDS[key]) for key, kind in own.items()}
            finish(self.made[name], fields, f"Conditions on a {type_name}; all given ones hold (saringan).")
        return self.made[name]

    def _fields(self, reach: Reach) -> dict[str, Any]:
        fields: dict[str, Any] = {key: self._scalar(a.kind) for key, a in reach.scalars.items()}
        fields |= {key: self._value(reach, key, parts) for key, parts in reach.values.items()}
        fields |= {key: self._target(one.target) for key, one in reach.ones.items()}
        fields |= {key: self._union(reach, key) for key in reach.unions}
        fields |= {key: self._list(many.target) for key, many in reach.manys.items()}
        return fields

    def _target(self, target: str | None) -> type:
        assert target is not None
        return self._of(target, self.reaches[target])

    def _scalar(self, kind: type) -> type:
        if is_term(kind):
            enumeration(kind)
        title = _NAMES.get(kind) or {"date": "Date", "datetime": "DateTime"}.get(kind.__name__, kind.__name__)
        fields: dict[str, tuple[Any, str]] = {}
        for op in operators(kind):
            operand = bool if op == "isNull" else list[kind] if op in LISTS else kind  # type: ignore[valid-type]  # made at run time
            fields[op] = (operand, _WORDS[op])
        return self._input(f"{title}Filter", fields, f"Conditions on a value of type {title}; all given ones hold.")

    def _value(self, reach: Reach, key: str, parts: Mapping[str, Attribute]) -> type:
        title = reach.type.fields[key].target
        fields = {part: (self._scalar(a.kind), f"Conditions on `{part}`.") for part, a in parts.items()}
        return self._input(f"{title}Filter", fields, f"Conditions on parts of a {title}; all given ones hold.")

    def _union(self, reach: Reach, key: str) -> type:
        title = union_title(reach, key)
        fields = {
            kind: (self._target(one.target), f"Conditions on a {one.target}; on one of another type, as on nulls.")
            for kind, one in reach.unions[key].items()
        }
        return self._input(f"{title}Filter", fields, f"Conditions on a {title} by its type; all given ones hold.")

    def _list(self, target: str | None) -> type:
        inner = self._target(target)
        fields = {quantifier: (inner, _WORDS[quantifier]) for quantifier in ("some", "none", "every")}
        return self._input(f"{target}ListFilter", fields, f"Conditions on several {target} rows; all given ones hold.")

    def _described(self, type_name: str, key: str, where: Where) -> type:
        """The object that a condition's keywords make, or that several conditions make."""
        if where.condition is not None:
            return self._keywords(type_name, key, where.condition)
        fields = {name: (self._keywords(key, name, function), _doc(function)) for name, function in where.inner.items()}
        return self._input(f"{_title(type_name, key)}Filter", fields, f"Conditions on `{key}`; all given ones hold.")

    def _words(self, type_name: str, key: str, where: Where) -> str:
        if where.condition is not None:
            return _doc(where.condition)
        return DECLARED[type_name].docs.get(key) or f"Conditions on `{key}`."

    def _keywords(self, of: str, condition: str, function: Any) -> type:
        title = _title(of, condition)
        found = tuple(a for a in arguments(function, title) if a.exposed)
        if self.asked.setdefault(title, found) != found:
            raise DeclarationError(
                title, f"{function.__name__}() has other keywords", "give conditions of one name the same"
            )
        fields: dict[str, tuple[Any, str]] = {}
        for argument in found:
            if is_term(argument.type):
                enumeration(argument.type)
            kind = argument.type if argument.required else argument.type | None
            assert argument.description is not None
            fields[to_camel_case(argument.name)] = (kind, argument.description)
        return self._input(title, fields, f"What the condition `{condition}` asks.", required=True)

    def _input(self, name: str, fields: Mapping[str, tuple[Any, str]], text: str, *, required: bool = False) -> type:
        if name not in self.made:
            self.made[name] = input_class(name)
            finish(self.made[name], fields, text, required=required)
        return self.made[name]


def union_title(reach: Reach, key: str) -> str:
    """The name of the union that a field has."""
    inner = reach.type.fields[key].shape.inner
    found: str = next(part.graphql_name for part in get_args(inner) if hasattr(part, "graphql_name"))
    return found


def _title(first: str, second: str) -> str:
    return first[:1].upper() + first[1:] + second[:1].upper() + second[1:]


def _doc(function: Any) -> str:
    return inspect.cleandoc(function.__doc__ or "")


def input_class(name: str) -> type:
    """An input class without fields yet, so that others can name it."""
    return type(name, (), {"__module__": __name__, "__annotations__": {}})


def finish(
    cls: type, fields: Mapping[str, tuple[Any, str]], description: str, *, required: bool = False, one_of: bool = False
) -> None:
    """Give an input class its fields, each a kind and a description; all optional unless `required`."""
    for name, (kind, text) in fields.items():
        python = _PYTHON.get(name, name)
        optional = not required or type(None) in get_args(kind)
        cls.__annotations__[python] = kind if required else kind | None
        default = {"default": strawberry.UNSET} if optional else {}
        setattr(cls, python, strawberry.field(name=name, description=text, **default))
    strawberry.input(cls, name=cls.__name__, description=description, one_of=one_of)

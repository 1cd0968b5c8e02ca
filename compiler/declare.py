"""How types and fields are declared: the words of schema/, each of which makes a specification; knows no SQL text."""

from __future__ import annotations

import ast
import inspect
import itertools
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Column, ColumnElement, Select, Table, TypedColumns

from compiler.errors import DeclarationError
from compiler.specs import (
    AddsUp,
    Announced,
    ById,
    ByIds,
    Expression,
    Found,
    Given,
    Known,
    Many,
    Monetary,
    One,
    OneOf,
    OwnColumn,
    Parts,
    Rows,
    Spec,
    Sql,
    Where,
)
from db.event import Event

C = TypeVar("C", bound=TypedColumns)
D = TypeVar("D", bound=TypedColumns)
T = TypeVar("T")
P = ParamSpec("P")
Class = TypeVar("Class", bound=type)


@dataclass
class Declaration:
    """A declared type: its class, table and fields; `Query` and value types have no table."""

    name: str
    cls: type
    table: Table | None
    tag: int | None
    description: str
    specs: dict[str, Spec]
    docs: dict[str, str] = field(default_factory=dict)
    interfaces: tuple[type, ...] = ()
    adds_up: Mapping[str, AddsUp] = field(default_factory=dict)
    """By field, numbers of which not all rows add up."""

    def where(self, name: str) -> str:
        return f"{self.cls.__module__}.{self.name}.{name}"


DECLARED: dict[str, Declaration] = {}


def node(table: Table, *, tag: int, adds_up: Mapping[str, AddsUp] | None = None) -> Callable[[Class], Class]:
    """Declare a type over a table. `tag` is the type's number within opaque ids: it never changes.

    `adds_up` says of numbers which of them may be combined: by field.
    """

    def declare(cls: Class) -> Class:
        _register(cls, table, tag)
        DECLARED[cls.__name__].adds_up = adds_up or {}
        return cls

    return declare


def value(cls: Class) -> Class:
    """Declare a small value object, such as Money, that fields made by `parts` or `rows` have."""
    _register(cls, None, None)
    return cls


def payload(cls: Class) -> Class:
    """Declare what a mutation answers: nodes made by `given`, plain values and value objects of the outcome.

    A refusal inherits its interface's fields, such as those of UserError.
    """
    _register(cls, None, None)
    return cls


def root(cls: Class) -> Class:
    """Declare the root type of queries."""
    _register(cls, None, None)
    return cls


def sql(expression: Callable[Concatenate[Any, P], ColumnElement[T]]) -> T:
    """A field that is an SQL expression over the row; its docstring describes it, its keywords are arguments."""
    return cast(T, Sql(expression))


def parts(**expressions: Callable[..., ColumnElement[Any]]) -> Any:
    """A field that is a value object, each part an expression over the row."""
    return Parts(expressions)


def monetary(
    *, amount: Expression, currency: Expression, day: Expression | None = None, frozen: Expression | None = None
) -> Any:
    """A field that is an amount in a currency; `day` and `frozen` say at which rates it may be converted."""
    return Parts({"amount": amount, "currency": currency}, Monetary(amount, currency, day, frozen))


def rows(select: Callable[..., Select[Any]], *, at_most: int = 100) -> Any:
    """A field that is a list of value objects from a correlated SELECT, whose columns are the parts."""
    return Rows(select, at_most)


def one(
    key: Column[int] | Column[int | None] | None = None,
    *,
    on: Callable[..., ColumnElement[bool]] | None = None,
    implied: bool = False,
) -> Any:
    """A field that is one other node.

    `implied` says that whoever sees the row sees the other one too, so that the field may be non-null.
    """
    return One(key, on, implied)


def one_of(**keys: Column[int] | Column[int | None]) -> Any:
    """A field that is one of several nodes: type name → foreign key."""
    return OneOf(keys)


def by_id() -> Any:
    """The root field that answers any node by its opaque id."""
    return ById()


def by_ids() -> Any:
    """The root field that answers any nodes by their opaque ids, in their order."""
    return ByIds()


def known(function: Callable[..., Any]) -> Any:
    """A root field answered in Python: a function of an Asking and keywords of plain types, which are its arguments.

    It answers plain values, or an object with the attributes of a declared value object. It runs on the thread that
    serves everyone, so it must be short; each such field is answered once an operation.
    """
    return Known(function)


def announced(tells: Callable[[Event], bool], *, parts: Sequence[Table] = ()) -> Any:
    """A subscription: a payload that holds one node made by `given`, read anew at each event that concerns it."""
    return Announced(tells, tuple(parts))


def given() -> Any:
    """A field of a mutation's payload: the mutation returns the row's key, the compiler reads the rest."""
    return Given()


def many(
    key: Column[int] | Column[int | None] | None = None,
    *,
    on: Callable[..., ColumnElement[bool]] | None = None,
    order_by: Sequence[Column[Any]] | Column[Any] = (),
    at_most: int,
) -> Any:
    """A plain list with a declared maximum, in a fixed order; the primary key breaks ties."""
    return Many(key, on, _columns(order_by), at_most)


def connection(
    key: Column[int] | Column[int | None] | None = None,
    *,
    on: Callable[..., ColumnElement[bool]] | None = None,
    order_by: Sequence[Column[Any]] | Column[Any] = (),
) -> Any:
    """A list that can grow: a Relay connection with keyset cursors; `order_by` is its default order."""
    return Many(key, on, _columns(order_by), None)


def where(
    condition: Callable[..., ColumnElement[bool]] | None = None, **inner: Callable[..., ColumnElement[bool]]
) -> Any:
    """A condition that filters alone know; with keywords, an object of such conditions.

    `within: Condition = where(region.is_within)` makes `filter: {within: {…}}` of the resolver's keywords, and
    `region: Condition = where(within=…)` makes `filter: {region: {within: {…}}}`.
    """
    return Where(condition, inner)


def found(*ways: Callable[[Any, Any], Select[Any]], kinds: Mapping[Any, type]) -> Any:
    """A connection of several types, searched by a text; `kinds` says which word names which type."""
    return Found(ways, {word: cls.__name__ for word, cls in kinds.items()})


def _columns(order_by: Sequence[Column[Any]] | Column[Any]) -> tuple[Column[Any], ...]:
    return (order_by,) if isinstance(order_by, Column) else tuple(order_by)


def _register(cls: type, table: Table | None, tag: int | None) -> None:
    name = cls.__name__
    if name in DECLARED:
        raise DeclarationError(f"{cls.__module__}.{name}", "a type of this name exists", "choose another name")
    _check_tag(cls, tag)
    specs = {key: _spec(cls, key) for key in cls.__annotations__}
    DECLARED[name] = Declaration(name, cls, table, tag, _description(cls), specs, field_docs(cls))


def declare_beside(declaration: Declaration, name: str, annotation: Any, spec: Spec, doc: str) -> None:
    """A field that many types have, given to one of them from outside; before the declarations are linked."""
    if name in declaration.specs:
        return
    declaration.cls.__annotations__[name] = annotation
    declaration.specs[name] = spec
    declaration.docs[name] = doc


def _check_tag(cls: type, tag: int | None) -> None:
    for other in DECLARED.values():
        if tag is not None and other.tag == tag:
            raise DeclarationError(
                f"{cls.__module__}.{cls.__name__}",
                f"tag {tag} is {other.name}'s",
                "take the next free number",
            )


def _spec(cls: type, key: str) -> Spec:
    given = cls.__dict__.get(key)
    if given is None:
        return OwnColumn()
    if isinstance(given, Spec):
        return given
    raise DeclarationError(
        f"{cls.__module__}.{cls.__name__}.{key}",
        f"the compiler would ignore {given!r}",
        "declare it with sql(), parts(), rows(), one(), one_of(), many() or connection(); "
        "field extensions, permission classes and Python resolvers have no place on a compiled type",
    )


def _description(cls: type) -> str:
    if not cls.__doc__:
        raise DeclarationError(
            f"{cls.__module__}.{cls.__name__}", "it has no docstring", "describe it, with the Indonesian term"
        )
    return inspect.cleandoc(cls.__doc__)


def field_docs(cls: type) -> dict[str, str]:
    """The string below each field of the class body: Python drops it, the explorer shows it."""
    body = _classes(cls.__module__)[cls.__qualname__].body
    docs: dict[str, str] = {}
    for line, following in itertools.pairwise(body):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            text = _text(following)
            if text:
                docs[line.target.id] = inspect.cleandoc(text)
    return docs


@cache
def _classes(module: str) -> Mapping[str, ast.ClassDef]:
    """The classes of a module as they are written, by their qualified names: inspect reads a file anew for each."""
    found: dict[str, ast.ClassDef] = {}
    _collect(ast.parse(inspect.getsource(sys.modules[module])), "", found)
    return found


def _collect(node: ast.AST, prefix: str, found: dict[str, ast.ClassDef]) -> None:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            found.setdefault(f"{prefix}{child.name}", child)
            _collect(child, f"{prefix}{child.name}.", found)
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            _collect(child, f"{prefix}{child.name}.<locals>.", found)
        elif isinstance(child, ast.stmt):
            _collect(child, prefix, found)


def _text(statement: ast.stmt) -> str | None:
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return statement.value.value if isinstance(statement.value.value, str) else None
    return None

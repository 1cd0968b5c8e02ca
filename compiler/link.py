"""Declarations made into a schema: each field proved against its column or SQL, and given to Strawberry.

Everything that can be wrong in a declaration is found here, when the application starts.
"""

from __future__ import annotations

import difflib
import inspect
import sys
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, get_args, get_origin

import strawberry
from sqlalchemy import ARRAY, ColumnElement, Table, bindparam
from strawberry.utils.str_converters import to_camel_case

from compiler.arguments import Argument, Kind, arguments
from compiler.declare import (
    DECLARED,
    ById,
    Declaration,
    Given,
    Many,
    One,
    OneOf,
    OwnColumn,
    Parts,
    Rows,
    Spec,
    Sql,
)
from compiler.errors import DeclarationError
from compiler.node import Node
from compiler.nullability import nullable
from compiler.pages import Connection
from db.bind import TODAY
from db.policies import bound, policy
from db.types import Vocabulary
from db.viewer import Stance
from db.words import Term

SCALARS = (str, int, bool, Decimal, date, datetime)


@dataclass(frozen=True)
class Shape:
    """The GraphQL type of a field, taken apart."""

    inner: Any
    nullable: bool
    kind: str
    """'one', 'list' or 'page'."""


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


def link() -> dict[str, Type]:
    """Prove all declarations and hand them to Strawberry; DeclarationError names the first mistake."""
    _supply_names()
    linked = {name: _link(declaration) for name, declaration in DECLARED.items()}
    for declaration in DECLARED.values():
        _to_strawberry(declaration, linked[declaration.name])
    return linked


def _supply_names() -> None:
    """Give each declaring module the types it names only under TYPE_CHECKING, since their modules are cyclic."""
    for declaration in DECLARED.values():
        namespace = vars(sys.modules[declaration.cls.__module__])
        for other in DECLARED.values():
            namespace.setdefault(other.name, other.cls)


def _link(declaration: Declaration) -> Type:
    hints = typing.get_type_hints(declaration.cls, include_extras=True)
    fields = [_field(declaration, name, hints[name]) for name in declaration.specs]
    if declaration.table is not None:
        policy(declaration.table)
        fields.insert(0, _id_field(declaration))
    else:
        fields += _inherited(declaration, hints)
    return Type(declaration.name, declaration.table, declaration.tag, {f.name: f for f in fields})


def _inherited(declaration: Declaration, hints: Mapping[str, Any]) -> list[Field]:
    """The fields a payload has from its interfaces, which Strawberry knows already."""
    names = [name for name in hints if name not in declaration.specs]
    shapes = {name: _shape(hints[name], declaration.where(name)) for name in names}
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
    shape = _shape(hint, where)
    found = arguments(function_of(spec), where)
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
    _prove(declaration, field, where)
    return field


def function_of(spec: Spec) -> Callable[..., Any] | None:
    """The resolver of a field, if it has one."""
    match spec:
        case Sql(function) | One(on=function) | Many(on=function) | Rows(select=function):
            return function
        case Parts(parts):
            return next((f for f in parts.values() if arguments(f, "")), None)
        case _:
            return None


def _shape(hint: Any, where: str) -> Shape:
    origin, options = get_origin(hint), [a for a in get_args(hint) if a is not type(None)]
    if origin in (types.UnionType, typing.Union) and len(options) == 1:
        inner = _shape(options[0], where)
        return Shape(inner.inner, True, inner.kind)
    if origin is list:
        return Shape(get_args(hint)[0], False, "list")
    if origin is Connection:
        return Shape(get_args(hint)[0], False, "page")
    return Shape(hint, False, "one")


def _prove(declaration: Declaration, field: Field, where: str) -> None:
    _PROOFS[type(field.spec)](declaration, field, where)


def _prove_column(declaration: Declaration, field: Field, where: str) -> None:
    if declaration.table is None:
        if isinstance(field.spec, OwnColumn) and _is_plain(field):
            return
        raise DeclarationError(where, "it has no table to take a column from", "give it sql(), one() or parts()")
    column = declaration.table.c.get(field.python_name)
    if column is None:
        close = difflib.get_close_matches(field.python_name, declaration.table.c.keys(), 1)
        hint = f"did you mean {close[0]!r}?" if close else "declare it with sql(), one() or connection()"
        raise DeclarationError(where, f"table {declaration.table.name!r} has no such column", hint)
    _prove_expression(column, field, where)


def _prove_sql(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, Sql)
    if declaration.table is None:
        raise DeclarationError(where, "it has no row for its SQL", "declare it on a type over a table")
    _prove_expression(call(field.spec.expression, [declaration.table.c], field, where), field, where)


def _prove_expression(expression: ColumnElement[Any], field: Field, where: str) -> None:
    given, wanted = _python_type(expression), field.shape.inner
    if field.shape.kind == "list":
        given = given[0] if isinstance(given, tuple) else given
    if given is not wanted and not (given is str and wanted is strawberry.ID):
        raise DeclarationError(
            where, f"it is declared {_name(wanted)} and its SQL is {_name(given)}", "make the two agree"
        )
    if nullable(expression) and not field.shape.nullable:
        raise DeclarationError(
            where,
            "its SQL can be NULL and the field is non-null",
            f"write `{_name(wanted)} | None`, or coalesce() the SQL",
        )


def _python_type(expression: ColumnElement[Any]) -> Any:
    kind = expression.type
    if isinstance(kind, Vocabulary):
        return kind.words
    if isinstance(kind, ARRAY):
        return (kind.item_type.python_type,)
    try:
        return kind.python_type
    except NotImplementedError:
        return type(kind)


def _prove_parts(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, Parts)
    assert declaration.table is not None
    target = _declared(field, where)
    hints = typing.get_type_hints(target.cls)
    _same_names(set(field.spec.parts), set(hints), where)
    first = next(iter(field.spec.parts))
    for name, expression in field.spec.parts.items():
        shape = _shape(hints[name], where)
        if name == first:
            shape = Shape(shape.inner, shape.nullable or field.shape.nullable, shape.kind)
        elif field.shape.nullable:
            shape = Shape(shape.inner, True, shape.kind)
        sample = call(expression, [declaration.table.c], field, where)
        _prove_expression(sample, Field(name, name, OwnColumn(), shape, {}, (), None), f"{where}.{name}")


def _prove_rows(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, Rows)
    target = _declared(field, where)
    rows = [] if declaration.table is None else [declaration.table.c]
    select = call(field.spec.select, rows, field, where)
    columns = select.selected_columns
    hints = typing.get_type_hints(target.cls)
    missing = set(hints) - set(columns.keys())
    if missing:
        raise DeclarationError(
            where, f"its SELECT lacks {sorted(missing)}", f"label columns as the fields of {target.name}"
        )
    for name, hint in hints.items():
        shape = _shape(hint, where)
        _prove_expression(columns[name], Field(name, name, OwnColumn(), shape, {}, (), None), f"{where}.{name}")


def _prove_one(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, One)
    target = _declared(field, where)
    key = field.spec.key
    if (key is None) == (field.spec.on is None):
        raise DeclarationError(where, "one() takes a foreign key or a condition", "give exactly one of them")
    if key is not None and (declaration.table is None or key.table is not declaration.table):
        raise DeclarationError(where, f"{key} is no column of its table", "name the foreign key of this type's table")
    _call_on(declaration, target, field, where)
    if not field.shape.nullable and not _always_there(target, field.spec):
        raise DeclarationError(
            where,
            f"{target.name} may be absent or hidden and the field is non-null",
            f"write `{target.name} | None`, or implied=True where whoever sees the one sees the other",
        )


def _always_there(target: Declaration, spec: One) -> bool:
    if spec.key is None or spec.key.nullable:
        return False
    return spec.implied or policy(_table(target)).__name__ == "everyone"


def _prove_many(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, Many)
    target = _declared(field, where)
    wanted = "list" if field.spec.at_most is not None else "page"
    if field.shape.kind != wanted:
        raise DeclarationError(
            where,
            f"it is declared a {field.shape.kind}",
            "many() is for list[X], connection() for Connection[X]",
        )
    key = field.spec.key
    if key is not None and key.table is not target.table:
        raise DeclarationError(
            where, f"{key} is no column of {target.name}'s table", "name its foreign key to this type"
        )
    for column in field.spec.order_by:
        if column.table is not target.table:
            raise DeclarationError(where, f"{column} is no column of {target.name}'s table", "order by its own columns")
    _call_on(declaration, target, field, where)


def _call_on(declaration: Declaration, target: Declaration, field: Field, where: str) -> None:
    function = function_of(field.spec)
    if function is not None:
        rows = [_table(target).c] if declaration.table is None else [declaration.table.c, _table(target).c]
        call(function, rows, field, where)


def _prove_one_of(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, OneOf)
    for name, key in field.spec.keys.items():
        if name not in DECLARED or key.table is not declaration.table:
            raise DeclarationError(where, f"{name}={key} does not fit", "type name = a foreign key of this table")


def _prove_nothing(declaration: Declaration, field: Field, where: str) -> None:
    """`node` and the fields of payloads are proved when they are planned: they name no SQL."""


_PROOFS = {
    OwnColumn: _prove_column,
    Sql: _prove_sql,
    Parts: _prove_parts,
    Rows: _prove_rows,
    One: _prove_one,
    OneOf: _prove_one_of,
    Many: _prove_many,
    ById: _prove_nothing,
    Given: _prove_nothing,
}


def call(function: Callable[..., Any], rows: list[Any], field: Field, where: str) -> Any:
    """A resolver called once with its table's own columns: a misspelt column is found here, not in production."""
    keywords = {a.name: _sample(a) for a in arguments(function, where)}
    try:
        return function(*rows, **keywords)
    except (AttributeError, KeyError) as mistake:
        known = ", ".join(rows[0].keys()) if rows else ""
        raise DeclarationError(where, f"{function.__name__}() fails: {mistake}", f"its row has: {known}") from mistake


def _sample(argument: Argument) -> Any:
    match argument.kind:
        case Kind.TODAY:
            return TODAY
        case Kind.VIEWER:
            return bound(Stance.MEMBER)
        case Kind.CHOICE:
            return next(iter(argument.type)) if argument.required else argument.default  # type: ignore[call-overload]  # a vocabulary
        case Kind.BIND if argument.default is None:
            return None
        case Kind.BIND:
            return TODAY if argument.default is TODAY else _sample_bind(argument)


def _sample_bind(argument: Argument) -> ColumnElement[Any]:
    return bindparam(argument.name, type_=argument.sql_type, required=True)


def _declared(field: Field, where: str) -> Declaration:
    if field.target is None:
        raise DeclarationError(
            where, f"{_name(field.shape.inner)} is no declared type", "declare it with @node or @value"
        )
    return DECLARED[field.target]


def _table(declaration: Declaration) -> Table:
    if declaration.table is None:
        raise DeclarationError(declaration.name, "it is no type over a table", "declare it with @node")
    return declaration.table


def _same_names(given: set[str], wanted: set[str], where: str) -> None:
    if given != wanted:
        raise DeclarationError(where, f"its parts are {sorted(given)}", f"they must be {sorted(wanted)}")


def _is_plain(field: Field) -> bool:
    """Whether an outcome can hold the field's value itself: a scalar, a word, a value object, or a list of them."""
    inner = field.shape.inner
    if field.target is not None:
        return DECLARED[field.target].table is None
    return inner in SCALARS or _is_term(inner)


def _is_term(inner: Any) -> bool:
    return isinstance(inner, type) and issubclass(inner, Term)


def _name(kind: Any) -> str:
    return getattr(kind, "__name__", repr(kind))


def _to_strawberry(declaration: Declaration, linked: Type) -> None:
    for field in linked.fields.values():
        if field.python_name in declaration.specs:
            _add_field(declaration, field)
        if _is_term(field.shape.inner):
            enumeration(field.shape.inner)
    strawberry.type(declaration.cls, description=declaration.description)


def _add_field(declaration: Declaration, field: Field) -> None:
    described = _describe(declaration, field)
    setattr(declaration.cls, field.python_name, strawberry.field(resolver=_stub(field), description=described))


def _describe(declaration: Declaration, field: Field) -> str:
    own = declaration.docs.get(field.python_name)
    function = function_of(field.spec)
    text = own or (inspect.cleandoc(function.__doc__) if function is not None and function.__doc__ else None)
    if text is None:
        raise DeclarationError(
            declaration.where(field.python_name),
            "it has no description",
            "write a string below the field, or a docstring in its resolver",
        )
    if isinstance(field.spec, Many) and field.spec.at_most is not None:
        text += f" At most {field.spec.at_most}."
    return text


def _stub(field: Field) -> Callable[..., Any]:
    """A resolver that Strawberry reads the arguments from; the compiled path never calls it."""

    def resolve(*_: Any, **__: Any) -> Any:
        raise AssertionError(f"{field.name} was resolved in Python; only the compiler answers it")

    parameters = (
        [_parameter(a, field) for a in field.arguments.values()] + page_parameters(field) + _id_parameters(field)
    )
    own = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    resolve.__signature__ = inspect.Signature([own, *parameters])  # type: ignore[attr-defined]  # read by inspect
    return resolve


def _id_parameters(field: Field) -> list[inspect.Parameter]:
    return (
        [_keyword("id", strawberry.ID, inspect.Parameter.empty, "An `id` that this API answered.")]
        if isinstance(field.spec, ById)
        else []
    )


def _parameter(argument: Argument, field: Field) -> inspect.Parameter:
    text = argument.description
    if text is None:
        raise DeclarationError(
            f"{field.python_name}({argument.name}:)",
            "the argument has no description",
            'annotate it Annotated[Bind[...], "what it means"]',
        )
    if _is_term(argument.type):
        enumeration(argument.type)
    if argument.kind is Kind.CHOICE and not argument.required:
        return _keyword(argument.name, argument.type, argument.default, text)
    if argument.required:
        return _keyword(argument.name, argument.type, inspect.Parameter.empty, text)
    return _keyword(argument.name, argument.type | None, strawberry.UNSET, text)


def _keyword(name: str, annotation: Any, default: Any, text: str) -> inspect.Parameter:
    described = Annotated[annotation, strawberry.argument(description=text)]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=described)


def page_parameters(field: Field) -> list[inspect.Parameter]:
    """The arguments of a connection, beyond its resolver's own."""
    if field.shape.kind != "page":
        return []
    from compiler.filters import filter_input
    from compiler.orders import order_input

    assert field.target is not None
    declaration = DECLARED[field.target]
    chosen = filter_input(declaration)
    ordered = order_input(declaration)
    kinds: dict[str, Any] = {"first": int, "last": int, "after": str, "before": str}
    kinds |= ({"filter": chosen} if chosen else {}) | ({"order_by": list[ordered]} if ordered else {})  # type: ignore[valid-type]  # made at run time
    return [_keyword(name, kind | None, strawberry.UNSET, _PAGE_TEXTS[name]) for name, kind in kinds.items()]


_PAGE_TEXTS = {
    "first": "How many rows from the start, 0 to 100; 20 when neither this nor `last` is given.",
    "last": "How many rows from the end, 0 to 100; not together with `first`.",
    "after": "Only rows after this cursor, of the same list and ordering.",
    "before": "Only rows before this cursor, of the same list and ordering.",
    "filter": "Which rows; all when absent (saringan).",
    "order_by": "By what to order, in this precedence; the list's own order when absent (urutan).",
}


def enumeration(words: type[Term]) -> None:
    """Make a vocabulary known to Strawberry, once; descriptions of its values follow in the schema."""
    if not hasattr(words, "__strawberry_definition__"):
        strawberry.enum(words, description=inspect.cleandoc(words.__doc__ or words.__name__))

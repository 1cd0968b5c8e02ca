"""Each field proved against its column or its SQL when the schema is built; knows nothing of Strawberry's types.

Everything that can be wrong in a declaration is found here, when the application starts.
"""

from __future__ import annotations

import difflib
import typing
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import strawberry
from sqlalchemy import ARRAY, ColumnElement, SmallInteger, Table, Text, bindparam

from compiler.announce import prove_announcement
from compiler.arguments import Argument, Kind, arguments
from compiler.declare import DECLARED, Declaration
from compiler.errors import DeclarationError
from compiler.fields import Field, Shape, function_of, is_term, shape_of
from compiler.nullability import nullable
from compiler.specs import (
    Announced,
    ById,
    ByIds,
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
    Sql,
    Where,
)
from db.bind import TODAY
from db.policies import bound, policy
from db.types import Vocabulary
from db.viewer import Stance

FOUND = ["kind", "row_id", "score", "matched"]
"""What a way of searching selects."""
SCALARS = (str, int, bool, Decimal, date, datetime, strawberry.ID)


def prove(declaration: Declaration, field: Field, where: str) -> None:
    """Prove one field; DeclarationError says what is wrong with it and how to mend it."""
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
    _prove_expression(call(field.spec.expression, [declaration.table.c], where), field, where)


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
        item = kind.item_type
        return (item.words if isinstance(item, Vocabulary) else item.python_type,)
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
    if field.spec.money is not None:
        _prove_money(declaration, field.spec.money, where)
    first = next(iter(field.spec.parts))
    for name, expression in field.spec.parts.items():
        shape = shape_of(hints[name], where)
        if name == first:
            shape = Shape(shape.inner, shape.nullable or field.shape.nullable, shape.kind)
        elif field.shape.nullable:
            shape = Shape(shape.inner, True, shape.kind)
        sample = call(expression, [declaration.table.c], where)
        _prove_expression(sample, Field(name, name, OwnColumn(), shape, {}, (), None), f"{where}.{name}")


def _prove_money(declaration: Declaration, money: Monetary, where: str) -> None:
    """The day by whose rate it converts is always known; a recorded rate may be missing."""
    for expression in (money.day, money.frozen):
        if expression is not None:
            sample = call(expression, [_table(declaration).c], where)
            if expression is money.day and nullable(sample):
                raise DeclarationError(where, "the day it converts at may be NULL", "leave it out, or coalesce it")


def _prove_rows(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, Rows)
    target = _declared(field, where)
    rows = [] if declaration.table is None else [declaration.table.c]
    select = call(field.spec.select, rows, where)
    columns = select.selected_columns
    hints = typing.get_type_hints(target.cls)
    missing = set(hints) - set(columns.keys())
    if missing:
        raise DeclarationError(
            where, f"its SELECT lacks {sorted(missing)}", f"label columns as the fields of {target.name}"
        )
    for name, hint in hints.items():
        shape = shape_of(hint, where)
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
        call(function, rows, where)


def _prove_one_of(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, OneOf)
    for name, key in field.spec.keys.items():
        if name not in DECLARED or key.table is not declaration.table:
            raise DeclarationError(where, f"{name}={key} does not fit", "type name = a foreign key of this table")


def prove_where(declaration: Declaration, spec: Where, where: str) -> None:
    """Prove a condition of filters: each resolver is called once, and says whether a row meets it."""
    if (spec.condition is None) != bool(spec.inner):
        raise DeclarationError(where, "where() takes a condition or several by name", "give exactly one of them")
    for function in [spec.condition] if spec.condition is not None else spec.inner.values():
        _prove_condition(function, _table(declaration), where)


def _prove_condition(function: Callable[..., Any], table: Table, where: str) -> None:
    name = f"{function.__name__}()"
    if not function.__doc__:
        raise DeclarationError(where, f"{name} has no docstring", "describe the condition in it")
    bare = [a.name for a in arguments(function, where) if a.exposed and a.description is None]
    if bare:
        raise DeclarationError(
            where, f"{bare[0]!r} of {name} has no description", 'annotate it Annotated[Bind[...], "…"]'
        )
    if nullable(call(function, [table.c], where)):
        raise DeclarationError(where, f"{name} can be NULL", "coalesce() its SQL: a filter is never unknown")


def _prove_found(declaration: Declaration, field: Field, where: str) -> None:
    assert isinstance(field.spec, Found)
    vocabulary = type(next(iter(field.spec.kinds)))
    unknown = [name for name in field.spec.kinds.values() if name not in DECLARED or DECLARED[name].tag is None]
    if unknown or set(vocabulary) != set(field.spec.kinds):
        raise DeclarationError(
            where,
            f"its kinds are {dict(field.spec.kinds)}",
            f"name a declared type for each word of {_name(vocabulary)}",
        )
    for way in field.spec.ways:
        columns = way(bindparam("text", type_=Text()), bindparam("kinds", type_=ARRAY(SmallInteger))).selected_columns
        if columns.keys() != FOUND:
            raise DeclarationError(where, f"{way.__name__}() selects {columns.keys()}", f"select {FOUND}")


def _prove_nothing(declaration: Declaration, field: Field, where: str) -> None:
    """`node` and the fields of payloads are proved when they are planned: they name no SQL."""


def _prove_known(declaration: Declaration, field: Field, where: str) -> None:
    """Only the root has such fields: a row's own come from its SQL. What the function answers is a value object."""
    if declaration.name != "Query" or field.shape.kind != "one" or _declared(field, where).table is not None:
        raise DeclarationError(
            where, "known() answers one value object at the root", "declare it in Query, as a class made by @value"
        )


def _prove_announced(declaration: Declaration, field: Field, where: str) -> None:
    if field.shape.kind != "one" or field.shape.nullable:
        raise DeclarationError(where, "an event tells one announcement", "declare it as one non-null payload")
    prove_announcement(_declared(field, where).name)


_PROOFS = {
    OwnColumn: _prove_column,
    Sql: _prove_sql,
    Parts: _prove_parts,
    Rows: _prove_rows,
    One: _prove_one,
    OneOf: _prove_one_of,
    Many: _prove_many,
    Where: _prove_nothing,
    ById: _prove_nothing,
    ByIds: _prove_nothing,
    Given: _prove_nothing,
    Found: _prove_found,
    Known: _prove_known,
    Announced: _prove_announced,
}


def prove_adds_up(declaration: Declaration, fields: Sequence[str]) -> None:
    """What is said of numbers that do not simply add up: of which field, within which, by what of a row."""
    for name, rule in declaration.adds_up.items():
        where = f"{declaration.where(name)} (adds_up)"
        if name not in fields or rule.within not in fields:
            unknown = name if name not in fields else rule.within
            raise DeclarationError(where, f"there is no field {unknown}", f"known are {', '.join(fields)}")
        for expression in (*([rule.when] if rule.when is not None else []), *rule.alike):
            sample = call(expression, [_table(declaration).c], where)
            if nullable(sample):
                raise DeclarationError(where, f"{expression.__name__}() may be NULL", "coalesce it")


def call(function: Callable[..., Any], rows: list[Any], where: str) -> Any:
    """A resolver called once with its table's own columns: a misspelt column is found here, not in production."""
    keywords = {a.name: sample(a) for a in arguments(function, where)}
    try:
        return function(*rows, **keywords)
    except (AttributeError, KeyError) as mistake:
        known = ", ".join(rows[0].keys()) if rows else ""
        raise DeclarationError(where, f"{function.__name__}() fails: {mistake}", f"its row has: {known}") from mistake


def sample(argument: Argument) -> Any:
    """What a keyword of a resolver is given to try it: what is optional stays away."""
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
    return inner in SCALARS or inner is strawberry.ID or is_term(inner)


def _name(kind: Any) -> str:
    return getattr(kind, "__name__", repr(kind))

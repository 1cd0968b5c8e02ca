"""A mutation's fields performed one after another: a transaction each, and the payload read inside it.

It knows no subject: what a mutation does is a plain async function, handed in by the schema.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import asyncpg
import orjson
from graphql import GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import get_argument_values
from sqlalchemy import ColumnElement

from compiler.binder import Run
from compiler.errors import InputError
from compiler.field_names import field_names
from compiler.fold import Fold
from compiler.plan import Planner, Selection, Single, Struct, Typename
from compiler.shapes import object_json
from compiler.statement import Statement, statement
from db.pool import RETRYABLE, TimedOut, Unavailable
from db.reference import Columns, RowKey
from db.transaction import Write, write
from db.words import Term

if TYPE_CHECKING:
    from compiler.execute import Executor, Request

Act = Callable[[Write, Mapping[str, Any]], Awaitable[Any]]
"""A mutation: it takes the transaction and its coerced arguments, and returns an outcome.

An outcome is a dataclass named as the GraphQL type it answers. A field that is `given()` there holds the row's key, a
RowKey where it may be any node, or None for null; Columns leave by the API's names; all others hold their values. An
outcome whose class says `refusal = True` rolls the transaction back.
"""

UNDONE = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError, asyncpg.LockNotAvailableError)
"""Another transaction stood in the way: PostgreSQL has rolled this one back, so that it may be sent again. So may one
whose connection broke: sent twice, it is answered with what the first did."""


class _Refused(Exception):
    """Carries a refusal out of the transaction, so that it leaves nothing behind."""

    def __init__(self, body: bytes) -> None:
        self.body = body


async def perform(executor: Executor, planner: Planner, request: Request) -> bytes:
    """The data of a mutation, its fields in their order."""
    mutation = executor.schema.mutation_type
    if mutation is None:
        raise InputError("this API has no mutations")
    parts: dict[str, Any] = {}
    for key, fields in planner.root(mutation).items():
        parts[key] = orjson.Fragment(await _field(executor, planner, mutation, fields, request))
    return orjson.dumps({"data": parts})


async def _field(
    executor: Executor,
    planner: Planner,
    mutation: GraphQLObjectType,
    fields: list[FieldDetails],
    request: Request,
) -> bytes:
    node = fields[0].node
    if node.name.value == "__typename":
        return b'"Mutation"'
    given = get_argument_values(mutation.fields[node.name.value], node, planner.variables)
    act = executor.acts[node.name.value]
    try:
        return await _performed(executor, planner, fields, act, given, request)
    except _Refused as refused:
        return refused.body
    except (*UNDONE, *RETRYABLE) as problem:
        raise Unavailable(type(problem).__name__) from problem
    except asyncpg.QueryCanceledError as problem:
        raise TimedOut(type(problem).__name__) from problem


async def _performed(
    executor: Executor,
    planner: Planner,
    fields: list[FieldDetails],
    act: Act,
    given: Mapping[str, Any],
    request: Request,
) -> bytes:
    """One act in its transaction; a refusal is raised, so that the transaction is rolled back."""
    pool = executor.pool_of(request.viewer)
    async with write(pool, request.viewer, request.today, request.request_id) as transaction:
        outcome = await act(transaction, given)
        body = await _payload(executor, planner, fields, outcome, transaction)
        if getattr(outcome, "refusal", False):
            raise _Refused(body)
        return body


async def _payload(
    executor: Executor, planner: Planner, fields: list[FieldDetails], outcome: Any, transaction: Write
) -> bytes:
    selection = planner.payload(type(outcome).__name__, fields, _named(executor, outcome))
    rows = await _rows(executor, selection, outcome, transaction, planner.variables.coerced)
    _assert_there(selection, rows)
    return orjson.dumps({item.key: _plain(executor, item, selection, outcome, rows) for item in selection.items})


def _named(executor: Executor, outcome: Any) -> dict[str, str]:
    """The types of the rows that an outcome names where any node may stand, by the field's Python name."""
    keys = {field.name: getattr(outcome, field.name) for field in dataclasses.fields(outcome)}
    return {name: executor.type_of(key.table).name for name, key in keys.items() if isinstance(key, RowKey)}


def _assert_there(selection: Selection, rows: Mapping[str, Any]) -> None:
    """A non-null node that its actor does not see is a mistake of ours: the transaction is rolled back."""
    for item in selection.items:
        if isinstance(item, Single) and not item.field.shape.nullable and rows[item.key] is None:
            raise LookupError(f"{selection.type.name}.{item.field.name} names a row that the actor does not see")


def _plain(executor: Executor, item: Any, selection: Selection, outcome: Any, rows: Mapping[str, Any]) -> Any:
    if isinstance(item, Typename):
        return selection.type.name
    if item.key in rows:
        return rows[item.key]
    value = getattr(outcome, item.field.python_name)
    if isinstance(value, Columns):
        return list(field_names(executor.type_of(value.table), value.names))
    return _struct(item, value) if isinstance(item, Struct) else _scalar(value)


def _struct(item: Struct, value: Any) -> Any:
    """A value object that an outcome holds, or a list of them."""
    if isinstance(value, list | tuple):
        return [_struct(item, one) for one in value]
    if value is None:
        return None
    return {
        key: item.type_name if part is None else _scalar(getattr(value, part.python_name)) for key, part in item.parts
    }


def _scalar(value: Any) -> Any:
    """As it leaves: exact numbers as text, words by name."""
    if isinstance(value, list | tuple):
        return [_scalar(one) for one in value]
    if isinstance(value, Term):
        return value.name
    return format(value, "f") if isinstance(value, Decimal) else value


async def _rows(
    executor: Executor, selection: Selection, outcome: Any, transaction: Write, variables: Mapping[str, Any]
) -> dict[str, Any]:
    """The nodes of a payload, read by one more statement: PostgreSQL does not show a statement its own writes."""
    singles = [item for item in selection.items if isinstance(item, Single)]
    present = [item for item in singles if getattr(outcome, item.field.python_name) is not None]
    if not present:
        return {item.key: None for item in singles}
    made = _statement(executor, present, transaction)
    keys = {item.field.python_name: _key(getattr(outcome, item.field.python_name)) for item in present}
    run = Run(variables, transaction.viewer, transaction.today, keys)
    text = await transaction.value(made.text, *made.values(run))
    return {**dict.fromkeys(item.key for item in singles), **orjson.loads(text)}


def _key(named: int | RowKey) -> int:
    return named.id if isinstance(named, RowKey) else named


def _statement(executor: Executor, items: list[Single], transaction: Write) -> Statement:
    stance = transaction.viewer.stance
    fold = Fold(stance, tags=executor.tags, calls=executor.calls)
    pairs: list[tuple[str, ColumnElement[Any]]] = [(item.key, fold.single(item)) for item in items]
    return statement(object_json(pairs), fold.binder, stance)

"""The execution by graphql-core: each field resolved in Python from the row it stands on; knows no statement."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Self

from graphql import (
    ExecutionResult,
    GraphQLResolveInfo,
    GraphQLScalarType,
    GraphQLSchema,
    Node,
    build_schema,
    execute,
    parse,
    print_schema,
)
from sqlalchemy import Column, Table

from compiler import ids
from compiler.asking import Asking
from compiler.declare import DECLARED, ById, Known, Many, One, OneOf, OwnColumn, Parts, Rows, Sql
from compiler.document import Documents
from compiler.fields import Field, Type
from compiler.filters import filterable
from compiler.naive.expression import Expressions
from compiler.naive.leaves import leaf
from compiler.naive.match import matches
from compiler.naive.order import SortKey, order_of, ordered
from compiler.naive.page import Window, cursor, window
from compiler.naive.policy import may_see
from compiler.naive.world import Row, World
from compiler.orders import fingerprint, orderable
from db.viewer import Viewer

READ: dict[str, Callable[[str], Any]] = {
    "Date": date.fromisoformat,
    "DateTime": datetime.fromisoformat,
    "Decimal": Decimal,
}
"""How the scalars that GraphQL does not know are read from their text."""


@dataclass(frozen=True)
class RowOf:
    """A row that the viewer may see, as a node."""

    type: Type
    row: Row


@dataclass(frozen=True)
class ValueOf:
    """A value object: its parts by their Python names."""

    parts: Mapping[str, Any]


@dataclass(frozen=True)
class KnownOf:
    """A value object as a Python function answered it."""

    found: Any


@dataclass(frozen=True)
class PageOf:
    """A connection: what it shows of a list of nodes, and the order its cursors are of."""

    type: Type
    window: Window
    order: Sequence[SortKey]
    fingerprint: str

    def cursor(self, row: Row) -> str:
        return cursor(self.order, self.fingerprint, row)


@dataclass(frozen=True)
class EdgeOf:
    page: PageOf
    row: Row


class Oracle:
    """Answers the queries of one viewer on one day by walking them; an asynchronous context.

    `server_dsn` is the server's powerless login: the SQL of resolvers is evaluated under row security.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        types: Mapping[str, Type],
        world: World,
        server_dsn: str,
        viewer: Viewer,
        today: date,
    ) -> None:
        self.schema, self.types, self.world, self.viewer = plain(schema), types, world, viewer
        self.expressions = Expressions(server_dsn, viewer, today)
        self.asking = Asking(schema, Documents(schema), viewer, today)

    async def __aenter__(self) -> Self:
        await self.expressions.__aenter__()
        return self

    async def __aexit__(self, *problem: object) -> None:
        await self.expressions.__aexit__(*problem)

    async def execute(
        self, query: str, variables: Mapping[str, Any] | None = None, operation_name: str | None = None
    ) -> ExecutionResult:
        """The answer to a valid query."""
        result = execute(
            self.schema,
            parse(query),
            variable_values=dict(variables or {}),
            operation_name=operation_name,
            field_resolver=self._resolve,
            type_resolver=_type_name,
        )
        answer = await result if inspect.isawaitable(result) else result
        assert isinstance(answer, ExecutionResult)
        return answer

    async def _resolve(self, source: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
        match source:
            case PageOf():
                return self._of_page(source, info.field_name)
            case EdgeOf(page, row):
                return RowOf(page.type, row) if info.field_name == "node" else page.cursor(row)
            case ValueOf(parts):
                return leaf(parts[self.types[info.parent_type.name].fields[info.field_name].python_name])
            case KnownOf(found):
                return self._of_known(found, self.types[info.parent_type.name].fields[info.field_name])
            case dict():
                return source[info.field_name]
            case RowOf(type_, row):
                return await self._of_row(type_.fields[info.field_name], type_, row, given)
        query = self.types[info.parent_type.name]
        return await self._of_row(query.fields[info.field_name], query, None, given)

    def _of_known(self, found: Any, field: Field) -> Any:
        value = getattr(found, field.python_name)
        return leaf(value) if field.target is None else KnownOf(value)

    def _of_page(self, page: PageOf, name: str) -> Any:
        shown = page.window.rows
        match name:
            case "nodes":
                return [RowOf(page.type, row) for row in shown]
            case "edges":
                return [EdgeOf(page, row) for row in shown]
            case "totalCount":
                return page.window.total
        return {
            "hasNextPage": page.window.has_next,
            "hasPreviousPage": page.window.has_previous,
            "startCursor": page.cursor(shown[0]) if shown else None,
            "endCursor": page.cursor(shown[-1]) if shown else None,
        }

    async def _of_row(self, field: Field, type_: Type, row: Row | None, given: Mapping[str, Any]) -> Any:
        own = {argument.name: given.get(name) for name, argument in field.arguments.items()}
        key = row["id"] if row is not None else 0
        match field.spec:
            case OwnColumn():
                assert row is not None
                return self._id(type_, row) if field.name == "id" else leaf(row[field.python_name])
            case Sql(expression):
                return leaf(await self.expressions.scalar(_table(type_), key, expression, own))
            case Parts(parts):
                return await self._parts(field, _table(type_), key, parts, own)
            case Rows(select, at_most):
                found = await self.expressions.values(type_.table, key, select, own, at_most)
                return [ValueOf(one) for one in found]
            case ById():
                return await self._by_id(given["id"])
            case Known(function):
                return KnownOf(function(self.asking, **own))
            case OneOf(keys):
                assert row is not None
                return await self._one_of(row, keys)
            case One():
                return await self._one(field, type_, row, own)
            case Many():
                return await self._many(field, type_, row, own, given)
        raise TypeError(f"{field.name} is declared by {type(field.spec).__name__}, which is no field of a query")

    def _id(self, type_: Type, row: Row) -> str:
        assert type_.tag is not None
        return ids.encode(type_.tag, row["uid"])

    async def _parts(
        self, field: Field, table: Table, key: int, parts: Mapping[str, Any], own: Mapping[str, Any]
    ) -> ValueOf | None:
        values = {name: await self.expressions.scalar(table, key, part, own) for name, part in parts.items()}
        return None if field.shape.nullable and next(iter(values.values())) is None else ValueOf(values)

    async def _by_id(self, text: str) -> RowOf | None:
        decoded = ids.decode(text)
        assert decoded is not None, text
        type_ = next((one for one in self.types.values() if one.tag == decoded[0]), None)
        found = [] if type_ is None else await self.world.where(_table(type_).name, "uid", decoded[1])
        return self._shown(type_, found[0]) if type_ is not None and found else None

    def _shown(self, type_: Type, row: Row) -> RowOf | None:
        return RowOf(type_, row) if may_see(_table(type_).name, row, self.viewer) else None

    async def _one_of(self, row: Row, keys: Mapping[str, Column[Any]]) -> RowOf | None:
        for name, column in keys.items():
            if row[column.key] is not None:
                rows = await self.world.rows(_table(self.types[name]).name)
                return self._shown(self.types[name], rows[row[column.key]])
        return None

    async def _one(self, field: Field, type_: Type, row: Row | None, own: Mapping[str, Any]) -> RowOf | None:
        spec, target = field.spec, self._target(field)
        assert isinstance(spec, One)
        rows = await self.world.rows(_table(target).name)
        if spec.key is not None:
            assert row is not None
            key = row[spec.key.key]
            return None if key is None else self._shown(target, rows[key])
        assert spec.on is not None
        met = await self.expressions.meeting(type_.table, _key(row), _table(target), spec.on, own)
        shown = [found for key in met if (found := self._shown(target, rows[key])) is not None]
        assert len(shown) < 2, f"{type_.name}.{field.name} meets {len(shown)} rows and should meet one"
        return shown[0] if shown else None

    def _target(self, field: Field) -> Type:
        assert field.target is not None
        return self.types[field.target]

    async def _many(
        self, field: Field, type_: Type, row: Row | None, own: Mapping[str, Any], given: Mapping[str, Any]
    ) -> Any:
        spec, target = field.spec, self._target(field)
        assert isinstance(spec, Many)
        table = _table(target)
        listed = [one for one in await self._members(spec, type_, row, table, own) if self._shown(target, one)]
        declared = [(column, False) for column in spec.order_by]
        if spec.at_most is not None:
            return [RowOf(target, one) for one in ordered(order_of(declared), listed)[: spec.at_most]]
        assert field.target is not None
        declaration = DECLARED[field.target]
        if given.get("filter") is not None:
            columns = filterable(declaration)
            listed = [one for one in listed if matches(one, columns, given["filter"])]
        if given.get("orderBy") is not None:
            columns = orderable(declaration)
            declared = [(columns[name], way == "DESC") for one in given["orderBy"] for name, way in one.items()]
        order = order_of(declared)
        return PageOf(target, window(listed, order, given), order, fingerprint(table, order))  # type: ignore[arg-type]  # reads the same two names

    async def _members(
        self, spec: Many, type_: Type, row: Row | None, table: Table, own: Mapping[str, Any]
    ) -> Sequence[Row]:
        if spec.key is not None and row is not None:
            rows = await self.world.where(table.name, spec.key.key, row["id"])
        else:
            rows = list((await self.world.rows(table.name)).values())
        if spec.on is None:
            return rows
        met = await self.expressions.meeting(type_.table, _key(row), table, spec.on, own)
        return [one for one in rows if one["id"] in met]


@functools.cache
def plain(schema: GraphQLSchema) -> GraphQLSchema:
    """The same schema without resolvers; scalars read their text by Python's own means."""
    made = build_schema(print_schema(schema))
    for name, read in READ.items():
        scalar = made.type_map.get(name)
        if isinstance(scalar, GraphQLScalarType):
            _reads_by(scalar, read)
    return made


def _reads_by(scalar: GraphQLScalarType, read: Callable[[str], Any]) -> None:
    def literal(node: Node, _: Any = None) -> Any:
        return read(node.value)  # type: ignore[attr-defined]  # of a validated scalar

    # What its constructor would do with the same functions.
    scalar.coerce_input_value = read
    scalar.parse_value = read  # type: ignore[method-assign,assignment]
    scalar.parse_literal = literal  # type: ignore[method-assign,assignment]


def _key(row: Row | None) -> int:
    return 0 if row is None else row["id"]


def _table(type_: Type) -> Table:
    assert type_.table is not None, f"{type_.name} has no table"
    return type_.table


def _type_name(source: Any, *_: Any) -> str:
    assert isinstance(source, RowOf)
    return source.type.name

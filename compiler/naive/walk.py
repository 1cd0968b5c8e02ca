"""The execution by graphql-core: each field resolved in Python from the row it stands on; knows no statement."""

from __future__ import annotations

import copy
import functools
import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
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
from sqlalchemy import Table

from compiler.asking import Asking
from compiler.attributes import reaches
from compiler.document import Documents
from compiler.fields import Field, Type
from compiler.keys import mark_of
from compiler.naive.aggregate import NOTHING, OnDemand, aggregate
from compiler.naive.day import day_of
from compiler.naive.expression import Expressions
from compiler.naive.found import Hits, Searcher
from compiler.naive.leaves import leaf
from compiler.naive.match import Match
from compiler.naive.order import by_column, chosen, order_of, ordered
from compiler.naive.page import window
from compiler.naive.rates import MissingRate, Rates
from compiler.naive.shown import EdgeOf, HitOf, KnownOf, PageOf, ValueOf, of_hit, of_hits, of_page
from compiler.naive.steps import RowOf, Steps, table_of
from compiler.naive.world import Row, World
from compiler.specs import Aggregate, ById, ByIds, Found, Known, Many, One, OneOf, OwnColumn, Parts, Rows, Sql
from db.viewer import Viewer

READ: dict[str, Callable[[str], Any]] = {
    "Date": date.fromisoformat,
    "DateTime": datetime.fromisoformat,
    "Decimal": Decimal,
}
"""How the scalars that GraphQL does not know are read from their text."""


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
        self.schema, self.types, self.reaches = plain(schema), types, reaches(types)
        self.expressions = Expressions(server_dsn, viewer, today)
        self.steps = Steps(types, world, self.expressions, viewer)
        self.match, self.rates = Match(self.steps, self.reaches), Rates(world)
        self.missing: list[MissingRate] = []
        self.asking = Asking(schema, Documents(schema), viewer, today)

    async def __aenter__(self) -> Self:
        await self.expressions.__aenter__()
        return self

    async def __aexit__(self, *problem: object) -> None:
        await self.expressions.__aexit__(*problem)

    async def execute(
        self, query: str, variables: Mapping[str, Any] | None = None, operation_name: str | None = None
    ) -> ExecutionResult:
        """The answer to a valid query; errors where a rate is missing."""
        self.missing.clear()
        document = parse(query)
        result = execute(
            self.schema,
            document,
            variable_values=dict(variables or {}),
            operation_name=operation_name,
            field_resolver=self._on(day_of(document, operation_name, variables or {}))._resolve,
            type_resolver=_type_name,
        )
        answer = await result if inspect.isawaitable(result) else result
        assert isinstance(answer, ExecutionResult)
        return ExecutionResult(None, list(self.missing)) if self.missing else answer

    def _on(self, day: date | None) -> Self:
        """The same on the day of @asOf, where one is set."""
        if day is None:
            return self
        made = copy.copy(self)
        made.expressions = self.expressions.on(day)
        made.steps = replace(self.steps, expressions=made.expressions)
        made.match = Match(made.steps, self.reaches)
        return made

    async def _resolve(self, source: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
        match source:
            case PageOf():
                return of_page(source, info.field_name)
            case EdgeOf(page, placed):
                return placed.row if info.field_name == "node" else page.cursor(placed)
            case Hits():
                return of_hits(source, info.field_name)
            case HitOf(hits, hit):
                return of_hit(hits, hit, info.field_name)
            case ValueOf(parts):
                return leaf(parts[self.types[info.parent_type.name].fields[info.field_name].python_name])
            case KnownOf(found):
                return self._of_known(found, self.types[info.parent_type.name].fields[info.field_name])
            case dict():
                return source[info.field_name]
            case OnDemand(find):
                return await find(info.field_name)
            case RowOf(type_, row):
                return await self._of(type_, row, info, given)
        return await self._of(self.types[info.parent_type.name], None, info, given)

    async def _of(self, type_: Type, row: Row | None, info: GraphQLResolveInfo[Any], given: Mapping[str, Any]) -> Any:
        field = type_.fields[info.field_name]
        if isinstance(field.spec, Aggregate):
            return await self._aggregate(field, type_, row, info, given)
        return await self._of_row(field, type_, row, given)

    async def _aggregate(
        self, field: Field, type_: Type, row: Row | None, info: GraphQLResolveInfo[Any], given: Mapping[str, Any]
    ) -> OnDemand:
        assert isinstance(field.spec, Aggregate)
        own = {argument.name: given.get(name) for name, argument in field.arguments.items()}
        named = ((given.get("filter") or {}).get("id") or {}).get("in")
        rows = await self.steps.many(replace(field, spec=field.spec.of), type_, row, own, named)
        try:
            return await aggregate(self.match, self.rates, rows, self.steps.target(field).name, given, info)
        except MissingRate as problem:
            self.missing.append(problem)
            return NOTHING

    def _of_known(self, found: Any, field: Field) -> Any:
        value = getattr(found, field.python_name)
        return leaf(value) if field.target is None else KnownOf(value)

    async def _of_row(self, field: Field, type_: Type, row: Row | None, given: Mapping[str, Any]) -> Any:
        own = {argument.name: given.get(name) for name, argument in field.arguments.items()}
        key = row["id"] if row is not None else 0
        match field.spec:
            case OwnColumn():
                assert row is not None
                return self.steps.id(RowOf(type_, row)) if field.name == "id" else leaf(row[field.python_name])
            case Sql(expression):
                return leaf(await self.expressions.scalar(table_of(type_), key, expression, own))
            case Parts(parts):
                return await self._parts(field, table_of(type_), key, parts, own)
            case Rows(select, at_most):
                found = await self.expressions.values(type_.table, key, select, own, at_most)
                return [ValueOf(one) for one in found]
            case ById():
                return await self.steps.by_id(given["id"])
            case ByIds():
                return [await self.steps.by_id(text) for text in given["ids"]]
            case Found():
                return await Searcher(self.steps).search(field.spec, given)
            case Known(function):
                return KnownOf(function(self.asking, **own))
            case OneOf(keys):
                assert row is not None
                return await self.steps.one_of(row, keys)
            case One():
                return await self.steps.one(field, type_, row, own)
            case Many():
                return await self._many(field, type_, row, own, given)
        raise TypeError(f"{field.name} is declared by {type(field.spec).__name__}, which is no field of a query")

    async def _parts(
        self, field: Field, table: Table, key: int, parts: Mapping[str, Any], own: Mapping[str, Any]
    ) -> ValueOf | None:
        values = {name: await self.expressions.scalar(table, key, part, own) for name, part in parts.items()}
        return None if field.shape.nullable and next(iter(values.values())) is None else ValueOf(values)

    async def _many(
        self, field: Field, type_: Type, row: Row | None, own: Mapping[str, Any], given: Mapping[str, Any]
    ) -> Any:
        spec, target = field.spec, self.steps.target(field)
        assert isinstance(spec, Many)
        reach, filter_ = self.reaches[target.name], given.get("filter") or {}
        listed = await self.steps.many(field, type_, row, own, filter_.get("id", {}).get("in"))
        listed = [one for one in listed if await self.match.matches(one, reach, filter_)]
        if given.get("orderBy") is not None:
            keys = [chosen(self.reaches, reach, one) for one in given["orderBy"]]
        else:
            keys = [by_column(column) for column in spec.order_by]
        order = order_of(table_of(target), keys)
        try:
            placed = await ordered(self.steps, order, listed)
        except MissingRate as problem:
            self.missing.append(problem)
            placed = []
        if spec.at_most is not None:
            return [one.row for one in placed[: spec.at_most]]
        return PageOf(target, window(placed, order, given), mark_of(self.reaches, field, given.get("orderBy")))


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


def _type_name(source: Any, *_: Any) -> str:
    assert isinstance(source, RowOf)
    return source.type.name

"""The indexed paths of the schema: what a client may name that an index leads to, from both catalogues alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg
import strawberry
from graphql import GraphQLObjectType, GraphQLSchema, get_named_type
from sqlalchemy import Column

from compiler.attributes import Attribute, Reach, reaches
from compiler.fields import Field, is_term
from compiler.ids import encode
from compiler.operators import operators
from compiler.orders import orderable
from compiler.specs import Many, One
from db.policies import managed, oneself, policy
from schema.build import Built

INDEXES = """
select c.relname as of_table, i.relname as name, array_agg(a.attname::text order by k.place) as columns,
  (array_agg(l.collname order by k.place))[1] as collated, x.indisunique as is_unique, x.indpred is null as is_whole
from pg_index x
join pg_class c on c.oid = x.indrelid and c.relnamespace = 'public'::regnamespace
join pg_class i on i.oid = x.indexrelid
join pg_am m on m.oid = i.relam and m.amname = 'btree'
cross join unnest(x.indkey, x.indcollation) with ordinality k (attnum, collated, place)
join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
left join pg_collation l on l.oid = k.collated
where x.indisvalid and (x.indpred is null or pg_get_expr(x.indpred, x.indrelid) = format('(%I IS NOT NULL)',
  (select f.attname from pg_attribute f where f.attrelid = c.oid and f.attnum = x.indkey[0])))
group by c.relname, i.relname, x.indisunique, x.indpred order by i.relname
"""
LARGE = "select relname from pg_class where relkind = 'r' and reltuples > 1000"
OWN = ("myObligations",)
"""Lists of the viewer's own rows, which are few: those are found first, as persons are, and sorted."""
SEEKING = ("eq", "in", "lt", "lte", "gt", "gte")
"""Operators that a btree index serves."""
SAMPLES: Mapping[type, str] = {
    str: '"x"',
    int: "7",
    bool: "true",
    Decimal: '"1"',
    date: '"2026-01-01"',
    datetime: '"2026-01-01T00:00:00Z"',
}


@dataclass(frozen=True)
class Index:
    """A btree index over all rows of a table, or over all in which its first column is not NULL."""

    table: str
    name: str
    columns: tuple[str, ...]
    collation: str | None
    is_unique: bool
    is_whole: bool

    def orders(self, column: str) -> bool:
        """Whether it holds rows in the order of a column, then of the key."""
        return self.columns == (column, "id") or (self.columns == (column,) and self.is_unique)


@dataclass(frozen=True)
class Catalogue:
    """What is indexed of the tables that are large."""

    indexes: tuple[Index, ...]
    large: frozenset[str]

    @classmethod
    async def read(cls, connection: asyncpg.Connection[asyncpg.Record]) -> Catalogue:
        indexes = []
        for of, name, columns, collation, is_unique, is_whole in await connection.fetch(INDEXES):
            indexes.append(Index(of, name, tuple(columns), collation, is_unique, is_whole))
        return cls(tuple(indexes), frozenset(row[0] for row in await connection.fetch(LARGE)))

    def leading(self, table: str, attribute: Attribute, *, ordered: bool) -> list[Index]:
        """The indexes that begin with a scalar of a large table, in the collation in which it is compared."""
        column = attribute.column
        if column is None or table not in self.large:
            return []
        wanted = _collation(attribute, ordered=ordered)
        found = [i for i in self.indexes if i.table == table and i.columns[0] == column.key and i.collation == wanted]
        return [index for index in found if index.is_whole or not ordered]

    def led_by(self, column: Column[Any]) -> bool:
        """Whether an index of a large table begins with a key."""
        table = column.table.name
        return table in self.large and any(i.table == table and i.columns[0] == column.key for i in self.indexes)


def _collation(attribute: Attribute, *, ordered: bool) -> str | None:
    """By code points are all texts ordered, and words compared too; else by the column's own."""
    if attribute.kind is not str and not is_term(attribute.kind):
        return None
    if ordered or is_term(attribute.kind):
        return "C"
    assert attribute.column is not None
    return getattr(attribute.column.type, "collation", None) or "default"


@dataclass(frozen=True)
class Path:
    """Something a client may ask, and what its plan must do."""

    says: str
    document: str
    table: str
    column: str
    whole: bool = False
    """Whether an index holds the whole order."""


@dataclass
class Paths:
    """Derives all paths."""

    built: Built
    catalogue: Catalogue

    def __post_init__(self) -> None:
        self.reaches: Mapping[str, Reach] = reaches(self.built.types)

    def orderings(self) -> Iterator[Path]:
        """Each own scalar that leads an index, upwards and downwards."""
        for name, reach, table in self._lists():
            for key, attribute in orderable(reach).items():
                found = self.catalogue.leading(table, attribute, ordered=True)
                for direction in ("ASC", "DESC") if found else ():
                    column = found[0].columns[0]
                    document = (
                        f"{{ {name}(first: 20, orderBy: [{{{key}: {direction}}}]) {{ nodes {{ __typename }} }} }}"
                    )
                    whole = any(index.orders(column) for index in found)
                    yield Path(f"{name} by {key} {direction}", document, table, column, whole)

    def filters(self) -> Iterator[Path]:
        """Each own scalar that leads an index, by each operator that an index serves."""
        for name, reach, table in self._lists():
            for key, attribute in reach.scalars.items():
                if not self.catalogue.leading(table, attribute, ordered=False) and key != "id":
                    continue
                for asked in self._tests(reach, key, attribute):
                    document = _counting(name, f"{{{asked}}}")
                    column = "uid" if attribute.column is None else attribute.column.key
                    yield Path(f"{name} where {asked}", document, table, column)

    def beyond(self) -> Iterator[Path]:
        """Rows by the id of what they lead to, and by the id of one of those that lead to them."""
        for name, reach, table in self._lists():
            for key, one in reach.ones.items():
                column = one.spec.key if isinstance(one.spec, One) else None
                if column is not None and self._is_large(one.target) and self.catalogue.led_by(column):
                    asked = f"{{{key}: {{id: {{eq: {self._id(one.target)}}}}}}}"
                    yield Path(
                        f"{name} of one {key}", f"{{ {name}(filter: {asked}) {{ totalCount }} }}", table, column.key
                    )
            for key, many in reach.manys.items():
                if self._by_key(many) is not None and table in self.catalogue.large:
                    asked = f"{{{key}: {{some: {{id: {{eq: {self._id(many.target)}}}}}}}}}"
                    yield Path(
                        f"{name} with some {key}", f"{{ {name}(filter: {asked}) {{ totalCount }} }}", table, "id"
                    )

    def children(self) -> Iterator[Path]:
        """Each list of a row by a foreign key."""
        for reach in self.reaches.values():
            for key, many in reach.type.fields.items() if self._is_large(reach.type.name) else ():
                column = self._by_key(many)
                if column is not None and isinstance(many.spec, Many):
                    below = "{ __typename }" if many.spec.at_most else "(first: 20) { nodes { __typename } }"
                    title = reach.type.name
                    one = f"{{ node(id: {self._id(title)}) {{ ... on {title} {{ {key} {below} }} }} }}"
                    yield Path(f"{key} of a {title}", one, column.table.name, column.key)

    def _by_key(self, many: Field) -> Column[Any] | None:
        """The foreign key by which a row has a list of a large table."""
        key = many.spec.key if isinstance(many.spec, Many) else None
        return key if key is not None and key.table.name in self.catalogue.large else None

    def _is_large(self, type_name: str | None) -> bool:
        assert type_name is not None
        declared = self.reaches[type_name].type
        return declared.tag is not None and declared.table is not None and declared.table.name in self.catalogue.large

    def _lists(self) -> Iterator[tuple[str, Reach, str]]:
        """The lists of the root that may be filtered and ordered, with what may be named of their rows."""
        schema: GraphQLSchema = self.built.graphql
        assert schema.query_type is not None
        for name, one in schema.query_type.fields.items():
            target = get_named_type(one.type)
            if not {"filter", "orderBy", "after"} <= set(one.args) or not isinstance(target, GraphQLObjectType):
                continue
            reach = self.reaches[target.name.removesuffix("Connection")]
            assert reach.type.table is not None
            if name in OWN or policy(reach.type.table) in (oneself, managed):
                continue
            yield name, reach, reach.type.table.name

    def _tests(self, reach: Reach, key: str, attribute: Attribute) -> Iterator[str]:
        for operator in operators(attribute.kind):
            if operator in SEEKING:
                value = self._sample(reach, attribute)
                yield f"{key}: {{{operator}: {f'[{value}]' if operator == 'in' else value}}}"

    def _sample(self, reach: Reach, attribute: Attribute) -> str:
        kind: Any = attribute.kind
        if kind is strawberry.ID:
            return self._id(reach.type.name)
        return next(iter(kind)).name if is_term(kind) else SAMPLES[kind]

    def _id(self, type_name: str | None) -> str:
        """An id of a type, of no row: plans are made for no particular value."""
        assert type_name is not None
        tag = self.reaches[type_name].type.tag
        assert tag is not None
        return f'"{encode(tag, UUID(int=0))}"'


def _counting(name: str, asked: str) -> str:
    return f"{{ {name}(filter: {asked}) {{ totalCount }} }}"

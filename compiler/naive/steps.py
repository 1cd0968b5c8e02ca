"""What a row has and leads to, for one viewer: its scalars, its to-ones, its to-manys; knows no filter and no page."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry
from sqlalchemy import Column, Table

from compiler import ids
from compiler.attributes import Attribute
from compiler.fields import Field, Type
from compiler.naive.expression import Expressions
from compiler.naive.policy import may_see
from compiler.naive.world import Row, World
from compiler.specs import Many, One
from db.viewer import Viewer

Given = Mapping[str, Any]


@dataclass(frozen=True)
class RowOf:
    """A row that the viewer may see, as a node."""

    type: Type
    row: Row


@dataclass(frozen=True)
class Steps:
    """The steps from row to row that one viewer may take, on one day."""

    types: Mapping[str, Type]
    world: World
    expressions: Expressions
    viewer: Viewer

    async def scalar(self, at: RowOf | None, attribute: Attribute) -> Any:
        """What an attribute of a row is; nothing of a row that is not there."""
        if at is None:
            return None
        if attribute.kind is strawberry.ID:
            return self.id(at)
        if attribute.column is not None:
            return at.row[attribute.column.key]
        if attribute.whole is not None and await self._expression(at, attribute.whole) is None:
            return None
        value = await self._expression(at, attribute.expression)
        return value.name if isinstance(value, Enum) else value

    async def _expression(self, at: RowOf, expression: Any) -> Any:
        return await self.expressions.scalar(table_of(at.type), at.row["id"], expression, {})

    def id(self, at: RowOf) -> str:
        assert at.type.tag is not None
        return ids.encode(at.type.tag, at.row["uid"])

    async def one(self, field: Field, type_: Type, row: Row | None, own: Given) -> RowOf | None:
        """The row that a to-one leads to."""
        spec, target = field.spec, self.target(field)
        assert isinstance(spec, One)
        if spec.key is not None:
            assert row is not None
            return await self.keyed(target, row[spec.key.key])
        assert spec.on is not None
        rows = await self.world.rows(table_of(target).name)
        met = await self.expressions.meeting(type_.table, _key(row), table_of(target), spec.on, own)
        shown = [found for key in met if (found := self.shown(target, rows[key])) is not None]
        assert len(shown) < 2, f"{type_.name}.{field.name} meets {len(shown)} rows and should meet one"
        return shown[0] if shown else None

    async def keyed(self, target: Type, key: int | None) -> RowOf | None:
        """The row of a key."""
        return None if key is None else self.shown(target, (await self.world.rows(table_of(target).name))[key])

    async def one_of(self, row: Row, keys: Mapping[str, Column[Any]]) -> RowOf | None:
        """The row that the one key leads to that is there."""
        for name, column in keys.items():
            if row[column.key] is not None:
                return await self.keyed(self.types[name], row[column.key])
        return None

    async def by_id(self, text: str) -> RowOf | None:
        """The row of an opaque id."""
        decoded = ids.decode(text)
        assert decoded is not None, text
        type_ = next((one for one in self.types.values() if one.tag == decoded[0]), None)
        found = [] if type_ is None else await self.world.where(table_of(type_).name, "uid", decoded[1])
        return self.shown(type_, found[0]) if type_ is not None and found else None

    async def many(
        self, field: Field, type_: Type, row: Row | None, own: Given, named: Sequence[str] | None = None
    ) -> list[RowOf]:
        """The rows that a to-many leads to, in no order; `named` are ids where only some of them are of interest."""
        target = self.target(field)
        wanted = None if named is None else {key[1] for text in named if (key := ids.decode(text)) is not None}
        rows = await self._members(field, type_, row, own, wanted)
        return [found for one in rows if (found := self.shown(target, one)) is not None]

    async def _members(
        self, field: Field, type_: Type, row: Row | None, own: Given, wanted: Collection[UUID] | None
    ) -> Sequence[Row]:
        spec, table = field.spec, table_of(self.target(field))
        assert isinstance(spec, Many)
        if spec.key is not None and row is not None:
            rows = await self.world.where(table.name, spec.key.key, row["id"])
            rows = rows if wanted is None else [one for one in rows if one["uid"] in wanted]
        elif wanted is None:
            rows = list((await self.world.rows(table.name)).values())
        else:
            rows = [one for uid in wanted for one in await self.world.where(table.name, "uid", uid)]
        if spec.on is None:
            return rows
        met = await self.expressions.meeting(type_.table, _key(row), table, spec.on, own)
        return [one for one in rows if one["id"] in met]

    def shown(self, type_: Type, row: Row) -> RowOf | None:
        """A row, if the viewer may see it."""
        return RowOf(type_, row) if may_see(table_of(type_).name, row, self.viewer) else None

    def target(self, field: Field) -> Type:
        """The type that a field leads to."""
        assert field.target is not None
        return self.types[field.target]


def _key(row: Row | None) -> int:
    return 0 if row is None else row["id"]


def table_of(type_: Type) -> Table:
    """The table of a type that has one."""
    assert type_.table is not None, f"{type_.name} has no table"
    return type_.table

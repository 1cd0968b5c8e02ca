"""A resolver's SQL evaluated on its own: one SELECT a field, as the server's role under row security.

Row security is the second lock, and here the independent judge of the tables that stand inside an expression.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Any, Self, TypeVar

import asyncpg
from sqlalchemy import ARRAY, BigInteger, ColumnElement, Date, Select, Table, func, lateral, literal, select
from sqlalchemy import literal_column as written
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from compiler.arguments import Argument, Kind, arguments
from compiler.naive.leaves import leaf
from db.policies import ViewerSql
from db.viewer import SETTINGS, Viewer

Given = Mapping[str, Any]
"""Arguments by the resolver's parameter names; those left out or null are absent."""
T = TypeVar("T")
OWN, OTHER = "own", "other"


class Columns(dict[str, ColumnElement[Any]]):
    """The columns of an alias, as a resolver takes a row; they bring no FROM with them."""

    def __getattr__(self, name: str) -> ColumnElement[Any]:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Expressions:
    """Evaluates resolvers for one viewer on one day, in one transaction that has the viewer's settings."""

    def __init__(self, server_dsn: str, viewer: Viewer, today: date) -> None:
        self._viewer, self.today = viewer, today
        self._engine: AsyncEngine = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=lambda: asyncpg.connect(server_dsn),
            poolclass=NullPool,
            # Conditions of resolvers name columns without their FROM, which would look like a cartesian product.
            enable_from_linting=False,
        )
        self._connection: AsyncConnection | None = None
        self._kept: dict[Any, Any] = {}
        self._one_at_a_time = asyncio.Lock()

    async def __aenter__(self) -> Self:
        self._connection = await self._engine.connect()
        settings = (
            func.set_config(name, value, True) for name, value in zip(SETTINGS, self._viewer.context, strict=True)
        )
        await self._connection.execute(select(*settings))
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._connection is not None:
            await self._connection.close()
        await self._engine.dispose()

    async def scalar(self, table: Table, key: int, function: Callable[..., Any], given: Given) -> Any:
        """The value of an expression over a row; all rows of the table are asked at once and kept."""

        async def ask() -> dict[int, Any]:
            value = function(_columns(table, OWN), **self._keywords(function, given)).label("value")
            rows = await self._run(select(written(f"{OWN}.id"), value).select_from(table.alias(OWN)))
            return {row[0]: row[1] for row in rows}

        return (await self._once(("scalar", table.name, function, _key(given)), ask))[key]

    async def values(
        self, table: Table | None, key: int, function: Callable[..., Any], given: Given, at_most: int
    ) -> Sequence[Mapping[str, Any]]:
        """The rows of a SELECT that is correlated to a row, or stands at the root."""

        async def ask() -> list[Mapping[str, Any]]:
            rows = [] if table is None else [_columns(table, OWN)]
            return await self._values(table, key, function(*rows, **self._keywords(function, given)).limit(at_most))

        return await self._once(("values", function, _key(given), key), ask)

    async def _values(self, table: Table | None, key: int, inner: Select[Any]) -> list[Mapping[str, Any]]:
        if table is None:
            return [row._mapping for row in await self._run(inner)]
        beside = lateral(inner.correlate(None), "beside")
        source = table.alias(OWN).join(beside, written("true"))
        asked: Select[Any] = select(*beside.c).select_from(source).where(written(f"{OWN}.id") == key)
        return [row._mapping for row in await self._run(asked)]

    async def meeting(
        self, table: Table | None, key: int, target: Table, function: Callable[..., Any], given: Given
    ) -> frozenset[int]:
        """The keys of the target's rows that meet a condition, together with a row where there is one."""

        async def ask() -> frozenset[int]:
            rows = [_columns(target, OTHER)] if table is None else [_columns(table, OWN), _columns(target, OTHER)]
            condition = function(*rows, **self._keywords(function, given))
            asked: Select[Any] = select(written(f"{OTHER}.id")).select_from(target.alias(OTHER)).where(condition)
            if table is not None:
                asked = asked.select_from(table.alias(OWN)).where(written(f"{OWN}.id") == key)
            return frozenset(row[0] for row in await self._run(asked))

        return await self._once(("meeting", function, target.name, _key(given), key), ask)

    async def _once(self, key: Any, ask: Callable[[], Awaitable[T]]) -> T:
        """What was asked before, or now; an error elsewhere in the answer must not cut the one connection short."""
        if key in self._kept:
            kept: T = self._kept[key]
            return kept
        return await asyncio.shield(asyncio.ensure_future(self._in_turn(key, ask)))

    async def _in_turn(self, key: Any, ask: Callable[[], Awaitable[T]]) -> T:
        """One at a time, since there is one connection."""
        async with self._one_at_a_time:
            if key not in self._kept:
                self._kept[key] = await ask()
            found: T = self._kept[key]
            return found

    async def _run(self, asked: Select[Any]) -> Sequence[Any]:
        assert self._connection is not None
        result: Sequence[Any] = (await self._connection.execute(asked)).all()
        return result

    def _keywords(self, function: Callable[..., Any], given: Given) -> dict[str, Any]:
        return {a.name: self._keyword(a, given.get(a.name)) for a in arguments(function, function.__name__)}

    def _keyword(self, argument: Argument, value: Any) -> Any:
        match argument.kind:
            case Kind.VIEWER:
                return _viewer_sql(self._viewer)
            case Kind.TODAY:
                return literal(self.today, Date)
            case Kind.CHOICE:
                return argument.default if value is None else argument.type[value]  # type: ignore[index]  # a vocabulary
            case Kind.BIND if value is not None:
                return literal(value, argument.sql_type)
            case Kind.BIND:
                return None if argument.default is None else literal(self.today, Date)


def _key(given: Given) -> tuple[Any, ...]:
    return tuple(sorted((name, leaf(value)) for name, value in given.items() if value is not None))


def _columns(table: Table, alias: str) -> Columns:
    return Columns((c.key, written(f"{alias}.{c.name}", c.type)) for c in table.columns)


def _viewer_sql(viewer: Viewer) -> ViewerSql:
    """The viewer as values; the names are those of `Viewer`."""

    def ids(keys: Sequence[int] | None) -> ColumnElement[Any]:
        return literal(None if keys is None else list(keys), ARRAY(BigInteger))

    return ViewerSql(
        user=literal(viewer.user_id, BigInteger),
        organisations=ids(viewer.organisations),
        circle=ids(viewer.circle),
        partner=ids(viewer.partner),
        parties=ids(viewer.parties),
        within=ids(viewer.within),
        administers=ids(viewer.administers),
        stance=viewer.stance,
    )

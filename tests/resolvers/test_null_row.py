"""Every expression over a row of NULLs: none raises, and what is declared non-null is not NULL.

One expression that raises would fail a whole answer, and one NULL in a non-null field would break its type.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from sqlalchemy import (
    ARRAY,
    Boolean,
    Date,
    DateTime,
    Integer,
    Numeric,
    Table,
    Text,
    Uuid,
    bindparam,
    exists,
    func,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import DATERANGE, JSONB
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.types import TypeEngine

from compiler.arguments import Argument, Kind, arguments
from compiler.fields import Field, Type
from compiler.guard import guarded
from compiler.row import row
from compiler.specs import Many, One, Parts, Rows, Sql
from db.bind import TODAY
from db.policies import VIEWER_BINDS, bound
from db.types import Vocabulary
from db.viewer import Stance, Viewer
from db.words import GrantRole
from schema import build

MEMBER = Viewer(user_id=1, organisation_id=1, organisations=(1,))
AUDITOR = Viewer(user_id=1, organisation_id=1, organisations=(1,), roles=frozenset({GrantRole.AUDITOR}))
VIEWERS = [Viewer(), MEMBER, AUDITOR]
SPANS = ["(,)", "[2026-01-01,)", "(,2026-01-01)", "[2026-01-01,2026-04-01)"]
DAY = date(2026, 3, 31)
NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


def _expressions() -> Iterator[tuple[str, Type, Field, Any]]:
    """Each expression of each type over a table: its name, its type, its field, the resolver."""
    for type_ in build().types.values():
        for field in type_.fields.values() if type_.table is not None else ():
            match field.spec:
                case Sql(function):
                    yield f"{type_.name}.{field.name}", type_, field, function
                case Parts(parts):
                    for name, function in parts.items():
                        yield f"{type_.name}.{field.name}.{name}", type_, _part(field, name), function


def _part(field: Field, name: str) -> Field:
    assert field.target is not None
    part = next(f for f in build().types[field.target].fields.values() if f.python_name == name)
    # A value object that may be null is null when its first part is.
    shape = replace(part.shape, nullable=part.shape.nullable or field.shape.nullable)
    return replace(part, shape=shape)


def _conditions() -> Iterator[tuple[str, Type, Field, Any]]:
    for type_ in build().types.values():
        for field in type_.fields.values():
            function = field.spec.on if isinstance(field.spec, One | Many) else None
            if function is not None:
                yield f"{type_.name}.{field.name}", type_, field, function


def _lists() -> Iterator[tuple[str, Type, Any]]:
    for type_ in build().types.values():
        for field in type_.fields.values():
            if isinstance(field.spec, Rows):
                yield f"{type_.name}.{field.name}", type_, field.spec.select


@pytest_asyncio.fixture(loop_scope="session")
async def connection(owner_dsn: str) -> AsyncIterator[AsyncConnection]:
    engine = create_async_engine("postgresql+asyncpg://", async_creator=lambda: asyncpg.connect(owner_dsn))
    try:
        async with engine.connect() as opened:
            yield opened
    finally:
        await engine.dispose()


@pytest.mark.parametrize(
    ("where", "type_", "field", "function"), list(_expressions()), ids=lambda v: v if isinstance(v, str) else ""
)
async def test_an_expression_over_a_row_of_nulls_does_not_raise(
    connection: AsyncConnection, where: str, type_: Type, field: Field, function: Any
) -> None:
    assert type_.table is not None
    for viewer in VIEWERS:
        await _value(connection, type_.table, function, viewer, _nulls(type_.table))


@pytest.mark.parametrize(
    ("where", "type_", "field", "function"),
    [found for found in _expressions() if not found[2].shape.nullable],
    ids=lambda v: v if isinstance(v, str) else "",
)
async def test_a_field_declared_non_null_is_not_null(
    connection: AsyncConnection, where: str, type_: Type, field: Field, function: Any
) -> None:
    assert type_.table is not None
    for viewer in VIEWERS:
        for span in SPANS:
            found = await _value(connection, type_.table, function, viewer, _sparse(type_.table, span))
            assert found is not None, f"{where} is NULL for a row whose spans are {span}"


@pytest.mark.parametrize(
    ("where", "type_", "field", "function"), list(_conditions()), ids=lambda v: v if isinstance(v, str) else ""
)
async def test_a_condition_over_a_row_of_nulls_does_not_raise(
    connection: AsyncConnection, where: str, type_: Type, field: Field, function: Any
) -> None:
    assert field.target is not None
    target = build().types[field.target].table
    assert target is not None
    for viewer in VIEWERS:
        rows = [row(target, "t1")] if type_.table is None else [row(type_.table, "t0"), row(target, "t1")]
        member = exists(select(1).select_from(target.alias("t1")).where(_called(function, rows, viewer)))
        source = text("(select 1) t0") if type_.table is None else _nulls(type_.table)
        found = await connection.execute(select(member).select_from(source), _values(function, viewer))
        assert found.scalar_one() in (True, False)


@pytest.mark.parametrize(("where", "type_", "function"), list(_lists()), ids=lambda v: v if isinstance(v, str) else "")
async def test_a_list_over_a_row_of_nulls_is_empty(
    connection: AsyncConnection, where: str, type_: Type, function: Any
) -> None:
    for viewer in VIEWERS:
        rows = [] if type_.table is None else [row(type_.table, "t0")]
        source = text("(select 1) t0") if type_.table is None else _nulls(type_.table)
        inner = select(func.count()).select_from(_called(function, rows, viewer).lateral("listed"))
        found = await connection.execute(select(inner.scalar_subquery()).select_from(source), _values(function, viewer))
        assert found.scalar_one() == 0


async def _value(connection: AsyncConnection, table: Table, function: Any, viewer: Viewer, source: Any) -> Any:
    expression = _called(function, [row(table, "t0")], viewer)
    found = await connection.execute(select(expression).select_from(source), _values(function, viewer))
    return found.scalar_one()


def _called(function: Any, rows: list[Any], viewer: Viewer) -> Any:
    sql = bound(viewer.stance)
    keywords = {a.name: _keyword(a, sql) for a in arguments(function, "")}
    return guarded(function(*rows, **keywords), sql)


def _keyword(argument: Argument, viewer: Any) -> Any:
    match argument.kind:
        case Kind.VIEWER:
            return viewer
        case Kind.TODAY:
            return TODAY
        case Kind.CHOICE:
            return next(iter(argument.type)) if argument.required else argument.default  # type: ignore[call-overload]  # a vocabulary
        case Kind.BIND:
            return bindparam(f"given_{argument.name}", type_=argument.sql_type)


def _values(function: Any, viewer: Viewer) -> dict[str, Any]:
    samples: dict[type, Any] = {str: "x", int: 2026, bool: True, Decimal: Decimal(1), date: DAY, datetime: NOON}
    given = {f"given_{a.name}": samples.get(a.type, "x") for a in arguments(function, "") if a.kind is Kind.BIND}
    seen = {} if viewer.stance is Stance.ANONYMOUS else _seen(viewer)
    return {"today": DAY, **seen, **given}


def _seen(viewer: Viewer) -> dict[str, Any]:
    return {bind: getattr(viewer, name) for bind, name in VIEWER_BINDS.items()}


def _nulls(table: Table) -> Any:
    columns = ", ".join(f"null::{_type(c)} as {c.name}" for c in table.columns)
    return text(f"(select {columns}) t0")


def _sparse(table: Table, span: str) -> Any:
    """A row with NULL wherever it is allowed, and something plausible where it is not."""
    columns = ", ".join(
        f"{'null' if c.nullable else _plausible(c, span)}::{_type(c)} as {c.name}" for c in table.columns
    )
    return text(f"(select {columns}) t0")


def _type(column: Any) -> str:
    kind: TypeEngine[Any] = Text() if isinstance(column.type, Vocabulary) else column.type
    return kind.compile(dialect=PGDialect()).split(" COLLATE")[0]  # type: ignore[no-untyped-call]  # SQLAlchemy leaves dialects untyped


def _plausible(column: Any, span: str) -> str:
    kind = column.type
    if isinstance(kind, Vocabulary):
        return f"'{next(iter(kind.words)).name}'"
    if isinstance(kind, DATERANGE):
        return f"'{span}'"
    for wanted, value in _PLAUSIBLE.items():
        if isinstance(kind, wanted):
            return value
    return "gen_random_uuid()" if isinstance(column.type, Uuid) else "'Asia/Jakarta'"


_PLAUSIBLE: dict[type, str] = {
    Integer: "1",
    Numeric: "0",
    Date: "'2026-03-31'",
    DateTime: "'2026-03-31T00:00:00Z'",
    Boolean: "false",
    JSONB: "'{}'",
    ARRAY: "'{}'",
}

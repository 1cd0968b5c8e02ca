"""A small world to break rules in: one internal project, those who lead, coordinate and report, and a stranger."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import asyncpg
from asyncpg import Range

from db.viewer import SETTINGS, Viewer
from db.words import GrantRole
from tests.databases import Database

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

ORGANISATIONS = {
    "coordinator": "COORDINATING_MINISTRY",
    "lead": "LINE_MINISTRY",
    "stranger": "PROVINCE_GOV",
    **{f"regency{n}": "REGENCY_CITY_GOV" for n in range(1, 9)},
}
PERSONS = {
    "coordinator": ("coordinator", "COORDINATOR"),
    "coordinator2": ("coordinator", "VERIFIER"),
    "lead": ("lead", "VERIFIER"),
    "editor": ("lead", "EDITOR"),
    "lead-acceptor": ("lead", "COORDINATOR"),
    "stranger": ("stranger", "EDITOR"),
    "auditor": ("coordinator", "AUDITOR"),
    "admin": ("lead", "ADMIN"),
    **{f"regency{n}": (f"regency{n}", "REPORTER") for n in range(1, 9)},
}
YEAR = 2026


def token_hash(person: str) -> bytes:
    """The hash of a person's token."""
    return hashlib.sha256(person.encode()).digest()


@dataclass
class World:
    """Where it is, and the ids of what is in it by name."""

    database: Database
    owner: Connection
    organisation: dict[str, int] = field(default_factory=dict)
    person: dict[str, int] = field(default_factory=dict)
    programme: int = 0
    project: int = 0
    budget: int = 0
    line: int = 0
    obligation: dict[str, int] = field(default_factory=dict)
    months: Any = field(default_factory=lambda: itertools.count())

    async def insert(self, table: str, **values: object) -> int:
        """A row written by the owner."""
        columns = ", ".join(f'"{name}"' for name in values)
        places = ", ".join(f"${n}" for n in range(1, len(values) + 1))
        key: int = await self.owner.fetchval(
            f"insert into {table} ({columns}) values ({places}) returning id", *values.values()
        )
        return key

    async def value(self, query: str, *values: object) -> Any:
        """What the owner sees."""
        return await self.owner.fetchval(query, *values)

    async def period(self, reporter: str = "regency1") -> int:
        """A fresh reporting period of an organisation."""
        first = date(2000, 1, 1) + timedelta(days=31 * next(self.months))
        return await self.insert(
            "reporting_period",
            obligation_id=self.obligation[reporter],
            period=Range(first, first + timedelta(days=31)),
        )

    async def new_line(self, amount: int, status: str = "APPROVED", year: int = YEAR) -> int:
        """A line that is all of a fresh budget."""
        version = 1 + await self.value(
            "select coalesce(max(version), 0) from budget where project_id = $1", self.project
        )
        async with self.owner.transaction():
            self.budget = await self.insert(
                "budget",
                project_id=self.project,
                fiscal_year=year,
                currency="IDR",
                total=amount,
                version=version,
                status=status,
            )
            return await self.insert(
                "budget_line",
                budget_id=self.budget,
                source="CO_ADMINISTRATION",
                funder_org_id=self.organisation["lead"],
                executor_org_id=self.organisation["regency1"],
                amount=amount,
            )

    async def totals(self, line: int) -> dict[str, int]:
        """The running totals of a line that are not zero."""
        row = await self.owner.fetchrow("select * from budget_line where id = $1", line)
        assert row is not None
        names = ("committed", "disbursed", "realised")
        return {name: int(row[name]) for kind in names for name in (kind, f"pending_{kind}") if row[name]}


@asynccontextmanager
async def acting(database: Database, person: str | None) -> AsyncIterator[Connection]:
    """A transaction of the server's login as a person, anonymously as "", or with no context at all as None."""
    connection = await asyncpg.connect(database.server)
    try:
        async with connection.transaction():
            if person is not None:
                await enter(connection, person)
            yield connection
    finally:
        await connection.close()


async def enter(connection: Connection, person: str) -> Viewer:
    """Make the open transaction the person's."""
    found = await viewer(connection, person)
    for name, value in zip(SETTINGS, found.context, strict=True):
        await connection.execute("select set_config($1, $2, true)", name, value)
    return found


async def viewer(connection: Connection, person: str) -> Viewer:
    """The viewer a person's token stands for."""
    if not person:
        return Viewer()
    row = await connection.fetchrow("select * from app.authenticate($1)", token_hash(person))
    assert row is not None, f"{person} has no token that holds"
    return Viewer(
        user_id=row["user_id"],
        organisation_id=row["organisation_id"],
        organisations=tuple(row["organisations"]),
        circle=tuple(row["circle"]),
        partner=tuple(row["partner"]),
        parties=tuple(row["parties"]),
        within=None if row["within"] is None else tuple(row["within"]),
        administers=tuple(row["administers"]),
        roles=frozenset(GrantRole[name] for name in row["roles"]),
    )


async def write_report(connection: Connection, period: int, **columns: object) -> int:
    """A draft; what it copies is filled by the database."""
    names = "".join(f", {name}" for name in columns)
    places = "".join(f", ${n}" for n in range(2, len(columns) + 2))
    key: int = await connection.fetchval(
        f"insert into report (period_id{names}) values ($1{places}) returning id", period, *columns.values()
    )
    return key


async def write_entry(connection: Connection, report: int, line: int, amount: int, **columns: object) -> int:
    """A realised amount in the middle of the fiscal year."""
    values = {"kind": "REALISATION", "on_date": date(YEAR, 6, 1), **columns}
    names = "".join(f", {name}" for name in values)
    places = "".join(f", ${n}" for n in range(4, len(values) + 4))
    key: int = await connection.fetchval(
        f"insert into financial_entry (report_id, line_id, amount{names}) values ($1, $2, $3{places}) returning id",
        report,
        line,
        amount,
        *values.values(),
    )
    return key


async def move(
    world: World, connection: Connection, report: int, person: str, path: str, reason: str | None = None
) -> None:
    """Move a report `FROM>TO` as a person, whose transaction it is."""
    before, _, after = path.partition(">")
    organisation, role = PERSONS[person]
    await connection.execute(
        "insert into status_event (entity, report_id, from_status, to_status, user_id, organisation_id, role, reason)"
        " values ('REPORT', $1, $2, $3, $4, $5, $6, $7)",
        report,
        before,
        after,
        world.person[person],
        world.organisation[organisation],
        role,
        reason,
    )


async def step(world: World, report: int, person: str, path: str, reason: str | None = None) -> None:
    """Move a report in a transaction of its own."""
    async with acting(world.database, person) as connection:
        await move(world, connection, report, person, path, reason)


async def accepted(world: World, entries: dict[int, int], period: int | None = None, **columns: object) -> int:
    """A report by regency1 with amounts by line, submitted, verified and accepted by three persons."""
    period = period or await world.period()
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, period, **columns)
        for line, amount in entries.items():
            await write_entry(connection, report, line, amount)
        await move(world, connection, report, "regency1", "DRAFT>SUBMITTED")
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    await step(world, report, "coordinator", "VERIFIED>ACCEPTED")
    return report


async def make(database: Database, owner: Connection) -> World:
    """The world, made by the owner."""
    world = World(database, owner)
    for name, kind in ORGANISATIONS.items():
        world.organisation[name] = await world.insert("organisation", code=name, kind=kind)
    await _persons(world)
    world.programme = await world.insert(
        "programme", code="P", name_en="Programme", coordinator_org_id=world.organisation["coordinator"]
    )
    world.project = await world.insert(
        "project", code="PR", name_en="Project", programme_id=world.programme,
        lead_org_id=world.organisation["lead"], visibility="INTERNAL", status="IMPLEMENTING",
    )  # fmt: skip
    for reporter in (name for name in ORGANISATIONS if name.startswith("regency")):
        participation = await world.insert(
            "participation", project_id=world.project, organisation_id=world.organisation[reporter], role="IMPLEMENTING"
        )
        world.obligation[reporter] = await world.insert(
            "reporting_obligation", participation_id=participation, frequency="QUARTERLY", due_days=10,
            day_kind="WORKING", verifier_org_id=world.organisation["lead"],
        )  # fmt: skip
    world.line = await world.new_line(1000)
    return world


async def _persons(world: World) -> None:
    for name, (organisation, role) in PERSONS.items():
        where = world.organisation[organisation]
        world.person[name] = await world.insert(
            "app_user", organisation_id=where, display_name=name, work_email=f"{name}@example.test"
        )
        await world.insert("org_grant", user_id=world.person[name], organisation_id=where, role=role)
        await world.insert(
            "api_token", user_id=world.person[name], hash=token_hash(name), label="test", expires_at=_next_year()
        )


def _next_year() -> datetime:
    return datetime.now(UTC) + timedelta(days=365)

"""Whom the matrix asks as: each role, held everywhere or for one programme, in organisations that stand differently to
what there is. What they may see is told by the domain's words; signing in must come to the same."""

from __future__ import annotations

import hashlib
import random
import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import asyncpg

from db.pool import Pool
from db.sign_in import SignIn
from db.viewer import ANONYMOUS, Viewer
from db.words import GrantRole
from tests.databases import Database
from tests.matrix.facts import UNSIGNED, Facts

WHOLE = {"STEWARD", "ADMIN"}
"""Roles that no programme limits: the database refuses such a grant."""
OF_DATA = {"VIEWER", "ANALYST", "REPORTER", "EDITOR", "VERIFIER", "COORDINATOR"}


@dataclass(frozen=True)
class Person:
    """One who asks; `programme` limits the role, 0 is no limit."""

    name: str
    organisation: int
    organisations: frozenset[int]
    role: str | None
    programme: int
    viewer: Viewer
    token: str | None = None

    @property
    def authorization(self) -> dict[str, str]:
        """The header by which the person is known over HTTP."""
        return {} if self.token is None else {"authorization": f"Bearer {self.token}"}

    def holds(self, role: str, programme: int) -> bool:
        """Whether the person acts in this role for a programme."""
        return self.role == role and self.programme in (0, programme)


def some_of(everybody: Sequence[Person], rng: random.Random, count: int | None) -> list[Person]:
    """Nobody, and one person of each role in turn until they are enough; everybody where no count is given."""
    if count is None:
        return [*everybody]
    shuffled = rng.sample(everybody, len(everybody))
    turns: Counter[str | None] = Counter()
    ranked: list[tuple[int, int, Person]] = []
    for place, person in enumerate(shuffled):
        ranked.append((turns[person.role], place, person))
        turns[person.role] += 1
    return [person for _, _, person in sorted(ranked)[:count]]


def situations(facts: Facts) -> dict[str, int]:
    """Organisations by how they stand to what there is; those made for the matrix are known by their codes."""
    made = {row["code"]: key for key, row in facts.rows["organisation"].items() if row["code"].startswith("MATRIX-")}
    projects = facts.rows["project"].values()
    coordinates = facts.most(row["coordinator_org_id"] for row in facts.rows["programme"].values())
    leads = facts.most((row["lead_org_id"] for row in projects), lambda one: one == coordinates)
    masters = {coordinates, leads}
    unsigned = {row["id"] for row in facts.rows["agreement"].values() if row["status"] in UNSIGNED}
    ruling = {row["lead_org_id"] for row in projects} | {
        row["coordinator_org_id"] for row in facts.rows["programme"].values()
    }
    return {
        "coordinates": coordinates,
        "leads": leads,
        "owes": facts.most(
            (row["organisation_id"] for row in facts.rows["reporting_period"].values()), masters.__contains__
        ),
        "verifies": facts.most((row["verifier_org_id"] for row in facts.rows["report"].values()), masters.__contains__),
        "funds": facts.most((row["funder_org_id"] for row in facts.rows["budget_line"].values()), masters.__contains__),
        "party": facts.most(
            (r["organisation_id"] for r in facts.rows["agreement_party"].values() if r["agreement_id"] in unsigned),
            masters.__contains__,
        ),
        "partner": facts.most((row["organisation_id"] for row in facts.parts), ruling.__contains__),
        "unit": made["MATRIX-UNIT"],
        "whole": made["MATRIX-WHOLE"],
        "foreign": made["MATRIX-FOREIGN"],
    }


async def bodies(connection: asyncpg.Connection[asyncpg.Record], facts: Facts) -> None:
    """The organisations that no world has: a unit of one that leads, a whole that it is a unit of, a foreign one."""
    leads = facts.most(row["lead_org_id"] for row in facts.rows["project"].values())
    for code in ("UNIT", "WHOLE", "FOREIGN"):
        await connection.execute("insert into organisation (code, kind) values ($1, 'LINE_MINISTRY')", f"MATRIX-{code}")
    for part, whole in (("MATRIX-UNIT", "LED"), ("LED", "MATRIX-WHOLE")):
        await connection.execute(
            "insert into organisation_relation (from_id, kind, to_id) select p.id, 'PART_OF', w.id from organisation p,"
            " organisation w where (p.code = $1 or ($1 = 'LED' and p.id = $3))"
            " and (w.code = $2 or ($2 = 'LED' and w.id = $3))",
            part,
            whole,
            leads,
        )


async def people(database: Database, pool: Pool, facts: Facts) -> list[Person]:
    """Everybody, signed in as a request is; the first is nobody."""
    connection = await asyncpg.connect(database.superuser)
    found = [Person("anonymous", 0, frozenset(), None, 0, ANONYMOUS)]
    try:
        for (name, organisation), role, limited in product(situations(facts).items(), GrantRole, (False, True)):
            if limited and role.name in WHOLE:
                continue
            programme = _programme(facts, organisation) if limited else 0
            told = f"{name} {role.name.lower()}{' of one programme' if limited else ''}"
            email = f"{told.replace(' ', '-')}@matrix.example"
            key = await _enter(connection, email, organisation, role.name, programme)
            token = await _token(connection, key)
            viewer = await SignIn(pool).viewer(token)
            found.append(Person(told, organisation, facts.units(organisation), role.name, programme, viewer, token))
    finally:
        await connection.close()
    return found


def _programme(facts: Facts, organisation: int) -> int:
    """The programme in which an organisation does the most."""
    mine = facts.units(organisation)
    scopes = [row["scope_id"] for row in facts.parts if row["organisation_id"] in mine]
    scopes += [row["id"] for row in facts.rows["project"].values() if row["lead_org_id"] in mine]
    return facts.most([facts.programme(one) for one in scopes] or facts.rows["programme"])


async def _enter(
    connection: asyncpg.Connection[asyncpg.Record], email: str, organisation: int, role: str, programme: int
) -> int:
    key: int = await connection.fetchval(
        "insert into app_user (organisation_id, display_name, work_email) values ($1, 'Matrix', $2) returning id",
        organisation,
        email,
    )
    await connection.execute(
        "insert into org_grant (user_id, organisation_id, role, programme_id, valid)"
        " values ($1, $2, $3, $4, '[2020-01-01,)')",
        key,
        organisation,
        role,
        programme or None,
    )
    return key


async def _token(connection: asyncpg.Connection[asyncpg.Record], user_id: int) -> str:
    token = secrets.token_urlsafe(32)
    await connection.execute(
        "insert into api_token (user_id, hash, label, expires_at) values ($1, $2, 'test', now() + interval '1 day')",
        user_id,
        hashlib.sha256(token.encode()).digest(),
    )
    return token


def by_words(facts: Facts, person: Person) -> dict[str, object]:
    """What the person's grant opens, by the words of the domain."""
    role, limited = person.role, person.programme != 0
    everything = facts.scopes([person.programme] if limited else None)
    mine = person.organisations if role in OF_DATA else frozenset()
    if role not in OF_DATA:
        everything = set()
    projects = facts.rows["project"]
    reach = [*projects, *(-one for one in facts.rows["programme"])]
    circle = {one for one in reach if mine & (facts.leads(one) | facts.coordinators(one))}
    return {
        "organisations": set(mine),
        "circle": {one for one in circle if one in everything and not _only_accountable(facts, one, mine)},
        "partner": {one for one in projects if one in everything and mine & facts.takes_part(one)},
        "parties": {
            row["id"]
            for row in facts.rows["agreement"].values()
            if row["visibility"] != "PUBLIC" and row["scope_id"] in everything and mine & facts.parties(row["id"])
        },
        "administers": set(person.organisations) if role == "ADMIN" and not limited else set(),
        "roles": {role},
    }


def _only_accountable(facts: Facts, scope: int, mine: frozenset[int]) -> bool:
    """Of a programme, who is ACCOUNTABLE for it and does not coordinate it has no insight into all of it."""
    return scope < 0 and not mine & facts.coordinators(scope)


def signed_in(viewer: Viewer) -> dict[str, object]:
    """The same of a viewer."""
    return {
        "organisations": set(viewer.organisations),
        "circle": set(viewer.circle),
        "partner": set(viewer.partner),
        "parties": set(viewer.parties),
        "administers": set(viewer.administers),
        "roles": {role.name for role in viewer.roles},
    }

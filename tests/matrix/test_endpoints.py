"""Endpoints beside GraphQL: what a person may not see is answered as what is not there, status, headers and body; each
route of the application is one of those that are asked here, or fails with what is to be written."""

from __future__ import annotations

import os
import random
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from uuid import UUID

import pytest_asyncio
from starlette.routing import Route

from compiler import ids
from compiler.naive.policy import may_see
from server.app import PATH
from server.beside import Beside
from tests.matrix.beside import OF_A_PERIOD, OPEN, opened
from tests.matrix.conftest import Peopled
from tests.matrix.facts import Row
from tests.matrix.people import Person, some_of
from tests.matrix.rights import owes
from tests.matrix.served import Served, patiently, serving
from tests.mutations.stage import tag_of
from tests.server.asgi import Ask, Told, ask

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
PEOPLE = None if WHOLE else 12
OWING = None if WHOLE else 3
"""How many of those who owe a report are asked of the forms that are theirs."""
HIDDEN, SHOWN, OWED = 2, 1, 1
OTHERS = ("project", "report", "reporting_obligation")
"""Of which no form is; named all the same."""
_ID = re.compile(rb"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{24}(?![A-Za-z0-9_-])")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def served(postgres: str, peopled: Peopled) -> AsyncIterator[Served]:
    async with serving(postgres, peopled) as made:
        yield made


def test_every_route_is_asked_here(served: Served) -> None:
    paths = {getattr(route, "path", repr(route)) for route in served.app.routes}
    beside = {route.path for route in served.app.routes if isinstance(route, Route) and _is_beside(route)}
    unknown = paths - OPEN - {PATH} - set(OF_A_PERIOD)
    assert not unknown, f"say in tests/matrix/beside.py how these routes are asked, or that they are open: {unknown}"
    assert beside == set(OF_A_PERIOD), "what asks who is there is asked as everybody"
    assert paths >= OPEN, f"these routes are no more: {OPEN - paths}"


def _is_beside(route: Route) -> bool:
    return isinstance(route.endpoint, Beside)


@dataclass
class Asked:
    """What was asked of the endpoints, and what was wrong."""

    served: Served
    statuses: Counter[int] = field(default_factory=Counter)
    pairs: int = 0
    wrong: list[str] = field(default_factory=list)

    async def of_a_row(self, person: Person, table: str, row: Row, rng: random.Random, status: int) -> None:
        """Every endpoint, by a row that the person sees, with the status that it must have."""
        for asked in _asks(person, table, row):
            told = await self._asked(asked)
            if told.status != status:
                self._wrong(person, asked, f"{table} {row['id']} is {told.status}, not {status}: {told.body[:300]!r}")
            for foreign in self._foreign(person, told.body):
                self._wrong(person, asked, f"tells a hidden {foreign}")

    async def of_a_hidden(self, person: Person, table: str, row: Row, rng: random.Random) -> None:
        """A row that the person does not see, beside one that is not there."""
        none = {"uid": _uid(rng)}
        for one, two in zip(_asks(person, table, row), _asks(person, table, none), strict=True):
            first, second = await self._asked(one), await self._asked(two)
            self.pairs += 1
            if _bare(first, table, row) != _bare(second, table, none):
                self._wrong(person, one, f"a hidden {table} is told from none:\n  {first}\n  {second}")
            if first.status != (401 if not person.viewer.user_id else 404 if table == "reporting_period" else 400):
                self._wrong(person, one, f"a hidden {table} is {first.status}")

    async def _asked(self, asked: Ask) -> Told:
        told = await patiently(self.served.app, asked)
        self.statuses[told.status] += 1
        return told

    def _foreign(self, person: Person, body: bytes) -> list[str]:
        """What a file names and its reader does not see."""
        found = []
        for text in set(_ID.findall(body)):
            tag, uid = ids.decode(text.decode()) or (0, None)
            table = self.served.tables.get(tag, "")
            row = next((one for one in self.served.facts.rows.get(table, {}).values() if one.get("uid") == uid), None)
            if row is not None and not may_see(table, row, person.viewer):
                found.append(f"{table} {row['id']}")
        return found

    def _wrong(self, person: Person, asked: Ask, what: str) -> None:
        self.wrong.append(f"{person.name}, {asked.method} {asked.path}?{asked.query.decode()}: {what}")


def _asks(person: Person, table: str, row: Row) -> list[Ask]:
    named = ids.encode(tag_of(table), row["uid"])
    return [asked for asks in OF_A_PERIOD.values() for asked in asks(named, person.authorization)]


def _bare(told: Told, table: str, row: Row) -> tuple[int, dict[str, str], bytes]:
    """An answer without the request's own number and without the id that was named."""
    headers = {name: value for name, value in told.headers.items() if name != "x-request-id"}
    return told.status, headers, told.body.replace(ids.encode(tag_of(table), row["uid"]).encode(), b"ID")


def _uid(rng: random.Random) -> UUID:
    return UUID(int=rng.getrandbits(128), version=4)


def _owed(served: Served, person: Person) -> list[Row]:
    """The periods whose forms are the person's."""
    periods = served.facts.rows["reporting_period"].values()
    return [row for row in periods if owes(served.facts, person, "reporting_period", row)]


async def test_a_hidden_period_is_an_unknown_one(
    served: Served, peopled: Peopled, record_property: Callable[[str, object], None]
) -> None:
    began, rng, asked, facts = time.monotonic(), random.Random(SEED), Asked(served), served.facts
    people = some_of(peopled.people, rng, PEOPLE)
    owing = [one for one in peopled.people if one.role == "REPORTER" and _owed(served, one)]
    people += [one for one in rng.sample(owing, min(OWING or len(owing), len(owing))) if one not in people]
    entries = "select (select count(*) from audit_entry), (select count(*) from report)"
    before = await served.owner.fetchrow(entries)
    mine: list[tuple[Person, Row]] = []
    for person in people:
        periods = list(facts.rows["reporting_period"].values())
        shown = [row for row in periods if may_see("reporting_period", row, person.viewer)]
        owed = _owed(served, person)
        mine += [(person, row) for row in rng.sample(owed, min(OWED, len(owed)))]
        hidden = [row for row in periods if not may_see("reporting_period", row, person.viewer)]
        others = [row for row in shown if row not in owed]
        for row in rng.sample(others, min(SHOWN, len(others))):
            await asked.of_a_row(person, "reporting_period", row, rng, 403 if person.viewer.user_id else 401)
        for row in rng.sample(hidden, min(HIDDEN, len(hidden))):
            await asked.of_a_hidden(person, "reporting_period", row, rng)
        for table in OTHERS:
            foreign = [row for row in facts.rows[table].values() if not may_see(table, row, person.viewer)]
            for row in rng.sample(foreign, min(1, len(foreign))):
                await asked.of_a_hidden(person, table, row, rng)
    assert await served.owner.fetchrow(entries) == before, "a refused file has written something"
    for person, row in mine:
        await asked.of_a_row(person, "reporting_period", row, rng, 200)
    statuses = ", ".join(f"{count} × {status}" for status, count in sorted(asked.statuses.items()))
    record_property(
        "said",
        f"endpoints beside GraphQL, seed {SEED}: {len(people)} people, {statuses}, {asked.pairs} hidden rows compared"
        f" with none, {len(asked.wrong)} wrong, {time.monotonic() - began:.0f} s",
    )
    assert not asked.wrong, "\n".join(asked.wrong)
    assert set(asked.statuses) == {200, 400, 401, 403, 404}, "each answer was to be met"


async def test_what_is_open_looks_at_nobody(served: Served, peopled: Peopled) -> None:
    """Health, explorer and redirects answer the same to nobody, to everybody, and to a token that does not hold."""
    rng = random.Random(SEED)
    shown = [one.authorization for one in some_of(peopled.people, rng, PEOPLE and 10)]
    for path in sorted(OPEN):
        for method in ("GET", "POST"):
            told = {
                (answer.status, tuple(sorted(answer.headers.items())), answer.body)
                for headers in (*shown, {"authorization": "Bearer unknown-token"})
                for answer in [
                    await patiently(served.app, Ask(method=method, path=opened(path), headers=dict(headers)))
                ]
            }
            assert len(told) == 1, f"{method} {path} answers {len(told)} ways"


async def test_no_other_method_opens_what_is_closed(served: Served, peopled: Peopled) -> None:
    """Another method than its own is refused before anybody is looked at; OPTIONS tells of origins alone."""
    named = ids.encode(tag_of("reporting_period"), next(iter(served.facts.rows["reporting_period"].values()))["uid"])
    for path, asks in OF_A_PERIOD.items():
        own = {one.method for one in asks(named, {})}
        for method in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"} - own:
            told = {
                (answer.status, answer.body)
                for person in some_of(peopled.people, random.Random(SEED), PEOPLE and 10)
                for one in asks(named, person.authorization)[:1]
                for answer in [
                    await ask(served.app, Ask(method=method, path=path, query=one.query, headers=one.headers))
                ]
            }
            assert len(told) == 1
            assert {status for status, _ in told} <= {204, 405}, f"{method} {path}: {told}"

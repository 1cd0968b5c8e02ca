"""Many identities at once over real connections to a server process: everybody's requests over the same connections
that are kept alive, everybody's sockets beside them, a fifth of all left before the answer; nobody is told what is
another's."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import orjson

from compiler import ids
from tests.databases import copied
from tests.matrix.conftest import Peopled
from tests.matrix.people import Person, some_of
from tests.matrix.served import UNLIMITED
from tests.matrix.test_many_at_once import QUERIES, WRITE
from tests.matrix.wires import Line, Wire
from tests.mutations.stage import tag_of
from tests.service import serving

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
OPERATIONS = 60_000 if WHOLE else 2_000
PEOPLE = 60 if WHOLE else 20
WIRES, LINES, AT_ONCE, ABORTED = 10, 8, 3, 0.2
BUSY = 503


@dataclass(frozen=True)
class Question:
    """What one person asks."""

    person: Person
    payload: dict[str, Any]
    alone: Any = None
    """What is answered when nobody else asks."""


@dataclass
class Crowd:
    """Clients, and what they were told."""

    port: int
    answered: int = 0
    aborted: int = 0
    busy: int = 0
    connections: int = 0
    foreign: list[str] = field(default_factory=list)

    async def by_http(self, questions: list[Question], rng: random.Random, operations: int) -> None:
        """One connection, over which each request is another person's."""
        wire = Wire(self.port)
        for _ in range(operations):
            one = rng.choice(questions)
            asking = asyncio.ensure_future(wire.ask(orjson.dumps(one.payload), one.person.authorization))
            if rng.random() < ABORTED:
                await asyncio.wait({asking}, timeout=rng.random() * 0.01)
                if not asking.done():
                    asking.cancel()
                    await asyncio.gather(asking, return_exceptions=True)
                    wire.leave()
                    self.aborted += 1
                    continue
            status, body = await asking
            self._judge(one, status, orjson.loads(body))
        self.connections += wire.connections
        wire.leave()

    async def by_socket(self, questions: list[Question], rng: random.Random, operations: int) -> None:
        """One person's socket after another's, several operations at once over each."""
        while operations > 0:
            person = rng.choice(questions).person
            own = [one for one in questions if one.person == person]
            line = await Line.of(self.port, person.authorization.get("authorization"))
            self.connections += 1
            rounds = min(operations, rng.randrange(5, 30))
            shares = [rounds // AT_ONCE] * AT_ONCE
            await asyncio.gather(*(self._over(line, own, rng, share) for share in shares))
            await line.leave()
            self.foreign += line.foreign
            operations -= rounds

    async def _over(self, line: Line, questions: list[Question], rng: random.Random, operations: int) -> None:
        for _ in range(operations):
            one, gives_up = rng.choice(questions), rng.random() < ABORTED
            try:
                answer = await line.ask(one.payload, rng.random() * 0.01 if gives_up else 30.0)
            except TimeoutError:
                assert gives_up, "an operation over a socket was never answered"
                self.aborted += 1
                continue
            self._judge(one, 200, answer if isinstance(answer, dict) else {"errors": answer})

    def _judge(self, one: Question, status: int, answer: Any) -> None:
        """The server may say that it is busy; whatever else it says is the person's own."""
        codes = [error["extensions"]["code"] for error in answer.get("errors", ())]
        if status == BUSY or "SERVICE_UNAVAILABLE" in codes:
            self.busy += 1
            return
        self.answered += 1
        if answer.get("data") != one.alone:
            self.foreign.append(f"{one.person.name}, {one.payload['query'][:60]}: {answer} and not {one.alone}"[:600])


def _payloads(peopled: Peopled) -> list[dict[str, Any]]:
    project = next(row for row in peopled.facts.rows["project"].values() if row["visibility"] == "INTERNAL")
    given = {"project": ids.encode(tag_of("project"), project["uid"]), "expectedVersion": 9999}
    given |= {"reason": "Matrix", "effectiveOn": str(peopled.facts.today)}
    return [*({"query": query} for query in QUERIES), {"query": WRITE, "variables": {"input": given}}]


async def _alone(port: int, people: list[Person], payloads: list[dict[str, Any]]) -> list[Question]:
    """Each question over a connection of its own person's, one after the other."""
    found = []
    for person in people:
        wire = Wire(port)
        for payload in payloads:
            answer = orjson.loads(await _patiently(wire, orjson.dumps(payload), person))
            assert "errors" not in answer, (person.name, payload, answer)
            found.append(Question(person, payload, answer["data"]))
        wire.leave()
    return found


async def _patiently(wire: Wire, payload: bytes, person: Person) -> bytes:
    """An answer; a server that is busy is asked again."""
    for _ in range(20):
        status, body = await wire.ask(payload, person.authorization)
        if status != BUSY:
            return body
        await asyncio.sleep(0.25)
    raise AssertionError("the server is not to be had")


async def test_nobody_is_told_what_is_anothers(
    postgres: str, peopled: Peopled, record_property: Callable[[str, object], None]
) -> None:
    rng = random.Random(SEED)
    people = some_of(peopled.people, rng, PEOPLE)
    settings = {**UNLIMITED, "pool_size": 4, "analyst_pool_size": 3}
    async with copied(postgres, peopled.database.name) as database, serving(database.server, **settings) as service:
        questions = await _alone(service.port, people, _payloads(peopled))
        differing = len({orjson.dumps(one.alone) for one in questions})
        crowd, began = Crowd(service.port), time.monotonic()
        share = OPERATIONS // (WIRES + LINES)
        await asyncio.gather(
            *(crowd.by_http(questions, random.Random(rng.random()), share) for _ in range(WIRES)),
            *(crowd.by_socket(questions, random.Random(rng.random()), share) for _ in range(LINES)),
        )
    took = time.monotonic() - began
    record_property(
        "said",
        f"many over the network, seed {SEED}: {len(people)} people, {crowd.answered} answered, {crowd.aborted} left"
        f" before, {crowd.busy} told to come again, {crowd.connections} connections, {len(crowd.foreign)} foreign,"
        f" {took:.0f} s",
    )
    assert not crowd.foreign, "\n".join(crowd.foreign[:20])
    assert differing > 40, "else they are all answered alike, and nothing is shown"
    assert crowd.answered > OPERATIONS * 0.5
    assert crowd.aborted > OPERATIONS * ABORTED * 0.1

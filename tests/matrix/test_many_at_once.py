"""Many viewers over one pool at once, a fifth of them gone before they are answered: nobody is answered as another."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import pytest_asyncio

from compiler import ids
from compiler.execute import Executor, Request
from db.pool import Pool
from tests.matrix.conftest import Peopled
from tests.matrix.people import Person
from tests.mutations.stage import tag_of

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
OPERATIONS = int(os.environ.get("SELARAS_MANY_AT_ONCE", "100000" if WHOLE else "10000"))
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
CONNECTIONS, CLIENTS, ABORTED = 4, 12, 0.2
QUERIES = (
    "{ projects(first: 40) { totalCount nodes { code } } }",
    "{ agreements(first: 20) { totalCount nodes { code } } }",
    "{ reports(first: 10) { totalCount nodes { id status } } }",
    "{ projectsAggregate { groups { count } } }",
    "{ me { id } }",
)
WRITE = (
    "mutation Do($input: SuspendProjectInput!) { suspendProject(input: $input) { __typename"
    " ... on UserError { code message path } } }"
)
"""With a version that no row has: it is refused, differently to who sees it, may do it, and neither."""


@dataclass
class Crowd:
    """Clients that ask as whoever, one after another, and what each is answered when alone."""

    executor: Executor
    requests: list[Request]
    alone: list[bytes] = field(default_factory=list)
    answered: int = 0
    aborted: int = 0
    foreign: list[str] = field(default_factory=list)

    async def client(self, rng: random.Random, operations: int) -> None:
        """Ask; sometimes leave before the answer."""
        for _ in range(operations):
            index = rng.randrange(len(self.requests))
            task = asyncio.ensure_future(self.executor.execute(self.requests[index]))
            if rng.random() < ABORTED:
                await asyncio.wait({task}, timeout=rng.random() * 0.004)
                task.cancel()
            try:
                body = (await task).body
            except asyncio.CancelledError:
                self.aborted += 1
                continue
            self.answered += 1
            if body != self.alone[index]:
                self.foreign.append(f"{self.requests[index].query}: {body[:300]!r} for {self.alone[index][:300]!r}")


@pytest_asyncio.fixture(loop_scope="session")
async def pool(peopled: Peopled) -> AsyncIterator[Pool]:
    """One pool for everybody."""
    opened = await Pool.open(peopled.database.server, size=CONNECTIONS)
    yield opened
    await opened.close()


def _requests(peopled: Peopled, rng: random.Random) -> list[Request]:
    project = next(row for row in peopled.facts.rows["project"].values() if row["visibility"] == "INTERNAL")
    given = {"project": ids.encode(tag_of("project"), project["uid"]), "expectedVersion": 9999}
    given |= {"reason": "Matrix", "effectiveOn": str(peopled.facts.today)}
    asked: list[tuple[str, dict[str, object]]] = [(query, {}) for query in QUERIES] + [(WRITE, {"input": given})]
    people: list[Person] = rng.sample(peopled.people, min(60, len(peopled.people)))
    return [
        Request(query, variables, viewer=person.viewer, today=peopled.facts.today, request_id="many")
        for person in people
        for query, variables in asked
    ]


async def test_nobody_is_answered_as_another(
    peopled: Peopled, pool: Pool, record_property: Callable[[str, object], None]
) -> None:
    rng = random.Random(SEED)
    executor = Executor(peopled.built.graphql, peopled.built.types, pool, peopled.built.acts)
    crowd = Crowd(executor, _requests(peopled, rng))
    crowd.alone = [(await executor.execute(request)).body for request in crowd.requests]
    assert len(set(crowd.alone)) > 40, "else they are all answered alike, and nothing is shown"
    began = time.monotonic()
    await asyncio.gather(*(crowd.client(random.Random(rng.random()), OPERATIONS // CLIENTS) for _ in range(CLIENTS)))
    took = time.monotonic() - began
    record_property(
        "said",
        f"many at once, seed {SEED}: {crowd.answered} answered, {crowd.aborted} aborted, {len(crowd.foreign)} foreign,"
        f" {took:.0f} s",
    )
    assert not crowd.foreign, "\n".join(crowd.foreign[:20])
    assert crowd.aborted > OPERATIONS * ABORTED * 0.4

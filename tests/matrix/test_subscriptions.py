"""Subscriptions: each person is told exactly what that person sees, over sockets and streams; a hidden row that a
filter names is silent as an unknown one, and who loses a grant loses what it opened, also when coming again."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest_asyncio

from compiler import ids
from compiler.naive.policy import may_see
from db.sign_in import KEPT_FOR
from db.viewer import Viewer
from db.words import GrantRole
from tests.matrix.conftest import Peopled
from tests.matrix.ears import Ear, all_follow, heard, listening, quiet, streamed
from tests.matrix.occurrences import Occurrence, Told, Way, id_of, occurrences, spread, subscriptions, ways
from tests.matrix.people import Person, some_of
from tests.matrix.served import Served, patiently, serving
from tests.server.asgi import HEADERS, Ask, posted
from tests.server.streams import Stream

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
PEOPLE = None if WHOLE else 12
LOSING = None if WHOLE else 8
AT_ONCE = 24
"""How many people listen at the same time: a server refuses those whom it cannot seat within a second."""
MOST_IDS = 60
GRANTED = "insert into org_grant (user_id, organisation_id, role, valid) values ($1, $2, 'STEWARD', '[2020-01-01,)')"
REVOKED = "delete from org_grant where user_id = any($1) and role <> 'STEWARD'"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def served(postgres: str, peopled: Peopled) -> AsyncIterator[Served]:
    async with serving(postgres, peopled) as made:
        yield made


@dataclass
class Audience:
    """Everybody who listens, what each of them listens to, and what each must hear."""

    served: Served
    peopled: Peopled
    rng: random.Random
    stack: AsyncExitStack
    ears: dict[str, Ear] = field(default_factory=dict)
    streams: dict[tuple[str, str], Stream] = field(default_factory=dict)
    due: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """By person and operation, the events that must be told, and no others."""
    nodes: dict[str, str] = field(default_factory=dict)
    """The node of each event."""

    async def enter(self, people: Sequence[Person]) -> None:
        """Open a socket each."""
        for person in people:
            self.ears[person.name] = await self.stack.enter_async_context(listening(self.served.app, person))

    async def subscribe(self, person: Person, id_: str, told: Told, **variables: Any) -> None:
        """One operation more of a person's socket."""
        self.due[person.name, id_] = []
        await self.ears[person.name].subscribe(id_, told.query, variables)

    async def stream(self, person: Person, told: Told, **headers: str) -> None:
        """A stream of a person's."""
        opened = streamed(self.served.app, person, told.query, **headers)
        self.streams[person.name, told.name] = await self.stack.enter_async_context(opened)

    def is_told(self) -> bool:
        """Whether all that is due was heard."""
        return all(len(self.ears[name].heard(id_)) >= len(due) for (name, id_), due in self.due.items()) and all(
            len(heard(stream)) >= len(self.due[key]) for key, stream in self.streams.items()
        )

    def wrong(self) -> list[str]:
        """What was heard and was not to be, what was not heard and was, and whatever is no event."""
        found = [f"{name} hears {one}" for name, ear in self.ears.items() for one in ear.other]
        for (name, id_), due in self.due.items():
            if (told := self.ears[name].heard(id_)) != due:
                found.append(f"{name}, {id_}: {self._difference(told, due)}")
            found += [
                f"{name}, {id_}: another node"
                for one in self.ears[name].told[id_]
                if one["node"]["id"] != self.nodes[one["eventId"]]
            ]
        for key, stream in self.streams.items():
            if (told := heard(stream)) != self.due[key]:
                found.append(f"{key} by a stream: {self._difference(told, self.due[key])}")
        return found

    def _difference(self, told: list[str], due: list[str]) -> str:
        leaked, missing = [one for one in told if one not in due], [one for one in due if one not in told]
        return f"{len(told)} told, {len(due)} due, leaked {leaked}, missing {missing}"


async def test_each_is_told_what_each_sees(
    served: Served, peopled: Peopled, record_property: Callable[[str, object], None]
) -> None:
    began, rng, tally = time.monotonic(), random.Random(SEED), Tally()
    people = some_of(peopled.people, rng, PEOPLE)
    for start in range(0, len(people), AT_ONCE):
        await _listen_to_all(served, peopled, people[start : start + AT_ONCE], rng, tally)
    record_property(
        "said",
        f"subscriptions, seed {SEED}: {len(people)} people, {tally.told()}, {time.monotonic() - began:.0f} s",
    )
    assert not tally.wrong, "\n".join(tally.wrong[:40])


@dataclass
class Tally:
    """What was listened to, and what was wrong."""

    operations: int = 0
    streams: int = 0
    events: int = 0
    due: int = 0
    ways: int = 0
    """Filters that lead to hidden rows."""
    wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """In a line."""
        return (
            f"{self.operations} operations over sockets and {self.streams} streams, {self.ways} by what is hidden,"
            f" {self.events} events, {self.due} tellings due, {len(self.wrong)} wrong"
        )


async def _listen_to_all(
    served: Served, peopled: Peopled, people: Sequence[Person], rng: random.Random, tally: Tally
) -> None:
    viewers = [person.viewer for person in people]
    happening = {told: occurrences(served.facts, told, viewers, rng) for told in subscriptions(peopled.built)}
    for told, events in happening.items():
        counts = [sum(one.is_seen(viewer) for viewer in viewers) for one in events]
        assert any(0 < count < len(viewers) for count in counts), f"{told.name}: all see all, and nothing is shown"
    async with AsyncExitStack() as stack:
        audience = Audience(served, peopled, rng, stack)
        related = {told: await _related(audience, told, events) for told, events in happening.items()}
        await audience.enter(people)
        for told, events in happening.items():
            for person in people:
                await audience.stream(person, told)
                await audience.subscribe(person, told.name, told)
                for name, asked in _filters(audience, person, told, events, related[told]).items():
                    await audience.subscribe(person, f"{told.name} {name}", told, filter=asked)
                    tally.ways += name in ("some", "none")
                await all_follow(served.app, len(audience.due) + len(audience.streams))
        seen = [one for events in happening.values() for one in events]
        rng.shuffle(seen)
        for one in seen:
            await _happens(audience, people, one)
        await quiet(audience.is_told)
        tally.wrong += audience.wrong()
    tally.operations += len(audience.due)
    tally.streams += len(audience.streams)
    tally.events += len(seen)
    tally.due += sum(len(due) for due in audience.due.values())


async def _happens(audience: Audience, people: Sequence[Person], one: Occurrence) -> None:
    """Let it happen, and note to whom it must be told: whoever sees it, by each operation that does not exclude it."""
    event = await one.happen(audience.served.owner)
    audience.nodes[event] = id_of(one.told.table, one.node)
    for person in people:
        if one.is_seen(person.viewer):
            for id_ in (one.told.name, f"{one.told.name} none"):
                if (person.name, id_) in audience.due:
                    audience.due[person.name, id_].append(event)


async def _related(audience: Audience, told: Told, events: Sequence[Occurrence]) -> dict[Way, list[tuple[str, Any]]]:
    """What the nodes of events lead to, as an auditor is told."""
    auditor = next(one for one in audience.peopled.people if one.role == "AUDITOR" and not one.programme)
    found: dict[Way, list[tuple[str, Any]]] = {}
    nodes = sorted({id_of(told.table, one.node) for one in events})
    by_uid = {
        (table, row["uid"]): row
        for table, rows in audience.served.facts.rows.items()
        for row in rows.values()
        if "uid" in row
    }
    for way in ways(audience.peopled.built.graphql, audience.peopled.built.types, told.node):
        query = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {told.node} {{ {way.selection} }} }} }}"
        asked = posted(query, {"ids": nodes})
        answer = await patiently(audience.served.app, Ask(asked.body, headers={**HEADERS, **auditor.authorization}))
        found[way] = []
        assert "data" in answer.json, f"{told.node}.{way.name}: {answer.body!r}"
        for text in sorted(_ids_in(answer.json["data"])):
            tag, uid = ids.decode(text) or (0, None)
            table = audience.served.tables[tag]
            if (table, uid) in by_uid:
                found[way].append((table, by_uid[table, uid]))
    return found


def _ids_in(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*(_ids_in(one) for one in value))
    if isinstance(value, dict):
        return set().union(*({one} if name == "id" else _ids_in(one) for name, one in value.items()))
    return set()


def _filters(
    audience: Audience,
    person: Person,
    told: Told,
    events: Sequence[Occurrence],
    related: Mapping[Way, list[tuple[str, Any]]],
) -> dict[str, Any]:
    """Filters that name what the person does not see: nothing may be told by the first four, and all by the last."""
    hidden = sorted({id_of(told.table, one.node) for one in events if not may_see(told.table, one.node, person.viewer)})
    unknown = [id_of(told.table, {"uid": UUID(int=audience.rng.getrandbits(128), version=4)}) for _ in range(3)]
    found: dict[str, Any] = {"unknown": {"id": {"in": unknown}}}
    if hidden:
        found |= {"hidden": {"id": {"in": hidden}}, "one hidden": {"id": {"eq": hidden[0]}}}
    leading = {
        way: [id_of(table, row) for table, row in rows if not may_see(table, row, person.viewer)][:MOST_IDS]
        for way, rows in related.items()
    }
    leading = {way: named for way, named in leading.items() if named}
    if leading:
        found["some"] = {"or": [way.asks(named, for_some=True) for way, named in leading.items()]}
        found["none"] = {"and": [way.asks(named, for_some=False) for way, named in leading.items()]}
    return found


async def test_a_grant_that_ends_ends_what_is_told(
    served: Served, peopled: Peopled, record_property: Callable[[str, object], None]
) -> None:
    """Mid-stream, and for who comes again after the last event told before, by a document and by Last-Event-ID."""
    began, rng = time.monotonic(), random.Random(SEED + 1)
    people = some_of([one for one in peopled.people if one.role not in (None, "STEWARD")], rng, LOSING)
    losses = Losses()
    for start in range(0, len(people), AT_ONCE):
        await _lose(served, peopled, people[start : start + AT_ONCE], rng, losses)
    record_property(
        "said",
        f"grants that end, seed {SEED + 1}: {len(people)} people, {losses.told()}, {time.monotonic() - began:.0f} s",
    )
    assert not losses.wrong, "\n".join(losses.wrong[:40])
    assert losses.lost > len(people), "nobody loses anything, and nothing is shown"


@dataclass
class Losses:
    """What was told before grants ended and after, and what was wrong."""

    events: int = 0
    lost: int = 0
    resumed: int = 0
    wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """In a line."""
        return (
            f"{self.events} events, {self.lost} told before and not after, {self.resumed} come again,"
            f" {len(self.wrong)} wrong"
        )


async def _lose(served: Served, peopled: Peopled, people: Sequence[Person], rng: random.Random, losses: Losses) -> None:
    left = {person.name: _left(person) for person in people}
    viewers = [*(person.viewer for person in people), *left.values()]
    for person in people:
        await served.owner.execute(GRANTED, person.viewer.user_id, person.viewer.organisation_id)
    happening = [
        one
        for told in subscriptions(peopled.built)
        for one in spread(occurrences(served.facts, told, viewers, rng), viewers, rng, 4)
    ]
    async with AsyncExitStack() as stack:
        audience = Audience(served, peopled, rng, stack)
        await audience.enter(people)
        for told in dict.fromkeys(one.told for one in happening):
            for person in people:
                await audience.subscribe(person, told.name, told)
                await audience.stream(person, told)
                await all_follow(served.app, 2 * len(audience.due))
        first = await _rounds(audience, happening, {person.name: person.viewer for person in people})
        await quiet(audience.is_told, grace=0.1)
        await served.owner.execute(REVOKED, [person.viewer.user_id for person in people])
        await asyncio.sleep(KEPT_FOR + 0.1)
        second = await _rounds(audience, happening, left)
        await quiet(audience.is_told)
        losses.wrong += audience.wrong()
    resumed, more = await _come_again(served, peopled, people, left, first + second)
    losses.wrong += more
    losses.resumed += resumed
    losses.events += len(first + second)
    losses.lost += sum(one.is_seen(p.viewer) and not one.is_seen(left[p.name]) for p in people for one in happening)


def _left(person: Person) -> Viewer:
    """What a person is once only the care of reference data is left."""
    viewer = person.viewer
    return Viewer(viewer.user_id, viewer.organisation_id, roles=frozenset({GrantRole.STEWARD}))


Happened = list[tuple[str, Occurrence]]


async def _rounds(audience: Audience, happening: Sequence[Occurrence], viewers: Mapping[str, Viewer]) -> Happened:
    """Let all of it happen; to whom it is due, the viewers of now say."""
    done: Happened = []
    for one in happening:
        event = await one.happen(audience.served.owner)
        audience.nodes[event] = id_of(one.told.table, one.node)
        done.append((event, one))
        for name, viewer in viewers.items():
            if one.is_seen(viewer):
                audience.due[name, one.told.name].append(event)
    return done


async def _come_again(
    served: Served, peopled: Peopled, people: Sequence[Person], left: Mapping[str, Viewer], happened: Happened
) -> tuple[int, list[str]]:
    """After the first event of a field, seen or not, all that follows and is still seen is told, and nothing else."""
    async with AsyncExitStack() as stack:
        audience = Audience(served, peopled, random.Random(SEED), stack)
        await audience.enter(people)
        for person in people:
            for told in dict.fromkeys(one.told for _, one in happened):
                events = [(event, one) for event, one in happened if one.told == told]
                after = events[0][0]
                await audience.subscribe(person, told.name, told, after=after)
                await audience.stream(person, told, last_event_id=after)
                seen = [event for event, one in events[1:] if one.is_seen(left[person.name])]
                audience.due[person.name, told.name] = seen
                await all_follow(served.app, 2 * len(audience.due))
        audience.nodes |= {event: id_of(one.told.table, one.node) for event, one in happened}
        await quiet(audience.is_told)
        return len(audience.due) + len(audience.streams), audience.wrong()

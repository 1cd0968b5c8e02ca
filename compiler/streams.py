"""Subscribers of one process: each is told in order and once, equal ones share a run, slow ones are let go.

A subscriber keeps the events it has not looked at, never answers: what it is told is read when it takes it, so one
that does not read holds a few hundred references and nothing more. It knows no table and no transport.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from graphql import GraphQLError

from compiler import ids
from compiler.announce import EVENT_TAG
from compiler.answer import Answer
from compiler.errors import InputError
from compiler.request import Request, business_date
from compiler.shared import Shared
from compiler.watch import Watch, event_id
from db.event import Event
from db.feed import Feed
from db.pool import Pool, TimedOut, Unavailable
from db.viewer import Viewer

log = logging.getLogger("selaras")

PENDING = 500
"""How many events a subscriber may leave unread before it is let go."""
PAUSES = (0.1, 0.5, 1.0, 2.0, 5.0, 5.0, 5.0, 5.0)
"""Seconds between attempts to read while PostgreSQL is away; then the subscriber is told to come again."""
WatchFor = Callable[[Viewer], Watch]


@dataclass(frozen=True)
class Limits:
    """How many may subscribe at once in this process."""

    all: int = 10_000
    an_organisation: int = 1_000
    """Who has no token counts as one organisation, with half of all."""


USUAL = Limits()


class Behind(Exception):
    """A subscriber has left too much unread."""


class Subscriber:
    """One subscription's place in the order of events."""

    def __init__(self, watch: Watch, uids: frozenset[UUID] | None, position: int, pending: int = PENDING) -> None:
        self.is_held = False
        """Whether its client has not taken the last answer yet."""
        self._position = position
        self._watch, self._uids, self._most = watch, uids, pending
        self._pending: deque[Event] = deque()
        self._woken = asyncio.Event()
        self._is_over = self._is_behind = False

    def tell(self, event: Event) -> None:
        """Note an event that happens now. When they are too many, they are read again later, if its client reads."""
        if event.position <= self._position or self._is_over or not self._watch.concerns(event, self._uids):
            return
        self._pending.append(event)
        if len(self._pending) > self._most:
            self._is_over, self._is_behind = True, self.is_held
            self._pending.clear()
        self._woken.set()

    async def events(self, feed: Feed) -> AsyncIterator[Event]:
        """All that concerns it after its position: what has happened, then what happens; Behind when it reads not."""
        try:
            while True:
                async for event in self._missed(feed):
                    yield event
                async for event in self._happening():
                    yield event
                feed.leave(self.tell)
        finally:
            feed.leave(self.tell)

    async def _missed(self, feed: Feed) -> AsyncIterator[Event]:
        """Read up to where the feed is, and follow it from exactly there: nothing is awaited between the two."""
        while self._position < feed.position:
            told = feed.position
            page = await feed.after(self._position)
            for event in page:
                self._position = event.position
                if self._watch.concerns(event, self._uids):
                    yield event
            if not page:
                # What was between is no longer kept.
                self._position = told
        self._is_over = False
        feed.follow(self.tell)

    async def _happening(self) -> AsyncIterator[Event]:
        """What it is told, until that is too much."""
        while not self._is_over:
            await self._woken.wait()
            self._woken.clear()
            while self._pending:
                event = self._pending.popleft()
                self._position = event.position
                yield event
        if self._is_behind:
            raise Behind


class Streams:
    """Whoever follows events in this process."""

    def __init__(self, feed: Feed, pool: Pool, tags: Mapping[str, int], limits: Limits = USUAL) -> None:
        self.feed, self.shared = feed, Shared()
        self._pool, self._tags, self._limits = pool, tags, limits
        self._places: Counter[int] = Counter()

    async def follow(
        self, watch_for: WatchFor, variables: Mapping[str, Any], request: Request
    ) -> AsyncIterator[Answer]:
        """The answers of a subscription, as long as its client wants."""
        organisation = request.viewer.organisation_id
        self._take_place(organisation)
        try:
            async for answer in self._told(watch_for, variables, request):
                yield answer
        finally:
            self._places[organisation] -= 1

    async def _told(self, watch_for: WatchFor, variables: Mapping[str, Any], request: Request) -> AsyncIterator[Answer]:
        watch = watch_for(request.viewer)
        start = await self._start(watch, variables, request)
        subscriber, last = Subscriber(watch, watch.uids(variables), start), _resumed(watch, variables, request)
        try:
            async for event in subscriber.events(self.feed):
                last = event_id(event.uid)
                answer = await self._answer(event, watch_for, variables, request)
                if answer is not None:
                    subscriber.is_held = True
                    yield Answer(answer.encode(), event_id=last)
                    subscriber.is_held = False
        except Behind:
            raise _too_slow(last) from None

    async def _start(self, watch: Watch, variables: Mapping[str, Any], request: Request) -> int:
        """The position after which is told: of the event that the client names, or the latest."""
        after = _resumed(watch, variables, request)
        if after is None:
            return await self.feed.latest()
        decoded = ids.decode(after)
        if decoded is None or decoded[0] != EVENT_TAG:
            raise InputError(f"after is {after[:60]!r}, which is no `eventId`; use one that a subscription told")
        place = await self.feed.place(decoded[1])
        if place is None:
            raise _expired()
        return place

    async def _answer(
        self, event: Event, watch_for: WatchFor, variables: Mapping[str, Any], request: Request
    ) -> str | None:
        """What is told of an event to whom the viewer is by now; None where that is nothing."""
        for pause in (*PAUSES, None):
            try:
                viewer = await request.viewer_now() if request.viewer_now is not None else request.viewer
                return await self._read(event, watch_for(viewer), variables, viewer)
            except (Unavailable, TimedOut):
                if pause is None:
                    raise
                await asyncio.sleep(pause)
        raise AssertionError("the last pause has returned or raised")

    async def _read(self, event: Event, watch: Watch, variables: Mapping[str, Any], viewer: Viewer) -> str | None:
        statement = watch.statement
        run = watch.run(event, variables, viewer, business_date(), self._tags)
        values = statement.values(run)

        async def read() -> str | None:
            async with self.feed.turns:
                text: str | None = await self._pool.read(statement.text, values)
            return None if text is None else f'{{"data":{text}}}'

        # Of each event its own: one that follows at once, and binds the same, does not tell what was read before it.
        return await self.shared.read((event.position, statement.sharing(run)), read)

    def _take_place(self, organisation: int) -> None:
        most = self._limits.an_organisation if organisation else self._limits.all // 2
        if self._places[organisation] >= most or self._places.total() >= self._limits.all:
            raise GraphQLError(
                "Too many subscriptions are open; end some, or filter one for all you need.",
                extensions={"code": "TOO_MANY_SUBSCRIPTIONS"},
            )
        self._places[organisation] += 1


def _resumed(watch: Watch, variables: Mapping[str, Any], request: Request) -> str | None:
    """The event that the client was told last: what the transport brings is later than what the document says."""
    if request.after is not None:
        return request.after
    found: str | None = None if watch.after is None else watch.after.read(variables)
    return found


def _expired() -> GraphQLError:
    text = "The event named in `after` is older than events are kept, or was never told; read anew, then subscribe."
    return GraphQLError(text, extensions={"code": "EVENTS_EXPIRED"})


def _too_slow(last: str | None) -> GraphQLError:
    text = f"More than {PENDING} events were not read in time; read faster, and subscribe again after `resumeAfter`."
    return GraphQLError(text, extensions={"code": "SUBSCRIBER_TOO_SLOW", "resumeAfter": last})

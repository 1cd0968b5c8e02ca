"""Who listens: a socket with many subscriptions at once, and a stream; each keeps what it is told. It knows no case."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from server.app import Application
from tests.matrix.people import Person
from tests.server.sockets import Client, socket
from tests.server.streams import Stream, streaming


@dataclass
class Ear:
    """What one person was told over one socket, by the operation's id."""

    client: Client
    told: defaultdict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    other: list[Mapping[str, Any]] = field(default_factory=list)
    """Whatever is no event: errors, ends."""

    async def subscribe(self, id_: str, query: str, variables: Mapping[str, Any] | None = None) -> None:
        """Listen to one thing more."""
        await self.client.say(id=id_, type="subscribe", payload={"query": query, "variables": variables})

    def heard(self, id_: str) -> list[str]:
        """The events of an operation, in their order."""
        return [one["eventId"] for one in self.told[id_]]

    async def listen(self) -> None:
        """Keep what comes, until the socket ends."""
        while True:
            frame = await self.client.from_server.get()
            message = orjson.loads(frame["text"]) if "text" in frame else frame
            if message.get("type") == "next" and "data" in message["payload"]:
                self.told[message["id"]].append(message["payload"]["data"]["told"])
            else:
                self.other.append(message)


@contextlib.asynccontextmanager
async def listening(app: Application, person: Person) -> AsyncIterator[Ear]:
    """A socket of a person for the block's length."""
    async with socket(app) as client:
        await client.initialised(**{name.title(): value for name, value in person.authorization.items()})
        ear = Ear(client)
        task = asyncio.ensure_future(ear.listen())
        try:
            yield ear
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@contextlib.asynccontextmanager
async def streamed(app: Application, person: Person, query: str, **headers: str) -> AsyncIterator[Stream]:
    """A stream of a person for the block's length."""
    async with streaming(app, query, None, begins=0, **person.authorization, **headers) as stream:
        yield stream


def heard(stream: Stream) -> list[str]:
    """The events of a stream, in their order; what is no event stands as it is."""
    return [_event(one) for one in stream.events]


def _event(event: Mapping[str, str]) -> str:
    data = orjson.loads(event["data"]) if event.get("data") else {}
    told = (data.get("data") or {}).get("told")
    if told is None:
        return str(event)
    assert event["id"] == told["eventId"], "a stream's id is that of what it tells"
    return str(told["eventId"])


async def all_follow(app: Application, count: int, seconds: float = 60.0) -> None:
    """Wait until so many subscribers have found their place in the order of events."""
    await _until(lambda: len(app.feed._followers) >= count, seconds)


async def quiet(reached: Callable[[], bool], seconds: float = 60.0, grace: float = 0.5) -> None:
    """Wait until all is told that should be, or for long in vain; then a moment more for what should not be."""
    with contextlib.suppress(TimeoutError):
        await _until(reached, seconds)
    await asyncio.sleep(grace)


async def _until(holds: Callable[[], bool], seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110  # what is waited for is counted by others
            await asyncio.sleep(0.02)

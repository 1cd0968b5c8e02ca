"""Subscribers on the stage of mutations: whoever listens collects what is told; knows no test."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from compiler.request import Request
from compiler.streams import Limits, Streams
from db.feed import Feed
from db.pool import Pool
from db.viewer import Viewer
from tests.events.conftest import feeding, relaying, until
from tests.mutations.stage import Stage

REPORTS = """
subscription Reports($after: ID, $filter: ReportFilter) {
  reportStatusChanged(after: $after, filter: $filter) {
    __typename eventId at action fromStatus toStatus report { id status rowVersion reporter { code } }
  }
}
"""
PROJECTS = """
subscription Projects($after: ID, $filter: ProjectFilter) {
  projectChanged(after: $after, filter: $filter) { eventId action changedId project { code status rowVersion } }
}
"""


@dataclass
class Listener:
    """What one subscriber was told."""

    answers: list[dict[str, Any]] = field(default_factory=list)
    ids: list[str | None] = field(default_factory=list)

    @property
    def told(self) -> list[dict[str, Any]]:
        """What each answer tells."""
        return [next(iter(one["data"].values())) for one in self.answers]

    @property
    def codes(self) -> list[str]:
        """The codes of all errors."""
        return [error["extensions"]["code"] for one in self.answers for error in one.get("errors", ())]

    async def hears(self, count: int) -> list[dict[str, Any]]:
        """What was told, once it is so much."""
        await until(lambda: len(self.answers) >= count)
        return self.told


@dataclass
class Theatre:
    """The stage, its relay and its feed."""

    stage: Stage
    feed: Feed
    streams: Streams

    @contextlib.asynccontextmanager
    async def listening(
        self,
        email: str | None,
        query: str = REPORTS,
        *,
        after: str | None = None,
        filter: Mapping[str, Any] | None = None,
        now: Callable[[], Awaitable[Viewer]] | None = None,
    ) -> AsyncIterator[Listener]:
        """A subscriber for the block's length."""
        variables = {**({"after": after} if after else {}), **({"filter": filter} if filter else {})}
        request = Request(query, variables, viewer=await self.stage.viewer(email), viewer_now=now)
        listener = Listener()
        task = asyncio.ensure_future(self._collect(request, listener))
        await asyncio.sleep(0.15)
        try:
            yield listener
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _collect(self, request: Request, listener: Listener) -> None:
        async for answer in self.stage.executor.answers(request):
            listener.answers.append(orjson.loads(answer.body))
            listener.ids.append(answer.event_id)


@contextlib.asynccontextmanager
async def theatre(stage: Stage, limits: Limits | None = None) -> AsyncIterator[Theatre]:
    """Relay and feed at work, and an executor that lets people subscribe."""
    pool = await Pool.open(stage.database.server, size=2)
    try:
        async with relaying(stage.database), feeding(stage.database, pool) as feed:
            executor = stage.executor
            executor.streams = Streams(feed, pool, executor.tags, limits or Limits())
            yield Theatre(stage, feed, executor.streams)
    finally:
        await pool.close()

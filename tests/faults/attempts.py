"""Every single attempt that a client makes, timed: what a call hides behind its retries."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import httpx


@dataclass
class Attempts(httpx.AsyncBaseTransport):
    """A transport that notes how long each attempt took and how it ended."""

    inner: httpx.AsyncBaseTransport = field(default_factory=httpx.AsyncHTTPTransport)
    seconds: list[float] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    last_success: float = 0.0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One attempt, until its answer is whole."""
        begin = time.monotonic()
        try:
            answer = await self.inner.handle_async_request(request)
            await answer.aread()
        except BaseException as problem:
            self._note(begin, type(problem).__name__)
            raise
        self._note(begin, str(answer.status_code))
        return answer

    async def aclose(self) -> None:
        """Close what carries the attempts."""
        await self.inner.aclose()

    def _note(self, begin: float, end: str) -> None:
        self.seconds.append(time.monotonic() - begin)
        self.ends.append(end)
        if end == "200":
            self.last_success = time.monotonic()

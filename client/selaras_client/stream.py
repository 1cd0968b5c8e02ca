"""One subscription over graphql-transport-ws, told without gaps: after a break it goes on behind its last event.

Knows that events carry an `eventId`, and no more of what they tell.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from typing import Any

import websockets
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from .answer import raised
from .errors import GraphQLErrors, Unauthenticated, Unreachable, Unreadable
from .retrying import Deadline, Retrying
from .tokens import TokenSource

PROTOCOL = Subprotocol("graphql-transport-ws")
REVOKED = 4403
MALFORMED = frozenset({4400, 4401, 4406, 4409, 4429, 1009})
TOO_SLOW = "SUBSCRIBER_TOO_SLOW"
SILENCE = 20.0
"""Seconds after which a silent socket is asked whether it lives; as long again, and it counts as broken."""


class Broken(Exception):
    """The socket ended and the subscription did not."""


class Stream:
    """A subscription, over one socket after another."""

    def __init__(
        self, url: str, tokens: TokenSource | None, payload: dict[str, Any], retrying: Retrying, patience: float
    ) -> None:
        self._url, self._tokens, self._payload = url, tokens, payload
        self._retrying, self._patience = retrying, patience
        self._last: str | None = None
        self._refused: str | None = None
        self._open: ClientConnection | None = None
        self._is_closed = False
        self._was_open = False

    async def close(self) -> None:
        """End it from outside: whoever listens sees it end."""
        self._is_closed = True
        if self._open is not None:
            await self._open.close()

    async def events(self) -> AsyncGenerator[dict[str, Any], None]:
        """The data of each event; ends when the service says so, and raises when it cannot be reached for long."""
        attempts, deadline = 0, Deadline(self._patience)
        while True:
            try:
                async with aclosing(self._socket(deadline)) as told:
                    async for data in told:
                        self._note(data)
                        yield data
                        attempts, deadline = 0, Deadline(self._patience)
                return
            except Broken as problem:
                if self._is_closed:
                    return
                if self._was_open:
                    attempts, deadline, self._was_open = 0, Deadline(self._patience), False
                pause = self._retrying.pause(attempts, None)
                attempts += 1
                if pause >= deadline.left:
                    raise Unreachable(f"The subscription broke: {problem}", attempts=attempts) from problem
                await asyncio.sleep(pause)

    async def _socket(self, deadline: Deadline) -> AsyncGenerator[dict[str, Any], None]:
        """What one socket tells."""
        token = None if self._tokens is None else await self._tokens.token(self._refused)
        seconds = max(0.1, min(self._retrying.attempt_timeout, deadline.left))
        try:
            async with connect(
                self._url,
                subprotocols=[PROTOCOL],
                open_timeout=seconds,
                close_timeout=1,
                ping_interval=SILENCE,
                ping_timeout=SILENCE,
                proxy=None,
            ) as socket:
                await self._begin(socket, token, seconds)
                self._refused, self._open, self._was_open = None, socket, True
                async with aclosing(self._told(socket)) as told:
                    async for data in told:
                        yield data
        except websockets.ConnectionClosed as problem:
            self._judge(problem, token)
            raise Broken(str(problem)) from problem
        except (websockets.InvalidHandshake, OSError, TimeoutError, EOFError) as problem:
            raise Broken(str(problem) or type(problem).__name__) from problem

    async def _begin(self, socket: ClientConnection, token: str | None, seconds: float) -> None:
        shown = {} if token is None else {"payload": {"Authorization": f"Bearer {token}"}}
        await socket.send(json.dumps({"type": "connection_init", **shown}))
        async with asyncio.timeout(seconds):
            while _message(await socket.recv()).get("type") != "connection_ack":
                continue
        variables = {**self._payload["variables"], **({} if self._last is None else {"after": self._last})}
        payload = {**self._payload, "variables": variables}
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))

    async def _told(self, socket: ClientConnection) -> AsyncGenerator[dict[str, Any], None]:
        async for frame in socket:
            found = _message(frame)
            match found.get("type"):
                case "next":
                    payload = found["payload"]
                    if payload.get("errors"):
                        self._stop_or_resume(payload["errors"])
                    yield payload["data"]
                case "error":
                    self._stop_or_resume(found["payload"])
                case "complete":
                    return
                case "ping":
                    await socket.send(json.dumps({"type": "pong"}))
        raise Broken("the service closed the socket")

    def _stop_or_resume(self, errors: Any) -> None:
        problem = raised(errors)
        if isinstance(problem, GraphQLErrors):
            for error in problem.errors:
                if error.code in (TOO_SLOW, "SERVICE_UNAVAILABLE", "TIMED_OUT"):
                    self._last = error.extensions.get("resumeAfter") or self._last
                    raise Broken(error.message) from problem
        raise problem

    def _judge(self, problem: websockets.ConnectionClosed, token: str | None) -> None:
        """A token is asked for anew once; what is malformed will not be mended by coming again."""
        code = None if problem.rcvd is None else problem.rcvd.code
        if code == REVOKED:
            if token is None or self._refused is not None:
                raise Unauthenticated("The token is unknown, expired or revoked") from problem
            self._refused = token
        elif code in MALFORMED:
            raise Unreadable(f"The socket was closed: {problem}") from problem

    def _note(self, data: dict[str, Any]) -> None:
        for told in data.values():
            if isinstance(told, dict) and isinstance(told.get("eventId"), str):
                self._last = told["eventId"]


def _message(frame: str | bytes) -> dict[str, Any]:
    with suppress(ValueError):
        found = json.loads(frame)
        if isinstance(found, dict):
            return found
    raise Unreadable(f"The socket tells what is no message: {frame[:200]!r}")

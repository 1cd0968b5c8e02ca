"""GraphQL over WebSocket by the graphql-transport-ws protocol: one socket's life; knows no type of the schema.

What is malformed closes the socket with a code that says why; a wrong document ends its own operation only.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from typing import Any

from starlette.types import Receive, Scope, Send

from compiler.answer import Answer
from db.pool import TimedOut, Unavailable
from db.viewer import ANONYMOUS, Viewer
from server.asked import Asked, asked
from server.auth import Identity, Unauthenticated
from server.body import BYTES
from server.call import Call, ClientLeft
from server.messages import (
    ACKNOWLEDGED,
    PONG,
    PROTOCOL,
    Closing,
    Message,
    authorization,
    completed,
    failed,
    following,
    message,
    subscribed,
)
from server.occupancy import Full
from server.origins import Origins
from server.rates import TooMany
from server.refusals import refusal_of
from server.service import Service
from server.settings import Settings
from server.watch import Watch

REVOKED = "Forbidden: the token does not hold."


class Sockets:
    """An ASGI application for the sockets at one path."""

    def __init__(self, settings: Settings) -> None:
        self.service: Service
        self.settings = settings
        self.finishing: set[asyncio.Task[None]] = set()
        """What was begun and must end though its socket is gone."""
        self._origins = Origins(settings.origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        headers = Call(scope, receive).headers
        if not self._origins.admits(headers.get("origin"), headers.get("host")):
            await send({"type": "websocket.close", "code": 4403})
            return
        offered = PROTOCOL in scope["subprotocols"]
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL if offered else None})
        if not offered:
            reason = f"Subprotocol not acceptable: use {PROTOCOL}"
            await send({"type": "websocket.close", "code": 4406, "reason": reason})
            return
        client = (scope.get("client") or ("",))[0]
        await Socket(self, client, headers.get("authorization"), receive, send).live()


class Socket:
    """One socket, from its acceptance to its end."""

    def __init__(self, home: Sockets, client: str, shown: str | None, receive: Receive, send: Send) -> None:
        self._home, self._client, self._shown = home, client, shown
        self._receive, self._send = receive, send
        self._identity: Identity
        self._watch: Watch | None = None
        self._operations: dict[str, asyncio.Task[None]] = {}
        self._acting: set[asyncio.Task[None]] = set()

    async def live(self) -> None:
        """Serve until either side ends it."""
        admission = self._home.service.admission
        try:
            with admission.client(self._client):
                watch = await self._initialised()
                with admission.stream(watch.viewer, self._client):
                    await self._tell(ACKNOWLEDGED)
                    await self._served(watch)
        except ClientLeft:
            pass
        except Full:
            await self._close(Closing(1013, "Too many sockets are open; close some, or share one."))
        except Closing as closing:
            await self._close(closing)
        finally:
            self._leave()

    @property
    def _viewer(self) -> Viewer:
        """Who asks, as it was found last; anonymous before it is known."""
        return ANONYMOUS if self._watch is None else self._watch.viewer

    async def _initialised(self) -> Watch:
        """Wait for connection_init, and learn who asks."""
        try:
            async with asyncio.timeout(self._home.settings.socket_init_timeout):
                first = await self._message()
                while first.kind in ("ping", "pong"):
                    await self._answer_ping(first)
                    first = await self._message()
        except TimeoutError:
            raise Closing(4408, "Connection initialisation timeout") from None
        if first.kind != "connection_init":
            raise Closing(4401, "Unauthorized: send connection_init first.")
        return await self._identified(authorization(first.payload))

    async def _identified(self, given: str | None) -> Watch:
        try:
            self._identity = self._home.service.identity(self._shown if given is None else given, self._client)
            signed_in = await self._identity.signed_in()
            self._watch = Watch(self._identity, signed_in, self._home.settings.identity_recheck)
            return self._watch
        except Unauthenticated:
            raise Closing(4403, REVOKED) from None
        except (Unavailable, TimedOut, TooMany):
            raise Closing(1013, "The service is busy or restarting; connect again in a second.") from None

    async def _served(self, watch: Watch) -> None:
        """Read messages and look after the identity, until one of both ends it."""
        tasks = [asyncio.ensure_future(self._read()), asyncio.ensure_future(watch.until_it_ends())]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        except Unauthenticated:
            raise Closing(4403, REVOKED) from None
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self) -> None:
        while True:
            found = await self._message()
            match found.kind:
                case "connection_init":
                    raise Closing(4429, "Too many initialisation requests")
                case "subscribe":
                    await self._subscribe(found)
                case "complete":
                    self._stop(found.id)
                case _:
                    await self._answer_ping(found)

    async def _message(self) -> Message:
        frame = await self._receive()
        if frame["type"] == "websocket.disconnect":
            raise ClientLeft
        text = frame.get("text")
        if text is None:
            raise Closing(4400, "Messages are text, not binary.")
        if len(text) > BYTES[self._viewer.tier]:
            raise Closing(1009, f"A message may be {BYTES[self._viewer.tier]} bytes large.")
        return message(text)

    async def _answer_ping(self, found: Message) -> None:
        if found.kind == "ping":
            await self._tell(PONG)

    async def _subscribe(self, found: Message) -> None:
        if found.id in self._operations:
            raise Closing(4409, f"Subscriber for {found.id} already exists")
        payload, most = subscribed(found.payload), self._home.settings.operations_per_socket
        if len(self._operations) >= most:
            text = f"{most} operations run over this socket and at most {most} may; wait for one, or complete one."
            await self._tell(failed(found.id, [{"message": text, "extensions": {"code": "BAD_REQUEST"}}]))
            return
        self._operations[found.id] = asyncio.ensure_future(self._operation(found.id, payload))

    def _stop(self, id_: str) -> None:
        """The client wants no more of an operation; one that acts ends unheard."""
        task = self._operations.pop(id_, None)
        if task is not None and task not in self._acting:
            task.cancel()

    async def _operation(self, id_: str, payload: dict[str, Any]) -> None:
        request_id = os.urandom(12).hex()
        task = asyncio.current_task()
        assert task is not None
        try:
            await self._run(id_, task, asked(payload, suspicious=True), request_id)
        except Unauthenticated:
            await self._close(Closing(4403, REVOKED))
        except Exception as problem:
            await self._reply(id_, task, failed(id_, [refusal_of(problem, request_id).error()]))
        finally:
            self._acting.discard(task)
            self._home.finishing.discard(task)
            if self._operations.get(id_) is task:
                del self._operations[id_]

    async def _run(self, id_: str, task: asyncio.Task[None], asking: Asked, request_id: str) -> None:
        service = self._home.service
        with service.admission.entrance():
            viewer = await self._identity.viewer()
            with service.admission.request(viewer, self._client):
                ready = await service.ready(asking, self._identity, viewer, request_id)
        if isinstance(ready, Answer):
            await self._reply(id_, task, following(id_, ready))
            return
        if ready.acts:
            self._acting.add(task)
        async for answer in service.executor.answers(ready.request):
            service.spend(viewer, self._client, answer)
            await self._reply(id_, task, following(id_, answer))
            if answer.refused:
                return
        await self._reply(id_, task, completed(id_))

    async def _reply(self, id_: str, task: asyncio.Task[None], text: str) -> None:
        """Tell of an operation, unless its client has completed it."""
        if self._operations.get(id_) is task:
            await self._tell(text)

    async def _tell(self, text: str) -> None:
        try:
            await self._send({"type": "websocket.send", "text": text})
        except (RuntimeError, OSError) as problem:
            raise ClientLeft from problem

    async def _close(self, closing: Closing) -> None:
        with contextlib.suppress(RuntimeError, OSError):
            await self._send({"type": "websocket.close", "code": closing.code, "reason": closing.reason})

    def _leave(self) -> None:
        """End what runs, but for what acts."""
        for task in [*self._operations.values()]:
            if task in self._acting:
                self._home.finishing.add(task)
            else:
                task.cancel()
        self._operations.clear()

"""A receiver on loopback, and the stage on which webhooks are registered and delivered; knows no test."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import orjson

from db.pool import Pool
from resolvers.webhooks.allowed import told
from server.webhooks.worker import Conduct, Worker
from tests.events.conftest import relaying, until
from tests.mutations.stage import Stage

ADMIN = "admin@demo.example"
LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"),)
QUICK = Conduct(plain=True, networks=LOOPBACK, timeout=0.5, retry=0.05, look=0.02)
Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Received:
    """One request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> dict[str, Any]:
        found: dict[str, Any] = orjson.loads(self.body)
        return found


@dataclass
class Receiver:
    """A server that keeps what it is sent and answers what a test says, the last answer for all that follow."""

    answers: list[bytes | Answer] = field(default_factory=lambda: [b"204 No Content"])
    received: list[Received] = field(default_factory=list)
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook?a=1"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            line, *lines = head.strip().split("\r\n")
            headers = dict(one.split(": ", 1) for one in lines)
            body = await reader.readexactly(int(headers["content-length"]))
            self.received.append(Received(line, headers, body))
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if isinstance(answer, bytes):
                writer.write(b"HTTP/1.1 %b\r\ncontent-length: 0\r\n\r\n" % answer)
                await writer.drain()
            else:
                await answer(writer)
        writer.close()


@contextlib.asynccontextmanager
async def receiving(*answers: bytes | Answer) -> AsyncIterator[Receiver]:
    """A receiver for the block's length."""
    receiver = Receiver(list(answers) or [b"204 No Content"])
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()


@contextlib.asynccontextmanager
async def delivering(
    stage: Stage, conduct: Conduct = QUICK, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Worker]:
    """A relay and a worker at work for the block's length."""
    worker = Worker(stage.database.server, stage.executor.tags, conduct, tls)
    async with relaying(stage.database):
        task = asyncio.ensure_future(worker.run())
        try:
            yield worker
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def plain(stage: Stage, networks: str = "127.0.0.0/8") -> None:
    """Let webhooks lead to http and to networks that are not public, as an operator may."""
    session = told(plain=True, networks=networks)
    stage.executor.pool = stage.pool = await Pool.open(stage.database.server, size=4, session=session)
    stage.executor.pool_of = lambda viewer: stage.pool


async def registered(stage: Stage, address: str, kinds: list[str] | None = None, **more: Any) -> dict[str, Any]:
    """A webhook of JICA, with its secret."""
    given = {"address": address, "kinds": kinds or ["PROJECT_CHANGED", "REPORT_STATUS_CHANGED"], **more}
    result = await stage.do(ADMIN, "registerWebhook", given, "secret webhook { id status rowVersion }")
    assert result["__typename"] == "RegisterWebhookSuccess", result
    return {**result["webhook"], "secret": result["secret"]}


async def acted(stage: Stage, verb: str, given: dict[str, Any], asked: str) -> dict[str, Any]:
    """A mutation of a webhook whose input is the common one."""
    name = verb[0].upper() + verb[1:]
    taken = (
        f"{name}Input" if verb in ("registerWebhook", "enableWebhook", "replayWebhookDeliveries") else "WebhookInput"
    )
    query = (
        f"mutation ($input: {taken}!) {{ {verb}(input: $input) {{ __typename ... on {name}Success {{ {asked} }}"
        " ... on UserError { code path } } }"
    )
    found: dict[str, Any] = (await stage.data(ADMIN, query, {"input": given}))[verb]
    return found


async def deliveries(stage: Stage) -> list[dict[str, Any]]:
    """All deliveries as the ADMIN sees them."""
    query = (
        "{ webhookDeliveries(first: 100) { nodes { id eventId kind action status attempts lastCode lastError"
        " deliveredAt webhook { id } } } }"
    )
    found: list[dict[str, Any]] = (await stage.data(ADMIN, query))["webhookDeliveries"]["nodes"]
    return found


async def settled(stage: Stage, status: str, count: int = 1) -> list[dict[str, Any]]:
    """The deliveries, once so many are in a status."""
    found: list[dict[str, Any]] = []

    async def are_there() -> bool:
        found[:] = await deliveries(stage)
        return [one["status"] for one in found].count(status) >= count

    await until(are_there, 15)
    return found

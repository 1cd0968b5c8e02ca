"""The application asked as a server would ask it, byte for byte; knows no test."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import orjson
from starlette.types import ASGIApp, Message

RESPONSE = "application/graphql-response+json"
HEADERS = {"accept": RESPONSE, "content-type": "application/json"}


@dataclass(frozen=True)
class Ask:
    """One HTTP request, as it comes off the wire."""

    body: bytes = b""
    method: str = "POST"
    query: bytes = b""
    headers: dict[str, str] = field(default_factory=lambda: dict(HEADERS))
    twice: tuple[tuple[str, str], ...] = ()
    pieces: int = 1
    path: str = "/graphql"

    def scope(self) -> dict[str, Any]:
        """The ASGI scope."""
        pairs = [*self.headers.items(), *self.twice]
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": self.method,
            "path": self.path,
            "raw_path": self.path.encode(),
            "query_string": self.query,
            "root_path": "",
            "scheme": "http",
            "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in pairs],
            "server": ("test", 80),
            "client": ("127.0.0.1", 1),
            "state": {},
        }


Kinds = Iterator[tuple[str, Ask]]


@dataclass
class Told:
    """What was answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)

    @property
    def codes(self) -> list[str]:
        return [error["extensions"]["code"] for error in self.json["errors"]]


def posted(document: Any, variables: Any = None, **more: Any) -> Ask:
    """A POST of a document."""
    # Python's own encoder: orjson's goes 254 levels deep, which hostile variables do not respect.
    return Ask(json.dumps({"query": document, "variables": variables, **more}).encode())


def raw(body: bytes, **headers: str) -> Ask:
    """A POST of bytes; headers by their names with _ for -."""
    return Ask(body, headers={**HEADERS, **{name.replace("_", "-"): value for name, value in headers.items()}})


def by_get(query: str, **headers: str) -> Ask:
    """A GET by its raw query string."""
    return Ask(method="GET", query=query.encode("latin-1"), headers={"accept": HEADERS["accept"], **headers})


async def ask(app: ASGIApp, asked: Ask, held_back: int = 0) -> Told:
    """The application's answer; the last pieces of the body may be held back for ever."""
    sent: list[Message] = []
    waiting = list(_pieces(asked))
    del waiting[len(waiting) - held_back :]

    async def receive() -> Message:
        if waiting:
            return waiting.pop(0)
        await asyncio.sleep(3600)
        raise AssertionError("nobody waits that long")

    async def send(message: Message) -> None:
        sent.append(message)

    await app(asked.scope(), receive, send)
    start = sent[0]
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Told(start["status"], {k.decode(): v.decode("latin-1") for k, v in start["headers"]}, body)


def _pieces(asked: Ask) -> Iterable[Message]:
    size = max(1, -(-len(asked.body) // asked.pieces))
    parts = [asked.body[at : at + size] for at in range(0, len(asked.body), size)] or [b""]
    for number, part in enumerate(parts, start=1):
        yield {"type": "http.request", "body": part, "more_body": number < len(parts)}

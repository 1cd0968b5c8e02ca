"""One HTTP request as the endpoint reads it: its headers in one pass, its body in pieces; knows no GraphQL."""

from __future__ import annotations

from functools import cached_property
from urllib.parse import parse_qsl

from starlette.types import Message, Receive, Scope


class ClientLeft(Exception):
    """The client closed the connection before its answer."""


class Call:
    """A request. Starlette's own object is rounder and costs a lookup several times this one's."""

    __slots__ = ("__dict__", "method", "receive", "scope", "sent_twice")

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self.scope, self.receive = scope, receive
        self.method: str = scope["method"]
        self.sent_twice: set[str] = set()

    @cached_property
    def headers(self) -> dict[str, str]:
        """Headers by lower-case name; of one that was sent twice the last, and its name in `sent_twice`."""
        found: dict[str, str] = {}
        for name, value in self.scope["headers"]:
            key = name.decode("latin-1")
            if key in found:
                self.sent_twice.add(key)
            found[key] = value.decode("latin-1")
        return found

    @cached_property
    def query(self) -> dict[str, str]:
        """The query string's parameters."""
        text = self.scope["query_string"].decode("latin-1")
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=20)) if text else {}

    async def piece(self) -> Message:
        """The next piece of the body; ClientLeft when there will be none."""
        message = await self.receive()
        if message["type"] == "http.disconnect":
            raise ClientLeft
        return message

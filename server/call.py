"""One HTTP request as the endpoint reads it: its headers in one pass, its body in pieces; knows no GraphQL."""

from __future__ import annotations

from collections import Counter
from urllib.parse import unquote_to_bytes

from starlette.types import Message, Receive, Scope

from server.refusals import BadRequest

MAXIMUM_PARAMETERS = 20


class ClientLeft(Exception):
    """The client closed the connection before its answer."""


class Call:
    """A request. Starlette's own object is rounder and costs a lookup several times this one's."""

    __slots__ = ("headers", "method", "receive", "scope", "sent_twice")

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self.scope, self.receive = scope, receive
        self.method: str = scope.get("method", "GET")
        self.sent_twice: set[str] = set()
        self.headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        """Headers by lower-case name; of one that was sent twice the last, and its name in `sent_twice`."""
        if len(self.headers) < len(scope["headers"]):
            self._look_for_twice()

    def _look_for_twice(self) -> None:
        """Accept may be sent in several lines, which mean one list; of the others the endpoint must know."""
        names = Counter(name.decode("latin-1") for name, _ in self.scope["headers"])
        self.sent_twice.update(name for name, times in names.items() if times > 1)
        accepted = [value.decode("latin-1") for name, value in self.scope["headers"] if name == b"accept"]
        if accepted:
            self.headers["accept"] = ", ".join(accepted)

    @property
    def address(self) -> str:
        """Where it comes from: the client's address, or what a trusted proxy says it is."""
        return (self.scope.get("client") or ("",))[0]

    @property
    def authorization(self) -> str | None:
        """The Authorization header; nonsense when two were sent, so that neither is chosen."""
        return "" if "authorization" in self.sent_twice else self.headers.get("authorization")

    def query(self) -> dict[str, str]:
        """The query string's parameters, each once; BadRequest when one is not UTF-8 or stands twice."""
        text: bytes = self.scope["query_string"]
        if not text:
            return {}
        parts = text.split(b"&", MAXIMUM_PARAMETERS)
        if len(parts) > MAXIMUM_PARAMETERS:
            raise BadRequest(400, f"The address holds more than {MAXIMUM_PARAMETERS} parameters.")
        found: dict[str, str] = {}
        for part in filter(None, parts):
            name, _, value = part.partition(b"=")
            key = _decoded(name)
            if key in found:
                raise BadRequest(400, f"`{key[:40]}` stands twice in the address; send it once.")
            found[key] = _decoded(value)
        return found

    async def piece(self) -> Message:
        """The next piece of the body; ClientLeft when there will be none."""
        message = await self.receive()
        if message["type"] == "http.disconnect":
            raise ClientLeft
        return message


def _decoded(raw: bytes) -> str:
    """A name or value of the query string; a stray % is refused, not guessed at."""
    if b"%" not in raw:
        return raw.replace(b"+", b" ").decode("latin-1") if raw.isascii() else _refused()
    whole = unquote_to_bytes(raw.replace(b"+", b" "))
    try:
        if whole.count(b"%") != raw.upper().count(b"%25"):
            return _refused()
        return whole.decode()
    except UnicodeDecodeError:
        return _refused()


def _refused() -> str:
    raise BadRequest(400, "The address is not percent-encoded UTF-8; encode each parameter.")

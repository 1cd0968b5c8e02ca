"""The body of a request read, bounded and made into a GraphQL request; everything odd is a 4xx that says why."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import orjson

from server.call import Call

ANONYMOUS_BYTES, SIGNED_IN_BYTES = 256_000, 4_000_000
DOCUMENT_BYTES = 100_000
RECEIVE_SECONDS = 5.0
PATH_CHARACTERS = 150
"""How far a message follows the path to a value; each waiting part holds one."""


class BadBody(Exception):
    """A body or query string that is no GraphQL request, with its status and what to mend."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


@dataclass(frozen=True)
class Asked:
    """What a client asked, checked in form."""

    query: str
    variables: dict[str, Any]
    operation_name: str | None


async def from_post(call: Call, signed_in: bool) -> Asked:
    """A POST's JSON object; BadBody otherwise."""
    if call.headers.get("content-type") != "application/json":
        _check_media_type(call.headers.get("content-type", ""))
    raw = await _received(call, SIGNED_IN_BYTES if signed_in else ANONYMOUS_BYTES)
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise BadBody(400, "The body is not JSON in UTF-8.") from None
    return _asked(body, suspicious=b"\\u0000" in raw)


def _check_media_type(header: str) -> None:
    kind, _, parameters = header.lower().partition(";")
    if kind.strip() != "application/json":
        raise BadBody(415, "Send the request as application/json.")
    if "charset=" in parameters and "utf-8" not in parameters:
        raise BadBody(415, "Send the request in UTF-8.")


def from_get(call: Call) -> Asked:
    """A GET's query string; BadBody otherwise."""
    given = call.query
    variables: Any = None
    if given.get("variables"):
        try:
            variables = orjson.loads(given["variables"])
        except orjson.JSONDecodeError:
            raise BadBody(400, "`variables` is not a JSON object.") from None
    body = {"query": given.get("query"), "variables": variables, "operationName": given.get("operationName")}
    return _asked(body, suspicious=True)


async def _received(call: Call, most: int) -> bytes:
    declared = call.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:12]) > most:
        raise _too_large(most)
    try:
        async with asyncio.timeout(RECEIVE_SECONDS):
            return await _bounded(call, most)
    except TimeoutError:
        raise BadBody(400, f"The body did not arrive within {RECEIVE_SECONDS:g} seconds.") from None


async def _bounded(call: Call, most: int) -> bytes:
    message = await call.piece()
    body: bytes = message.get("body", b"")
    if message.get("more_body"):
        parts, size = [body], len(body)
        while message.get("more_body") and size <= most:
            message = await call.piece()
            parts.append(message.get("body", b""))
            size += len(parts[-1])
        body = b"".join(parts)
    if len(body) > most:
        raise _too_large(most)
    return body


def _too_large(most: int) -> BadBody:
    return BadBody(413, f"The body is larger than {most} bytes.")


def _asked(body: Any, suspicious: bool) -> Asked:
    if not isinstance(body, dict):
        raise BadBody(400, "The body must be one JSON object; batches are not taken.")
    query, variables, name = body.get("query"), body.get("variables"), body.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise BadBody(400, "`query` must be a GraphQL document.")
    if len(query) > DOCUMENT_BYTES:
        raise BadBody(413, f"The document is larger than {DOCUMENT_BYTES} bytes.")
    if not isinstance(variables, dict | None):
        raise BadBody(400, "`variables` must be a JSON object or null.")
    if not isinstance(name, str | None):
        raise BadBody(400, "`operationName` must be a string or null.")
    if not isinstance(body.get("extensions"), dict | None):
        raise BadBody(400, "`extensions` must be a JSON object or null.")
    if suspicious:
        _refuse_unstorable(variables, "variables")
        _refuse_unstorable(query, "query")
    return Asked(query, variables or {}, name or None)


def _refuse_unstorable(value: Any, where: str) -> None:
    """PostgreSQL stores no NUL; the walk is iterative and its paths are short, since JSON may be deep and wide."""
    waiting: list[tuple[str, Any]] = [(where, value)]
    while waiting:
        path, found = waiting.pop()
        if isinstance(found, str) and "\x00" in found:
            raise BadBody(400, f"{path} holds a NUL character; leave it out.")
        if isinstance(found, dict):
            waiting += [(_below(path, f".{key[:40]}"), item) for key, item in found.items()]
        elif isinstance(found, list):
            waiting += [(_below(path, f"[{index}]"), item) for index, item in enumerate(found)]


def _below(path: str, step: str) -> str:
    """The path of a part; what lies deeper than a path may be long shares the one it has."""
    return path + step if len(path) < PATH_CHARACTERS else path

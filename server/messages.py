"""Messages of the graphql-transport-ws protocol, read and written; knows no socket and no schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson

from compiler.answer import Answer
from server.asked import NAME_CHARACTERS

PROTOCOL = "graphql-transport-ws"
REASON_BYTES = 123
"""A closing frame holds no more."""
KINDS = ("connection_init", "ping", "pong", "subscribe", "complete")
ACKNOWLEDGED, PONG = '{"type":"connection_ack"}', '{"type":"pong"}'


class Closing(Exception):
    """The socket must be closed, with this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason.encode()[:REASON_BYTES].decode(errors="ignore")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a client, its form checked."""

    kind: str
    id: str
    payload: dict[str, Any] | None


def message(text: str) -> Message:
    """The message of a frame; Closing with 4400 for anything else."""
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise Closing(4400, "A message must be one JSON object.") from None
    if not isinstance(found, dict) or found.get("type") not in KINDS:
        raise Closing(4400, f"A message must be one JSON object whose `type` is one of {', '.join(KINDS)}.")
    kind, payload = found["type"], found.get("payload")
    if not isinstance(payload, dict | None):
        raise Closing(4400, "`payload` must be an object.")
    return Message(kind, _id(found) if kind in ("subscribe", "complete") else "", payload)


def _id(found: dict[str, Any]) -> str:
    given = found.get("id")
    if not isinstance(given, str) or not 0 < len(given) <= NAME_CHARACTERS:
        raise Closing(4400, f"`id` must be a string of 1 to {NAME_CHARACTERS} characters.")
    return given


def subscribed(payload: dict[str, Any] | None) -> dict[str, Any]:
    """The payload of `subscribe`, its types checked; Closing with 4400 when one is wrong."""
    if payload is None or not isinstance(payload.get("query"), str | None):
        raise Closing(4400, "`payload` must be an object with a `query`.")
    for name, kind in (("variables", dict), ("extensions", dict), ("operationName", str), ("documentId", str)):
        if not isinstance(payload.get(name), kind | None):
            raise Closing(4400, f"`payload.{name}` is of the wrong type.")
    return payload


def authorization(payload: dict[str, Any] | None) -> str | None:
    """The Authorization value of `connection_init`, if it brings one."""
    found = [value for name, value in (payload or {}).items() if name.lower() == "authorization"]
    if not found or found[0] is None:
        return None
    if len(found) > 1 or not isinstance(found[0], str):
        raise Closing(4400, "`payload.Authorization` must be one string.")
    return found[0]


def following(id_: str, answer: Answer) -> str:
    """An answer as `next`, or as `error` when nothing was run."""
    if answer.refused:
        return failed(id_, orjson.loads(answer.body)["errors"])
    return (b'{"id":%b,"type":"next","payload":%b}' % (orjson.dumps(id_), answer.whole())).decode()


def failed(id_: str, errors: list[Any]) -> str:
    """`error`: it ends the operation."""
    return orjson.dumps({"id": id_, "type": "error", "payload": errors}).decode()


def completed(id_: str) -> str:
    """`complete`: nothing more follows."""
    return orjson.dumps({"id": id_, "type": "complete"}).decode()

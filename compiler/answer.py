"""The response to one request as bytes, and refusals, which are short whatever was sent; knows no HTTP."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLError

MESSAGE_CHARACTERS, REFUSAL_BYTES, PLACES = 500, 3_000, 3
"""How much of a refusal is told: names and values within it come from the client, and may be as long as a document."""


@dataclass(slots=True)
class Answer:
    """A response, and what is told beside it."""

    body: bytes
    """A JSON object; its `extensions` are told by `whole` alone."""
    refused: bool = False
    """Refused before anything ran."""
    method: bool = False
    """Refused because of the transport's method: a GET that would act."""
    cost: tuple[int, int] | None = None
    """What the operation costs, and what it may cost."""
    database: float = 0.0
    """Seconds from asking for a connection to having the answer."""
    event_id: str | None = None
    """Of the event that it tells, where it tells one."""
    extensions: Mapping[str, Any] | None = None
    """What else is told in `extensions`."""

    def whole(self) -> bytes:
        """The response with its extensions, spliced: the body is not parsed."""
        if not self.extensions:
            if self.cost is None:
                return self.body
            return b'%b,"extensions":{"cost":{"requested":%d,"max":%d}}}' % (self.body[:-1], *self.cost)
        parts = [b'"cost":{"requested":%d,"max":%d}' % self.cost] if self.cost is not None else []
        parts.append(orjson.dumps(dict(self.extensions))[1:-1])
        return b'%b,"extensions":{%b}}' % (self.body[:-1], b",".join(parts))


def refusal(errors: Sequence[GraphQLError]) -> Answer:
    """A response of errors only: nothing was run."""
    shown: list[orjson.Fragment] = []
    size = 0
    for error in errors:
        made = orjson.dumps(_shown(error))
        size += len(made)
        if shown and size > REFUSAL_BYTES:
            break
        shown.append(orjson.Fragment(made))
    return Answer(orjson.dumps({"errors": shown}), refused=True)


def _shown(error: GraphQLError) -> dict[str, Any]:
    found: dict[str, Any] = {"message": _short(error.message)}
    if error.locations:
        found["locations"] = [{"line": at.line, "column": at.column} for at in error.locations[:PLACES]]
    if error.path:
        found["path"] = error.path
    if error.extensions:
        found["extensions"] = error.extensions
    return found


def _short(message: str) -> str:
    """The beginning and the end, since the mend is told last; a lone surrogate has no UTF-8."""
    if len(message) > MESSAGE_CHARACTERS:
        message = f"{message[: MESSAGE_CHARACTERS // 2]} … {message[-MESSAGE_CHARACTERS // 2 :]}"
    return message.encode("utf-8", "replace").decode()


def coded(error: GraphQLError, code: str) -> GraphQLError:
    """The error with its machine code."""
    error.extensions = {**(error.extensions or {}), "code": code}
    return error

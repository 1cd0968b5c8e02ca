"""What becomes of a request that never was an operation, or met a fault: status, code, message; never internals."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

import orjson

from compiler.act import Halfway
from db.pool import TimedOut, Unavailable, Unsure
from server.admission import Busy
from server.auth import Unauthenticated
from server.occupancy import Full
from server.rates import TooMany
from server.reply import Reply

log = logging.getLogger("selaras")

CODES = {
    400: "BAD_REQUEST",
    401: "UNAUTHENTICATED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    406: "NOT_ACCEPTABLE",
    408: "REQUEST_TIMEOUT",
    413: "PAYLOAD_TOO_LARGE",
    415: "UNSUPPORTED_MEDIA_TYPE",
    429: "TOO_MANY_REQUESTS",
    500: "INTERNAL_SERVER_ERROR",
    503: "SERVICE_UNAVAILABLE",
    504: "TIMED_OUT",
}


class BadRequest(Exception):
    """A request that is no GraphQL request, with its status and what to mend."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


@dataclass(frozen=True)
class Refusal:
    """One error, with the HTTP status it deserves."""

    status: int
    message: str
    headers: Mapping[str, str] = field(default_factory=dict)
    request_id: str | None = None

    def error(self) -> dict[str, object]:
        """The GraphQL error."""
        extensions = {"code": CODES[self.status]}
        if self.request_id is not None:
            extensions["requestId"] = self.request_id
        return {"message": self.message, "extensions": extensions}

    def body(self) -> bytes:
        """A GraphQL response of the one error."""
        return orjson.dumps({"errors": [self.error()]})

    def reply(self, media_type: str = "application/json") -> Reply:
        """The HTTP response."""
        headers = {"content-type": f"{media_type}; charset=utf-8", "cache-control": "no-store", **self.headers}
        return Reply(self.status, self.body(), [(k.lower().encode(), v.encode()) for k, v in headers.items()])


def _halfway(problem: Halfway, request_id: str) -> Refusal:
    """What is done of a mutation of several fields, and what of it to send again."""
    done, broken = ", ".join(f"`{name[:60]}`" for name in problem.done[:10]), f"`{problem.broken[:60]}`"
    unsure = isinstance(problem.problem, Unsure)
    state = "whether it was done is not known, so read first what is there" if unsure else "it was not done"
    message = (
        f"{done} of this mutation is done and stays so. Then the service was busy or restarting, or {broken} took too"
        f" long: {state}. Send {broken} and what follows it again, without what is done, or all of it under the same"
        " `idempotencyKey`s."
    )
    return Refusal(503, message, {"Retry-After": "1"}, request_id)


def refusal_of(problem: Exception, request_id: str) -> Refusal:
    """What the client is told of a problem; one that nobody thought of is logged, and told as ours."""
    match problem:
        case Unauthenticated():
            message = "The token is not valid: unknown, expired or revoked. Ask your administrator for a new one."
            return Refusal(401, message, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
        case BadRequest():
            return Refusal(problem.status, problem.message)
        case Unsure():
            message = (
                "The connection to the database broke while this was being committed, so whether it was done is not"
                " known. With an `idempotencyKey` send the same again: it is done once. Without one, first read what"
                " is there."
            )
            return Refusal(503, message, {"Retry-After": "1"}, request_id)
        case TooMany():
            message = f"You have asked more than your share; wait {problem.seconds} s, then ask less or more slowly."
            return Refusal(429, message, {"Retry-After": str(problem.seconds)}, request_id)
        case Full():
            message = "Too many streams are open; close some, or share one."
            return Refusal(429, message, {"Retry-After": "5"}, request_id)
        case Unavailable() | Busy():
            message = (
                "The service is busy or restarting, and nothing of this request was done; send the same again in a"
                " second."
            )
            return Refusal(503, message, {"Retry-After": "1"}, request_id)
        case Halfway():
            return _halfway(problem, request_id)
        case TimedOut():
            message = (
                "It took too long, and nothing of it was done; ask for less at once: smaller pages, fewer nested lists,"
                " fewer rows."
            )
            return Refusal(504, message, request_id=request_id)
    log.error("request %s failed", request_id, exc_info=problem)
    return Refusal(500, "Something went wrong on our side; quote the request id when you ask.", request_id=request_id)

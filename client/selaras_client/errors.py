"""What a call may raise; an act that the API refuses raises nothing: its refusal is the result.

SelarasError
├── Unreachable       no answer within the deadline, or the service asked to come again later than that
│   └── RateLimited   too much was asked of late (429)
├── Unauthenticated   the token does not hold (401, or a socket closed with 4403)
├── Rejected          a request that the service does not take (another 4xx or 5xx without GraphQL errors)
├── GraphQLErrors     the answer holds `errors`
│   └── EventsExpired events are asked for from one on that is kept no more
└── Unreadable        the answer is none of this API
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


class SelarasError(Exception):
    """Anything a call raises; `request_id` names the last attempt in the service's log, where there was an answer."""

    def __init__(self, message: str, *, request_id: str | None = None) -> None:
        super().__init__(message if request_id is None else f"{message} (request {request_id})")
        self.request_id = request_id


class Unreachable(SelarasError):
    """The deadline came first; `is_outcome_known` tells whether an act is known not to have been done.

    An act that was sent under a key is finished by calling again with `idempotency_key=error.idempotency_key`.
    """

    def __init__(
        self,
        message: str,
        *,
        request_id: str | None = None,
        attempts: int = 1,
        is_outcome_known: bool = True,
        idempotency_key: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, request_id=request_id)
        self.attempts = attempts
        self.is_outcome_known = is_outcome_known
        self.idempotency_key = idempotency_key
        self.retry_after = retry_after


class RateLimited(Unreachable):
    """Too much was asked; `retry_after` says after how many seconds to come again."""


class Unauthenticated(SelarasError):
    """The token is unknown, expired or revoked, also after a new one was asked of the token source."""


class Rejected(SelarasError):
    """The service does not take the request: `status` is that of HTTP."""

    def __init__(self, message: str, *, status: int, request_id: str | None = None) -> None:
        super().__init__(message, request_id=request_id)
        self.status = status


class Unreadable(SelarasError):
    """The answer is none of this API; perhaps a proxy's."""


@dataclass(frozen=True)
class GraphQLError:
    """One error of an answer."""

    message: str
    code: str
    path: tuple[str | int, ...] = ()
    extensions: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, told: Any) -> GraphQLError:
        """The error as the answer holds it."""
        extensions = told.get("extensions") or {}
        return cls(
            str(told.get("message", "")), str(extensions.get("code", "")), tuple(told.get("path") or ()), extensions
        )


class GraphQLErrors(SelarasError):
    """The answer holds `errors`: the request cannot be carried out, or something broke; `codes` names each."""

    def __init__(self, errors: Sequence[GraphQLError], *, request_id: str | None = None) -> None:
        super().__init__("; ".join(f"{error.code}: {error.message}" for error in errors), request_id=request_id)
        self.errors = tuple(errors)

    @property
    def codes(self) -> tuple[str, ...]:
        """The code of each error, such as BAD_USER_INPUT."""
        return tuple(error.code for error in self.errors)


class EventsExpired(GraphQLErrors):
    """The last event that was told is older than events are kept: read anew, then subscribe."""

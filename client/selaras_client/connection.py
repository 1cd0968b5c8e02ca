"""Sends operations and files to one service: who asks, deadlines, retries where they are safe; knows no operation.

Reads are sent again until the deadline. An act is, too, since it carries an idempotency key: the service does it once,
however often it comes. A document of the caller's own that acts without a key is sent once.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self, Unpack
from urllib.parse import urlsplit, urlunsplit
from weakref import WeakSet

import httpx

from .answer import data_of, problem_of
from .errors import RateLimited, SelarasError, Unauthenticated, Unreachable
from .retrying import AGAIN, TOO_LONG, Deadline, Retrying, retry_after
from .stream import Stream
from .terms import Terms
from .tokens import TokenSource, source
from .values import as_json, is_act, keyed

JSON = {"content-type": "application/json", "accept": "application/graphql-response+json"}


@dataclass
class Sending:
    """One request while it is sent, perhaps several times."""

    method: str
    path: str
    is_repeatable: bool
    deadline: Deadline
    content: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    params: Mapping[str, str] = field(default_factory=dict)
    key: str | None = None
    attempts: int = 0
    timeouts: int = 0
    may_be_done: bool = False
    """Whether an attempt ended without an answer that says what became of it."""


class Connection:
    """A service, and who asks it; holds connections until `close`, or the end of `async with`."""

    def __init__(
        self,
        url: str,
        token: str | TokenSource | None = None,
        *,
        deadline: float = 30.0,
        retrying: Retrying | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        """`url` is the service's address, with or without `/graphql`; a given `http` stays the caller's to close."""
        self.url = url.rstrip("/").removesuffix("/graphql")
        self.deadline = deadline
        self.retrying = retrying or Retrying()
        self._tokens = source(token)
        self._http = http or httpx.AsyncClient(limits=httpx.Limits(max_connections=100, max_keepalive_connections=20))
        self._owns_http = http is None
        self._streams: WeakSet[Stream] = WeakSet()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close what was opened; subscriptions that are listened to end."""
        for stream in list(self._streams):
            await stream.close()
        if self._owns_http:
            await self._http.aclose()

    async def execute(
        self,
        query: str,
        operation_name: str | None = None,
        variables: Mapping[str, Any] | None = None,
        **terms: Unpack[Terms],
    ) -> httpx.Response:
        """The answer to a generated operation; an act gets a key unless its input or the caller names one."""
        given, key = keyed(query, operation_name, as_json(variables or {}), terms.get("idempotency_key"))
        body = {"query": query, "operationName": operation_name, "variables": given}
        is_repeatable = key is not None or not is_act(query, operation_name)
        return await self.send(self._posted(body, key, is_repeatable, terms))

    async def ask(
        self, document: str, variables: Mapping[str, Any] | None = None, **terms: Unpack[Terms]
    ) -> dict[str, Any]:
        """The data of a document of one's own, as plain JSON; an act is repeated only under a key of its input."""
        given = as_json(variables or {})
        if "idempotency_key" in terms:
            raise TypeError("name the key in the document's own input: which of its acts it is for cannot be told")
        key = held.get("idempotencyKey") if isinstance(held := given.get("input"), dict) else None
        acts = "mutation" in document
        body = {"query": document, "variables": given}
        return self.get_data(await self.send(self._posted(body, key, not acts or key is not None, terms)))

    def get_data(self, response: httpx.Response) -> dict[str, Any]:
        """The data of an answer; its errors raised."""
        return data_of(response)

    def execute_ws(
        self,
        query: str,
        operation_name: str | None = None,
        variables: Mapping[str, Any] | None = None,
        **terms: Unpack[Terms],
    ) -> AsyncIterator[dict[str, Any]]:
        """What a subscription tells, without gaps over reconnections; `deadline` bounds each attempt to connect."""
        payload = {"query": query, "operationName": operation_name, "variables": as_json(variables or {})}
        patience = terms.get("deadline", self.deadline)
        stream = Stream(self._socket_url(), self._tokens, payload, self.retrying, patience)
        self._streams.add(stream)
        return stream.events()

    async def send(self, sending: Sending) -> httpx.Response:
        """The answer to a request, sent again while that is safe and there is time."""
        refused: str | None = None
        while True:
            token = await self._token(refused)
            answer = await self._attempt(sending, token)
            if answer is not None and answer.status_code == 401:
                if token is None or refused is not None:
                    raise Unauthenticated("The token is unknown, expired or revoked", request_id=_id(answer))
                refused = token
                continue
            if answer is not None and not self._is_worth_another(sending, answer):
                return answer
            await self._pause(sending, answer)

    def _is_worth_another(self, sending: Sending, answer: httpx.Response) -> bool:
        """Whether to come again is all that an answer says; what took too long is asked once more, if it is a read."""
        if answer.status_code == TOO_LONG and sending.key is None and sending.is_repeatable:
            sending.timeouts += 1
            return sending.timeouts <= 1
        return answer.status_code in AGAIN

    async def _attempt(self, sending: Sending, token: str | None) -> httpx.Response | None:
        """One attempt; nothing when the connection broke or it took too long."""
        headers = {**sending.headers, **({"authorization": f"Bearer {token}"} if token else {})}
        sending.attempts += 1
        seconds = min(self.retrying.attempt_timeout, max(sending.deadline.left, 0.001))
        try:
            async with asyncio.timeout(seconds):
                return await self._http.request(
                    sending.method,
                    self.url + sending.path,
                    content=sending.content,
                    headers=headers,
                    params=dict(sending.params),
                    timeout=httpx.Timeout(seconds),
                )
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
            return None
        except (httpx.TransportError, TimeoutError):
            sending.may_be_done = True
            return None

    async def _pause(self, sending: Sending, answer: httpx.Response | None) -> None:
        """Wait for the next attempt; raise when there is none."""
        pause = self.retrying.pause(sending.attempts - 1, answer)
        if sending.is_repeatable and pause < sending.deadline.left:
            await asyncio.sleep(pause)
            return
        raise self._given_up(sending, answer)

    def _given_up(self, sending: Sending, answer: httpx.Response | None) -> SelarasError:
        limited = answer is not None and answer.status_code == 429
        what = "No answer" if answer is None else f"Answered {answer.status_code}, {problem_of(answer)}"
        unsure = sending.may_be_done or (answer is not None and "not known" in problem_of(answer))
        return (RateLimited if limited else Unreachable)(
            f"{what}; after {sending.attempts} attempts",
            request_id=_id(answer),
            attempts=sending.attempts,
            is_outcome_known=not unsure,
            idempotency_key=sending.key,
            retry_after=retry_after(answer),
        )

    def _posted(self, body: Mapping[str, Any], key: str | None, is_repeatable: bool, terms: Terms) -> Sending:
        deadline = Deadline(terms.get("deadline", self.deadline))
        content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        return Sending("POST", "/graphql", is_repeatable, deadline, content, JSON, key=key)

    async def _token(self, refused: str | None) -> str | None:
        return None if self._tokens is None else await self._tokens.token(refused)

    def _socket_url(self) -> str:
        parts = urlsplit(self.url + "/graphql")
        return urlunsplit(parts._replace(scheme={"http": "ws", "https": "wss"}[parts.scheme]))


def _id(answer: httpx.Response | None) -> str | None:
    return None if answer is None else answer.headers.get("x-request-id")

"""GraphQL over HTTP: one endpoint, its negotiation, its statuses; knows no type of the schema."""

from __future__ import annotations

import logging
import os
import re
import time

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from compiler.execute import Answer, Executor
from compiler.execute import Request as Operation
from db.pool import TimedOut, Unavailable
from db.sign_in import SignIn
from db.viewer import Viewer
from server.auth import Unauthenticated, viewer_of
from server.body import Asked, BadBody, from_get, from_post
from server.call import Call, ClientLeft
from server.graphiql.page import page
from server.leash import Leash
from server.refusals import refused

log = logging.getLogger("selaras")

_MUTATION = re.compile(r"\bmutation\b")
"""May be a mutation: then the token is looked up anew."""
RESPONSE, JSON = "application/graphql-response+json", "application/json"


class Endpoint:
    """An ASGI application that answers GET and POST at one path."""

    def __init__(self) -> None:
        self.executor: Executor
        self.sign_in: SignIn

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = Call(scope, receive)
        request_id = os.urandom(12).hex()
        try:
            answer = await self._negotiated(call, request_id)
        except ClientLeft:
            return
        answer.raw_headers += ((b"vary", b"Accept, Authorization"), (b"x-request-id", request_id.encode()))
        await answer(scope, receive, send)

    async def _negotiated(self, call: Call, request_id: str) -> Response:
        if call.method not in ("GET", "POST"):
            return refused(405, "Use GET or POST.", {"Allow": "GET, POST"})
        if call.method == "GET" and "query" not in call.query and "text/html" in call.headers.get("accept", ""):
            return page()
        media_type = _negotiate(call.headers.get("accept"))
        if media_type is None:
            return refused(406, f"Accept {RESPONSE} or {JSON}.")
        return await self._guarded(call, media_type, request_id)

    async def _guarded(self, call: Call, media_type: str, request_id: str) -> Response:
        """The answer, with every fault made into a status that tells nothing of the inside."""
        try:
            return await self._answer(call, media_type, request_id)
        except Unauthenticated:
            message = "The token is not valid: unknown, expired or revoked. Ask your administrator for a new one."
            return refused(401, message, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
        except BadBody as problem:
            return refused(problem.status, problem.message, media_type=media_type)
        except Unavailable:
            message = (
                "The service is busy or restarting. Send the same again in a second; what was done is not done twice."
            )
            return refused(503, message, {"Retry-After": "1"}, request_id=request_id)
        except TimedOut:
            message = "The query took too long; ask for smaller pages or fewer nested lists."
            return refused(504, message, request_id=request_id)
        except ClientLeft:
            raise
        except Exception:
            log.exception("request %s failed", request_id)
            message = "Something went wrong on our side; quote the request id when you ask."
            return refused(500, message, request_id=request_id)

    async def _answer(self, call: Call, media_type: str, request_id: str) -> Response:
        started = time.perf_counter()
        viewer = await viewer_of(call, self.sign_in)
        asked = from_get(call) if call.method == "GET" else await from_post(call, bool(viewer.user_id))
        acts = _MUTATION.search(asked.query) is not None
        if acts and viewer.user_id:
            viewer = await viewer_of(call, self.sign_in, fresh=True)
        acts = acts and self.executor.acts_on(asked.query, asked.operation_name)
        with Leash(call, acts=acts):
            answer = await self._execute(asked, viewer, call.method == "POST", request_id)
        if answer.method:
            return Response(answer.body, 405, {"Allow": "POST"}, media_type)
        status = 400 if answer.refused and media_type == RESPONSE else 200
        timing = f"total;dur={(time.perf_counter() - started) * 1000:.1f}"
        return Response(answer.body, status, {"Server-Timing": timing}, f"{media_type}; charset=utf-8")

    async def _execute(self, asked: Asked, viewer: Viewer, posted: bool, request_id: str) -> Answer:
        operation = Operation(
            asked.query,
            asked.variables,
            asked.operation_name,
            viewer=viewer,
            request_id=request_id,
            mutations=posted,
        )
        return await self.executor.execute(operation)


def _negotiate(accept: str | None) -> str | None:
    """The media type to answer in; JSON unless the newer type is asked for, None when neither is acceptable."""
    if not accept:
        return JSON
    offered = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    for wanted in offered:
        if wanted == RESPONSE:
            return RESPONSE
        if wanted in (JSON, "*/*", "application/*"):
            return JSON
    return None

"""Answers to requests that never become an operation: status, JSON body, headers; never internals."""

from __future__ import annotations

from collections.abc import Mapping

import orjson
from starlette.responses import Response

CODES = {
    400: "BAD_REQUEST",
    401: "UNAUTHENTICATED",
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    406: "NOT_ACCEPTABLE",
    413: "PAYLOAD_TOO_LARGE",
    415: "UNSUPPORTED_MEDIA_TYPE",
    500: "INTERNAL_SERVER_ERROR",
    503: "SERVICE_UNAVAILABLE",
    504: "TIMED_OUT",
}


def refused(
    status: int,
    message: str,
    headers: Mapping[str, str] | None = None,
    *,
    media_type: str = "application/json",
    request_id: str | None = None,
) -> Response:
    """A GraphQL response of one error, with the HTTP status it deserves."""
    extensions: dict[str, str] = {"code": CODES[status]}
    if request_id is not None:
        extensions["requestId"] = request_id
    body = orjson.dumps({"errors": [{"message": message, "extensions": extensions}]})
    return Response(body, status, dict(headers or {}), media_type)

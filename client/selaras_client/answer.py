"""Answers as they came, read: their data, or what they raise; knows no operation."""

from __future__ import annotations

from typing import Any

import httpx

from .errors import EventsExpired, GraphQLError, GraphQLErrors, Rejected, Unauthenticated, Unreadable

EXPIRED = "EVENTS_EXPIRED"


def data_of(answer: httpx.Response) -> dict[str, Any]:
    """The data of an answer; its errors raised."""
    told = _object(answer)
    request_id = answer.headers.get("x-request-id")
    if errors := told.get("errors"):
        raise raised(errors, request_id)
    if answer.status_code >= 400:
        raise Rejected(f"{answer.status_code}: {answer.text[:200]}", status=answer.status_code, request_id=request_id)
    if not isinstance(told.get("data"), dict):
        raise Unreadable(f"The answer holds no data: {answer.text[:200]}", request_id=request_id)
    return dict(told["data"])


def raised(errors: Any, request_id: str | None = None) -> GraphQLErrors | Unauthenticated:
    """What `errors` of an answer raise."""
    read = [GraphQLError.read(error) for error in errors if isinstance(error, dict)]
    codes = {error.code for error in read}
    if "UNAUTHENTICATED" in codes:
        return Unauthenticated(read[0].message, request_id=request_id)
    return (EventsExpired if EXPIRED in codes else GraphQLErrors)(read, request_id=request_id)


def problem_of(answer: httpx.Response) -> str:
    """What an answer without data says of itself."""
    try:
        return str(answer.json()["errors"][0]["message"])
    except (ValueError, KeyError, IndexError, TypeError):
        return answer.text[:200]


def _object(answer: httpx.Response) -> dict[str, Any]:
    try:
        told = answer.json()
    except ValueError:
        told = None
    if isinstance(told, dict):
        return told
    request_id = answer.headers.get("x-request-id")
    if answer.status_code >= 400:
        raise Rejected(f"{answer.status_code}: {answer.text[:200]}", status=answer.status_code, request_id=request_id)
    raise Unreadable(f"The answer is no JSON object: {answer.text[:200]}", request_id=request_id)

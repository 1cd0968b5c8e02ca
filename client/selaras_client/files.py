"""Forms as files: fetched, and sent back filled in; knows where the service takes them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import uuid4

import httpx

from .answer import problem_of, raised
from .connection import Connection, Sending
from .errors import Rejected, Unreadable
from .file_answer import FileAnswer
from .retrying import Deadline
from .terms import Terms

OCTETS = {"content-type": "application/octet-stream", "accept": "application/json"}


async def downloaded(connection: Connection, period: str, format: str, terms: Terms) -> bytes:
    """The form of a period."""
    sending = Sending(
        "GET",
        "/reports/template",
        True,
        Deadline(terms.get("deadline", connection.deadline)),
        params={"period": period, "format": format},
    )
    return _taken(await connection.send(sending)).content


async def uploaded(
    connection: Connection, file: bytes | Path, mode: str, expected_version: int | None, terms: Terms
) -> FileAnswer:
    """What became of a filled-in form."""
    content = file if isinstance(file, bytes) else await asyncio.to_thread(file.read_bytes)
    key = None if mode == "check" else terms.get("idempotency_key") or str(uuid4())
    sending = Sending(
        "POST",
        "/reports/upload",
        True,
        Deadline(terms.get("deadline", connection.deadline)),
        content=content,
        headers={**OCTETS, **({"idempotency-key": key} if key else {})},
        params={"mode": mode, **({} if expected_version is None else {"expectedVersion": str(expected_version)})},
        key=key,
    )
    answer = _taken(await connection.send(sending))
    try:
        return FileAnswer.model_validate_json(answer.content)
    except ValueError as problem:
        raise Unreadable(f"The answer tells nothing of a file: {answer.text[:200]}") from problem


def _taken(answer: httpx.Response) -> httpx.Response:
    """The answer, unless it refuses the request."""
    if answer.status_code < 400:
        return answer
    request_id = answer.headers.get("x-request-id")
    if answer.status_code == 400 and answer.headers.get("content-type", "").startswith("application/json"):
        raise raised(answer.json().get("errors", []), request_id)
    raise Rejected(f"{answer.status_code}: {problem_of(answer)}", status=answer.status_code, request_id=request_id)

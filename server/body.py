"""The body of a request, bounded in size, in time and in media type; knows no GraphQL."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from db.tier import Tier
from server.alarms import Alarms
from server.call import Call
from server.deadline import InTime
from server.negotiation import is_utf8, named
from server.refusals import BadRequest

BYTES: Mapping[Tier, int] = {
    Tier.ANONYMOUS: 256_000,
    Tier.MEMBER: 4_000_000,
    Tier.ANALYST: 4_000_000,
    Tier.EXPORT: 4_000_000,
}
RECEIVE_SECONDS = 5.0
LATE = Alarms(RECEIVE_SECONDS)


async def received(call: Call, tier: Tier) -> bytes:
    """The body of a POST as JSON's bytes; BadRequest otherwise."""
    if call.headers.get("content-type") != "application/json":
        _check_media_type(call)
    if call.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise BadRequest(415, "Send the body as it is, without Content-Encoding.")
    most = BYTES[tier]
    declared = call.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:12]) > most:
        raise _too_large(most)
    try:
        body = await InTime(_whole(call, most), LATE)
    except TimeoutError:
        raise BadRequest(408, f"The body did not arrive within {RECEIVE_SECONDS:g} seconds.") from None
    if len(body) > most:
        raise _too_large(most)
    return body


async def _whole(call: Call, most: int) -> bytes:
    """The body's pieces, one beyond what is allowed at the most."""
    message = await call.piece()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body
    parts, size = [body], len(body)
    while message.get("more_body") and size <= most:
        message = await call.piece()
        parts.append(message.get("body", b""))
        size += len(parts[-1])
    return b"".join(parts)


def _too_large(most: int) -> BadRequest:
    return BadRequest(413, f"The body is larger than {most} bytes; send less at once.")


def _check_media_type(call: Call) -> None:
    if "content-type" in call.sent_twice:
        raise BadRequest(400, "Content-Type was sent twice; send it once.")
    problem = _media_type_problem(call.headers.get("content-type", ""))
    if problem is not None:
        raise BadRequest(415, problem)


@lru_cache(128)
def _media_type_problem(header: str) -> str | None:
    kind, *parameters = (part.strip() for part in header.lower().split(";"))
    if kind != "application/json":
        return "Send the request as application/json."
    if not is_utf8(named(parameters)):
        return "Send the request in UTF-8."
    return None

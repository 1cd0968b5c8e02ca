"""One JSON document of an issuer, bounded in size and time, over TLS; knows not what it holds."""

from __future__ import annotations

import asyncio
import ipaddress
from typing import Any
from urllib.parse import urlsplit

import httpx
import orjson

SECONDS = 5.0
BYTES = 512_000


class Unreachable(Exception):
    """The document could not be had, or is none; says why."""


async def fetched(client: httpx.AsyncClient, url: str) -> dict[str, Any]:
    """The document at an address; Unreachable otherwise. A redirection is not followed."""
    if not is_safe(url):
        raise Unreachable(f"{url} is not https")
    try:
        async with asyncio.timeout(SECONDS):
            found = orjson.loads(await _body(client, url))
    except (httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError, orjson.JSONDecodeError) as problem:
        raise Unreachable(f"{url}: {type(problem).__name__}") from problem
    if not isinstance(found, dict):
        raise Unreachable(f"{url} holds no JSON object")
    return found


def is_safe(url: str) -> bool:
    """Whether nobody between can change what is read: TLS, or this very machine."""
    parts = urlsplit(url)
    return parts.hostname is not None and (
        parts.scheme == "https" or (parts.scheme == "http" and _is_here(parts.hostname))
    )


async def _body(client: httpx.AsyncClient, url: str) -> bytes:
    async with client.stream("GET", url, headers={"accept": "application/json"}, follow_redirects=False) as answer:
        if answer.status_code != 200:
            raise Unreachable(f"{url} answered {answer.status_code}")
        parts, size = [], 0
        async for part in answer.aiter_bytes():
            parts.append(part)
            size += len(part)
            if size > BYTES:
                raise Unreachable(f"{url} is larger than {BYTES} bytes")
    return b"".join(parts)


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

"""Answers that caches between us and the public may keep, and how a kept one is confirmed; knows no GraphQL."""

from __future__ import annotations

from hashlib import blake2b

from server.reply import Reply


def public(reply: Reply, if_none_match: str | None, max_age: int) -> Reply:
    """The reply as one that is the same for everybody without a token: with its tag, or 304 for who holds it."""
    tag = f'"{blake2b(reply.body, digest_size=16).hexdigest()}"'
    headers = [(name, value) for name, value in reply.headers if name != b"cache-control"]
    headers += [(b"cache-control", b"public, max-age=%d" % max_age), (b"etag", tag.encode())]
    if if_none_match is not None and _holds(if_none_match, tag):
        return Reply(304, b"", [(name, value) for name, value in headers if name != b"content-type"])
    return Reply(reply.status, reply.body, headers)


def _holds(if_none_match: str, tag: str) -> bool:
    """Whether the client names the tag; comparing for If-None-Match is weak."""
    given = [part.strip().removeprefix("W/") for part in if_none_match.split(",")]
    return "*" in given or tag in given

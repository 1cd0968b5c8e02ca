"""Which web pages may ask from a browser: those of this host, and the origins an operator allows; knows no GraphQL.

Cookies are never looked at, so that a foreign page has no rights to borrow; what is kept off is asking at all.
"""

from __future__ import annotations

from dataclasses import dataclass

from server.reply import Header, Reply

METHODS = b"GET, HEAD, POST, OPTIONS"
_PREFLIGHT: tuple[Header, ...] = (
    (b"access-control-allow-methods", b"GET, POST"),
    (b"access-control-allow-headers", b"authorization, content-type, accept"),
    (b"access-control-max-age", b"600"),
)


@dataclass(frozen=True)
class Origins:
    """The allowed origins."""

    allowed: frozenset[str]

    def admits(self, origin: str | None, host: str | None) -> bool:
        """Whether a socket may be opened: programs send no origin, and a page of this host is this host's."""
        if origin is None or origin in self.allowed:
            return True
        return host is not None and origin.partition("://")[2] == host

    def headers(self, origin: str | None) -> list[Header]:
        """What tells a browser that the page may read the answer; nothing for any other."""
        if origin is None or origin not in self.allowed:
            return []
        return [
            (b"access-control-allow-origin", origin.encode("latin-1")),
            (b"access-control-expose-headers", b"x-request-id, retry-after, server-timing, etag, www-authenticate"),
        ]

    def options(self, origin: str | None) -> Reply:
        """The answer to OPTIONS: what may be done here, and by an allowed page."""
        allowed = _PREFLIGHT if origin is not None and origin in self.allowed else ()
        return Reply(204, b"", [(b"allow", METHODS), *allowed])

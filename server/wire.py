"""HTTP/1.1 as uvicorn reads it, but that a request's head must be small and come in time; knows no ASGI.

uvicorn itself waits for a head as long as it takes, and keeps whatever of it has come.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_SECONDS = 5.0
"""From the connection, or from the first byte of a later request, to the head's end."""
HEAD_BYTES = 32_768
"""Of the request line and all headers; a token takes 8 kB at most."""
TOO_LARGE = (b"431 Request Header Fields Too Large", b"The request's headers are too large; send fewer.")


class BoundedProtocol(HttpToolsProtocol):
    """One connection."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._in_head, self._head_bytes, self._piece = False, 0, 0
        self._head_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        before, self._piece = self._head_bytes, len(data)
        super().data_received(data)
        if not self._in_head or self.transport.is_closing():
            return
        # A head that began before this piece has all of it, one that began in it some of it.
        self._head_bytes = before + len(data)
        if self._head_bytes > HEAD_BYTES:
            self._end(*TOO_LARGE)
        elif self._head_timer is None:
            self._await_head()

    def on_message_begin(self) -> None:
        self._in_head, self._head_bytes = True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._stop_timer()
        if self._piece > HEAD_BYTES and self._size() > HEAD_BYTES:
            self._end(*TOO_LARGE)
            # Ends the parser's work on this piece; what uvicorn would answer comes after the end, and is not sent.
            raise ValueError("the head is too large")
        self._in_head, self._head_bytes = False, 0
        super().on_headers_complete()

    def _size(self) -> int:
        return len(self.url) + sum(len(name) + len(value) for name, value in self.headers)

    def _await_head(self) -> None:
        self._head_timer = self.loop.call_later(HEAD_SECONDS, self._late)

    def _late(self) -> None:
        self._head_timer = None
        if self.transport.is_closing():
            return
        if self._in_head:
            self._end(b"408 Request Timeout", b"The request's headers did not arrive in time.")
        else:
            self.transport.close()

    def _stop_timer(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _end(self, status: bytes, message: bytes) -> None:
        """Answer and close; while an earlier request is being answered, only close."""
        self._stop_timer()
        if self.cycle is None or self.cycle.response_complete:
            self.transport.write(
                b"HTTP/1.1 %b\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: %d\r\n"
                b"connection: close\r\n\r\n%b" % (status, len(message), message)
            )
        self.transport.close()

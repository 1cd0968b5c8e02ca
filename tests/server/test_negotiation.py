"""Which media type is answered for which Accept."""

from __future__ import annotations

import pytest

from server.negotiation import EVENTS, JSON, RESPONSE, negotiate


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        ("application/json", JSON),
        (RESPONSE, RESPONSE),
        (f"{RESPONSE}, application/json;q=0.9", RESPONSE),
        (f"{RESPONSE};q=0.5, application/json", JSON),
        (f"application/json, {RESPONSE}", JSON),
        (f"{RESPONSE}, application/json", RESPONSE),
        (f"{RESPONSE};q=0, application/json;q=0.1", JSON),
        (f"{RESPONSE}; charset=utf-8", RESPONSE),
        (f"{RESPONSE}; charset=UTF-8; q=0.3, */*;q=0.2", RESPONSE),
        ("APPLICATION/JSON", JSON),
        ("multipart/mixed, application/json", JSON),
        ("text/event-stream", EVENTS),
        ("text/event-stream, application/json;q=0.1", JSON),
        ("multipart/mixed", None),
        ("image/png, text/plain", None),
        (f"{RESPONSE}; charset=latin-1", None),
        ("application/json;q=0", None),
        ("application/json;q=much", None),
        (",;,", None),
    ],
)
def test_negotiation(accept: str | None, answered: str | None) -> None:
    assert negotiate(accept) == answered

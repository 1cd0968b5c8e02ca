"""Bodies that would take the server's memory."""

from __future__ import annotations

import tracemalloc

import orjson
import pytest

from db.tier import Tier
from server.asked import PATH_CHARACTERS, asked
from server.body import BYTES
from server.refusals import BadRequest

DEEP = 1_000


def _deep_and_wide() -> bytes:
    """Objects in objects, and below them as many values as a body without a token may hold."""
    key = b"a" * 40
    head = b'{"query":"{ __typename }","variables":' + (b'{"' + key + b'":') * DEEP + b"["
    tail = b'"\\u0000"]' + b"}" * (DEEP + 1)
    return head + b"1," * ((BYTES[Tier.ANONYMOUS] - len(head) - len(tail)) // 2) + tail


def test_looking_for_what_cannot_be_stored_takes_little_memory() -> None:
    body = orjson.loads(_deep_and_wide())
    tracemalloc.start()
    try:
        with pytest.raises(BadRequest, match="NUL") as refused:
            asked(body, suspicious=True)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 60_000_000
    assert refused.value.status == 400
    assert len(refused.value.message) < 2 * PATH_CHARACTERS


def test_the_path_of_a_value_is_told() -> None:
    with pytest.raises(BadRequest, match=r"variables\.input\.items\[1\] holds a NUL"):
        asked({"query": "{ a }", "variables": {"input": {"items": ["a", "b\x00"]}}}, suspicious=True)

"""Opaque ids: base64url of format version, type tag and the row's uid; knows no table."""

from __future__ import annotations

import base64
import binascii
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, func, literal_column

VERSION = 1
LETTERS, KEPT = 24, 4_000
"""How long an id is, and how many are kept taken apart."""


def id_sql(tag: int, uid: ColumnElement[UUID]) -> ColumnElement[str]:
    """The id of a row, built in SQL; 18 bytes are 24 letters, without padding."""
    head: ColumnElement[Any] = literal_column(f"'\\x{VERSION:02x}{tag:02x}'::bytea")
    packed: ColumnElement[Any] = head.op("||")(func.uuid_send(uid))
    return func.translate(
        func.encode(packed, literal_column("'base64'")),
        literal_column("'+/'"),
        literal_column("'-_'"),
        type_=Text,
    )


def encode(tag: int, uid: UUID) -> str:
    """The id of a row, built in Python."""
    return base64.urlsafe_b64encode(bytes((VERSION, tag)) + uid.bytes).decode()


def decode(text: str) -> tuple[int, UUID] | None:
    """Tag and uid of an id, or None when it is none of ours."""
    return _decoded(text) if len(text) == LETTERS else None


@lru_cache(KEPT)
def _decoded(text: str) -> tuple[int, UUID] | None:
    """Kept, since one request asks for its ids several times: what they change of its text, and their parts."""
    try:
        raw = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return None
    return (raw[1], UUID(bytes=raw[2:])) if len(raw) == 18 and raw[0] == VERSION else None

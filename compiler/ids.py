"""Opaque ids: base64url of format version, type tag and the row's uid; knows no table but by its declaration."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from uuid import UUID

from asyncpg.pgproto.pgproto import UUID as PackedUUID  # made in a tenth of the time of Python's own, and equal to it
from sqlalchemy import ColumnElement, Text, case, func, literal_column, null

from compiler.declare import DECLARED

VERSION = 1
LETTERS, KEPT = 24, 4_000
"""How long an id is, and how many are kept taken apart."""


def id_sql(tag: int, uid: ColumnElement[UUID]) -> ColumnElement[str]:
    """The id of a row, built in SQL; 18 bytes are 24 letters, without padding."""
    return _packed(literal_column(f"'\\x{VERSION:02x}{tag:02x}'::bytea"), uid)


def _packed(head: ColumnElement[Any], uid: ColumnElement[UUID]) -> ColumnElement[str]:
    return func.translate(
        func.encode(head.op("||")(func.uuid_send(uid)), literal_column("'base64'")),
        literal_column("'+/'"),
        literal_column("'-_'"),
        type_=Text,
    )


def id_by_table(table: str, uid: str) -> Callable[[Any], ColumnElement[Any]]:
    """The id of whatever row two columns name by its table's name and its uid."""

    def named(row: Any) -> ColumnElement[Any]:
        """The opaque id of what was changed; null when it is of a kind that this API does not show (id objek)."""
        tags = {d.table.name: d.tag for d in DECLARED.values() if d.table is not None and d.tag is not None}
        heads: list[tuple[ColumnElement[Any], ColumnElement[Any]]] = [
            (literal_column(f"'{name}'"), literal_column(f"'\\x{VERSION:02x}{tags[name]:02x}'::bytea"))
            for name in sorted(tags)
        ]
        head: ColumnElement[Any] = case(dict(heads), value=getattr(row, table), else_=null())
        return _packed(head, getattr(row, uid))

    return named


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
    return (raw[1], PackedUUID(raw[2:])) if len(raw) == 18 and raw[0] == VERSION else None

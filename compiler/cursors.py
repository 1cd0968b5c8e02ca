"""Cursors, versioned keysets: built in SQL and in Python, and taken apart; knows no list."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Text, cast, func, literal_column

VERSION = "1"
KEPT, LETTERS = 256, 1_000
"""How many cursors are kept taken apart, and how long one of them may be."""


def cursor_text(fingerprint: str, values: Sequence[Any]) -> str:
    """A cursor built in Python; PostgreSQL builds the same text by json_build_array, spaces and all."""
    raw = json.dumps([VERSION, fingerprint, *values], ensure_ascii=False)
    return base64.b64encode(raw.encode()).decode()


def cursor_sql(mark: ColumnElement[str], values: Iterable[ColumnElement[Any]]) -> ColumnElement[str]:
    """A cursor built in SQL of its mark and the values of an order tuple."""
    packed = func.json_build_array(literal_column(f"'{VERSION}'"), mark, *(cast(value, Text) for value in values))
    raw = func.convert_to(cast(packed, Text), literal_column("'UTF8'"))
    encoded = func.encode(raw, literal_column("'base64'"))
    return func.replace(encoded, literal_column("E'\\n'"), literal_column("''"), type_=Text)


def cursor_values(text: str, fingerprint: str) -> list[str | None]:
    """The order tuple of a cursor, as text; ValueError says what is wrong with it."""
    raw = unpacked(text)
    if raw is None:
        raise ValueError("it is no cursor of this API; use one from pageInfo or an edge")
    if raw[0] != VERSION:
        raise ValueError("it is of another version of this API; start from the first page")
    if raw[1] != fingerprint:
        raise ValueError("it belongs to another list or ordering; start from the first page of this one")
    return list(raw[2:])


def unpacked(text: str) -> tuple[str | None, ...] | None:
    """What a cursor holds, None for what is none: one request asks for the text it makes, and for its parts."""
    return _kept(text) if len(text) <= LETTERS else _unpacked(text)


def _unpacked(text: str) -> tuple[str | None, ...] | None:
    try:
        raw = orjson.loads(base64.b64decode(text.encode("ascii"), validate=True))
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return None
    whole = isinstance(raw, list) and len(raw) > 2 and all(v is None or isinstance(v, str) for v in raw)
    return tuple(raw) if whole else None


_kept = lru_cache(KEPT)(_unpacked)

"""The Relay connection as GraphQL types, and the cursors: versioned keysets; knows no table."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import orjson
import strawberry

N = TypeVar("N")
VERSION = "1"
DEFAULT_SIZE, MAXIMUM_SIZE = 20, 100


@strawberry.type(description="Where a page stands in its list; exact in both directions (halaman).")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether rows follow this page.")
    has_previous_page: bool = strawberry.field(description="Whether rows precede this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the first row; null on an empty page.")
    end_cursor: str | None = strawberry.field(description="Cursor of the last row; null on an empty page.")


@strawberry.type(description="A row of a connection and the cursor that stands for it.")
class Edge(Generic[N]):
    cursor: str = strawberry.field(description="Stands for this row in `after` and `before`, under the same ordering.")
    node: N = strawberry.field(description="The row.")


@strawberry.type(description="A page of a list that can grow; `first` or `last`, default 20, at most 100.")
class Connection(Generic[N]):
    edges: list[Edge[N]] = strawberry.field(description="The rows of this page with their cursors.")
    nodes: list[N] = strawberry.field(description="The rows of this page.")
    page_info: PageInfo = strawberry.field(description="Where this page stands.")
    total_count: int = strawberry.field(description="How many rows the whole list has; counted only when asked for.")


def cursor_text(fingerprint: str, values: Sequence[Any]) -> str:
    """A cursor built in Python; PostgreSQL builds the same text by json_build_array, spaces and all."""
    raw = json.dumps([VERSION, fingerprint, *values], ensure_ascii=False)
    return base64.b64encode(raw.encode()).decode()


def cursor_values(text: str, fingerprint: str) -> list[str | None]:
    """The order tuple of a cursor, as text; ValueError says what is wrong with it."""
    try:
        raw = orjson.loads(base64.b64decode(text.encode("ascii"), validate=True))
    except (binascii.Error, UnicodeEncodeError, ValueError):
        raise ValueError("it is no cursor of this API; use one from pageInfo or an edge") from None
    if not (isinstance(raw, list) and len(raw) > 2 and all(v is None or isinstance(v, str) for v in raw)):
        raise ValueError("it is no cursor of this API; use one from pageInfo or an edge")
    if raw[0] != VERSION:
        raise ValueError("it is of another version of this API; start from the first page")
    if raw[1] != fingerprint:
        raise ValueError("it belongs to another list or ordering; start from the first page of this one")
    return raw[2:]

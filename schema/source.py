"""Sources: on what facts rest."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import SourceKind

if TYPE_CHECKING:
    from schema.citation import Citation


@node(t.source, tag=33)
class Source(Node):
    """Something that says something: when it was published is not when it was fetched (sumber)."""

    code: str
    """Unique, stable key (kode)."""
    kind: SourceKind
    """What kind of source (jenis)."""
    title: str
    """Its title (judul)."""
    publisher: str | None
    """Who published it; null when not known (penerbit)."""
    published_on: date | None
    """The day it was published; null when not known (tanggal terbit)."""
    retrieved_on: date | None
    """The day it was fetched; null when not recorded (tanggal diambil)."""
    locator: str | None
    """Where it is, such as an address; null when not recorded (letak)."""
    citations: Connection[Citation] = connection(t.citation.c.source_id)
    """The facts it carries (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Statements: facts in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import Basis

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.programme import Programme
    from schema.project import Project


@node(t.statement, tag=31)
class Statement(Node):
    """A fact in words about a programme or project, until its own entity takes it over (pernyataan)."""

    topic: str
    """What it is about, in a word or two (pokok)."""
    text: str
    """What it says (isi)."""
    basis: Basis
    """On what it rests (dasar)."""
    programme: Programme | None = one(t.statement.c.programme_id)
    """The programme it is about; null where it is about a project (program)."""
    project: Project | None = one(t.statement.c.project_id)
    """The project it is about; null where it is about a programme (proyek)."""
    citations: Connection[Citation] = connection(t.citation.c.statement_id)
    """Its sources (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

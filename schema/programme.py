"""Programmes: what is coordinated."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from resolvers import bilingual
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.participation import Participation
    from schema.project import Project


@node(t.programme, tag=1)
class Programme(Node):
    """A coordinated initiative of several organisations, not the budget's code level Program (program koordinasi)."""

    code: str
    """Unique, stable key, such as EXPORT-VILLAGE (kode)."""
    name: str = sql(bilingual.name)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    purpose: str | None
    """What it is for; null when no source says so (tujuan)."""
    themes: list[str]
    """Themes it works on, in words (tema)."""
    span: Span = span()
    """When it runs (masa program)."""
    coordinator: Organisation = one(t.programme.c.coordinator_org_id)
    """The organisation that coordinates, synchronises and controls it (koordinator)."""
    projects: Connection[Project] = connection(
        t.project.c.programme_id, order_by=(t.project.c.starts_on, t.project.c.code)
    )
    """Its projects that the viewer may see, earliest first, undated last (proyek)."""
    participations: Connection[Participation] = connection(t.participation.c.programme_id)
    """Roles of organisations in the programme itself; those in its projects are on the projects (peran)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Sites of projects: where, and on which commodity."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import SiteSelection
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.milestone import Milestone
    from schema.project import Project
    from schema.region import Region


@node(t.project_site, tag=5)
class ProjectSite(Node):
    """A place where a project works, on a commodity, and how far the place is chosen (lokasi proyek)."""

    project: Project = one(t.project_site.c.project_id, implied=True)
    """The project that works there (proyek)."""
    region: Region = one(t.project_site.c.region_id)
    """The region, mostly a regency or city (wilayah)."""
    selection: SiteSelection
    """How far the place is chosen (status pemilihan)."""
    span: Span = span()
    """When the project works there (masa)."""
    milestones: Connection[Milestone] = connection(t.milestone.c.site_id, order_by=t.milestone.c.due_on)
    """Milestones that concern this site, by due day, undated last (capaian antara)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

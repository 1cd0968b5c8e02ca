"""Sites of projects: where, and on which commodity."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import SiteSelection
from resolvers import known, site
from resolvers import region as regions
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.commodity import Commodity
    from schema.indicator_target import IndicatorTarget
    from schema.indicator_value import IndicatorValue
    from schema.milestone import Milestone
    from schema.project import Project
    from schema.region import Region
    from schema.status import StatusEvent


@node(t.project_site, tag=5)
class ProjectSite(Node):
    """A place where a project works, on a commodity, and how far the place is chosen (lokasi proyek)."""

    project: Project = one(t.project_site.c.project_id, implied=True)
    """The project that works there (proyek)."""
    region: Region = one(t.project_site.c.region_id)
    """The region, mostly a regency or city (wilayah)."""
    province: Region | None = one(on=regions.is_province_of_site)
    """The province in which it lies on the given day; null when none is recorded (provinsi)."""
    commodity: Commodity | None = one(t.project_site.c.commodity_id)
    """What is made there; null where none is named (komoditas)."""
    selection: SiteSelection
    """How far the place is chosen (status pemilihan)."""
    selection_at: SiteSelection | None = sql(known.status("project_site_id", SiteSelection, "selection"))
    span: Span = span()
    """When the project works there (masa)."""
    milestones: Connection[Milestone] = connection(t.milestone.c.site_id, order_by=t.milestone.c.due_on)
    """Milestones that concern this site, by due day, undated last (capaian antara)."""
    overlapping_sites: Connection[ProjectSite] = connection(on=site.overlaps)
    """Sites of other projects in the same region on the same commodity: what to synchronise (sinkronisasi)."""
    targets: Connection[IndicatorTarget] = connection(t.indicator_target.c.site_id)
    """Targets for this site (sasaran)."""
    values: Connection[IndicatorValue] = connection(t.indicator_value.c.site_id)
    """Values measured at this site (capaian)."""
    status_history: Connection[StatusEvent] = connection(t.status_event.c.project_site_id, order_by=t.status_event.c.at)
    """Its changes of selection, earliest first (riwayat status)."""
    citations: Connection[Citation] = connection(t.citation.c.project_site_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

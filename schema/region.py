"""Regions: names, codes and parents change, the region stays."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import RegionKind, RegionLevel
from resolvers import bilingual

if TYPE_CHECKING:
    from schema.site import ProjectSite


@node(t.region, tag=6)
class Region(Node):
    """A territory; what it belongs to and how it is coded depends on the day (wilayah)."""

    code: str
    """Unique, stable key of this API, such as ID-94.06; for the codes of registers see `codes` (kode)."""
    name: str = sql(bilingual.name)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    level: RegionLevel
    """Its level in the territorial division (tingkat)."""
    kind: RegionKind
    """What kind of region: tells a regency from a city (jenis)."""
    sites: Connection[ProjectSite] = connection(t.project_site.c.region_id)
    """Sites of projects in exactly this region (lokasi proyek)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

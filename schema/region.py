"""Regions: names, codes and parents change, the region stays."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql, where
from compiler.node import Node
from compiler.pages import Connection
from compiler.specs import Condition
from db import tables as t
from db.words import Language, RegionKind, RegionLevel
from resolvers import bilingual, region, validity

if TYPE_CHECKING:
    from schema.budget_line import BudgetLine
    from schema.citation import Citation
    from schema.country import Country
    from schema.organisation import Organisation
    from schema.region_code import RegionCode
    from schema.region_parent import RegionParent
    from schema.site import ProjectSite


@node(t.region, tag=6)
class Region(Node):
    """A territory; what it belongs to and how it is coded depends on the day (wilayah)."""

    code: str
    """Unique, stable key of this API, such as ID-94.06; the codes of registers are in `codes` and `codeIn` (kode)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    level: RegionLevel
    """Its level in the territorial division (tingkat)."""
    kind: RegionKind
    """What kind of region: tells a regency from a city (jenis)."""
    country: Country = one(t.region.c.country_id)
    """The state it lies in (negara)."""
    code_in: str | None = sql(region.code_in)
    within: Condition = where(region.is_within)
    codes: Connection[RegionCode] = connection(on=region.has_code)
    """Its codes within schemes: all there ever were, or of one scheme, or on one day (kode wilayah)."""
    parent: Region | None = one(on=region.is_parent)
    """The region it belongs to on the given day; null for a province, or when none is recorded (wilayah induk)."""
    province: Region | None = one(on=region.is_province)
    """The province in which it lies on the given day, or itself; null when none is recorded (provinsi)."""
    children: Connection[Region] = connection(on=region.is_child, order_by=t.region.c.sort_name)
    """The regions that belong to it on the given day, by name (wilayah bawahan)."""
    parent_history: Connection[RegionParent] = connection(t.region_parent.c.region_id, on=validity.part_on_day)
    """Which regions it belonged to, and when: all there ever were, or that of one day (riwayat wilayah induk)."""
    sites: Connection[ProjectSite] = connection(t.project_site.c.region_id)
    """Sites of projects in exactly this region (lokasi proyek)."""
    budget_lines: Connection[BudgetLine] = connection(t.budget_line.c.region_id)
    """Budget lines for exactly this region, replaced versions included (rincian anggaran)."""
    organisations: Connection[Organisation] = connection(t.organisation.c.region_id, order_by=t.organisation.c.code)
    """Organisations that have their seat here, by code (organisasi)."""
    citations: Connection[Citation] = connection(t.citation.c.region_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Commodities: what sites make."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import CommodityKind, Language
from resolvers import bilingual

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.site import ProjectSite


@node(t.commodity, tag=11)
class Commodity(Node):
    """A commodity, product or service (komoditas)."""

    code: str
    """Unique, stable key (kode)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    kind: CommodityKind
    """Whether it is raw, made or done (jenis)."""
    kbli_code: str | None
    """Five digits of Indonesia's standard classification of business fields; null when not known (kode KBLI)."""
    kbli_version: int | None
    """The edition of that classification, 2020 or 2025; null when there is no code (versi KBLI)."""
    hs6: str | None
    """Six digits of the Harmonised System; null for a service or when not known (kode HS)."""
    cluster: str | None
    """The cluster a programme counts it to, in words; null when none does (klaster)."""
    sites: Connection[ProjectSite] = connection(t.project_site.c.commodity_id)
    """Sites of projects that work on it (lokasi proyek)."""
    citations: Connection[Citation] = connection(t.citation.c.commodity_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Organisations, what they are called, and how they stand to each other."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import OrganisationKind
from resolvers import organisation
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.participation import Participation
    from schema.project import Project
    from schema.region import Region


@node(t.organisation, tag=7)
class Organisation(Node):
    """A ministry, region's government, company, partner or body; its names and relations depend on the day (organisasi)."""

    code: str
    """Unique, stable key (kode)."""
    kind: OrganisationKind
    """What kind of organisation (jenis)."""
    name: str = sql(organisation.name)
    abbreviation: str | None = sql(organisation.abbreviation)
    is_active: bool = sql(organisation.is_active)
    valid: Period = period("valid")
    """When it exists (masa berdiri)."""
    region: Region | None = one(t.organisation.c.region_id)
    """Where it has its seat; null when not recorded (kedudukan)."""
    members: Connection[Organisation] = connection(on=organisation.is_member)
    """Its members on the given day (anggota)."""
    led_projects: Connection[Project] = connection(t.project.c.lead_org_id)
    """Projects it is accountable for (proyek yang dipimpin)."""
    participations: Connection[Participation] = connection(t.participation.c.organisation_id)
    """Its roles in programmes and projects (peran)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Projects, how far they are, and how they stand to each other: the canonical subject."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, many, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import Modality, ProjectStatus, Visibility
from resolvers import bilingual, project
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.milestone import Milestone
    from schema.organisation import Organisation
    from schema.participation import Participation
    from schema.phase import Phase
    from schema.programme import Programme
    from schema.site import ProjectSite


@node(t.project, tag=2)
class Project(Node):
    """A project of a programme: who does what, where, by when, with which means (proyek)."""

    code: str
    """Unique, stable key, such as ID-JP-SMI-1 (kode)."""
    name: str = sql(bilingual.name)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    programme: Programme = one(t.project.c.programme_id)
    """The programme it belongs to (program)."""
    lead: Organisation | None = one(t.project.c.lead_org_id)
    """The accountable organisation; null until one is named (penanggung jawab)."""
    status: ProjectStatus
    """Where it stands in its life cycle (status)."""
    modality: Modality
    """How it is carried (modalitas)."""
    visibility: Visibility
    """Who may see it (keterbukaan)."""
    objective: str | None
    """What it does, in words; null when not stated (sasaran)."""
    project_purpose: str | None
    """Project purpose in the sense of a project design matrix; null when not stated (tujuan proyek)."""
    overall_goal: str | None
    """Overall goal in the sense of a project design matrix; null when not stated (tujuan akhir)."""
    span: Span = span()
    """When it runs (masa proyek)."""
    starts_on: date | None
    """Its first day; null when unknown (tanggal mulai)."""
    ends_on: date | None = sql(project.ends_on)
    is_running: bool = sql(project.is_running)
    is_late: bool = sql(project.is_late)
    weighted_progress: Decimal | None = sql(project.weighted_progress)
    sites: Connection[ProjectSite] = connection(t.project_site.c.project_id)
    """Where it works, and on which commodity (lokasi)."""
    phases: list[Phase] = many(t.phase.c.project_id, order_by=t.phase.c.ordinal, at_most=50)
    """Its phases in their order (tahap)."""
    milestones: Connection[Milestone] = connection(t.milestone.c.project_id, order_by=t.milestone.c.due_on)
    """Its milestones by due day, undated last (capaian antara)."""
    participations: Connection[Participation] = connection(t.participation.c.project_id)
    """Which organisation does what in it, and when (peran)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Status events: the history of every life cycle."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t
from db.words import GrantRole, WorkflowEntity

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.budget import Budget
    from schema.milestone import Milestone
    from schema.organisation import Organisation
    from schema.phase import Phase
    from schema.project import Project
    from schema.report import Report
    from schema.site import ProjectSite
    from schema.source import Source


@node(t.status_event, tag=32)
class StatusEvent(Node):
    """One change of status: what, by which organisation, in which role, why; never edited (riwayat status)."""

    entity: WorkflowEntity
    """What has changed (jenis alur)."""
    from_status: str
    """The status before, a word of its subject's vocabulary (dari)."""
    to_status: str
    """The status after, a word of its subject's vocabulary (ke)."""
    at: datetime
    """Instant of the change, UTC (pada)."""
    organisation: Organisation | None = one(t.status_event.c.organisation_id)
    """For which organisation it was done; null when only a source tells of it (oleh)."""
    role: GrantRole | None
    """In which role it was done; null when only a source tells of it (peran)."""
    reason: str | None
    """Why; null where no reason is asked for (alasan)."""
    effective_on: date | None
    """The day from which it holds, of suspensions and terminations; null for what holds at once (berlaku sejak)."""
    waiver_reason: str | None
    """Why what was still committed is waived; null where nothing was (alasan penghapusan komitmen)."""
    source: Source | None = one(t.status_event.c.source_id)
    """The source that tells of it; null when it was done here (sumber)."""
    project: Project | None = one(t.status_event.c.project_id)
    """The project that changed; null when it was something else, or is not visible (proyek)."""
    agreement: Agreement | None = one(t.status_event.c.agreement_id)
    """The agreement that changed; null when it was something else, or is not visible (kesepakatan)."""
    report: Report | None = one(t.status_event.c.report_id)
    """The report that changed; null when it was something else, or is not visible (laporan)."""
    budget: Budget | None = one(t.status_event.c.budget_id)
    """The budget that changed; null when it was something else, or is not visible (anggaran)."""
    site: ProjectSite | None = one(t.status_event.c.project_site_id)
    """The site that changed; null when it was something else, or is not visible (lokasi)."""
    phase: Phase | None = one(t.status_event.c.phase_id)
    """The phase that changed; null when it was something else, or is not visible (tahap)."""
    milestone: Milestone | None = one(t.status_event.c.milestone_id)
    """The milestone that changed; null when it was something else, or is not visible (capaian antara)."""

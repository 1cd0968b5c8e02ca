"""Milestones of phases."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import DatePrecision, Language, MilestoneStatus
from resolvers import bilingual, known, milestone

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.citation import Citation
    from schema.document import Document
    from schema.milestone_progress import MilestoneProgress
    from schema.organisation import Organisation
    from schema.phase import Phase
    from schema.project import Project
    from schema.site import ProjectSite
    from schema.status import StatusEvent


@node(t.milestone, tag=4)
class Milestone(Node):
    """What is due when in a phase, from whom; an item of an action plan where it has an agreement (capaian antara)."""

    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    status: MilestoneStatus
    """Where it stands; being overdue is derived, see `isOverdue` (status)."""
    due_on: date | None
    """The day it is due, inside its phase; null when none is known (jatuh tempo)."""
    due_precision: DatePrecision
    """How exactly the due day is known (ketelitian)."""
    done_on: date | None
    """The day it was done; null until then (tanggal selesai)."""
    percent: Decimal
    """How far it is, 0 to 100 percent, 6 decimals, by accepted reports (kemajuan)."""
    weight: Decimal
    """Its share of the phase, 0 to 100 percent, 6 decimals (bobot)."""
    is_overdue: bool = sql(milestone.is_overdue)
    phase: Phase = one(t.milestone.c.phase_id, implied=True)
    """The phase it belongs to (tahap)."""
    project: Project = one(t.milestone.c.project_id, implied=True)
    """The project it belongs to (proyek)."""
    site: ProjectSite | None = one(t.milestone.c.site_id)
    """The site it concerns; null when it concerns the whole project (lokasi)."""
    agreement: Agreement | None = one(t.milestone.c.agreement_id)
    """The action plan it is an item of; null when it is none or not visible (rencana aksi)."""
    responsible: Organisation | None = one(t.milestone.c.responsible_org_id)
    """The organisation that shall reach it; null when none is named (penanggung jawab)."""
    progress: Connection[MilestoneProgress] = connection(t.milestone_progress.c.milestone_id)
    """What reports say of it (kemajuan yang dilaporkan)."""
    documents: Connection[Document] = connection(t.document.c.milestone_id)
    """Documents attached to it (dokumen)."""
    status_at: MilestoneStatus | None = sql(known.status("milestone_id", MilestoneStatus))
    status_history: Connection[StatusEvent] = connection(t.status_event.c.milestone_id, order_by=t.status_event.c.at)
    """Its changes of status made here, earliest first (riwayat status)."""
    citations: Connection[Citation] = connection(t.citation.c.milestone_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Phases of projects."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import Language, PhaseStatus
from resolvers import bilingual, known
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.budget_line import BudgetLine
    from schema.citation import Citation
    from schema.milestone import Milestone
    from schema.project import Project
    from schema.status import StatusEvent


@node(t.phase, tag=3)
class Phase(Node):
    """A phase of a project; it lies inside the project's span (tahap)."""

    ordinal: int
    """Its place among the project's phases, from 1 (urutan)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    status: PhaseStatus
    """Where it stands (status)."""
    span: Span = span()
    """When it runs; unknown where the source gives no dates (masa tahap)."""
    project: Project = one(t.phase.c.project_id, implied=True)
    """The project it belongs to (proyek)."""
    milestones: Connection[Milestone] = connection(t.milestone.c.phase_id, order_by=t.milestone.c.due_on)
    """Its milestones by due day, undated last (capaian antara)."""
    budget_lines: Connection[BudgetLine] = connection(t.budget_line.c.phase_id)
    """Budget lines meant for it, replaced versions included (rincian anggaran)."""
    status_at: PhaseStatus | None = sql(known.status("phase_id", PhaseStatus))
    status_history: Connection[StatusEvent] = connection(t.status_event.c.phase_id, order_by=t.status_event.c.at)
    """Its changes of status made here, earliest first (riwayat status)."""
    citations: Connection[Citation] = connection(t.citation.c.phase_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

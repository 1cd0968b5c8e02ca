"""Budgets of projects."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import BudgetStatus, FiscalCalendar, Visibility
from resolvers import budget, known
from schema.money import Money, money
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.budget_line import BudgetLine
    from schema.citation import Citation
    from schema.project import Project
    from schema.status import StatusEvent


@node(t.budget, tag=16)
class Budget(Node):
    """A budget of a project for one fiscal year in one currency; its versions stand side by side (anggaran)."""

    project: Project = one(t.budget.c.project_id, implied=True)
    """The project it belongs to (proyek)."""
    calendar: FiscalCalendar
    """Which year it runs by (kalender fiskal)."""
    fiscal_year: int
    """The fiscal year, by the year in which it begins (tahun anggaran)."""
    period: Period = period("period")
    """First and last day of the fiscal year (masa anggaran)."""
    currency: str
    """ISO 4217 code of all its amounts (mata uang)."""
    total: Money = money(t.budget.c.total, t.budget.c.currency)
    """Its total; its lines sum to it from SUBMITTED on (pagu)."""
    version: int
    """Counts its versions, from 1; those that were replaced are REVISED (versi)."""
    revision_reason: str | None
    """Why it revises the version before; null for a first version (alasan revisi)."""
    status: BudgetStatus
    """Where it stands (status)."""
    status_at: BudgetStatus | None = sql(known.status("budget_id", BudgetStatus))
    is_official: bool = sql(budget.is_official)
    visibility: Visibility
    """Who may see it: at most those who see the project, from APPROVED on (keterbukaan)."""
    lines: Connection[BudgetLine] = connection(t.budget_line.c.budget_id)
    """Its lines (rincian)."""
    status_history: Connection[StatusEvent] = connection(t.status_event.c.budget_id, order_by=t.status_event.c.at)
    """Its changes of status, earliest first (riwayat status)."""
    citations: Connection[Citation] = connection(t.citation.c.budget_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

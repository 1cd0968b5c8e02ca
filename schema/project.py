"""Projects, how far they are, and how they stand to each other: the canonical subject."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, many, node, one, rows, sql, where
from compiler.node import Node
from compiler.pages import Connection
from compiler.specs import Condition
from db import tables as t
from db.words import Language, Modality, ProjectStatus, Visibility
from resolvers import agreement, bilingual, budget, known, project, validity
from schema.money import FundingTotal
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.budget import Budget
    from schema.budget_line import BudgetLine
    from schema.citation import Citation
    from schema.concurrence import Concurrence
    from schema.indicator import Indicator
    from schema.milestone import Milestone
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.participation import Participation
    from schema.phase import Phase
    from schema.programme import Programme
    from schema.project_relation import ProjectRelation
    from schema.reporting_period import ReportingPeriod
    from schema.site import ProjectSite
    from schema.statement import Statement
    from schema.status import StatusEvent


@node(t.project, tag=2)
class Project(Node):
    """A project of a programme: who does what, where, by when, with which means (proyek)."""

    code: str
    """Unique, stable key, such as ID-JP-SMI-1 (kode)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
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
    status_at: ProjectStatus | None = sql(known.status("project_id", ProjectStatus))
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
    duration_days: int | None = sql(project.duration_days)
    is_running: bool = sql(project.is_running)
    is_late: bool = sql(project.is_late)
    weighted_progress: Decimal | None = sql(project.weighted_progress)
    region: Condition = where(within=project.works_within)
    """Where it works, by any of its sites (wilayah)."""
    sites: Connection[ProjectSite] = connection(t.project_site.c.project_id)
    """Where it works, and on which commodity (lokasi)."""
    phases: list[Phase] = many(t.phase.c.project_id, order_by=t.phase.c.ordinal, at_most=50)
    """Its phases in their order (tahap)."""
    milestones: Connection[Milestone] = connection(t.milestone.c.project_id, order_by=t.milestone.c.due_on)
    """Its milestones by due day, undated last (capaian antara)."""
    participations: Connection[Participation] = connection(t.participation.c.project_id, on=validity.part_on_day)
    """Which organisation does what in it, and when (peran serta)."""
    budgets: Connection[Budget] = connection(
        t.budget.c.project_id, order_by=(t.budget.c.fiscal_year, t.budget.c.version)
    )
    """Its budgets in all versions, by fiscal year (anggaran)."""
    budget_lines: Connection[BudgetLine] = connection(t.budget_line.c.project_id)
    """The lines of all its budgets, replaced versions included (rincian anggaran)."""
    budget_totals: list[FundingTotal] = rows(budget.totals_of_project)
    agreements: Connection[Agreement] = connection(
        t.agreement.c.project_id, on=agreement.held_on, order_by=t.agreement.c.signed_on
    )
    """Agreements on it, by day of signature, unsigned last (kesepakatan)."""
    indicators: Connection[Indicator] = connection(t.indicator.c.project_id, order_by=t.indicator.c.code)
    """What is measured (indikator)."""
    obligations: Connection[ReportingObligation] = connection(on=project.is_owed)
    """Who owes which reports (kewajiban pelaporan)."""
    reporting_periods: Connection[ReportingPeriod] = connection(on=project.is_due, order_by=t.reporting_period.c.due_on)
    """The periods of these obligations, by due day (masa pelaporan)."""
    relations: Connection[ProjectRelation] = connection(on=project.relates)
    """How it stands to other projects, in both directions (hubungan proyek)."""
    predecessors: Connection[Project] = connection(on=project.precedes)
    """Projects it follows on from (proyek pendahulu)."""
    successors: Connection[Project] = connection(on=project.follows)
    """Projects that follow on from it (proyek lanjutan)."""
    status_history: Connection[StatusEvent] = connection(t.status_event.c.project_id, order_by=t.status_event.c.at)
    """Its changes of status, earliest first (riwayat status)."""
    concurrences: Connection[Concurrence] = connection(t.concurrence.c.project_id, order_by=t.concurrence.c.at)
    """The words of its foreign funders on its proposals, earliest first (persetujuan pendana)."""
    statements: Connection[Statement] = connection(t.statement.c.project_id)
    """Facts in words that have no entity of their own yet (pernyataan)."""
    citations: Connection[Citation] = connection(t.citation.c.project_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

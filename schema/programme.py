"""Programmes: what is coordinated."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, rows, sql, value
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import Basis, Language
from resolvers import agreement, bilingual, programme, validity
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.citation import Citation
    from schema.indicator import Indicator
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.participation import Participation
    from schema.project import Project
    from schema.statement import Statement


@value
class BasisShare:
    """How many cited facts rest on a basis (dasar fakta)."""

    basis: Basis
    """On what they rest (dasar)."""
    count: int
    """How many citations (jumlah)."""
    share: Decimal
    """Their share of all citations of the programme that the viewer sees, in percent, 6 decimals (bagian)."""


@node(t.programme, tag=1)
class Programme(Node):
    """A coordinated initiative of several organisations, not the budget's code level Program (program koordinasi)."""

    code: str
    """Unique, stable key, such as EXPORT-VILLAGE (kode)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    purpose: str | None
    """What it is for; null when no source says so (tujuan)."""
    themes: list[str]
    """Themes it works on, in words (tema)."""
    span: Span = span()
    """When it runs (masa program)."""
    coordinator: Organisation = one(t.programme.c.coordinator_org_id)
    """The organisation that coordinates, synchronises and controls it (koordinator)."""
    projects: Connection[Project] = connection(
        t.project.c.programme_id, order_by=(t.project.c.starts_on, t.project.c.code)
    )
    """Its projects that the viewer may see, earliest first, undated last (proyek)."""
    participations: Connection[Participation] = connection(t.participation.c.programme_id, on=validity.part_on_day)
    """Roles of organisations in the programme itself; those in its projects are on the projects (peran serta)."""
    agreements: Connection[Agreement] = connection(
        t.agreement.c.programme_id, on=agreement.held_on, order_by=t.agreement.c.signed_on
    )
    """Agreements on the programme itself, by day of signature, unsigned last (kesepakatan)."""
    indicators: Connection[Indicator] = connection(t.indicator.c.programme_id, order_by=t.indicator.c.code)
    """What is measured for the programme itself (indikator)."""
    obligations: Connection[ReportingObligation] = connection(on=programme.is_owed)
    """Reporting obligations from roles in the programme itself (kewajiban pelaporan)."""
    statements: Connection[Statement] = connection(t.statement.c.programme_id)
    """Facts in words that have no entity of their own yet (pernyataan)."""
    citations: Connection[Citation] = connection(t.citation.c.subject_programme_id)
    """On what the facts about the programme itself rest (rujukan)."""
    facts: Connection[Citation] = connection(t.citation.c.programme_id)
    """Citations of all facts of the programme, its projects and all that belongs to them (fakta)."""
    fact_basis: list[BasisShare] = rows(programme.fact_basis, at_most=10)
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

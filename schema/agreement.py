"""Agreements on programmes and projects."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import AgreementKind, AgreementStatus, DatePrecision, Language, Visibility
from resolvers import agreement, bilingual, known
from schema.span import Span, span

if TYPE_CHECKING:
    from schema.agreement_party import AgreementParty
    from schema.citation import Citation
    from schema.document import Document
    from schema.milestone import Milestone
    from schema.programme import Programme
    from schema.project import Project
    from schema.status import StatusEvent


@node(t.agreement, tag=23)
class Agreement(Node):
    """An agreement of several organisations; a change after signature is an addendum, never an edit (kesepakatan)."""

    code: str
    """Unique, stable key (kode)."""
    kind: AgreementKind
    """What kind of agreement (jenis)."""
    number: str | None
    """Its official number; null when not known (nomor)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    programme: Programme | None = one(t.agreement.c.programme_id)
    """The programme it is on; null where it is on a project (program)."""
    project: Project | None = one(t.agreement.c.project_id)
    """The project it is on; null where it is on a programme, or when not visible (proyek)."""
    parent: Agreement | None = one(t.agreement.c.parent_id)
    """The agreement it follows from; null when it is a first one (kesepakatan induk)."""
    children: Connection[Agreement] = connection(t.agreement.c.parent_id, order_by=t.agreement.c.signed_on)
    """Agreements that follow from it, by day of signature, unsigned last (kesepakatan turunan)."""
    no_parent_reason: str | None
    """Why a cooperation agreement follows from no other; null where it does, or needs not (alasan tanpa induk)."""
    status: AgreementStatus
    """Where it stands; in force and expired are derived (status)."""
    status_at: AgreementStatus | None = sql(known.status("agreement_id", AgreementStatus))
    visibility: Visibility
    """Who may see it: parties and circle until it is signed, then at most those who see its subject (keterbukaan)."""
    signed_on: date | None
    """The day of the last signature; null until then, or when not known (tanggal penandatanganan)."""
    signed_precision: DatePrecision
    """How exactly that day is known (ketelitian)."""
    span: Span = span()
    """When it holds (masa berlaku)."""
    is_in_force: bool = sql(agreement.is_in_force)
    is_expired: bool = sql(agreement.is_expired)
    parties: Connection[AgreementParty] = connection(t.agreement_party.c.agreement_id)
    """Who signs, in which capacity (pihak)."""
    milestones: Connection[Milestone] = connection(t.milestone.c.agreement_id, order_by=t.milestone.c.due_on)
    """The items of an action plan, by due day, undated last (butir rencana aksi)."""
    documents: Connection[Document] = connection(t.document.c.agreement_id)
    """Documents attached to it (dokumen)."""
    status_history: Connection[StatusEvent] = connection(t.status_event.c.agreement_id, order_by=t.status_event.c.at)
    """Its changes of status, earliest first (riwayat status)."""
    citations: Connection[Citation] = connection(t.citation.c.agreement_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Documents: links with a digest, never the bytes."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from db.words import DocumentKind
from resolvers import document

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.entry import FinancialEntry
    from schema.milestone import Milestone
    from schema.report import Report


@node(t.document, tag=30)
class Document(Node):
    """A link to a document, with the digest of what it led to (dokumen)."""

    kind: DocumentKind
    """What kind of document (jenis)."""
    title: str
    """Its title (judul)."""
    url: str
    """Where it is, an http or https address (alamat)."""
    sha256: str | None = sql(document.sha256)
    size_bytes: int | None
    """Size of the linked file in bytes; null when not recorded (ukuran)."""
    media_type: str | None
    """Its media type, such as application/pdf; null when not known (jenis media)."""
    language: str | None
    """Its language as a BCP 47 tag; null when not known (bahasa)."""
    dated_on: date | None
    """The day it bears; null when none (tanggal)."""
    agreement: Agreement | None = one(t.document.c.agreement_id)
    """The agreement it is attached to; null when to something else, or not visible (kesepakatan)."""
    report: Report | None = one(t.document.c.report_id)
    """The report it is attached to; null when to something else, or not visible (laporan)."""
    milestone: Milestone | None = one(t.document.c.milestone_id)
    """The milestone it is attached to; null when to something else, or not visible (capaian antara)."""
    entry: FinancialEntry | None = one(t.document.c.financial_entry_id)
    """The entry it is attached to; null when to something else, or not visible (transaksi)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

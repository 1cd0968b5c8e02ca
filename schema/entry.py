"""Financial entries: movements on budget lines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import EntryKind
from schema.money import Money, money

if TYPE_CHECKING:
    from schema.budget_line import BudgetLine
    from schema.document import Document
    from schema.report import Report
    from schema.source import Source


@node(t.financial_entry, tag=19)
class FinancialEntry(Node):
    """A movement on a budget line, stated by a report or imported from a source; never edited (transaksi)."""

    kind: EntryKind
    """What it records (jenis)."""
    amount: Money = money(
        t.financial_entry.c.amount,
        t.financial_entry.c.currency,
        on=t.financial_entry.c.on_date,
        rate_to_idr=t.financial_entry.c.rate_to_idr,
    )
    """How much; negative when it reverses another (jumlah)."""
    on_date: date
    """The day of the movement (tanggal)."""
    rate_to_idr: Decimal | None
    """Rupiah for one unit of its currency, frozen at entry, 8 decimals; null when not recorded (kurs ke rupiah)."""
    document_ref: str | None
    """Reference of the paper behind it; null when none (nomor bukti)."""
    line: BudgetLine | None = one(t.financial_entry.c.line_id)
    """The budget line; null when the viewer may not see it (rincian anggaran)."""
    report: Report | None = one(t.financial_entry.c.report_id)
    """The report that states it; null when it was imported, or is not visible (laporan)."""
    report_revision: int | None
    """The revision of that report, from 1; null when it was imported (revisi)."""
    reverses: FinancialEntry | None = one(t.financial_entry.c.reverses_id)
    """The entry it takes back; null when it takes back none (membatalkan)."""
    source: Source | None = one(t.financial_entry.c.source_id)
    """Where it was imported from; null when a report states it (sumber)."""
    documents: Connection[Document] = connection(t.document.c.financial_entry_id)
    """Documents attached to it (bukti)."""

"""Lines of budgets: what is allocated, and how far it is used."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import FundingSource
from resolvers import budget as budgets
from schema.money import Money, counted_money, money, pending_money

if TYPE_CHECKING:
    from schema.budget import Budget
    from schema.citation import Citation
    from schema.entry import FinancialEntry
    from schema.organisation import Organisation
    from schema.phase import Phase
    from schema.project import Project
    from schema.region import Region


@node(t.budget_line, tag=17)
class BudgetLine(Node):
    """An allocation from a source, to whom, for where, and what reports say of its use (rincian anggaran)."""

    budget: Budget = one(t.budget_line.c.budget_id, implied=True)
    """The budget it belongs to (anggaran)."""
    project: Project = one(t.budget_line.c.project_id, implied=True)
    """The project it belongs to (proyek)."""
    source: FundingSource
    """Where the money comes from (sumber pendanaan)."""
    funder: Organisation = one(t.budget_line.c.funder_org_id)
    """Who gives it (pendana)."""
    executor: Organisation = one(t.budget_line.c.executor_org_id)
    """Who spends it (pelaksana)."""
    region: Region | None = one(t.budget_line.c.region_id)
    """Where it is spent; null when for no particular place (wilayah)."""
    phase: Phase | None = one(t.budget_line.c.phase_id)
    """The phase it is meant for; null when for the whole project (tahap)."""
    budget_code: str | None
    """Code BA.unit.Program.Kegiatan.KRO.RO of the state budget; null outside it (kode anggaran)."""
    external_ref: str | None
    """Reference in another register, such as a grant register number; null when none (nomor acuan)."""
    in_kind: bool
    """Whether it is given in kind, not in money (bentuk barang/jasa)."""
    currency: str
    """ISO 4217 code of all its amounts (mata uang)."""
    allocated: Money = money(t.budget_line.c.amount, t.budget_line.c.currency)
    """What it allots (alokasi)."""
    committed: Money = counted_money(t.budget_line.c.committed, t.budget_line.c.currency)
    """Committed, by accepted reports (komitmen)."""
    disbursed: Money = counted_money(t.budget_line.c.disbursed, t.budget_line.c.currency)
    """Disbursed, by accepted reports (pencairan)."""
    realised: Money = counted_money(t.budget_line.c.realised, t.budget_line.c.currency)
    """Spent, by accepted reports (realisasi)."""
    pending_committed: Money | None = pending_money(t.budget_line.c.pending_committed, t.budget_line.c.currency)
    """Committed, by reports not yet accepted; null but for those who lead, coordinate or audit (komitmen menunggu)."""
    pending_disbursed: Money | None = pending_money(t.budget_line.c.pending_disbursed, t.budget_line.c.currency)
    """Disbursed, by reports not yet accepted; null but for those who lead, coordinate or audit (pencairan menunggu)."""
    pending_realised: Money | None = pending_money(t.budget_line.c.pending_realised, t.budget_line.c.currency)
    """Spent, by reports not yet accepted; null but for those who lead, coordinate or audit (realisasi menunggu)."""
    absorption: Decimal | None = sql(budgets.absorption)
    entries: Connection[FinancialEntry] = connection(t.financial_entry.c.line_id, order_by=t.financial_entry.c.on_date)
    """The movements on it in all reports, accepted or not, as far as the viewer sees (transaksi)."""
    citations: Connection[Citation] = connection(t.citation.c.budget_line_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Inputs of the mutations of budgets, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import FiscalCalendar, FundingSource


@dataclass(frozen=True)
class BudgetLineInput:
    """An allocation: from which source, by whom, to whom, for where (rincian anggaran)."""

    source: FundingSource
    """Where the money comes from; see `fundingRules` for who may give it to whom (sumber pendanaan)."""
    funder: Reference
    """The organisation that gives it (pendana)."""
    executor: Reference
    """The organisation that spends it (pelaksana)."""
    amount: Decimal
    """In the budget's currency, not negative, with no more decimals than it has: none for JPY, 2 for IDR (alokasi)."""
    region: Reference | None = None
    """Where it is spent; leave it out for no particular place (wilayah)."""
    phase: Reference | None = None
    """The phase of the project that it is meant for; leave it out for the whole project (tahap)."""
    budget_code: str | None = None
    """Code BA.unit.Program.Kegiatan.KRO.RO of the state budget, such as 026.01.WA.2158.EBA.994 (kode anggaran)."""
    external_ref: str | None = None
    """Reference in another register, such as a grant register number, at most 200 characters (nomor acuan)."""
    in_kind: bool = False
    """Whether it is given in kind, not in money (bentuk barang/jasa)."""


@dataclass(frozen=True)
class CreateBudgetInput:
    """A budget of a project for one fiscal year in one currency, a draft at first (anggaran)."""

    project: Reference
    """The project it is for, which the viewer's organisation leads (proyek)."""
    fiscal_year: int
    """The fiscal year, by the year in which it begins, 1945 to 2200 (tahun anggaran)."""
    currency: str
    """ISO 4217 code of all its amounts (mata uang)."""
    total: Decimal
    """Its total, to which its lines sum once it is submitted (pagu)."""
    calendar: FiscalCalendar = FiscalCalendar.ID
    """Which year it runs by (kalender fiskal)."""
    lines: tuple[BudgetLineInput, ...] = ()
    """Its lines, at most 500 at once; more can be added later (rincian)."""


@dataclass(frozen=True)
class AmendBudgetInput:
    """What to change of a draft's header; what is left out stays."""

    budget: Reference
    """A budget that is DRAFT (anggaran)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    total: Decimal | Unchanged = UNCHANGED
    """Its new total (pagu)."""
    fiscal_year: int | Unchanged = UNCHANGED
    """The fiscal year, by the year in which it begins (tahun anggaran)."""
    calendar: FiscalCalendar | Unchanged = UNCHANGED
    """Which year it runs by (kalender fiskal)."""


@dataclass(frozen=True)
class RemoveBudgetInput:
    """Which draft to take away, with its lines."""

    budget: Reference
    """A budget that has never left DRAFT (anggaran)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class AddBudgetLinesInput:
    """Lines to add to a draft."""

    budget: Reference
    """A budget that is DRAFT (anggaran)."""
    lines: tuple[BudgetLineInput, ...]
    """The new lines, at most 500 at once (rincian)."""


@dataclass(frozen=True)
class AmendBudgetLineInput:
    """What to change of a line of a draft; what is left out stays, null clears what may be absent."""

    line: Reference
    """A line of a budget that is DRAFT (rincian anggaran)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    source: FundingSource | Unchanged = UNCHANGED
    """Where the money comes from (sumber pendanaan)."""
    funder: Reference | Unchanged = UNCHANGED
    """The organisation that gives it (pendana)."""
    executor: Reference | Unchanged = UNCHANGED
    """The organisation that spends it (pelaksana)."""
    amount: Decimal | Unchanged = UNCHANGED
    """In the budget's currency (alokasi)."""
    region: Reference | Unchanged | None = UNCHANGED
    """Where it is spent; null for no particular place (wilayah)."""
    phase: Reference | Unchanged | None = UNCHANGED
    """The phase it is meant for; null for the whole project (tahap)."""
    budget_code: str | Unchanged | None = UNCHANGED
    """Code of the state budget; null for none (kode anggaran)."""
    external_ref: str | Unchanged | None = UNCHANGED
    """Reference in another register; null for none (nomor acuan)."""
    in_kind: bool | Unchanged = UNCHANGED
    """Whether it is given in kind (bentuk barang/jasa)."""


@dataclass(frozen=True)
class RemoveBudgetLineInput:
    """Which line of a draft to take away."""

    line: Reference
    """A line of a budget that is DRAFT (rincian anggaran)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""

"""Inputs of the mutations of reports, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from db.reference import Reference
from db.words import EntryKind, IssueKind


@dataclass(frozen=True)
class MilestoneProgressInput:
    """How far a milestone is at the end of the period (kemajuan tonggak)."""

    milestone: Reference
    """The milestone, of the project reported on (tonggak)."""
    percent: Decimal
    """How much of it is done: 0 to 100, 6 decimals (persen)."""
    done_on: date | None = None
    """The day it was done, not in the future; only with 100 percent (selesai pada)."""
    note: str | None = None
    """A remark, at most 20,000 characters (catatan)."""


@dataclass(frozen=True)
class DisaggregationInput:
    """Which part of the whole a value is about; leave all out for the whole (pilahan)."""

    sex: str | None = None
    """F or M (jenis kelamin)."""
    scale: str | None = None
    """MICRO, SMALL, MEDIUM or LARGE, by PP 7/2021 (skala usaha)."""
    disability: str | None = None
    """YES or NO (disabilitas)."""


@dataclass(frozen=True)
class IndicatorValueInput:
    """What was measured of an indicator in the period (capaian)."""

    indicator: Reference
    """The indicator, of the project or programme reported on (indikator)."""
    value: Decimal
    """In the indicator's unit, 4 decimals; a count is whole and not negative (nilai)."""
    site: Reference | None = None
    """The site it was measured at; leave it out for the whole (lokasi)."""
    disaggregation: DisaggregationInput = DisaggregationInput()
    """The part it is about; leave it out for the total (pilahan)."""
    note: str | None = None
    """A remark, at most 20,000 characters (catatan)."""


@dataclass(frozen=True)
class EntryInput:
    """A movement of money on a budget line (transaksi)."""

    line: Reference
    """The line of an approved budget, which the reporting organisation funds or executes (rincian anggaran)."""
    kind: EntryKind
    """What it records (jenis)."""
    amount: Decimal
    """In the line's currency, with no more decimals than it has: none for JPY, 2 for IDR; negative only to reverse."""
    currency: str
    """The line's currency, ISO 4217, stated again as a check (mata uang)."""
    on_date: date
    """The day of the movement: in the line's fiscal year or the 31 days after it, not in the future (tanggal)."""
    document_ref: str | None = None
    """Reference of the paper behind it, at most 20,000 characters (nomor bukti)."""
    reverses: Reference | None = None
    """The entry of an accepted report, or imported, that it takes back wholly or in part (membatalkan)."""


@dataclass(frozen=True)
class IssueInput:
    """A difficulty and what is done about it (kendala)."""

    kind: IssueKind
    """What kind of difficulty (jenis)."""
    issue: str
    """The difficulty, at most 20,000 characters (kendala)."""
    action: str | None = None
    """What is done about it, at most 20,000 characters (tindak lanjut)."""


@dataclass(frozen=True)
class ExplanationInput:
    """Why an indicator that is due has no value (penjelasan)."""

    indicator: Reference
    """The indicator without a value (indikator)."""
    explanation: str
    """Why, at most 20,000 characters; it is kept among the report's issues (penjelasan)."""


@dataclass(frozen=True)
class SubmitReportInput:
    """A whole report on a period: whatever an earlier draft held is replaced by this (laporan)."""

    reporting_period: Reference
    """The period reported on, owed by the viewer's organisation (masa pelaporan)."""
    narrative: str | None = None
    """What happened, in words, at most 20,000 characters (uraian)."""
    progress: tuple[MilestoneProgressInput, ...] = ()
    """How far milestones are, each at most once; at most 500 (kemajuan)."""
    values: tuple[IndicatorValueInput, ...] = ()
    """Values of indicators; at most 500 (capaian)."""
    entries: tuple[EntryInput, ...] = ()
    """Movements of money; at most 5,000 (transaksi)."""
    issues: tuple[IssueInput, ...] = ()
    """Difficulties; at most 500 (kendala)."""
    explanations: tuple[ExplanationInput, ...] = ()
    """Why indicators that are due have no value; at most 500 (penjelasan)."""
    supersedes: Reference | None = None
    """The accepted report of the same period that this one corrects and, once accepted, replaces as a whole; leave it
    out otherwise (menggantikan)."""
    expected_version: int | None = None
    """The `rowVersion` of the draft or returned report that this replaces; checked when given (versi)."""


@dataclass(frozen=True)
class RemarkInput:
    """What is to be mended in one place of a report (catatan perbaikan)."""

    field: str
    """Where, such as `entries 2 amount`, at most 200 characters (bagian)."""
    remark: str
    """What is wrong there, at most 20,000 characters (catatan)."""
    subject: Reference | None = None
    """What it is about: a movement of money, value, progress or difficulty of the revision that is returned, or a
    milestone or indicator that it says nothing of; leave it out for anything else (pokok)."""


@dataclass(frozen=True)
class VerifyReportInput:
    """Which report to verify, as it was read."""

    report: Reference
    """A submitted report that the viewer's organisation verifies (laporan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""


@dataclass(frozen=True)
class ReturnReportInput:
    """Which report to return, as it was read, and why."""

    report: Reference
    """A submitted report that the viewer's organisation verifies, or a verified one that it coordinates (laporan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why, for the reporter to read; at most 20,000 characters (alasan)."""
    remarks: tuple[RemarkInput, ...] = ()
    """What to mend where; kept as `remarks` of the report, and in words below the reason; at most 100 (catatan
    perbaikan)."""


@dataclass(frozen=True)
class AcceptReportInput:
    """Which report to accept, as it was read."""

    report: Reference
    """A verified report of a programme that the viewer's organisation coordinates (laporan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    waiver_reason: str | None = None
    """Why one organisation may both verify and accept; needed only where it does (alasan pengecualian)."""


@dataclass(frozen=True)
class WithdrawReportInput:
    """Which report to take back, as it was read, and why."""

    report: Reference
    """A draft or submitted report of the viewer's organisation (laporan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why; at most 20,000 characters (alasan)."""

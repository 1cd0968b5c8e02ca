"""Inputs of the mutations that take many reports or many movements of money at once, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference
from db.words import ErrorPolicy
from resolvers.mutations.report_input import EntryInput, SubmitReportInput


@dataclass(frozen=True)
class SubmitReportsInput:
    """Several whole reports, each of a period of its own."""

    reports: tuple[SubmitReportInput, ...]
    """The reports; at least one, at most 50 (laporan)."""
    error_policy: ErrorPolicy
    """What to do when some of them are wrong (perlakuan baris salah)."""


@dataclass(frozen=True)
class RecordEntriesInput:
    """Movements of money to be added to the draft of a period."""

    reporting_period: Reference
    """The period reported on, owed by the viewer's organisation (masa pelaporan)."""
    entries: tuple[EntryInput, ...]
    """The movements of money; at least one, at most 5,000, and at most 20,000 in a report (transaksi)."""
    error_policy: ErrorPolicy
    """What to do when some of them are wrong (perlakuan baris salah)."""
    expected_version: int | None = None
    """The `rowVersion` of the draft or returned report that they are added to; checked when given (versi)."""


@dataclass(frozen=True)
class SubmitReportDraftInput:
    """Which draft to hand in, as it was read."""

    report: Reference
    """A draft of the viewer's organisation (rancangan laporan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""

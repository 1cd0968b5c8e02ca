"""Inputs of the steps of sites, phases, milestones and of publishing reports, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.words import DatePrecision


@dataclass(frozen=True)
class SiteStep:
    """Which site, as it was read."""

    site: Reference
    """The site (lokasi)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""


@dataclass(frozen=True)
class ReasonedSiteStep(SiteStep):
    """Which site, as it was read, and why."""

    reason: str
    """Why, for all who see the site; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class CommitSiteInput(SiteStep):
    """Which site has declared itself ready (berkomitmen)."""


@dataclass(frozen=True)
class SelectSiteInitialInput(SiteStep):
    """Which committed site is among the first (sasaran awal)."""


@dataclass(frozen=True)
class ActivateSiteInput(SiteStep):
    """At which site work begins (aktifkan)."""


@dataclass(frozen=True)
class DeferSiteInput(ReasonedSiteStep):
    """Which site to put off, and why (tunda)."""


@dataclass(frozen=True)
class RejectSiteInput(ReasonedSiteStep):
    """Which site to reject, and why (tolak)."""


@dataclass(frozen=True)
class ReopenSiteInput(SiteStep):
    """Which deferred site is a candidate again (buka kembali)."""


@dataclass(frozen=True)
class PhaseStep:
    """Which phase, as it was read."""

    phase: Reference
    """The phase (tahap)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""


@dataclass(frozen=True)
class StartPhaseInput(PhaseStep):
    """Which planned phase begins (mulai)."""


@dataclass(frozen=True)
class FinishPhaseInput(PhaseStep):
    """Which phase is done (selesaikan)."""


@dataclass(frozen=True)
class CancelPhaseInput(PhaseStep):
    """Which phase to cancel, and why (batalkan)."""

    reason: str
    """Why, for all who see the phase; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class MilestoneStep:
    """Which milestone, as it was read, and why."""

    milestone: Reference
    """The milestone (capaian antara)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class CancelMilestoneInput(MilestoneStep):
    """Which milestone to cancel, and why (batalkan)."""


@dataclass(frozen=True)
class RescheduleMilestoneInput(MilestoneStep):
    """Which milestone is due on another day, and why (jadwalkan ulang)."""

    due_on: date
    """The new day, inside its phase (jatuh tempo)."""
    due_precision: DatePrecision = DatePrecision.DAY
    """How exactly the day is known; DAY when absent (ketelitian)."""


@dataclass(frozen=True)
class PublishReportInput:
    """Which accepted report to publish, as it was read (publikasikan)."""

    report: Reference
    """An accepted report of a programme that the viewer's organisation coordinates (laporan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""

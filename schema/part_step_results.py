"""What the steps of sites, phases and milestones, and publishing a report, answer when they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.milestone import Milestone
    from schema.phase import Phase
    from schema.report import Report
    from schema.site import ProjectSite


@payload
class CommitSiteSuccess:
    """The site has committed itself (lokasi berkomitmen)."""

    site: ProjectSite = given()
    """The site, COMMITTED."""


@payload
class SelectSiteInitialSuccess:
    """The site is among the first (lokasi sasaran awal)."""

    site: ProjectSite = given()
    """The site, SELECTED_INITIAL."""


@payload
class ActivateSiteSuccess:
    """Work begins at the site (lokasi aktif)."""

    site: ProjectSite = given()
    """The site, ACTIVE."""


@payload
class DeferSiteSuccess:
    """The site was put off (lokasi ditunda)."""

    site: ProjectSite = given()
    """The site, DEFERRED."""


@payload
class RejectSiteSuccess:
    """The site was rejected (lokasi ditolak)."""

    site: ProjectSite = given()
    """The site, REJECTED."""


@payload
class ReopenSiteSuccess:
    """The site is a candidate again (lokasi dibuka kembali)."""

    site: ProjectSite = given()
    """The site, CANDIDATE."""


@payload
class StartPhaseSuccess:
    """The phase has begun (tahap dimulai)."""

    phase: Phase = given()
    """The phase, ACTIVE."""


@payload
class FinishPhaseSuccess:
    """The phase is done (tahap selesai)."""

    phase: Phase = given()
    """The phase, DONE."""


@payload
class CancelPhaseSuccess:
    """The phase was cancelled (tahap dibatalkan)."""

    phase: Phase = given()
    """The phase, CANCELLED."""


@payload
class CancelMilestoneSuccess:
    """The milestone was cancelled (capaian dibatalkan)."""

    milestone: Milestone = given()
    """The milestone, CANCELLED."""


@payload
class RescheduleMilestoneSuccess:
    """The milestone is due on another day (capaian dijadwalkan ulang)."""

    milestone: Milestone = given()
    """The milestone, with its new day."""


@payload
class PublishReportSuccess:
    """The report was published (laporan dipublikasikan)."""

    report: Report = given()
    """The report, PUBLISHED."""

"""Inputs of the steps of projects, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference


@dataclass(frozen=True)
class ProjectStep:
    """Which project, as it was read."""

    project: Reference
    """The project (proyek)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""


@dataclass(frozen=True)
class ReasonedProjectStep(ProjectStep):
    """Which project, as it was read, and why."""

    reason: str
    """Why, for all who see the project; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class ProposeProjectInput(ProjectStep):
    """Which draft to propose (usulkan)."""


@dataclass(frozen=True)
class ConcurWithProjectInput(ProjectStep):
    """With which proposal to concur (persetujuan pendana)."""

    note: str | None = None
    """A remark, at most 20,000 characters (catatan)."""


@dataclass(frozen=True)
class WithdrawConcurrenceInput(ReasonedProjectStep):
    """From which proposal to take a concurrence back, and why (tarik persetujuan pendana)."""


@dataclass(frozen=True)
class ApproveProjectInput(ProjectStep):
    """Which proposal to approve (setujui)."""


@dataclass(frozen=True)
class ReturnProjectInput(ReasonedProjectStep):
    """Which proposal to give back, and why (kembalikan)."""


@dataclass(frozen=True)
class RejectProjectInput(ReasonedProjectStep):
    """Which proposal to reject, and why (tolak)."""


@dataclass(frozen=True)
class StartProjectInput(ProjectStep):
    """Which approved project to start (mulai)."""


@dataclass(frozen=True)
class SuspendProjectInput(ReasonedProjectStep):
    """Which project to suspend, since when, and why (tangguhkan)."""

    effective_on: date
    """The day from which it is suspended, not in the future (berlaku sejak)."""


@dataclass(frozen=True)
class ResumeProjectInput(ReasonedProjectStep):
    """Which suspended project goes on, since when, and why (lanjutkan)."""

    effective_on: date
    """The day from which it goes on: not in the future, not before it was suspended (berlaku sejak)."""


@dataclass(frozen=True)
class CompleteProjectInput(ProjectStep):
    """Which project's work is done (selesaikan)."""


@dataclass(frozen=True)
class CloseProjectInput(ProjectStep):
    """Which completed project to close (tutup)."""


@dataclass(frozen=True)
class CancelProjectInput(ReasonedProjectStep):
    """Which project to cancel, and why (batalkan)."""

    waiver_reason: str | None = None
    """Why what is committed and not paid out is waived; needed where there is any, at most 20,000 characters (alasan
    penghapusan komitmen)."""

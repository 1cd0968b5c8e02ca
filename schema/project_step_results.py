"""What the steps of projects answer when they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.project import Project


@payload
class ProposeProjectSuccess:
    """The project was proposed (proyek diusulkan)."""

    project: Project = given()
    """The project, PROPOSED."""


@payload
class ConcurWithProjectSuccess:
    """The funder has concurred (pendana menyetujui)."""

    project: Project = given()
    """The project, PROPOSED as before, with the concurrence."""


@payload
class WithdrawConcurrenceSuccess:
    """The funder has taken its concurrence back (persetujuan pendana ditarik)."""

    project: Project = given()
    """The project, PROPOSED as before; it is not approved until the funder concurs again."""


@payload
class ApproveProjectSuccess:
    """The project was approved (proyek disetujui)."""

    project: Project = given()
    """The project, APPROVED."""


@payload
class ReturnProjectSuccess:
    """The proposal was given back (usulan dikembalikan)."""

    project: Project = given()
    """The project, a DRAFT again."""


@payload
class RejectProjectSuccess:
    """The proposal was rejected (usulan ditolak)."""

    project: Project = given()
    """The project, REJECTED."""


@payload
class StartProjectSuccess:
    """The project has started (proyek dimulai)."""

    project: Project = given()
    """The project, IMPLEMENTING."""


@payload
class SuspendProjectSuccess:
    """The project was suspended (proyek ditangguhkan)."""

    project: Project = given()
    """The project, SUSPENDED."""


@payload
class ResumeProjectSuccess:
    """The project goes on (proyek dilanjutkan)."""

    project: Project = given()
    """The project, IMPLEMENTING again."""


@payload
class CompleteProjectSuccess:
    """The project's work is done (proyek selesai)."""

    project: Project = given()
    """The project, COMPLETED."""


@payload
class CloseProjectSuccess:
    """The project was closed (proyek ditutup)."""

    project: Project = given()
    """The project, CLOSED."""


@payload
class CancelProjectSuccess:
    """The project was cancelled (proyek dibatalkan)."""

    project: Project = given()
    """The project, CANCELLED."""

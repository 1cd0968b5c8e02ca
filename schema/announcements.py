"""What subscriptions tell: the event, and the node as it is when it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import strawberry

from compiler.declare import given, payload
from db.words import AgreementStatus, ReportStatus
from schema.change_event import ChangeEvent

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.project import Project
    from schema.report import Report
    from schema.reporting_period import ReportingPeriod
    from schema.webhook import Webhook


@payload
class ProjectChanged(ChangeEvent):
    """A project, or a part of it that the viewer sees, has changed (proyek berubah)."""

    changed_id: strawberry.ID
    """The id of what has changed: the project's own, or that of a phase, a milestone, a site, a participation, a budget
    or an indicator; `node` reads it (yang berubah)."""
    project: Project = given()
    """The project as it is now (proyek)."""


@payload
class ReportStatusChanged(ChangeEvent):
    """A report has gone from one status to another (status laporan berubah)."""

    from_status: ReportStatus | None
    """The status before; null when it was handed in without a draft (dari)."""
    to_status: ReportStatus
    """The status after; the report itself may have moved on since (ke)."""
    report: Report = given()
    """The report as it is now (laporan)."""


@payload
class AgreementChanged(ChangeEvent):
    """An agreement has changed (kesepakatan berubah)."""

    from_status: AgreementStatus | None
    """The status before; null when it is new (dari)."""
    to_status: AgreementStatus | None
    """The status after; the agreement itself may have moved on since (ke)."""
    agreement: Agreement = given()
    """The agreement as it is now (kesepakatan)."""


@payload
class WebhookDisabled(ChangeEvent):
    """A webhook has failed for days and is told nothing more (webhook dinonaktifkan)."""

    webhook: Webhook = given()
    """The webhook as it is now (webhook)."""


@payload
class ObligationDue(ChangeEvent):
    """A report is due soon, due, or overdue, or its due day has changed: `action` says which (jatuh tempo)."""

    reporting_period: ReportingPeriod = given()
    """The period whose report is owed, as it is now (masa pelaporan)."""

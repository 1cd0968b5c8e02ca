"""The root of subscriptions: what happens, told to whoever may see it."""

from __future__ import annotations

from compiler.declare import announced, root
from resolvers import happening
from schema.announcements import AgreementChanged, ObligationDue, ProjectChanged, ReportStatusChanged, WebhookDisabled


@root
class Subscription:
    """What happens, as it happens: each event once and in order, to whoever may see what it is about; the node in it is
    read when it is told, under the viewer's rights of that moment (langganan)."""

    project_changed: ProjectChanged = announced(happening.anything, parts=happening.PROJECT_PARTS)
    """Changes of projects and of their parts (proyek berubah)."""
    report_status_changed: ReportStatusChanged = announced(happening.moves)
    """Reports on their way from one status to another (status laporan berubah)."""
    agreement_changed: AgreementChanged = announced(happening.anything)
    """Changes of agreements (kesepakatan berubah)."""
    obligation_due: ObligationDue = announced(happening.owed)
    """Reports that are due soon, due, or overdue, as reminders are made, and due days that are extended, waived,
    owed again or counted anew (kewajiban jatuh tempo)."""
    webhook_disabled: WebhookDisabled = announced(happening.disables)
    """Webhooks that are told nothing more after days of failure, for whoever manages them (webhook dinonaktifkan)."""

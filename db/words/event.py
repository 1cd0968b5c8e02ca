"""Vocabularies of events and of who is told them."""

from enum import unique

from db.words.term import Term


@unique
class EventKind(Term):
    """What a webhook is told (jenis peristiwa)."""

    PROJECT_CHANGED = "A project or a part of it has changed (proyek berubah)"
    REPORT_STATUS_CHANGED = "A report has gone from one status to another (status laporan berubah)"
    AGREEMENT_CHANGED = "An agreement has changed (kesepakatan berubah)"
    OBLIGATION_DUE = "A report is due soon, due, or overdue, or its due day has changed (kewajiban jatuh tempo)"
    TEST = "Nothing has happened: somebody tries the webhook (uji coba)"


@unique
class WebhookStatus(Term):
    """Whether a webhook is told anything (status webhook)."""

    ENABLED = "It is told (aktif)"
    DISABLED = "It has failed for days and is told nothing until it is enabled again (nonaktif)"


@unique
class DeliveryStatus(Term):
    """Where a delivery stands (status pengiriman)."""

    PENDING = "To be sent, or sent again (menunggu)"
    DELIVERED = "Taken by the receiver (terkirim)"
    DEAD = "Given up; it can be replayed (gagal)"

"""What making and moving agreements answers when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload
from schema.notice import Notice

if TYPE_CHECKING:
    from schema.agreement import Agreement


@payload
class CreateAgreementSuccess:
    """The agreement was made (kesepakatan dibuat)."""

    agreement: Agreement = given()
    """The agreement, PLANNED or DRAFTING."""
    warnings: list[Notice]
    """What deserves a look; empty where nothing does."""


@payload
class AmendAgreementSuccess:
    """The agreement was changed (kesepakatan diubah)."""

    agreement: Agreement = given()
    """The agreement as it is now."""
    warnings: list[Notice]
    """What deserves a look; empty where nothing does."""


@payload
class StartDraftingSuccess:
    """The draft has begun (penyusunan dimulai)."""

    agreement: Agreement = given()
    """The agreement, DRAFTING."""


@payload
class NegotiateAgreementSuccess:
    """The negotiation has begun (pembahasan dimulai)."""

    agreement: Agreement = given()
    """The agreement, in NEGOTIATION."""


@payload
class ReturnToDraftingSuccess:
    """The text is drafted anew (penyusunan kembali)."""

    agreement: Agreement = given()
    """The agreement, DRAFTING."""


@payload
class ClearAgreementSuccess:
    """The text was cleared for signature (siap ditandatangani)."""

    agreement: Agreement = given()
    """The agreement, READY."""


@payload
class ReopenNegotiationSuccess:
    """The negotiation was reopened (pembahasan dibuka kembali)."""

    agreement: Agreement = given()
    """The agreement, in NEGOTIATION, without signatures."""


@payload
class SignAgreementSuccess:
    """A party has signed (pihak menandatangani)."""

    agreement: Agreement = given()
    """The agreement: SIGNED when all parties have signed, else READY."""
    warnings: list[Notice]
    """What deserves a look; empty where nothing does."""


@payload
class TerminateAgreementSuccess:
    """The agreement was ended (kesepakatan diakhiri)."""

    agreement: Agreement = given()
    """The agreement, TERMINATED."""


@payload
class EndorseActionPlanSuccess:
    """The action plan was endorsed (rencana aksi disahkan)."""

    agreement: Agreement = given()
    """The action plan, ENDORSED."""


@payload
class CompleteActionPlanSuccess:
    """The action plan is carried out (rencana aksi selesai)."""

    agreement: Agreement = given()
    """The action plan, COMPLETED."""

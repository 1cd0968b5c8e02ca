"""Inputs of the steps of agreements, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference


@dataclass(frozen=True)
class AgreementStep:
    """Which agreement, as it was read."""

    agreement: Reference
    """The agreement (kesepakatan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""


@dataclass(frozen=True)
class ReasonedAgreementStep(AgreementStep):
    """Which agreement, as it was read, and why."""

    reason: str
    """Why, for all who see the agreement; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class StartDraftingInput(AgreementStep):
    """Which planned agreement to draft (susun)."""


@dataclass(frozen=True)
class NegotiateAgreementInput(AgreementStep):
    """Which draft to negotiate (bahas)."""


@dataclass(frozen=True)
class ReturnToDraftingInput(AgreementStep):
    """Which agreement in negotiation to draft anew (susun kembali)."""


@dataclass(frozen=True)
class ClearAgreementInput(AgreementStep):
    """Which negotiated text is ready to be signed (siap ditandatangani)."""


@dataclass(frozen=True)
class ReopenNegotiationInput(ReasonedAgreementStep):
    """Which agreement to negotiate again, and why (bahas kembali)."""


@dataclass(frozen=True)
class SignAgreementInput(AgreementStep):
    """Which agreement is signed, by whom and when (tanda tangani)."""

    signed_on: date
    """The day of the signature, not in the future (tanggal penandatanganan)."""
    signatory_title: str
    """The office that signs, never a person's name, at most 500 characters (jabatan penanda tangan)."""
    party: Reference | None = None
    """Which of its `parties` signs; the viewer's own organisation when absent (pihak)."""


@dataclass(frozen=True)
class TerminateAgreementInput(ReasonedAgreementStep):
    """Which agreement ends before its time, by which notice, and why (akhiri)."""

    notice_on: date
    """The day of the notice, not in the future (tanggal pemberitahuan)."""


@dataclass(frozen=True)
class EndorseActionPlanInput(AgreementStep):
    """Which action plan to endorse (sahkan)."""


@dataclass(frozen=True)
class CompleteActionPlanInput(AgreementStep):
    """Which endorsed action plan is carried out (selesaikan)."""

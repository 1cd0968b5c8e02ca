"""Inputs that make and amend agreements, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import AgreementCapacity, AgreementKind


@dataclass(frozen=True)
class AgreementPartyInput:
    """Who signs, in which capacity (pihak)."""

    organisation: Reference
    """The organisation (organisasi)."""
    capacity: AgreementCapacity = AgreementCapacity.PARTY
    """In which capacity; PARTY when absent (kedudukan)."""


@dataclass(frozen=True)
class CreateAgreementInput:
    """An agreement to make: on a programme or on a project (kesepakatan)."""

    code: str
    """Its unique, stable key: 1 to 64 of A-Z, 0-9, - . _ (kode)."""
    kind: AgreementKind
    """What kind of agreement (jenis)."""
    parties: tuple[AgreementPartyInput, ...]
    """Who signs it, each organisation once in a capacity; at most 50 (pihak)."""
    project: Reference | None = None
    """The project it is on; this or `programme` (proyek)."""
    programme: Reference | None = None
    """The programme it is on; this or `project` (program)."""
    parent: Reference | None = None
    """The agreement it follows from, of the same programme: a cooperation agreement needs a joint agreement, memorandum
    or record of discussions, an addendum what it changes (kesepakatan induk)."""
    no_parent_reason: str | None = None
    """Why a cooperation agreement follows from no other, at most 20,000 characters (alasan tanpa induk)."""
    number: str | None = None
    """Its official number, at most 200 characters (nomor)."""
    name_en: str | None = None
    """Name in English, at most 500 characters; one of the two names is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    starts_on: date | None = None
    """The first day it holds; absent when not known yet (mulai berlaku)."""
    ends_on: date | None = None
    """The last day it holds; absent when it has no end yet (berakhir)."""


@dataclass(frozen=True)
class AmendAgreementInput:
    """What to change of an agreement that is not READY yet; what is left out stays, null clears (ubah kesepakatan)."""

    agreement: Reference
    """The agreement, PLANNED, DRAFTING or in NEGOTIATION (kesepakatan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    parent: Reference | Unchanged | None = UNCHANGED
    """The agreement it follows from (kesepakatan induk)."""
    no_parent_reason: str | Unchanged | None = UNCHANGED
    """Why a cooperation agreement follows from no other, at most 20,000 characters (alasan tanpa induk)."""
    number: str | Unchanged | None = UNCHANGED
    """Its official number, at most 200 characters (nomor)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English, at most 500 characters."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian, at most 500 characters (nama)."""
    starts_on: date | Unchanged | None = UNCHANGED
    """The first day it holds; null when not known (mulai berlaku)."""
    ends_on: date | Unchanged | None = UNCHANGED
    """The last day it holds; null when it has no end (berakhir)."""
    add_parties: tuple[AgreementPartyInput, ...] = ()
    """Who signs besides; at most 50 (pihak baru)."""
    remove_parties: tuple[Reference, ...] = ()
    """Which of its `parties` sign no more; at most 50 (pihak yang keluar)."""

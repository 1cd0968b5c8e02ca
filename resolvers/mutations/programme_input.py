"""Inputs of the mutations of programmes, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DatePrecision
from resolvers.mutations.source_input import CitationInput


@dataclass(frozen=True)
class CreateProgrammeInput:
    """A coordinated initiative (program koordinasi)."""

    code: str
    """Its unique, stable code: 1 to 64 of A-Z, 0-9, - . _ (kode)."""
    coordinator: Reference
    """The organisation that coordinates it: the viewer's own, or a unit of it (koordinator)."""
    name_en: str | None = None
    """Name in English, at most 500 characters; one of the two names is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    purpose: str | None = None
    """What it is for, at most 20,000 characters (tujuan)."""
    themes: tuple[str, ...] = ()
    """Themes it works on, each at most 200 characters, at most 50 (tema)."""
    starts_on: date | None = None
    """First day; leave it out when unknown (mulai)."""
    ends_on: date | None = None
    """Last day, inclusive; leave it out when unknown (selesai)."""
    precision: DatePrecision | None = None
    """How exactly the days are known; DAY when left out, UNKNOWN without a day (ketelitian)."""
    citations: tuple[CitationInput, ...] = ()
    """On what the facts about it rest, at most 50 (rujukan)."""


@dataclass(frozen=True)
class AmendProgrammeInput:
    """What to change of a programme; what is left out stays (program)."""

    programme: Reference
    """The programme, which the viewer's organisation coordinates (program)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English, at most 500 characters; null where only the Indonesian one is known."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian; null where only the English one is known (nama)."""
    purpose: str | Unchanged | None = UNCHANGED
    """What it is for, at most 20,000 characters; null when nothing is said (tujuan)."""
    themes: tuple[str, ...] | Unchanged = UNCHANGED
    """Themes it works on, each at most 200 characters, at most 50 (tema)."""
    starts_on: date | Unchanged | None = UNCHANGED
    """First day; null when unknown (mulai)."""
    ends_on: date | Unchanged | None = UNCHANGED
    """Last day, inclusive; null when unknown (selesai)."""
    precision: DatePrecision | Unchanged = UNCHANGED
    """How exactly the days are known (ketelitian)."""


@dataclass(frozen=True)
class HandOverProgrammeInput:
    """Which programme passes to another coordinator, and why (serah terima koordinasi)."""

    programme: Reference
    """The programme, which the viewer's organisation coordinates (program)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    coordinator: Reference
    """The organisation that coordinates it from today (koordinator baru)."""
    reason: str
    """Why, such as the regulation that says so, at most 20,000 characters (alasan)."""

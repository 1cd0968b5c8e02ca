"""Inputs of the mutations that set milestones up, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DatePrecision
from resolvers.mutations.source_input import CitationInput


@dataclass(frozen=True)
class MilestoneInput:
    """What is to be reached in a phase, by when, by whom (capaian antara)."""

    name_en: str | None = None
    """Name in English, at most 500 characters; one of the two names is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    due_on: date | None = None
    """The day it is due, inside its phase; leave it out when unknown (jatuh tempo)."""
    due_precision: DatePrecision | None = None
    """How exactly that day is known; DAY when left out, UNKNOWN without a day (ketelitian)."""
    weight: Decimal = Decimal(0)
    """Its share of the phase in percent, 0 to 100, 6 decimals; those of a phase are at most 100 together (bobot)."""
    site: Reference | None = None
    """The site it concerns, of the same project; leave it out when it concerns the whole project (lokasi)."""
    agreement: Reference | None = None
    """The agreement it is an item of, on the project or its programme; leave it out when none (rencana aksi)."""
    responsible: Reference | None = None
    """The organisation that shall reach it; leave it out when none is named (penanggung jawab)."""
    citations: tuple[CitationInput, ...] = ()
    """On what the facts about it rest, at most 50 (rujukan)."""


@dataclass(frozen=True)
class AddMilestoneInput:
    """A milestone of a phase (capaian antara)."""

    phase: Reference
    """The phase, of a project of which the viewer's organisation is a leader (tahap)."""
    milestone: MilestoneInput
    """The milestone (capaian antara)."""


@dataclass(frozen=True)
class AmendMilestoneInput:
    """What to change of a milestone; what is left out stays (capaian antara)."""

    milestone: Reference
    """The milestone (capaian antara)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    phase: Reference | Unchanged = UNCHANGED
    """Another phase of the same project (tahap)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English, at most 500 characters; null where only the Indonesian one is known."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian; null where only the English one is known (nama)."""
    due_on: date | Unchanged | None = UNCHANGED
    """The day it is due, inside its phase; null when unknown (jatuh tempo)."""
    due_precision: DatePrecision | Unchanged = UNCHANGED
    """How exactly that day is known (ketelitian)."""
    weight: Decimal | Unchanged = UNCHANGED
    """Its share of the phase in percent, 0 to 100, 6 decimals (bobot)."""
    site: Reference | Unchanged | None = UNCHANGED
    """The site it concerns, of the same project; null when it concerns the whole project (lokasi)."""
    agreement: Reference | Unchanged | None = UNCHANGED
    """The agreement it is an item of; null when none (rencana aksi)."""
    responsible: Reference | Unchanged | None = UNCHANGED
    """The organisation that shall reach it; null when none is named (penanggung jawab)."""


@dataclass(frozen=True)
class RemoveMilestoneInput:
    """Which milestone to remove; one that reports or documents refer to stays (capaian antara)."""

    milestone: Reference
    """The milestone (capaian antara)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""

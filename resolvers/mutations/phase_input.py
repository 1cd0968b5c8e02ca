"""Inputs of the mutations of phases, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DatePrecision
from resolvers.mutations.source_input import CitationInput


@dataclass(frozen=True)
class PhaseInput:
    """A phase, inside its project's span (tahap)."""

    name_en: str | None = None
    """Name in English, at most 500 characters; one of the two names is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    ordinal: int | None = None
    """Its place among the project's phases, 1 to 50; left out, it follows the last one (urutan)."""
    starts_on: date | None = None
    """First day; leave it out when unknown (mulai)."""
    ends_on: date | None = None
    """Last day, inclusive; leave it out when unknown (selesai)."""
    precision: DatePrecision | None = None
    """How exactly the days are known; DAY when left out. A phase without days is somewhere within its project
    (ketelitian)."""
    citations: tuple[CitationInput, ...] = ()
    """On what the facts about it rest, at most 50 (rujukan)."""


@dataclass(frozen=True)
class AddPhaseInput:
    """A phase of a project (tahap)."""

    project: Reference
    """The project, of which the viewer's organisation is a leader (proyek)."""
    phase: PhaseInput
    """The phase (tahap)."""


@dataclass(frozen=True)
class AmendPhaseInput:
    """What to change of a phase; what is left out stays (tahap)."""

    phase: Reference
    """The phase (tahap)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English, at most 500 characters; null where only the Indonesian one is known."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian; null where only the English one is known (nama)."""
    ordinal: int | Unchanged = UNCHANGED
    """Its place among the project's phases, 1 to 50 (urutan)."""
    starts_on: date | Unchanged | None = UNCHANGED
    """First day; null when unknown (mulai)."""
    ends_on: date | Unchanged | None = UNCHANGED
    """Last day, inclusive; null when unknown (selesai)."""
    precision: DatePrecision | Unchanged = UNCHANGED
    """How exactly the days are known (ketelitian)."""


@dataclass(frozen=True)
class RemovePhaseInput:
    """Which phase to remove; one that milestones or budget lines refer to stays (tahap)."""

    phase: Reference
    """The phase (tahap)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""

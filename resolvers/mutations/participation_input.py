"""Inputs of the mutations of participations, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import ParticipationRole
from resolvers.mutations.source_input import CitationInput


@dataclass(frozen=True)
class ParticipationInput:
    """A role of an organisation, and when it holds (peran serta)."""

    organisation: Reference
    """Who takes part (organisasi)."""
    role: ParticipationRole
    """What it does. ACCOUNTABLE and COORDINATOR are the programme's COORDINATOR's to give (peran)."""
    starts_on: date | None = None
    """First day; leave it out when unknown (mulai)."""
    ends_on: date | None = None
    """Last day, inclusive; leave it out when unknown or not ended (selesai)."""
    duty: str | None = None
    """What it has taken on, in words, at most 20,000 characters (tugas)."""
    citations: tuple[CitationInput, ...] = ()
    """On what this rests, at most 50 (rujukan)."""


@dataclass(frozen=True)
class AddParticipationInput:
    """A role in a programme or in a project (peran serta)."""

    subject: Reference
    """The programme or project (program atau proyek)."""
    participation: ParticipationInput
    """Who does what, and when (peran serta)."""


@dataclass(frozen=True)
class AmendParticipationInput:
    """What to change of a participation; organisation and role stay: end it and add another (peran serta)."""

    participation: Reference
    """The participation (peran serta)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    starts_on: date | Unchanged | None = UNCHANGED
    """First day; null when unknown (mulai)."""
    duty: str | Unchanged | None = UNCHANGED
    """What it has taken on, at most 20,000 characters; null when nothing is said (tugas)."""


@dataclass(frozen=True)
class EndParticipationInput:
    """Which participation ends, when and why; what it was stays on record (peran serta)."""

    participation: Reference
    """The participation (peran serta)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    ends_on: date
    """Its last day, not before its first (selesai)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class RemoveParticipationInput:
    """Which participation to remove before it begins (peran serta)."""

    participation: Reference
    """The participation; one that has begun is ended instead (peran serta)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""

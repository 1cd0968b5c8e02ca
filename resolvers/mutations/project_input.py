"""Inputs of the mutations that set projects up, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DatePrecision, Modality, ProjectRelationKind, Visibility
from resolvers.mutations.participation_input import ParticipationInput
from resolvers.mutations.phase_input import PhaseInput
from resolvers.mutations.site_input import SiteInput
from resolvers.mutations.source_input import CitationInput


@dataclass(frozen=True)
class CreateProjectInput:
    """A project with its phases, sites and participations: all of it, or nothing (proyek)."""

    code: str
    """Its unique code: 1 to 64 of A-Z, 0-9, - . _; it changes only while the project is a draft (kode)."""
    programme: Reference
    """The programme, which the lead coordinates or takes part in (program)."""
    lead: Reference
    """The organisation that leads it: the viewer's own, or a unit of it (pemimpin)."""
    name_en: str | None = None
    """Name in English, at most 500 characters; one of the two names is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    modality: Modality = Modality.DOMESTIC
    """How it is carried out and paid; DOMESTIC when left out (modalitas)."""
    objective: str | None = None
    """What it does, at most 20,000 characters (sasaran)."""
    project_purpose: str | None = None
    """What it shall have brought about at its end, at most 20,000 characters (tujuan proyek)."""
    overall_goal: str | None = None
    """To what it contributes in the long run, at most 20,000 characters (tujuan umum)."""
    visibility: Visibility = Visibility.INTERNAL
    """Who may see it; INTERNAL when left out (keterbukaan)."""
    starts_on: date | None = None
    """First day; leave it out when unknown (mulai)."""
    ends_on: date | None = None
    """Last day, inclusive; leave it out when unknown (selesai)."""
    precision: DatePrecision | None = None
    """How exactly the days are known; DAY when left out, UNKNOWN without a day (ketelitian)."""
    phases: tuple[PhaseInput, ...] = ()
    """Its phases in their order, at most 50 (tahap)."""
    sites: tuple[SiteInput, ...] = ()
    """Its sites, at most 100 (lokasi)."""
    participations: tuple[ParticipationInput, ...] = ()
    """Who takes part, at most 100 (peran serta)."""
    citations: tuple[CitationInput, ...] = ()
    """On what the facts about it rest, at most 50 (rujukan)."""


@dataclass(frozen=True)
class AmendProjectInput:
    """What to change of a project; what is left out stays (proyek)."""

    project: Reference
    """The project, of which the viewer's organisation is a leader (proyek)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    code: str | Unchanged = UNCHANGED
    """Its unique code; only while it is a draft (kode)."""
    programme: Reference | Unchanged = UNCHANGED
    """The programme; only while it is a draft (program)."""
    lead: Reference | Unchanged = UNCHANGED
    """The organisation that leads it, which takes part in the programme; only while it is a draft (pemimpin)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English, at most 500 characters; null where only the Indonesian one is known."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian; null where only the English one is known (nama)."""
    modality: Modality | Unchanged = UNCHANGED
    """How it is carried out and paid (modalitas)."""
    objective: str | Unchanged | None = UNCHANGED
    """What it does, at most 20,000 characters; null when nothing is said (sasaran)."""
    project_purpose: str | Unchanged | None = UNCHANGED
    """What it shall have brought about at its end; null when nothing is said (tujuan proyek)."""
    overall_goal: str | Unchanged | None = UNCHANGED
    """To what it contributes in the long run; null when nothing is said (tujuan umum)."""
    visibility: Visibility | Unchanged = UNCHANGED
    """Who may see it and all that belongs to it. Narrowing it needs a reason, and is refused once a report of it is
    published; PUBLIC is for a project that is approved (keterbukaan)."""
    starts_on: date | Unchanged | None = UNCHANGED
    """First day; null when unknown. Its phases stay inside, those without days follow (mulai)."""
    ends_on: date | Unchanged | None = UNCHANGED
    """Last day, inclusive; null when unknown (selesai)."""
    precision: DatePrecision | Unchanged = UNCHANGED
    """How exactly the days are known (ketelitian)."""
    reason: str | None = None
    """Why, at most 20,000 characters; needed to narrow the visibility (alasan)."""


@dataclass(frozen=True)
class LinkProjectsInput:
    """How one project stands to another (hubungan proyek)."""

    from_project: Reference
    """The later or smaller of the two, of which the viewer's organisation is a leader (proyek asal)."""
    kind: ProjectRelationKind
    """How it stands to the other (jenis)."""
    to_project: Reference
    """The other one (proyek tujuan)."""
    citations: tuple[CitationInput, ...] = ()
    """On what this rests, at most 50 (rujukan)."""


@dataclass(frozen=True)
class UnlinkProjectsInput:
    """Which relation of two projects does not hold, and why (hubungan proyek)."""

    relation: Reference
    """The relation; `fromProject` is led by the viewer's organisation (hubungan)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""

"""Inputs of the mutations that set sites up, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DatePrecision
from resolvers.mutations.source_input import CitationInput


@dataclass(frozen=True)
class SiteInput:
    """A place where a project works, on a commodity; a candidate at first (lokasi proyek)."""

    region: Reference
    """The regency or city, or a part of it. A province only where a citation of `region` says that no more is known;
    abroad, whatever is known (wilayah)."""
    commodity: Reference | None = None
    """What is made there; leave it out where none is named (komoditas)."""
    starts_on: date | None = None
    """First day; leave it out when unknown (mulai)."""
    ends_on: date | None = None
    """Last day, inclusive; leave it out when unknown (selesai)."""
    precision: DatePrecision | None = None
    """How exactly the days are known; DAY when left out, UNKNOWN without a day (ketelitian)."""
    citations: tuple[CitationInput, ...] = ()
    """On what the facts about it rest, at most 50 (rujukan)."""


@dataclass(frozen=True)
class AddSiteInput:
    """A site of a project (lokasi proyek)."""

    project: Reference
    """The project, of which the viewer's organisation is a leader (proyek)."""
    site: SiteInput
    """The site (lokasi)."""


@dataclass(frozen=True)
class AmendSiteInput:
    """What to change of a site; what is left out stays (lokasi proyek)."""

    site: Reference
    """The site (lokasi)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    region: Reference | Unchanged = UNCHANGED
    """The region, while the site is a candidate; as for a new site (wilayah)."""
    commodity: Reference | Unchanged | None = UNCHANGED
    """What is made there, while the site is a candidate; null where none is named (komoditas)."""
    starts_on: date | Unchanged | None = UNCHANGED
    """First day; null when unknown (mulai)."""
    ends_on: date | Unchanged | None = UNCHANGED
    """Last day, inclusive; null when unknown (selesai)."""
    precision: DatePrecision | Unchanged = UNCHANGED
    """How exactly the days are known (ketelitian)."""
    citations: tuple[CitationInput, ...] = ()
    """On what the changes rest, beside the citations that are there; at most 50 (rujukan)."""


@dataclass(frozen=True)
class RemoveSiteInput:
    """Which site to remove; one that anything refers to stays (lokasi proyek)."""

    site: Reference
    """The site, a candidate still (lokasi)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""

"""Inputs of the mutations of regions, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import RegionCodeScheme, RegionKind, RegionLevel


@dataclass(frozen=True)
class RegionCodeInput:
    """A code of a region within a scheme (kode wilayah)."""

    scheme: RegionCodeScheme
    """Who gives the code (skema)."""
    code: str
    """The code as the scheme writes it, such as 94.06 (kode)."""
    authority: str | None = None
    """The rule it rests on, such as Kepmendagri 300.2.2-2430/2025, at most 500 characters (dasar)."""


@dataclass(frozen=True)
class CreateRegionInput:
    """A region that is not there yet, such as a new regency or a village that is named first (wilayah)."""

    code: str
    """Unique, stable key `<country>-<code of today>`, such as ID-94.06 (kode)."""
    level: RegionLevel
    """Its level (tingkat)."""
    kind: RegionKind
    """What kind of region; the level alone does not tell (jenis)."""
    country: Reference
    """The state it lies in (negara)."""
    starts_on: date
    """The first day that its parent and codes hold (berlaku sejak)."""
    name_en: str | None = None
    """Name in English, at most 500 characters; a name in one language is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    parent: Reference | None = None
    """The region it belongs to; only a province has none (wilayah induk)."""
    codes: tuple[RegionCodeInput, ...] = ()
    """Its codes, one a scheme (kode)."""


@dataclass(frozen=True)
class RenameRegionInput:
    """Other names of a region; what is left out stays."""

    region: Reference
    """The region (wilayah)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian (nama)."""
    reason: str | None = None
    """Why, such as the regulation (alasan)."""


@dataclass(frozen=True)
class SetRegionCodeInput:
    """Another code from a day on; the old one stays as what held until then."""

    region: Reference
    """The region (wilayah)."""
    scheme: RegionCodeScheme
    """Who gives the code (skema)."""
    code: str
    """The code as the scheme writes it (kode)."""
    starts_on: date
    """The first day of the new code (berlaku sejak)."""
    authority: str | None = None
    """The rule it rests on, at most 500 characters (dasar)."""


@dataclass(frozen=True)
class SetRegionParentInput:
    """Another region that it belongs to from a day on; the old one stays as what held until then."""

    region: Reference
    """The region (wilayah)."""
    parent: Reference
    """The region it belongs to, of a higher level (wilayah induk)."""
    starts_on: date
    """The first day that it belongs there (berlaku sejak)."""
    reason: str | None = None
    """Why, such as the law (alasan)."""

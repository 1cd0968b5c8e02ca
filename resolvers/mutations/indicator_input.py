"""Inputs of the mutations of indicators, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DatePrecision, IndicatorAggregation, IndicatorDirection, IndicatorLevel, Unit


@dataclass(frozen=True)
class IndicatorTargetInput:
    """What an indicator shall reach in a period, at a site or as a whole (sasaran)."""

    starts_on: date
    """First day of the period (mulai)."""
    ends_on: date
    """Last day of the period, inclusive (selesai)."""
    value: Decimal
    """In the indicator's unit, 4 decimals (nilai)."""
    site: Reference | None = None
    """The site it is for; leave it out for the whole (lokasi)."""
    variant: int = 1
    """Tells targets apart that sources state differently for the same period, from 1 to 99 (varian)."""


@dataclass(frozen=True)
class CreateIndicatorInput:
    """What shall be measured, for a project or for a programme itself (indikator)."""

    owner: Reference
    """The project or programme it is measured for, which the viewer's organisation leads (pemilik)."""
    code: str
    """Unique, stable key: 1 to 64 of A-Z, 0-9, hyphen, dot, underscore (kode)."""
    level: IndicatorLevel
    """Its level in the results chain (tingkat)."""
    unit: Unit
    """Unit of its targets and values (satuan)."""
    name_en: str | None = None
    """Name in English, at most 500 characters; a name in one language is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    direction: IndicatorDirection = IndicatorDirection.UP
    """Which way is better (arah)."""
    aggregation: IndicatorAggregation = IndicatorAggregation.NONE
    """How its values may be combined (cara agregasi)."""
    definition: str | None = None
    """What exactly is counted, at most 20,000 characters (definisi)."""
    means_of_verification: str | None = None
    """How it is verified, at most 20,000 characters (cara verifikasi)."""
    baseline_value: Decimal | None = None
    """Value at the start, in its unit, 4 decimals (nilai awal)."""
    baseline_on: date | None = None
    """The day of the baseline (tanggal nilai awal)."""
    baseline_precision: DatePrecision | None = None
    """How exactly that day is known; DAY when a day is given and nothing else (ketelitian)."""
    targets: tuple[IndicatorTargetInput, ...] = ()
    """What it shall reach, at most 500 (sasaran)."""


@dataclass(frozen=True)
class AmendIndicatorInput:
    """What to change of an indicator; what is left out stays, null clears what may be absent.

    Level, unit, direction and aggregation stay once a value was reported: what was measured would change its meaning.
    """

    indicator: Reference
    """The indicator (indikator)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian (nama)."""
    level: IndicatorLevel | Unchanged = UNCHANGED
    """Its level in the results chain (tingkat)."""
    unit: Unit | Unchanged = UNCHANGED
    """Unit of its targets and values (satuan)."""
    direction: IndicatorDirection | Unchanged = UNCHANGED
    """Which way is better (arah)."""
    aggregation: IndicatorAggregation | Unchanged = UNCHANGED
    """How its values may be combined (cara agregasi)."""
    definition: str | Unchanged | None = UNCHANGED
    """What exactly is counted (definisi)."""
    means_of_verification: str | Unchanged | None = UNCHANGED
    """How it is verified (cara verifikasi)."""
    baseline_value: Decimal | Unchanged | None = UNCHANGED
    """Value at the start (nilai awal)."""
    baseline_on: date | Unchanged | None = UNCHANGED
    """The day of the baseline (tanggal nilai awal)."""
    baseline_precision: DatePrecision | Unchanged = UNCHANGED
    """How exactly that day is known (ketelitian)."""


@dataclass(frozen=True)
class SetIndicatorTargetsInput:
    """Targets of an indicator to set; those of other periods, sites and variants stay."""

    indicator: Reference
    """The indicator (indikator)."""
    targets: tuple[IndicatorTargetInput, ...]
    """New targets, and those whose value changes, at most 500 (sasaran)."""
    reason: str | None = None
    """Why; needed when a target that is there gets another value: the audit keeps the old one (alasan)."""


@dataclass(frozen=True)
class RemoveIndicatorInput:
    """Which indicator to take away."""

    indicator: Reference
    """An indicator without any value (indikator)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""

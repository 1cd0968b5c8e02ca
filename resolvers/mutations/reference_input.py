"""Inputs of the mutations of commodities and exchange rates; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import CommodityKind


@dataclass(frozen=True)
class CreateCommodityInput:
    """A commodity, product or service that is not there yet (komoditas)."""

    code: str
    """Unique, stable key: 1 to 64 of A-Z, 0-9, hyphen, dot, underscore (kode)."""
    kind: CommodityKind
    """Whether it is raw, made or done (jenis)."""
    name_en: str | None = None
    """Name in English, at most 500 characters; a name in one language is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    kbli_code: str | None = None
    """Five digits of the standard industrial classification; with its edition (kode KBLI)."""
    kbli_version: int | None = None
    """The edition: 2020 or 2025 (versi KBLI)."""
    hs6: str | None = None
    """Six digits of the Harmonized System (kode HS)."""
    cluster: str | None = None
    """The cluster it is counted to, at most 200 characters (klaster)."""


@dataclass(frozen=True)
class AmendCommodityInput:
    """What to change of a commodity; what is left out stays, null clears what may be absent."""

    commodity: Reference
    """The commodity (komoditas)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    name_en: str | Unchanged | None = UNCHANGED
    """Name in English."""
    name_id: str | Unchanged | None = UNCHANGED
    """Name in Indonesian (nama)."""
    kbli_code: str | Unchanged | None = UNCHANGED
    """Five digits of KBLI; with its edition (kode KBLI)."""
    kbli_version: int | Unchanged | None = UNCHANGED
    """The edition: 2020 or 2025 (versi KBLI)."""
    hs6: str | Unchanged | None = UNCHANGED
    """Six digits of the Harmonized System (kode HS)."""
    cluster: str | Unchanged | None = UNCHANGED
    """The cluster it is counted to (klaster)."""


@dataclass(frozen=True)
class ExchangeRateInput:
    """Units of `quote` for one unit of `base` on a day (kurs)."""

    base: str
    """ISO 4217 code of the currency of which one unit is valued (mata uang dasar)."""
    quote: str
    """ISO 4217 code of the currency in which it is valued (mata uang lawan)."""
    on_date: date
    """The day of the rate, not in the future (tanggal)."""
    rate: Decimal
    """Units of `quote` for one of `base`, above 0, 8 decimals (kurs)."""


@dataclass(frozen=True)
class RecordExchangeRatesInput:
    """Rates of one source, at most 5,000 at once; a rate that is there is never overwritten (kurs)."""

    source: Reference
    """The source that states them (sumber)."""
    rates: tuple[ExchangeRateInput, ...]
    """The rates (kurs)."""

"""Inputs of the mutations of holidays, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.words import Basis, HolidayKind


@dataclass(frozen=True)
class HolidayInput:
    """A day on which nobody works (hari libur)."""

    on_date: date
    """The day; each once (tanggal)."""
    name_en: str | None = None
    """Its name in English, at most 500 characters; one of the two names is needed."""
    name_id: str | None = None
    """Its name in Indonesian, at most 500 characters (nama)."""
    kind: HolidayKind = HolidayKind.PUBLIC
    """Why nobody works (jenis)."""


@dataclass(frozen=True)
class SetHolidaysInput:
    """Days that a calendar shall have; its other days stay as they are (penetapan hari libur)."""

    calendar: str
    """The calendar: two letters of a country, such as ID, and more after a hyphen (kalender)."""
    holidays: tuple[HolidayInput, ...]
    """The days, at most 500 (hari libur)."""
    source: Reference | None = None
    """The decree or law that says so (sumber)."""
    basis: Basis = Basis.EXTERNAL
    """On what they rest (dasar)."""
    reason: str | None = None
    """Why, for the record; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class RemoveHolidayInput:
    """A holiday that is none (pencabutan hari libur)."""

    holiday: Reference
    """The holiday (hari libur)."""
    expected_version: int
    """Its `rowVersion` when it was read (versi)."""
    reason: str
    """Why, for the record; at most 20,000 characters (alasan)."""

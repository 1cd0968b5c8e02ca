"""Holidays: the days that working days leave out."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from db.words import Basis, HolidayKind, Language
from resolvers import bilingual

if TYPE_CHECKING:
    from schema.source import Source


@node(t.holiday, tag=70)
class Holiday(Node):
    """A day of a calendar on which nobody works (hari libur)."""

    calendar: str
    """The calendar, by the two letters of a country, such as ID, and more where a country has several (kalender)."""
    on_date: date
    """The day (tanggal)."""
    kind: HolidayKind
    """Why nobody works (jenis)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    basis: Basis
    """On what it rests (dasar)."""
    source: Source | None = one(t.holiday.c.source_id)
    """The decree or law that says so; null where none is recorded (sumber)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""

"""Inputs of the mutations of obligations, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DayKind, FiscalCalendar, ReportFrequency


@dataclass(frozen=True)
class CreateObligationInput:
    """That a participant shall report: how often, how soon, to whom (kewajiban pelaporan baru)."""

    participation: Reference
    """The role in a project or programme that it comes with; its organisation owes the reports (peran serta)."""
    frequency: ReportFrequency
    """How often (frekuensi)."""
    due_days: int
    """Days from a period's end to the deadline, 0 to 366 (tenggat, hari)."""
    verifier: Reference
    """Who verifies, another organisation than the one that owes (verifikator)."""
    day_kind: DayKind = DayKind.WORKING
    """How these days are counted; working days leave out weekends and holidays (jenis hari)."""
    time_zone: str = "Asia/Jakarta"
    """IANA name of the zone in which its days begin and end (zona waktu)."""
    holiday_calendar: str = "ID"
    """The calendar of holidays its working days leave out (kalender hari libur)."""
    fiscal_calendar: FiscalCalendar = FiscalCalendar.ID
    """With which month its half-years and years begin (tahun anggaran)."""
    form: str | None = None
    """The form to use, such as PP 39/2006 form C; at most 200 characters (formulir)."""
    starts_on: date | None = None
    """From when it holds: the first report is on the period that holds this day; today's when left out (mulai)."""
    ends_on: date | None = None
    """Its last day: reports on periods that end later are not owed; open when left out (selesai)."""
    reason: str | None = None
    """Why, for the record; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class AmendObligationInput:
    """What changes of an obligation; what is left out stays (perubahan kewajiban pelaporan)."""

    obligation: Reference
    """The obligation (kewajiban)."""
    expected_version: int
    """Its `rowVersion` when it was read (versi)."""
    reason: str
    """Why, for the record; at most 20,000 characters (alasan)."""
    frequency: ReportFrequency | Unchanged = UNCHANGED
    """How often; periods not begun are made anew (frekuensi)."""
    due_days: int | Unchanged = UNCHANGED
    """Days from a period's end to the deadline, 0 to 366 (tenggat, hari)."""
    day_kind: DayKind | Unchanged = UNCHANGED
    """How these days are counted (jenis hari)."""
    time_zone: str | Unchanged = UNCHANGED
    """IANA name of the zone in which its days begin and end (zona waktu)."""
    holiday_calendar: str | Unchanged = UNCHANGED
    """The calendar of holidays its working days leave out (kalender hari libur)."""
    fiscal_calendar: FiscalCalendar | Unchanged = UNCHANGED
    """With which month its half-years and years begin; periods not begun are made anew (tahun anggaran)."""
    form: str | Unchanged | None = UNCHANGED
    """The form to use, at most 200 characters; null for none (formulir)."""


@dataclass(frozen=True)
class EndObligationInput:
    """When an obligation ends (pengakhiran kewajiban pelaporan)."""

    obligation: Reference
    """The obligation (kewajiban)."""
    expected_version: int
    """Its `rowVersion` when it was read (versi)."""
    ends_on: date
    """Its last day: reports on periods that end later are owed no more, unless they are begun already (selesai)."""
    reason: str
    """Why, for the record; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class ReassignVerifierInput:
    """Who verifies from now on (pengalihan verifikator)."""

    obligation: Reference
    """The obligation (kewajiban)."""
    expected_version: int
    """Its `rowVersion` when it was read (versi)."""
    verifier: Reference
    """The organisation that verifies from now on, another one than the one that owes (verifikator)."""
    reason: str
    """Why, for the record; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class ExtendObligationInput:
    """A later due day for one period (perpanjangan jatuh tempo)."""

    reporting_period: Reference
    """The period (masa pelaporan)."""
    expected_version: int
    """Its `rowVersion` when it was read (versi)."""
    due_on: date
    """The new due day: later than the one there is, and at most 366 days after the period (jatuh tempo)."""
    reason: str
    """Why, shown beside the due day; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class WaiveObligationInput:
    """A period on which no report is owed any more (pembebasan kewajiban)."""

    reporting_period: Reference
    """The period (masa pelaporan)."""
    expected_version: int
    """Its `rowVersion` when it was read (versi)."""
    reason: str
    """Why, shown beside the period; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class ReinstateObligationInput:
    """A waived period on which a report is owed again (pencabutan pembebasan)."""

    reporting_period: Reference
    """The period (masa pelaporan)."""
    expected_version: int
    """Its `rowVersion` when it was read (versi)."""
    reason: str
    """Why, for all who see the period; at most 20,000 characters (alasan)."""

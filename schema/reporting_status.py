"""Counts of reporting periods by their state; knows no single period."""

from __future__ import annotations

from datetime import date

from compiler.declare import value


@value
class ReportingStatus:
    """Reporting periods of one group, counted by their state (keadaan pelaporan)."""

    organisation_code: str | None
    """Who owes them, where grouped by ORGANISATION; else null (kode pelapor)."""
    organisation_name: str | None
    """Its name that day, in the language asked for where there is one (nama pelapor)."""
    programme_code: str | None
    """The programme, where grouped by PROGRAMME; null else, and of a project the viewer may not see (kode program)."""
    programme_name: str | None
    """Its name in the language asked for, else in the other one (nama program)."""
    province_code: str | None
    """The province by this API's code, where grouped by PROVINCE; null else, and without a site (kode provinsi)."""
    province_name: str | None
    """Its name in the language asked for, else in the other one (nama provinsi)."""
    period_starts_on: date | None
    """First day reported on, where grouped by PERIOD; else null (awal masa)."""
    period_ends_on: date | None
    """Last day reported on, where grouped by PERIOD; else null (akhir masa)."""
    periods: int
    """How many periods there are (jumlah masa)."""
    not_due: int
    """How many still run (belum waktunya)."""
    due: int
    """How many are over, not reported on, and not late yet (waktu pelaporan)."""
    overdue: int
    """How many are late and not reported on (terlambat)."""
    submitted: int
    """How many have a report with the verifier (disampaikan)."""
    returned: int
    """How many have a report that was given back (dikembalikan)."""
    verified: int
    """How many have a report with the coordinator (diverifikasi)."""
    accepted: int
    """How many have an accepted report (diterima)."""
    published: int
    """How many have a published report (dipublikasikan)."""
    waived: int
    """How many need no report any more (dibebaskan)."""
    unknown: int
    """How many the viewer may not see the state of (tidak terbuka)."""
    reported_late: int
    """Of those with a report: how many were first submitted after their due day (dilaporkan terlambat)."""
    earliest_due_on: date | None
    """The earliest due day among those due, overdue or returned; null for none (jatuh tempo terawal)."""
    most_days_late: int | None
    """The most calendar days late among those overdue or returned; null for none (hari terlambat terbanyak)."""
    most_working_days_late: int | None
    """The most working days late among those overdue or returned; null for none (hari kerja terlambat terbanyak)."""

"""Vocabularies of the reporting calendar: holidays, due days, states, reminders."""

from enum import unique

from db.words.term import Term


@unique
class HolidayKind(Term):
    """Why nobody works on a day (jenis hari libur)."""

    PUBLIC = "Public holiday (hari libur nasional)"
    COLLECTIVE_LEAVE = "Leave that all take together, by decree (cuti bersama)"


@unique
class DueBasis(Term):
    """Where a due day comes from (dasar jatuh tempo)."""

    RULE = "Counted from the period's end as the obligation says; follows its holidays (menurut ketentuan)"
    STATED = "Given as a day by whoever recorded the period; follows nothing (ditetapkan)"
    EXTENDED = "Moved to a later day, with a reason (diperpanjang)"


@unique
class ReportingState(Term):
    """How a reporting period stands, its report's status included (keadaan pelaporan); derived, never stored."""

    NOT_DUE = "The period still runs (belum waktunya)"
    DUE = "The period is over, nothing is submitted, the due day has not passed (waktu pelaporan)"
    OVERDUE = "The due day has passed and nothing is submitted (terlambat)"
    SUBMITTED = "A report is with the verifier (disampaikan)"
    RETURNED = "A report was given back and is to be submitted again (dikembalikan)"
    VERIFIED = "A report is with the coordinator (diverifikasi)"
    ACCEPTED = "A report is accepted (diterima)"
    PUBLISHED = "A report is published (dipublikasikan)"
    WAIVED = "No report is owed any more, with a reason (dibebaskan)"


@unique
class StatusGrouping(Term):
    """By what reporting is counted (pengelompokan keadaan pelaporan)."""

    ALL = "Everything together (keseluruhan)"
    ORGANISATION = "Who owes the report (pelapor)"
    PROGRAMME = "The programme it is owed in (program)"
    PROVINCE = "Each province in which the project has a site; counted once in each (provinsi)"
    PERIOD = "The days reported on (masa)"


@unique
class DutyEventKind(Term):
    """What has happened to an obligation or one of its periods (jenis peristiwa kewajiban)."""

    CREATED = "The obligation was laid down (ditetapkan)"
    AMENDED = "How or how soon reports are owed was changed (diubah)"
    ENDED = "The obligation was given a last day (diakhiri)"
    REASSIGNED = "Another organisation verifies (verifikator dialihkan)"
    EXTENDED = "The report on a period is due later (diperpanjang)"
    MOVED = "The due day was counted anew: holidays, the obligation or the project changed (jatuh tempo bergeser)"
    WAIVED = "No report is owed on a period any more (dibebaskan)"
    REINSTATED = "The report on a waived period is owed again (diberlakukan kembali)"


@unique
class ReminderKind(Term):
    """What a reminder is of (jenis pengingat)."""

    DUE_SOON = "The due day comes in so many days (segera jatuh tempo)"
    DUE = "The period is over, its report may be handed in (waktu pelaporan)"
    OVERDUE = "The due day has passed without a report (terlambat)"

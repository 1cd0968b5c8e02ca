"""Vocabularies of reports, statuses, sources and the record."""

from enum import unique

from db.words.term import Term


@unique
class ReportFrequency(Term):
    """How often a report is owed (frekuensi pelaporan)."""

    QUARTERLY = "Every quarter (triwulanan)"
    SEMIANNUAL = "Twice a year (semesteran)"
    ANNUAL = "Every year (tahunan)"
    COMPLETION = "Once, at completion (laporan akhir)"


@unique
class DayKind(Term):
    """How days to a deadline are counted (jenis hari)."""

    WORKING = "Monday to Friday (hari kerja)"
    CALENDAR = "Every day (hari kalender)"


@unique
class ReportStatus(Term):
    """Where a report stands (status laporan)."""

    DRAFT = "Being written (rancangan)"
    SUBMITTED = "Submitted; its figures are locked (disampaikan)"
    RETURNED = "Returned with a reason (dikembalikan)"
    VERIFIED = "Verified by another organisation (diverifikasi)"
    ACCEPTED = "Accepted; its figures count (diterima)"
    PUBLISHED = "Published (dipublikasikan)"
    WITHDRAWN = "Withdrawn by its reporter (ditarik)"
    SUPERSEDED = "Replaced by a correcting report (digantikan)"


@unique
class ReportStage(Term):
    """How a reporting period stands today (keadaan kewajiban); derived, never stored."""

    NOT_DUE = "The period still runs (belum jatuh tempo)"
    DUE = "The period is over, the deadline is not (jatuh tempo)"
    OVERDUE = "The deadline has passed without a report (terlambat)"
    REPORTED = "A report is with the verifier or coordinator (dilaporkan)"
    SETTLED = "A report is accepted (selesai)"


@unique
class WorkflowEntity(Term):
    """What has a life cycle (jenis alur)."""

    PROJECT = "Project (proyek)"
    AGREEMENT = "Agreement (kesepakatan)"
    REPORT = "Report (laporan)"
    BUDGET = "Budget (anggaran)"
    SITE = "Project site (lokasi proyek)"
    PHASE = "Phase (tahap)"
    MILESTONE = "Milestone (capaian antara)"


@unique
class IssueKind(Term):
    """What kind of issue a report raises (jenis kendala)."""

    DELAY = "Delay (keterlambatan)"
    FUNDING = "Funding (pendanaan)"
    PROCUREMENT = "Procurement (pengadaan)"
    LAND = "Land and premises (lahan)"
    REGULATION = "Regulation (regulasi)"
    CAPACITY = "People and capacity (kapasitas)"
    MARKET = "Market (pasar)"
    OTHER = "Other (lainnya)"


@unique
class DocumentKind(Term):
    """What kind of document a link leads to (jenis dokumen)."""

    AGREEMENT_TEXT = "Text of an agreement (naskah)"
    REPORT = "Report (laporan)"
    EVIDENCE = "Evidence (bukti)"
    PHOTO = "Photograph without persons (foto)"
    STUDY = "Study (kajian)"
    OTHER = "Other (lainnya)"


@unique
class Basis(Term):
    """On what a fact rests (dasar fakta)."""

    STATED = "Said by one of the programme's own sources (dinyatakan)"
    INFERRED = "Concluded from what a source says (disimpulkan)"
    EXTERNAL = "Said by another public source (sumber luar)"
    SYNTHETIC = "Invented for the demonstration (rekaan)"


@unique
class SourceKind(Term):
    """What kind of source (jenis sumber)."""

    NEWS = "News item (berita)"
    REGULATION = "Regulation (peraturan)"
    DECREE = "Decree (keputusan)"
    REPORT = "Report (laporan)"
    WEBSITE = "Website (situs)"
    DATASET = "Data set (himpunan data)"
    STANDARD = "Standard (standar)"
    GENERATED = "Generated for the demonstration (rekaan)"

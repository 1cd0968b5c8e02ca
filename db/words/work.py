"""Vocabularies of programmes, projects, sites, phases, milestones and agreements."""

from enum import unique

from db.words.term import Term


@unique
class Visibility(Term):
    """Who may see a row (keterbukaan); from the most open to the most closed, and ordered so in PostgreSQL."""

    PUBLIC = "Anyone (publik)"
    PARTNERS = "Organisations that take part today (mitra)"
    INTERNAL = "The accountable organisation, the coordinator and auditors (internal)"


@unique
class ProjectStatus(Term):
    """Where a project stands (status proyek); IATI activity status in brackets."""

    DRAFT = "Being formulated, IATI 1 (rancangan)"
    PROPOSED = "Proposed for approval, IATI 1 (diusulkan)"
    APPROVED = "Appraised and approved, IATI 1 (disetujui)"
    REJECTED = "Rejected, IATI 5 (ditolak)"
    IMPLEMENTING = "Under implementation, IATI 2 (pelaksanaan)"
    SUSPENDED = "Suspended, IATI 6 (ditangguhkan)"
    COMPLETED = "Work done, accounts open, IATI 3 (selesai)"
    CLOSED = "Closed, IATI 4 (ditutup)"
    CANCELLED = "Cancelled, IATI 5 (dibatalkan)"


@unique
class Modality(Term):
    """How a project is carried (modalitas)."""

    DOMESTIC = "Domestic means only (dalam negeri)"
    TECHNICAL_COOPERATION = "Technical cooperation (kerja sama teknik)"
    GRANT = "Grant (hibah)"
    LOAN = "Loan (pinjaman)"
    REGIONAL = "Regional cooperation (kerja sama regional)"
    CSR = "Corporate social responsibility (TJSL)"
    MIXED = "Several of these (campuran)"


@unique
class ProjectRelationKind(Term):
    """How one project stands to another (hubungan proyek)."""

    SUCCEEDS = "Follows on from (lanjutan dari)"
    CONTRIBUTES_TO = "Contributes to (mendukung)"
    REPLICATES = "Repeats elsewhere (replikasi)"


@unique
class SiteSelection(Term):
    """How far a site is chosen (status pemilihan lokasi)."""

    CANDIDATE = "Candidate (calon)"
    COMMITTED = "Declared ready to commit (berkomitmen)"
    SELECTED_INITIAL = "Chosen as an initial target (sasaran awal)"
    ACTIVE = "Active (aktif)"
    DEFERRED = "Deferred (ditunda)"
    REJECTED = "Rejected (ditolak)"


@unique
class PhaseStatus(Term):
    """Where a phase stands (status tahap)."""

    PLANNED = "Planned (direncanakan)"
    ACTIVE = "Under way (berjalan)"
    DONE = "Done (selesai)"
    CANCELLED = "Cancelled (dibatalkan)"


@unique
class MilestoneStatus(Term):
    """Where a milestone stands (status capaian); overdue is derived, never stored."""

    PLANNED = "Planned (direncanakan)"
    DONE = "Done (selesai)"
    CANCELLED = "Cancelled (dibatalkan)"


@unique
class AgreementKind(Term):
    """What kind of agreement (jenis kesepakatan)."""

    JOINT_AGREEMENT = "Joint agreement (kesepakatan bersama)"
    MOU = "Memorandum of understanding (nota kesepahaman)"
    COOPERATION_AGREEMENT = "Cooperation agreement (perjanjian kerja sama, PKS)"
    ACTION_PLAN = "Action plan (rencana aksi)"
    RECORD_OF_DISCUSSIONS = "Record of discussions of a JICA project (R/D)"
    MINUTES = "Minutes (risalah)"
    GRANT_AGREEMENT = "Grant agreement (naskah perjanjian hibah)"
    COMMITMENT_LETTER = "Letter of commitment (surat pernyataan komitmen)"
    BUSINESS_PARTNERSHIP = "Business partnership agreement (kesepakatan kemitraan usaha)"
    ADDENDUM = "Addendum (adendum)"


@unique
class AgreementStatus(Term):
    """Where an agreement stands (status kesepakatan); in force and expired are derived from its span."""

    PLANNED = "Planned (penjajakan)"
    DRAFTING = "Being drafted (penyusunan)"
    NEGOTIATION = "Being negotiated (pembahasan)"
    READY = "Ready to sign (siap ditandatangani)"
    SIGNED = "Signed (ditandatangani)"
    ENDORSED = "Action plan endorsed (disahkan)"
    COMPLETED = "Action plan completed (selesai)"
    TERMINATED = "Terminated (diakhiri)"


@unique
class AgreementCapacity(Term):
    """In which capacity an organisation signs (kedudukan)."""

    PARTY = "Party (pihak)"
    WITNESS = "Witness (saksi)"
    FACILITATOR = "Facilitator (fasilitator)"

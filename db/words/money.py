"""Vocabularies of budgets, funding and financial entries."""

from enum import unique

from db.words.term import Term


@unique
class FundingSource(Term):
    """Where money comes from (sumber pendanaan)."""

    APBN_CENTRAL = "State budget spent by the centre (APBN pusat)"
    DECONCENTRATION = "Deconcentrated funds to a governor (dana dekonsentrasi)"
    CO_ADMINISTRATION = "Co-administration funds (dana tugas pembantuan)"
    DAK_PHYSICAL = "Special allocation fund, physical (DAK fisik)"
    DAK_NONPHYSICAL = "Special allocation fund, non-physical (DAK nonfisik)"
    GRANT_TO_REGION = "Grant to a region (hibah ke daerah)"
    VILLAGE_FUND = "Village fund (dana desa)"
    APBD_PROVINCE = "Provincial budget (APBD provinsi)"
    APBD_REGENCY_CITY = "Regency or city budget (APBD kabupaten/kota)"
    FOREIGN_LOAN = "Foreign loan (pinjaman luar negeri)"
    FOREIGN_GRANT = "Foreign grant (hibah luar negeri)"
    TECHNICAL_COOPERATION = "Technical cooperation (kerja sama teknik)"
    REGIONAL_FUND = "Regional fund, e.g. JAIF (dana regional)"
    CSR = "Corporate social responsibility (TJSL)"
    PRIVATE = "Private means (swasta)"
    EXPORT_FINANCING = "Export financing by LPEI (pembiayaan ekspor)"
    SELF_FUNDED = "Own means (swadana)"


@unique
class FiscalCalendar(Term):
    """Which year a budget runs by (tahun anggaran)."""

    ID = "1 January to 31 December (Indonesia)"
    JP = "1 April to 31 March (Jepang)"


@unique
class BudgetStatus(Term):
    """Where a budget stands (status anggaran)."""

    DRAFT = "Being drafted (rancangan)"
    SUBMITTED = "Submitted; its lines sum to its total (diajukan)"
    APPROVED = "Approved by the funder (disetujui)"
    REVISED = "Replaced by a newer version (direvisi)"
    CLOSED = "Closed (ditutup)"
    WITHDRAWN = "A new version that was given up; the approved one stands (ditarik)"


@unique
class EntryKind(Term):
    """What a financial entry records (jenis transaksi)."""

    COMMITMENT = "Commitment (komitmen)"
    DISBURSEMENT = "Disbursement (pencairan)"
    REALISATION = "Realised spending (realisasi)"

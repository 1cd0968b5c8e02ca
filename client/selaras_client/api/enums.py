from enum import Enum


class AgreementCapacity(str, Enum):
    """In which capacity an organisation signs (kedudukan).

    FACILITATOR: Facilitator (fasilitator)
    PARTY: Party (pihak)
    WITNESS: Witness (saksi)"""

    FACILITATOR = "FACILITATOR"
    PARTY = "PARTY"
    WITNESS = "WITNESS"


class AgreementKind(str, Enum):
    """What kind of agreement (jenis kesepakatan).

    ACTION_PLAN: Action plan (rencana aksi)
    ADDENDUM: Addendum (adendum)
    BUSINESS_PARTNERSHIP: Business partnership agreement (kesepakatan kemitraan usaha)
    COMMITMENT_LETTER: Letter of commitment (surat pernyataan komitmen)
    COOPERATION_AGREEMENT: Cooperation agreement (perjanjian kerja sama, PKS)
    GRANT_AGREEMENT: Grant agreement (naskah perjanjian hibah)
    JOINT_AGREEMENT: Joint agreement (kesepakatan bersama)
    MINUTES: Minutes (risalah)
    MOU: Memorandum of understanding (nota kesepahaman)
    RECORD_OF_DISCUSSIONS: Record of discussions of a JICA project (R/D)"""

    ACTION_PLAN = "ACTION_PLAN"
    ADDENDUM = "ADDENDUM"
    BUSINESS_PARTNERSHIP = "BUSINESS_PARTNERSHIP"
    COMMITMENT_LETTER = "COMMITMENT_LETTER"
    COOPERATION_AGREEMENT = "COOPERATION_AGREEMENT"
    GRANT_AGREEMENT = "GRANT_AGREEMENT"
    JOINT_AGREEMENT = "JOINT_AGREEMENT"
    MINUTES = "MINUTES"
    MOU = "MOU"
    RECORD_OF_DISCUSSIONS = "RECORD_OF_DISCUSSIONS"


class AgreementStatus(str, Enum):
    """Where an agreement stands (status kesepakatan); in force and expired are derived from its span.

    COMPLETED: Action plan completed (selesai)
    DRAFTING: Being drafted (penyusunan)
    ENDORSED: Action plan endorsed (disahkan)
    NEGOTIATION: Being negotiated (pembahasan)
    PLANNED: Planned (penjajakan)
    READY: Ready to sign (siap ditandatangani)
    SIGNED: Signed (ditandatangani)
    TERMINATED: Terminated (diakhiri)"""

    COMPLETED = "COMPLETED"
    DRAFTING = "DRAFTING"
    ENDORSED = "ENDORSED"
    NEGOTIATION = "NEGOTIATION"
    PLANNED = "PLANNED"
    READY = "READY"
    SIGNED = "SIGNED"
    TERMINATED = "TERMINATED"


class Basis(str, Enum):
    """On what a fact rests (dasar fakta).

    EXTERNAL: Said by another public source (sumber luar)
    INFERRED: Concluded from what a source says (disimpulkan)
    STATED: Said by one of the programme's own sources (dinyatakan)
    SYNTHETIC: Invented for the demonstration (rekaan)"""

    EXTERNAL = "EXTERNAL"
    INFERRED = "INFERRED"
    STATED = "STATED"
    SYNTHETIC = "SYNTHETIC"


class BudgetStatus(str, Enum):
    """Where a budget stands (status anggaran).

    APPROVED: Approved by the funder (disetujui)
    CLOSED: Closed (ditutup)
    DRAFT: Being drafted (rancangan)
    REVISED: Replaced by a newer version (direvisi)
    SUBMITTED: Submitted; its lines sum to its total (diajukan)"""

    APPROVED = "APPROVED"
    CLOSED = "CLOSED"
    DRAFT = "DRAFT"
    REVISED = "REVISED"
    SUBMITTED = "SUBMITTED"


class CommodityKind(str, Enum):
    """Whether a commodity is raw, made or done (jenis komoditas).

    COMMODITY: Raw commodity (komoditas)
    PRODUCT: Manufactured product (produk)
    SERVICE: Service (jasa)"""

    COMMODITY = "COMMODITY"
    PRODUCT = "PRODUCT"
    SERVICE = "SERVICE"


class DatePrecision(str, Enum):
    """How exactly a date or span is known (ketelitian tanggal).

    DAY: Known to the day (hari)
    MONTH: Known to the month (bulan)
    QUARTER: Known to the quarter (triwulan)
    UNKNOWN: Not known (tidak diketahui)
    YEAR: Known to the year (tahun)"""

    DAY = "DAY"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    UNKNOWN = "UNKNOWN"
    YEAR = "YEAR"


class DayKind(str, Enum):
    """How days to a deadline are counted (jenis hari).

    CALENDAR: Every day (hari kalender)
    WORKING: Monday to Friday (hari kerja)"""

    CALENDAR = "CALENDAR"
    WORKING = "WORKING"


class Direction(str, Enum):
    """Which way a list is ordered, and where nulls stand (arah urutan).

    ASC: Ascending; nulls last (menaik)
    ASC_NULLS_FIRST: Ascending; nulls first (menaik, kosong dahulu)
    ASC_NULLS_LAST: Ascending; nulls last (menaik, kosong di akhir)
    DESC: Descending; nulls first (menurun)
    DESC_NULLS_FIRST: Descending; nulls first (menurun, kosong dahulu)
    DESC_NULLS_LAST: Descending; nulls last (menurun, kosong di akhir)"""

    ASC = "ASC"
    ASC_NULLS_FIRST = "ASC_NULLS_FIRST"
    ASC_NULLS_LAST = "ASC_NULLS_LAST"
    DESC = "DESC"
    DESC_NULLS_FIRST = "DESC_NULLS_FIRST"
    DESC_NULLS_LAST = "DESC_NULLS_LAST"


class DocumentKind(str, Enum):
    """What kind of document a link leads to (jenis dokumen).

    AGREEMENT_TEXT: Text of an agreement (naskah)
    EVIDENCE: Evidence (bukti)
    OTHER: Other (lainnya)
    PHOTO: Photograph without persons (foto)
    REPORT: Report (laporan)
    STUDY: Study (kajian)"""

    AGREEMENT_TEXT = "AGREEMENT_TEXT"
    EVIDENCE = "EVIDENCE"
    OTHER = "OTHER"
    PHOTO = "PHOTO"
    REPORT = "REPORT"
    STUDY = "STUDY"


class DueBasis(str, Enum):
    """Where a due day comes from (dasar jatuh tempo).

    EXTENDED: Moved to a later day, with a reason (diperpanjang)
    RULE: Counted from the period's end as the obligation says; follows its holidays (menurut ketentuan)
    STATED: Given as a day by whoever recorded the period; follows nothing (ditetapkan)"""

    EXTENDED = "EXTENDED"
    RULE = "RULE"
    STATED = "STATED"


class EntryKind(str, Enum):
    """What a financial entry records (jenis transaksi).

    COMMITMENT: Commitment (komitmen)
    DISBURSEMENT: Disbursement (pencairan)
    REALISATION: Realised spending (realisasi)"""

    COMMITMENT = "COMMITMENT"
    DISBURSEMENT = "DISBURSEMENT"
    REALISATION = "REALISATION"


class ErrorPolicy(str, Enum):
    """What to do when some rows of an input are wrong (perlakuan baris salah).

    REJECT_EVERYTHING: Keep nothing; all mistakes of all rows are answered (tolak semua)
    REJECT_FAILED_ROWS: Keep the rows without a mistake, and answer those of the others (tolak baris salah)"""

    REJECT_EVERYTHING = "REJECT_EVERYTHING"
    REJECT_FAILED_ROWS = "REJECT_FAILED_ROWS"


class FiscalCalendar(str, Enum):
    """Which year a budget runs by (tahun anggaran).

    ID: 1 January to 31 December (Indonesia)
    JP: 1 April to 31 March (Jepang)"""

    ID = "ID"
    JP = "JP"


class FundingSource(str, Enum):
    """Where money comes from (sumber pendanaan).

    APBD_PROVINCE: Provincial budget (APBD provinsi)
    APBD_REGENCY_CITY: Regency or city budget (APBD kabupaten/kota)
    APBN_CENTRAL: State budget spent by the centre (APBN pusat)
    CO_ADMINISTRATION: Co-administration funds (dana tugas pembantuan)
    CSR: Corporate social responsibility (TJSL)
    DAK_NONPHYSICAL: Special allocation fund, non-physical (DAK nonfisik)
    DAK_PHYSICAL: Special allocation fund, physical (DAK fisik)
    DECONCENTRATION: Deconcentrated funds to a governor (dana dekonsentrasi)
    EXPORT_FINANCING: Export financing by LPEI (pembiayaan ekspor)
    FOREIGN_GRANT: Foreign grant (hibah luar negeri)
    FOREIGN_LOAN: Foreign loan (pinjaman luar negeri)
    GRANT_TO_REGION: Grant to a region (hibah ke daerah)
    PRIVATE: Private means (swasta)
    REGIONAL_FUND: Regional fund, e.g. JAIF (dana regional)
    SELF_FUNDED: Own means (swadana)
    TECHNICAL_COOPERATION: Technical cooperation (kerja sama teknik)
    VILLAGE_FUND: Village fund (dana desa)"""

    APBD_PROVINCE = "APBD_PROVINCE"
    APBD_REGENCY_CITY = "APBD_REGENCY_CITY"
    APBN_CENTRAL = "APBN_CENTRAL"
    CO_ADMINISTRATION = "CO_ADMINISTRATION"
    CSR = "CSR"
    DAK_NONPHYSICAL = "DAK_NONPHYSICAL"
    DAK_PHYSICAL = "DAK_PHYSICAL"
    DECONCENTRATION = "DECONCENTRATION"
    EXPORT_FINANCING = "EXPORT_FINANCING"
    FOREIGN_GRANT = "FOREIGN_GRANT"
    FOREIGN_LOAN = "FOREIGN_LOAN"
    GRANT_TO_REGION = "GRANT_TO_REGION"
    PRIVATE = "PRIVATE"
    REGIONAL_FUND = "REGIONAL_FUND"
    SELF_FUNDED = "SELF_FUNDED"
    TECHNICAL_COOPERATION = "TECHNICAL_COOPERATION"
    VILLAGE_FUND = "VILLAGE_FUND"


class GrantRole(str, Enum):
    """What a person may do for an organisation (peran pengguna).

    ADMIN: Manages the organisation's users, no data rights (admin)
    ANALYST: Reads and explores, with the larger query budget (analis)
    AUDITOR: Reads everything including history, writes nothing (auditor)
    COORDINATOR: Accepts reports and decides on projects (koordinator)
    EDITOR: Edits the organisation's projects (penyunting)
    REPORTER: Writes and submits the organisation's reports (pelapor)
    STEWARD: Keeps reference data, no data rights (walidata)
    VERIFIER: Verifies the reports of others (verifikator)
    VIEWER: Reads what the organisation may see (pembaca)"""

    ADMIN = "ADMIN"
    ANALYST = "ANALYST"
    AUDITOR = "AUDITOR"
    COORDINATOR = "COORDINATOR"
    EDITOR = "EDITOR"
    REPORTER = "REPORTER"
    STEWARD = "STEWARD"
    VERIFIER = "VERIFIER"
    VIEWER = "VIEWER"


class IndicatorAggregation(str, Enum):
    """How values may be combined (cara agregasi); a sum of others is refused.

    AVG: Values average (rata-rata)
    LAST: The last value counts (nilai terakhir)
    NONE: Values do not combine (tidak diagregasi)
    SUM: Values add up (jumlah)"""

    AVG = "AVG"
    LAST = "LAST"
    NONE = "NONE"
    SUM = "SUM"


class IndicatorDirection(str, Enum):
    """Which way is better (arah).

    DOWN: Less is better (turun)
    UP: More is better (naik)"""

    DOWN = "DOWN"
    UP = "UP"


class IndicatorLevel(str, Enum):
    """Level of an indicator in the results chain (tingkat indikator).

    IMPACT: Impact (dampak)
    OUTCOME: Outcome (hasil)
    OUTPUT: Output (keluaran)
    PROCESS: Process (proses)"""

    IMPACT = "IMPACT"
    OUTCOME = "OUTCOME"
    OUTPUT = "OUTPUT"
    PROCESS = "PROCESS"


class IssueKind(str, Enum):
    """What kind of issue a report raises (jenis kendala).

    CAPACITY: People and capacity (kapasitas)
    DELAY: Delay (keterlambatan)
    FUNDING: Funding (pendanaan)
    LAND: Land and premises (lahan)
    MARKET: Market (pasar)
    OTHER: Other (lainnya)
    PROCUREMENT: Procurement (pengadaan)
    REGULATION: Regulation (regulasi)"""

    CAPACITY = "CAPACITY"
    DELAY = "DELAY"
    FUNDING = "FUNDING"
    LAND = "LAND"
    MARKET = "MARKET"
    OTHER = "OTHER"
    PROCUREMENT = "PROCUREMENT"
    REGULATION = "REGULATION"


class Language(str, Enum):
    """A language of names (bahasa); where a name lacks it, the other one is answered.

    EN: English (bahasa Inggris)
    ID: Indonesian (bahasa Indonesia)"""

    EN = "EN"
    ID = "ID"


class MilestoneStatus(str, Enum):
    """Where a milestone stands (status capaian); overdue is derived, never stored.

    CANCELLED: Cancelled (dibatalkan)
    DONE: Done (selesai)
    PLANNED: Planned (direncanakan)"""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    PLANNED = "PLANNED"


class Modality(str, Enum):
    """How a project is carried (modalitas).

    CSR: Corporate social responsibility (TJSL)
    DOMESTIC: Domestic means only (dalam negeri)
    GRANT: Grant (hibah)
    LOAN: Loan (pinjaman)
    MIXED: Several of these (campuran)
    REGIONAL: Regional cooperation (kerja sama regional)
    TECHNICAL_COOPERATION: Technical cooperation (kerja sama teknik)"""

    CSR = "CSR"
    DOMESTIC = "DOMESTIC"
    GRANT = "GRANT"
    LOAN = "LOAN"
    MIXED = "MIXED"
    REGIONAL = "REGIONAL"
    TECHNICAL_COOPERATION = "TECHNICAL_COOPERATION"


class OrganisationKind(str, Enum):
    """What kind of organisation (jenis organisasi).

    ASSOCIATION: Association (asosiasi)
    COOPERATIVE: Cooperative (koperasi)
    COORDINATING_MINISTRY: Coordinating ministry (kementerian koordinator)
    DIGITAL_PLATFORM: Digital platform (platform digital)
    ENTERPRISE_GROUP: Group or centre of enterprises (sentra/kelompok usaha)
    FINANCING_INSTITUTION: Financing institution (lembaga pembiayaan)
    FOREIGN_AGENCY: Foreign agency, e.g. JICA (lembaga asing)
    FOUNDATION: Foundation (yayasan)
    LINE_MINISTRY: Line ministry (kementerian)
    MULTILATERAL_BANK: Multilateral development bank (bank pembangunan multilateral)
    MULTILATERAL_ORGANISATION: Multilateral organisation, e.g. UN bodies (organisasi multilateral)
    NGO_INTERNATIONAL: International NGO (LSM internasional)
    NGO_NATIONAL: National NGO (LSM nasional)
    NON_MINISTERIAL_AGENCY: Non-ministerial government agency (LPNK/badan)
    OTHER_PUBLIC: Other public body (badan publik lain)
    PRIVATE_COMPANY: Private company (perusahaan swasta)
    PROVINCE_GOV: Provincial government (pemerintah provinsi)
    REGENCY_CITY_GOV: Regency or city government (pemerintah kabupaten/kota)
    REGIONAL_AGENCY: Regional agency (dinas/perangkat daerah)
    REGIONAL_BODY: Intergovernmental regional body, e.g. ASEAN, BIMP-EAGA (badan regional)
    REGIONAL_SOE: Region-owned enterprise (BUMD)
    SOE: State-owned enterprise (BUMN)
    STATE: State (negara)
    UNIVERSITY: University (perguruan tinggi)
    VILLAGE_ENTERPRISE: Village-owned enterprise (BUM Desa)
    VILLAGE_GOV: Village government (pemerintah desa)"""

    ASSOCIATION = "ASSOCIATION"
    COOPERATIVE = "COOPERATIVE"
    COORDINATING_MINISTRY = "COORDINATING_MINISTRY"
    DIGITAL_PLATFORM = "DIGITAL_PLATFORM"
    ENTERPRISE_GROUP = "ENTERPRISE_GROUP"
    FINANCING_INSTITUTION = "FINANCING_INSTITUTION"
    FOREIGN_AGENCY = "FOREIGN_AGENCY"
    FOUNDATION = "FOUNDATION"
    LINE_MINISTRY = "LINE_MINISTRY"
    MULTILATERAL_BANK = "MULTILATERAL_BANK"
    MULTILATERAL_ORGANISATION = "MULTILATERAL_ORGANISATION"
    NGO_INTERNATIONAL = "NGO_INTERNATIONAL"
    NGO_NATIONAL = "NGO_NATIONAL"
    NON_MINISTERIAL_AGENCY = "NON_MINISTERIAL_AGENCY"
    OTHER_PUBLIC = "OTHER_PUBLIC"
    PRIVATE_COMPANY = "PRIVATE_COMPANY"
    PROVINCE_GOV = "PROVINCE_GOV"
    REGENCY_CITY_GOV = "REGENCY_CITY_GOV"
    REGIONAL_AGENCY = "REGIONAL_AGENCY"
    REGIONAL_BODY = "REGIONAL_BODY"
    REGIONAL_SOE = "REGIONAL_SOE"
    SOE = "SOE"
    STATE = "STATE"
    UNIVERSITY = "UNIVERSITY"
    VILLAGE_ENTERPRISE = "VILLAGE_ENTERPRISE"
    VILLAGE_GOV = "VILLAGE_GOV"


class OrganisationRelationKind(str, Enum):
    """How one organisation stands to another (hubungan organisasi).

    COORDINATED_BY: Coordinated by (dikoordinasikan oleh)
    MEMBER_OF: Member of (anggota)
    OWNED_BY: Owned by (dimiliki oleh)
    PART_OF: Unit of (bagian dari)
    SECRETARIAT_OF: Secretariat of (sekretariat)
    SUCCEEDS: Successor of (penerus)"""

    COORDINATED_BY = "COORDINATED_BY"
    MEMBER_OF = "MEMBER_OF"
    OWNED_BY = "OWNED_BY"
    PART_OF = "PART_OF"
    SECRETARIAT_OF = "SECRETARIAT_OF"
    SUCCEEDS = "SUCCEEDS"


class ParticipationRole(str, Enum):
    """What an organisation does in a programme or project (peran); IATI organisation role in brackets.

    ACCOUNTABLE: Accountable, IATI 2 (penanggung jawab)
    BENEFICIARY_GOVERNMENT: Government of a place that benefits (pemerintah penerima manfaat)
    COORDINATOR: Coordination, synchronisation, control (koordinator)
    CURATOR: Curating candidates (kurator)
    EXTENDING: Extending, IATI 3, e.g. JICA (penyalur)
    FUNDING: Funding, IATI 1 (pendana)
    IMPLEMENTING: Implementing, IATI 4 (pelaksana)
    INTERMEDIARY: Standing between small and large enterprises (perantara)
    KNOWLEDGE_PARTNER: Bringing knowledge (mitra pengetahuan)
    MARKET_ACCESS: Opening markets (mitra akses pasar)
    OBSERVER: Observing (pengamat)
    OFFTAKER: Buying the output (offtaker/pembeli siaga)"""

    ACCOUNTABLE = "ACCOUNTABLE"
    BENEFICIARY_GOVERNMENT = "BENEFICIARY_GOVERNMENT"
    COORDINATOR = "COORDINATOR"
    CURATOR = "CURATOR"
    EXTENDING = "EXTENDING"
    FUNDING = "FUNDING"
    IMPLEMENTING = "IMPLEMENTING"
    INTERMEDIARY = "INTERMEDIARY"
    KNOWLEDGE_PARTNER = "KNOWLEDGE_PARTNER"
    MARKET_ACCESS = "MARKET_ACCESS"
    OBSERVER = "OBSERVER"
    OFFTAKER = "OFFTAKER"


class PhaseStatus(str, Enum):
    """Where a phase stands (status tahap).

    ACTIVE: Under way (berjalan)
    CANCELLED: Cancelled (dibatalkan)
    DONE: Done (selesai)
    PLANNED: Planned (direncanakan)"""

    ACTIVE = "ACTIVE"
    CANCELLED = "CANCELLED"
    DONE = "DONE"
    PLANNED = "PLANNED"


class ProjectRelationKind(str, Enum):
    """How one project stands to another (hubungan proyek).

    CONTRIBUTES_TO: Contributes to (mendukung)
    REPLICATES: Repeats elsewhere (replikasi)
    SUCCEEDS: Follows on from (lanjutan dari)"""

    CONTRIBUTES_TO = "CONTRIBUTES_TO"
    REPLICATES = "REPLICATES"
    SUCCEEDS = "SUCCEEDS"


class ProjectStatus(str, Enum):
    """Where a project stands (status proyek); IATI activity status in brackets.

    APPROVED: Appraised and approved, IATI 1 (disetujui)
    CANCELLED: Cancelled, IATI 5 (dibatalkan)
    CLOSED: Closed, IATI 4 (ditutup)
    COMPLETED: Work done, accounts open, IATI 3 (selesai)
    DRAFT: Being formulated, IATI 1 (rancangan)
    IMPLEMENTING: Under implementation, IATI 2 (pelaksanaan)
    PROPOSED: Proposed for approval, IATI 1 (diusulkan)
    REJECTED: Rejected, IATI 5 (ditolak)
    SUSPENDED: Suspended, IATI 6 (ditangguhkan)"""

    APPROVED = "APPROVED"
    CANCELLED = "CANCELLED"
    CLOSED = "CLOSED"
    COMPLETED = "COMPLETED"
    DRAFT = "DRAFT"
    IMPLEMENTING = "IMPLEMENTING"
    PROPOSED = "PROPOSED"
    REJECTED = "REJECTED"
    SUSPENDED = "SUSPENDED"


class RegionCodeScheme(str, Enum):
    """Who gives the code (skema kode wilayah): never read a region code without its scheme.

    BPS: Statistics Indonesia (kode BPS)
    ISO3166_2: ISO 3166-2 subdivision code (kode ISO)
    KEMENDAGRI: Ministry of Home Affairs (kode Kemendagri)"""

    BPS = "BPS"
    ISO3166_2 = "ISO3166_2"
    KEMENDAGRI = "KEMENDAGRI"


class RegionKind(str, Enum):
    """What kind of region (jenis wilayah); the level alone does not tell a regency from a city.

    ADMINISTRATIVE_CITY: Administrative city without own government (kota administrasi)
    ADMINISTRATIVE_REGENCY: Administrative regency without own government (kabupaten administrasi)
    CAPITAL_REGION: Special capital region (daerah khusus ibukota)
    CITY: City (kota)
    DESA: Rural village (desa)
    DESA_ADAT: Customary village (desa adat)
    DISTRICT: District (kecamatan)
    KELURAHAN: Urban village (kelurahan)
    PROVINCE: Province (provinsi)
    REGENCY: Regency (kabupaten)
    SPECIAL_REGION: Special region (daerah istimewa)"""

    ADMINISTRATIVE_CITY = "ADMINISTRATIVE_CITY"
    ADMINISTRATIVE_REGENCY = "ADMINISTRATIVE_REGENCY"
    CAPITAL_REGION = "CAPITAL_REGION"
    CITY = "CITY"
    DESA = "DESA"
    DESA_ADAT = "DESA_ADAT"
    DISTRICT = "DISTRICT"
    KELURAHAN = "KELURAHAN"
    PROVINCE = "PROVINCE"
    REGENCY = "REGENCY"
    SPECIAL_REGION = "SPECIAL_REGION"


class RegionLevel(str, Enum):
    """A level of Indonesia's territorial division (tingkat wilayah), or its nearest counterpart abroad.

    DISTRICT: District (kecamatan)
    PROVINCE: Province (provinsi)
    REGENCY_CITY: Regency or city (kabupaten/kota)
    VILLAGE: Village (desa/kelurahan)"""

    DISTRICT = "DISTRICT"
    PROVINCE = "PROVINCE"
    REGENCY_CITY = "REGENCY_CITY"
    VILLAGE = "VILLAGE"


class ReminderKind(str, Enum):
    """What a reminder is of (jenis pengingat).

    DUE: The period is over, its report may be handed in (waktu pelaporan)
    DUE_SOON: The due day comes in so many days (segera jatuh tempo)
    OVERDUE: The due day has passed without a report (terlambat)"""

    DUE = "DUE"
    DUE_SOON = "DUE_SOON"
    OVERDUE = "OVERDUE"


class ReportFrequency(str, Enum):
    """How often a report is owed (frekuensi pelaporan).

    ANNUAL: Every year (tahunan)
    COMPLETION: Once, at completion (laporan akhir)
    QUARTERLY: Every quarter (triwulanan)
    SEMIANNUAL: Twice a year (semesteran)"""

    ANNUAL = "ANNUAL"
    COMPLETION = "COMPLETION"
    QUARTERLY = "QUARTERLY"
    SEMIANNUAL = "SEMIANNUAL"


class ReportStage(str, Enum):
    """How a reporting period stands today (keadaan kewajiban); derived, never stored.

    DUE: The period is over, the deadline is not (jatuh tempo)
    NOT_DUE: The period still runs (belum jatuh tempo)
    OVERDUE: The deadline has passed without a report (terlambat)
    REPORTED: A report is with the verifier or coordinator (dilaporkan)
    SETTLED: A report is accepted (selesai)"""

    DUE = "DUE"
    NOT_DUE = "NOT_DUE"
    OVERDUE = "OVERDUE"
    REPORTED = "REPORTED"
    SETTLED = "SETTLED"


class ReportStatus(str, Enum):
    """Where a report stands (status laporan).

    ACCEPTED: Accepted; its figures count (diterima)
    DRAFT: Being written (rancangan)
    PUBLISHED: Published (dipublikasikan)
    RETURNED: Returned with a reason (dikembalikan)
    SUBMITTED: Submitted; its figures are locked (disampaikan)
    SUPERSEDED: Replaced by a correcting report (digantikan)
    VERIFIED: Verified by another organisation (diverifikasi)
    WITHDRAWN: Withdrawn by its reporter (ditarik)"""

    ACCEPTED = "ACCEPTED"
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    RETURNED = "RETURNED"
    SUBMITTED = "SUBMITTED"
    SUPERSEDED = "SUPERSEDED"
    VERIFIED = "VERIFIED"
    WITHDRAWN = "WITHDRAWN"


class ReportingState(str, Enum):
    """How a reporting period stands, its report's status included (keadaan pelaporan); derived, never stored.

    ACCEPTED: A report is accepted (diterima)
    DUE: The period is over, nothing is submitted, the due day has not passed (waktu pelaporan)
    NOT_DUE: The period still runs (belum waktunya)
    OVERDUE: The due day has passed and nothing is submitted (terlambat)
    PUBLISHED: A report is published (dipublikasikan)
    RETURNED: A report was given back and is to be submitted again (dikembalikan)
    SUBMITTED: A report is with the verifier (disampaikan)
    VERIFIED: A report is with the coordinator (diverifikasi)
    WAIVED: No report is owed any more, with a reason (dibebaskan)"""

    ACCEPTED = "ACCEPTED"
    DUE = "DUE"
    NOT_DUE = "NOT_DUE"
    OVERDUE = "OVERDUE"
    PUBLISHED = "PUBLISHED"
    RETURNED = "RETURNED"
    SUBMITTED = "SUBMITTED"
    VERIFIED = "VERIFIED"
    WAIVED = "WAIVED"


class SearchType(str, Enum):
    """What to search among (jenis hasil).

    AGREEMENT: Agreements (kesepakatan)
    COMMODITY: Commodities (komoditas)
    ORGANISATION: Organisations (organisasi)
    PROGRAMME: Programmes (program)
    PROJECT: Projects (proyek)
    REGION: Regions (wilayah)"""

    AGREEMENT = "AGREEMENT"
    COMMODITY = "COMMODITY"
    ORGANISATION = "ORGANISATION"
    PROGRAMME = "PROGRAMME"
    PROJECT = "PROJECT"
    REGION = "REGION"


class SiteSelection(str, Enum):
    """How far a site is chosen (status pemilihan lokasi).

    ACTIVE: Active (aktif)
    CANDIDATE: Candidate (calon)
    COMMITTED: Declared ready to commit (berkomitmen)
    DEFERRED: Deferred (ditunda)
    REJECTED: Rejected (ditolak)
    SELECTED_INITIAL: Chosen as an initial target (sasaran awal)"""

    ACTIVE = "ACTIVE"
    CANDIDATE = "CANDIDATE"
    COMMITTED = "COMMITTED"
    DEFERRED = "DEFERRED"
    REJECTED = "REJECTED"
    SELECTED_INITIAL = "SELECTED_INITIAL"


class SourceKind(str, Enum):
    """What kind of source (jenis sumber).

    DATASET: Data set (himpunan data)
    DECREE: Decree (keputusan)
    GENERATED: Generated for the demonstration (rekaan)
    NEWS: News item (berita)
    REGULATION: Regulation (peraturan)
    REPORT: Report (laporan)
    STANDARD: Standard (standar)
    WEBSITE: Website (situs)"""

    DATASET = "DATASET"
    DECREE = "DECREE"
    GENERATED = "GENERATED"
    NEWS = "NEWS"
    REGULATION = "REGULATION"
    REPORT = "REPORT"
    STANDARD = "STANDARD"
    WEBSITE = "WEBSITE"


class StatusGrouping(str, Enum):
    """By what reporting is counted (pengelompokan keadaan pelaporan).

    ALL: Everything together (keseluruhan)
    ORGANISATION: Who owes the report (pelapor)
    PERIOD: The days reported on (masa)
    PROGRAMME: The programme it is owed in (program)
    PROVINCE: Each province in which the project has a site; counted once in each (provinsi)"""

    ALL = "ALL"
    ORGANISATION = "ORGANISATION"
    PERIOD = "PERIOD"
    PROGRAMME = "PROGRAMME"
    PROVINCE = "PROVINCE"


class Unit(str, Enum):
    """Unit of a quantity (satuan).

    ENTERPRISE: Enterprise (usaha)
    IDR: Rupiah (rupiah)
    PERCENT: Percent (persen)
    PERSON: Person (orang)
    REGION: Regency, city or other region (daerah)
    SCORE: Score (skor)
    TONNE: Tonne (ton)
    UNIT: Piece or unit (unit)
    VILLAGE: Village (desa)"""

    ENTERPRISE = "ENTERPRISE"
    IDR = "IDR"
    PERCENT = "PERCENT"
    PERSON = "PERSON"
    REGION = "REGION"
    SCORE = "SCORE"
    TONNE = "TONNE"
    UNIT = "UNIT"
    VILLAGE = "VILLAGE"


class Visibility(str, Enum):
    """Who may see a row (keterbukaan); from the most open to the most closed, and ordered so in PostgreSQL.

    INTERNAL: The accountable organisation, the coordinator and auditors (internal)
    PARTNERS: Organisations that take part today (mitra)
    PUBLIC: Anyone (publik)"""

    INTERNAL = "INTERNAL"
    PARTNERS = "PARTNERS"
    PUBLIC = "PUBLIC"


class WorkflowEntity(str, Enum):
    """What has a life cycle (jenis alur).

    AGREEMENT: Agreement (kesepakatan)
    BUDGET: Budget (anggaran)
    MILESTONE: Milestone (capaian antara)
    PHASE: Phase (tahap)
    PROJECT: Project (proyek)
    REPORT: Report (laporan)
    SITE: Project site (lokasi proyek)"""

    AGREEMENT = "AGREEMENT"
    BUDGET = "BUDGET"
    MILESTONE = "MILESTONE"
    PHASE = "PHASE"
    PROJECT = "PROJECT"
    REPORT = "REPORT"
    SITE = "SITE"

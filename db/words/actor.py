"""Vocabularies of organisations, their relations, roles and grants."""

from enum import unique

from db.words.term import Term


@unique
class OrganisationKind(Term):
    """What kind of organisation (jenis organisasi)."""

    COORDINATING_MINISTRY = "Coordinating ministry (kementerian koordinator)"
    LINE_MINISTRY = "Line ministry (kementerian)"
    NON_MINISTERIAL_AGENCY = "Non-ministerial government agency (LPNK/badan)"
    PROVINCE_GOV = "Provincial government (pemerintah provinsi)"
    REGENCY_CITY_GOV = "Regency or city government (pemerintah kabupaten/kota)"
    REGIONAL_AGENCY = "Regional agency (dinas/perangkat daerah)"
    VILLAGE_GOV = "Village government (pemerintah desa)"
    VILLAGE_ENTERPRISE = "Village-owned enterprise (BUM Desa)"
    SOE = "State-owned enterprise (BUMN)"
    REGIONAL_SOE = "Region-owned enterprise (BUMD)"
    PRIVATE_COMPANY = "Private company (perusahaan swasta)"
    COOPERATIVE = "Cooperative (koperasi)"
    FINANCING_INSTITUTION = "Financing institution (lembaga pembiayaan)"
    UNIVERSITY = "University (perguruan tinggi)"
    ASSOCIATION = "Association (asosiasi)"
    DIGITAL_PLATFORM = "Digital platform (platform digital)"
    STATE = "State (negara)"
    FOREIGN_AGENCY = "Foreign agency, e.g. JICA (lembaga asing)"
    MULTILATERAL_BANK = "Multilateral development bank (bank pembangunan multilateral)"
    NGO_INTERNATIONAL = "International NGO (LSM internasional)"
    NGO_NATIONAL = "National NGO (LSM nasional)"
    FOUNDATION = "Foundation (yayasan)"
    MULTILATERAL_ORGANISATION = "Multilateral organisation, e.g. UN bodies (organisasi multilateral)"
    OTHER_PUBLIC = "Other public body (badan publik lain)"
    REGIONAL_BODY = "Intergovernmental regional body, e.g. ASEAN, BIMP-EAGA (badan regional)"
    ENTERPRISE_GROUP = "Group or centre of enterprises (sentra/kelompok usaha)"


@unique
class OrganisationRelationKind(Term):
    """How one organisation stands to another (hubungan organisasi)."""

    PART_OF = "Unit of (bagian dari)"
    COORDINATED_BY = "Coordinated by (dikoordinasikan oleh)"
    MEMBER_OF = "Member of (anggota)"
    SECRETARIAT_OF = "Secretariat of (sekretariat)"
    SUCCEEDS = "Successor of (penerus)"
    OWNED_BY = "Owned by (dimiliki oleh)"


@unique
class ParticipationRole(Term):
    """What an organisation does in a programme or project (peran); IATI organisation role in brackets."""

    COORDINATOR = "Coordination, synchronisation, control (koordinator)"
    ACCOUNTABLE = "Accountable, IATI 2 (penanggung jawab)"
    IMPLEMENTING = "Implementing, IATI 4 (pelaksana)"
    FUNDING = "Funding, IATI 1 (pendana)"
    EXTENDING = "Extending, IATI 3, e.g. JICA (penyalur)"
    CURATOR = "Curating candidates (kurator)"
    OFFTAKER = "Buying the output (offtaker/pembeli siaga)"
    INTERMEDIARY = "Standing between small and large enterprises (perantara)"
    BENEFICIARY_GOVERNMENT = "Government of a place that benefits (pemerintah penerima manfaat)"
    KNOWLEDGE_PARTNER = "Bringing knowledge (mitra pengetahuan)"
    MARKET_ACCESS = "Opening markets (mitra akses pasar)"
    OBSERVER = "Observing (pengamat)"


@unique
class GrantRole(Term):
    """What a person may do for an organisation (peran pengguna)."""

    VIEWER = "Reads what the organisation may see (pembaca)"
    ANALYST = "Reads and explores, with the larger query budget (analis)"
    REPORTER = "Writes and submits the organisation's reports (pelapor)"
    EDITOR = "Edits the organisation's projects (penyunting)"
    VERIFIER = "Verifies the reports of others (verifikator)"
    COORDINATOR = "Accepts reports and decides on projects (koordinator)"
    STEWARD = "Keeps reference data, no data rights (walidata)"
    AUDITOR = "Reads everything including history, writes nothing (auditor)"
    ADMIN = "Manages the organisation's users, no data rights (admin)"

"""Vocabularies of places and things: regions, codes, commodities."""

from enum import unique

from db.words.term import Term


@unique
class RegionLevel(Term):
    """A level of Indonesia's territorial division (tingkat wilayah), or its nearest counterpart abroad."""

    PROVINCE = "Province (provinsi)"
    REGENCY_CITY = "Regency or city (kabupaten/kota)"
    DISTRICT = "District (kecamatan)"
    VILLAGE = "Village (desa/kelurahan)"


@unique
class RegionKind(Term):
    """What kind of region (jenis wilayah); the level alone does not tell a regency from a city."""

    PROVINCE = "Province (provinsi)"
    SPECIAL_REGION = "Special region (daerah istimewa)"
    CAPITAL_REGION = "Special capital region (daerah khusus ibukota)"
    REGENCY = "Regency (kabupaten)"
    CITY = "City (kota)"
    ADMINISTRATIVE_REGENCY = "Administrative regency without own government (kabupaten administrasi)"
    ADMINISTRATIVE_CITY = "Administrative city without own government (kota administrasi)"
    DISTRICT = "District (kecamatan)"
    DESA = "Rural village (desa)"
    KELURAHAN = "Urban village (kelurahan)"
    DESA_ADAT = "Customary village (desa adat)"


@unique
class RegionCodeScheme(Term):
    """Who gives the code (skema kode wilayah): never read a region code without its scheme."""

    KEMENDAGRI = "Ministry of Home Affairs (kode Kemendagri)"
    BPS = "Statistics Indonesia (kode BPS)"
    ISO3166_2 = "ISO 3166-2 subdivision code (kode ISO)"


@unique
class CommodityKind(Term):
    """Whether a commodity is raw, made or done (jenis komoditas)."""

    COMMODITY = "Raw commodity (komoditas)"
    PRODUCT = "Manufactured product (produk)"
    SERVICE = "Service (jasa)"


@unique
class DatePrecision(Term):
    """How exactly a date or span is known (ketelitian tanggal)."""

    DAY = "Known to the day (hari)"
    MONTH = "Known to the month (bulan)"
    QUARTER = "Known to the quarter (triwulan)"
    YEAR = "Known to the year (tahun)"
    UNKNOWN = "Not known (tidak diketahui)"

"""Vocabularies of indicators, units and their aggregation."""

from enum import unique

from db.words.term import Term


@unique
class IndicatorLevel(Term):
    """Level of an indicator in the results chain (tingkat indikator)."""

    IMPACT = "Impact (dampak)"
    OUTCOME = "Outcome (hasil)"
    OUTPUT = "Output (keluaran)"
    PROCESS = "Process (proses)"


@unique
class IndicatorDirection(Term):
    """Which way is better (arah)."""

    UP = "More is better (naik)"
    DOWN = "Less is better (turun)"


@unique
class IndicatorAggregation(Term):
    """How values may be combined (cara agregasi); a sum of others is refused."""

    SUM = "Values add up (jumlah)"
    LAST = "The last value counts (nilai terakhir)"
    AVG = "Values average (rata-rata)"
    NONE = "Values do not combine (tidak diagregasi)"


@unique
class Unit(Term):
    """Unit of a quantity (satuan)."""

    PERSON = "Person (orang)"
    ENTERPRISE = "Enterprise (usaha)"
    VILLAGE = "Village (desa)"
    REGION = "Regency, city or other region (daerah)"
    UNIT = "Piece or unit (unit)"
    TONNE = "Tonne (ton)"
    IDR = "Rupiah (rupiah)"
    PERCENT = "Percent (persen)"
    SCORE = "Score (skor)"

"""What search can find."""

from enum import unique

from db.words.term import Term


@unique
class SearchType(Term):
    """What to search among (jenis hasil)."""

    PROGRAMME = "Programmes (program)"
    PROJECT = "Projects (proyek)"
    ORGANISATION = "Organisations (organisasi)"
    REGION = "Regions (wilayah)"
    AGREEMENT = "Agreements (kesepakatan)"
    COMMODITY = "Commodities (komoditas)"

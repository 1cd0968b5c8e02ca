"""Countries: the states that take part."""

from sqlalchemy import CHAR, CheckConstraint, Column, Named, Table

from db.tables.row import Bilingual, Row, metadata, named_somehow
from db.types import CURRENCY


class CountryRow(Row, Bilingual):
    """A state, by its ISO 3166-1 codes and its currency (ISO 4217)."""

    iso2: Named[str] = Column(CHAR(2), unique=True)
    iso3: Named[str] = Column(CHAR(3), unique=True)
    currency: Named[str] = Column(CURRENCY)


country = Table(
    "country",
    metadata,
    CountryRow,
    CheckConstraint("iso2 ~ '^[A-Z]{2}$' and iso3 ~ '^[A-Z]{3}$'", name="iso"),
    CheckConstraint("currency ~ '^[A-Z]{3}$'", name="currency"),
    named_somehow(),
)

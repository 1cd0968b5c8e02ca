"""Holidays: the days of a calendar, such as a country's, on which nobody works."""

from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, ForeignKey, Named, Table, UniqueConstraint, text

from db.tables.row import Bilingual, Mutable, Row, metadata, named_somehow
from db.types import CODE, vocabulary
from db.words import Basis, HolidayKind

CALENDAR = "~ '^[A-Z]{2}(-[A-Z0-9]{1,8})?$'"
"""A country's two letters, and what tells apart several calendars of one country."""


class HolidayRow(Row, Mutable, Bilingual):
    """A day of a calendar on which nobody works, by a source."""

    calendar: Named[str] = Column(CODE)
    on_date: Named[date] = Column(Date)
    kind: Named[HolidayKind] = Column(vocabulary(HolidayKind), server_default=text("'PUBLIC'"))
    basis: Named[Basis] = Column(vocabulary(Basis), server_default=text("'EXTERNAL'"))
    source_id: Named[int | None] = Column(BigInteger, ForeignKey("source.id"), index=True)


holiday = Table(
    "holiday",
    metadata,
    HolidayRow,
    UniqueConstraint("calendar", "on_date"),
    CheckConstraint(f"calendar {CALENDAR}", name="calendar"),
    CheckConstraint("on_date between '1900-01-01' and '2200-12-31'", name="on_date"),
    named_somehow(),
)

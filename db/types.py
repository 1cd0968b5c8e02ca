"""Column types shared by all tables: exact numbers, half-open spans, vocabularies; knows no table."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import CHAR, Enum, Numeric
from sqlalchemy.dialects.postgresql import DATERANGE, Range

from db.words import Term

Span = Range[date]

MONEY = Numeric(20, 2)
"""Money in the currency's own units, at most 18 digits before the point; never NaN (CHECKs repeat it)."""
QUANTITY = Numeric(20, 4)
"""A count or measure in its unit, 4 decimals."""
PERCENT = Numeric(9, 6)
"""A share in percent, 6 decimals."""
RATE = Numeric(20, 8)
"""Units of quote currency for one unit of base, 8 decimals."""
CURRENCY = CHAR(3)
"""ISO 4217 alphabetic code."""
SPAN = DATERANGE()
"""A half-open span of days; unknown is (,) and never NULL."""


def vocabulary(words: type[Term]) -> Enum:
    """The PostgreSQL enum type that stores the names of a vocabulary."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", words.__name__).lower()
    return Enum(words, name=name)

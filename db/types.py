"""Column types shared by all tables: exact numbers, half-open spans, vocabularies; knows no table."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CHAR, CheckConstraint, Column, Dialect, MetaData, Numeric, Text, TypeDecorator
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
CODE = Text(collation="C")
"""A key that people use, compared by its code points: one index looks it up and orders by it."""
CODE_POINTS = 'COLLATE "C"'
"""How an index keeps words by their code points, as lists are ordered by them and filters compare them."""
SPAN = DATERANGE()
"""A half-open span of days; unknown is (,) and never NULL."""


class Vocabulary(TypeDecorator[Term]):
    """A word of a vocabulary, stored as text under a CHECK.

    Not a PostgreSQL enum: its equality is not leakproof, so under row security no index could serve it.
    """

    impl = Text
    cache_ok = True

    def __init__(self, words: type[Term]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: Term | str | None, dialect: Dialect) -> str | None:
        return value.name if isinstance(value, Term) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Term | None:
        return None if value is None else self.words[value]

    def __repr__(self) -> str:
        return "Text()"


def vocabulary(words: type[Term]) -> Vocabulary:
    """The column type of a vocabulary."""
    return Vocabulary(words)


def check_vocabularies(metadata: MetaData) -> None:
    """Give each column of a vocabulary the CHECK that it holds only the vocabulary's words."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, Vocabulary):
                table.append_constraint(CheckConstraint(_one_of(column), name=f"{column.name}_word"))


def _one_of(column: Column[object]) -> str:
    assert isinstance(column.type, Vocabulary)
    words = ", ".join(f"'{word.name}'" for word in column.type.words)
    return f"{column.name} in ({words})"

"""What search compares: one row a text by which something is found; derived from other tables by triggers.

It is apart from the tables of the domain: no row of it is data, nobody loads, generates or audits it, and row security
does not know it. Only functions of the guard read it, and they answer keys.
"""

from sqlalchemy import BigInteger, Column, Index, MetaData, PrimaryKeyConstraint, SmallInteger, Table, Text
from sqlalchemy.dialects.postgresql import TSVECTOR

from db.tables.row import metadata

derived = MetaData(naming_convention=metadata.naming_convention)

search_key = Table(
    "search_key",
    derived,
    Column("kind", SmallInteger, nullable=False),
    Column("row_id", BigInteger, nullable=False),
    Column("text", Text(collation="C"), nullable=False),
    Column("words", TSVECTOR, nullable=False),
    PrimaryKeyConstraint("kind", "row_id", "text"),
    Index("search_key_text_idx", "text"),
    Index("search_key_words_idx", "words", postgresql_using="gin"),
    Index("search_key_trigrams_idx", "text", postgresql_using="gin", postgresql_ops={"text": "gin_trgm_ops"}),
)

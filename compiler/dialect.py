"""The dialect in which statements are written: PostgreSQL's, as asyncpg takes it; knows no statement."""

from sqlalchemy.dialects.postgresql.asyncpg import dialect

DIALECT = dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped

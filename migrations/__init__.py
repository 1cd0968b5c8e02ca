"""The history of the schema as alembic revisions, with their SQL in `sql/`; knows nothing of the tables of today."""

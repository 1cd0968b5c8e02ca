"""Codes compare by their code points: the index that is unique in them also orders by them.

Only the indexes on them are built again, not the tables, each table under its own lock for that long: 20,000 projects
take some 20 ms.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CODES = (
    ("agreement", "code"),
    ("app_user", "work_email"),
    ("commodity", "code"),
    ("indicator", "code"),
    ("organisation", "code"),
    ("organisation", "iati_ref"),
    ("programme", "code"),
    ("project", "code"),
    ("region", "code"),
    ("region_code", "code"),
    ("source", "code"),
)


def upgrade() -> None:
    _collate("C")


def downgrade() -> None:
    _collate("default")


def _collate(collation: str) -> None:
    """A table a transaction: nobody waits for more than one of them."""
    with op.get_context().autocommit_block():
        for table, column in CODES:
            op.execute(f'alter table {table} alter column {column} type text collate "{collation}"')

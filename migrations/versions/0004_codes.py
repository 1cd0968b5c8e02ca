"""Codes compared by their code points on every server: lists are ordered so, and their indexes serve that."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = (
    ("agreement", "code"),
    ("commodity", "code"),
    ("indicator", "code"),
    ("organisation", "code"),
    ("programme", "code"),
    ("project", "code"),
    ("region", "code"),
    ("region_code", "code"),
    ("source", "code"),
)


def upgrade() -> None:
    _collate('collate "C"')


def downgrade() -> None:
    _collate('collate "default"')


def _collate(collation: str) -> None:
    """No row is written anew, only the indexes."""
    for table, column in COLUMNS:
        op.execute(f"alter table {table} alter column {column} type text {collation}")

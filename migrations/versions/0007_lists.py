"""Indexes of the lists at the root that grow with projects, in the order they have by default."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INDEXES = (
    ("milestone", ("due_on", "id")),
    ("financial_entry", ("on_date", "id")),
    ("status_event", ("at", "id")),
    ("budget", ("fiscal_year", "version", "id")),
    ("phase", ("sort_name", "id")),
)


def upgrade() -> None:
    with op.get_context().autocommit_block():
        for table, columns in INDEXES:
            op.create_index(_name(table, columns), table, list(columns), postgresql_concurrently=True)


def downgrade() -> None:
    with op.get_context().autocommit_block():
        for table, columns in INDEXES:
            op.drop_index(_name(table, columns), table, postgresql_concurrently=True)


def _name(table: str, columns: tuple[str, ...]) -> str:
    return "_".join((table, *columns, "idx"))

"""Remarks on returned reports as rows, and locks for reports that are handed in together."""

from migrations import script

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0019_remarks.sql", "0019_bulk.sql")


def downgrade() -> None:
    script.run("0019_down.sql")

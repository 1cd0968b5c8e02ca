"""Remarks on returned reports as rows, and locks for reports that are handed in together."""

from migrations import script

revision = "0016"
down_revision = "0014a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0016_remarks.sql", "0016_bulk.sql")


def downgrade() -> None:
    script.run("0016_down.sql")

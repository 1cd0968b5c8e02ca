"""The life cycles of projects, agreements, budgets, sites, phases and milestones: whose, with what, told by events."""

from migrations import script

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run(
        "0020_tables.sql",
        "0020_whose.sql",
        "0020_guards.sql",
        "0020_versions.sql",
        "0020_moves.sql",
        "0020_agreements.sql",
        "0020_security.sql",
        "0020_reads.sql",
    )


def downgrade() -> None:
    script.run("0020_down.sql", "0020_down_functions.sql", "0020_down_reads.sql")

"""The life cycles of projects, agreements, budgets, sites, phases and milestones: whose, with what, told by events."""

from migrations import script

revision = "0013"
down_revision = "0014a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run(
        "0013_tables.sql",
        "0013_whose.sql",
        "0013_guards.sql",
        "0013_versions.sql",
        "0013_moves.sql",
        "0013_agreements.sql",
        "0013_security.sql",
        "0013_reads.sql",
    )


def downgrade() -> None:
    script.run("0013_down.sql", "0013_down_functions.sql", "0013_down_reads.sql")

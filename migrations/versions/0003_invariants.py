"""The invariants PostgreSQL keeps: copied columns, running totals, life cycles; transitions and funding rules."""

from migrations import script

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run(
        "0003_refuse.sql",
        "0003_transitions.sql",
        "0003_funding_rules.sql",
        "0003_versions.sql",
        "0003_copies.sql",
        "0003_citations.sql",
        "0003_reports.sql",
        "0003_entries.sql",
        "0003_budget_totals.sql",
        "0003_budget_sums.sql",
        "0003_indicator_parts.sql",
        "0003_report_moves.sql",
        "0003_moves.sql",
        "0003_ownership.sql",
    )


def downgrade() -> None:
    script.run("0003_down.sql")

"""The history of duties; waivers, drafts and concurrences that are taken back; what a running project keeps (I14)."""

from migrations import script

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run(
        "0023_history.sql",
        "0023_agreements.sql",
        "0023_budgets.sql",
        "0023_concurrences.sql",
        "0023_security.sql",
    )


def downgrade() -> None:
    script.run("0023_down.sql")

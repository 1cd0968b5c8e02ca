"""Plans of money and results are written by those who lead: policies and grants for drafts, indicators and targets."""

from migrations import script

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0011_plans.sql")


def downgrade() -> None:
    script.run("0011_plans_down.sql")

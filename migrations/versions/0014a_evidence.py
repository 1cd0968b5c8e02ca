"""Reports whose entries have evidence are accepted: their evidence opens with them."""

from migrations import script

revision = "0014a"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0014a_evidence.sql")


def downgrade() -> None:
    script.run("0014a_down.sql")

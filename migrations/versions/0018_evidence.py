"""Reports whose entries have evidence are accepted: their evidence opens with them."""

from migrations import script

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0018_evidence.sql")


def downgrade() -> None:
    script.run("0018_down.sql")

"""Who is erased is named by no kept answer, whichever organisation it was kept for."""

from migrations import script

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0021_answers.sql")


def downgrade() -> None:
    script.run("0021_answers_down.sql")

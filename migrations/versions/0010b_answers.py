"""Who is erased is named by no kept answer, whichever organisation it was kept for."""

from migrations import script

revision = "0010b"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0010_answers.sql")


def downgrade() -> None:
    script.run("0010_answers_down.sql")

"""Setting programmes up: what the server may write of projects and their parts, documents that change."""

from migrations import script

revision = "0014"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0014_functions.sql", "0014_documents.sql", "0014_rights.sql", "0014_reads.sql")


def downgrade() -> None:
    script.run("0014_down.sql")

"""Setting programmes up: what the server may write of projects and their parts, documents that change."""

from migrations import script

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0015_functions.sql", "0015_documents.sql", "0015_rights.sql", "0015_reads.sql")


def downgrade() -> None:
    script.run("0015_down.sql")

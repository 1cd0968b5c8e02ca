"""What has changed since a version of a row, told by the record of changes."""

from migrations import script

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0009_versions.sql")


def downgrade() -> None:
    script.run("0009_versions_down.sql")

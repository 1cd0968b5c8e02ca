"""Which roles the writer holds, as PostgreSQL's own policies of writing ask for them."""

from migrations import script

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0008_roles.sql")


def downgrade() -> None:
    script.run("0008_down.sql")

"""Who asks, by tokens and by issuers: what tokens are limited to, subjects bound to persons, rights that end."""

from migrations import script

revision = "0010"
down_revision = "0009c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0010_identity.sql", "0010_authenticate.sql", "0010_rights.sql")


def downgrade() -> None:
    script.run("0010_down.sql", "0002_authenticate.sql")

"""Who asks, by tokens and by issuers: what tokens are limited to, subjects bound to persons, rights that end."""

from migrations import script

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0014_identity.sql", "0014_authenticate.sql", "0014_rights.sql")


def downgrade() -> None:
    script.run("0014_down.sql", "0002_authenticate.sql")

"""Events: the outbox, which each change fills and one relay puts in order, and the webhooks that are told of it."""

from migrations import script

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0022_outbox.sql", "0022_ownership.sql", "0022_webhooks.sql", "0022_webhook_security.sql")


def downgrade() -> None:
    script.run("0022_webhooks_down.sql", "0022_down.sql")

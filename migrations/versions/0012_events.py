"""Events: the outbox, which each change fills and one relay puts in order, and the webhooks that are told of it."""

from migrations import script

revision = "0012"
down_revision = "0010b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0012_outbox.sql", "0012_ownership.sql", "0012_webhooks.sql", "0012_webhook_security.sql")


def downgrade() -> None:
    script.run("0012_webhooks_down.sql", "0012_down.sql")

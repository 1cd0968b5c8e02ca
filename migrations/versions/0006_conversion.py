"""Money in another currency: rounding, rates on a day, and how a missing rate is refused."""

from migrations import script

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0006_conversion.sql")


def downgrade() -> None:
    script.run("0006_down.sql")

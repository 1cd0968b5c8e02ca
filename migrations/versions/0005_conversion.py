"""Money in another currency: rounding, rates on a day, and how a missing rate is refused."""

from migrations import script

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0005_conversion.sql")


def downgrade() -> None:
    script.run("0005_down.sql")

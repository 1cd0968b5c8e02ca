"""Search: a key table of folded texts kept by triggers, and the functions that find keys in it."""

from migrations import script

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run(
        "0004_search.sql",
        "0004_find.sql",
        "0004_ownership.sql",
        "0004_fill.sql",
        "0004_indexes.sql",
    )


def downgrade() -> None:
    script.run("0004_down.sql")

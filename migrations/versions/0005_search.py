"""Search: a key table of folded texts kept by triggers, and the functions that find keys in it."""

from migrations import script

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run(
        "0005_search.sql",
        "0005_find.sql",
        "0005_ownership.sql",
        "0005_fill.sql",
        "0005_indexes.sql",
    )


def downgrade() -> None:
    script.run("0005_down.sql")

"""Reference data is written by stewards; entries that are one organisation are merged, and the old code leads on."""

import sqlalchemy as sa
from alembic import op

from migrations import script

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("organisation", sa.Column("merged_into_id", sa.BigInteger(), nullable=True))
    op.create_foreign_key(
        "organisation_merged_into_id_fkey", "organisation", "organisation", ["merged_into_id"], ["id"]
    )
    op.create_check_constraint("organisation_merged_check", "organisation", "merged_into_id <> id")
    op.create_index(
        "organisation_merged_into_id_idx",
        "organisation",
        ["merged_into_id"],
        postgresql_where=sa.text("merged_into_id is not null"),
    )
    for act in ("submitted", "verified", "accepted"):
        _hand_key(act, "CASCADE")
    script.run("0016_reference.sql", "0016_merge.sql")


def downgrade() -> None:
    script.run("0016_down.sql")
    for act in ("submitted", "verified", "accepted"):
        _hand_key(act, None)
    op.drop_index("organisation_merged_into_id_idx", "organisation")
    op.drop_constraint("organisation_merged_check", "organisation")
    op.drop_constraint("organisation_merged_into_id_fkey", "organisation")
    op.drop_column("organisation", "merged_into_id")


def _hand_key(act: str, onupdate: str | None) -> None:
    """Who handed a report on goes on being of the organisation that the person is of."""
    op.drop_constraint(f"report_{act}_fkey", "report")
    op.create_foreign_key(
        f"report_{act}_fkey",
        "report",
        "app_user",
        [f"{act}_by", f"{act}_org_id"],
        ["id", "organisation_id"],
        onupdate=onupdate,
    )

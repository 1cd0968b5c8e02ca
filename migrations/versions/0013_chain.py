"""The audit as a chain by hash for each organisation; persons in it as salted digests."""

import sqlalchemy as sa
from alembic import op

from migrations import script

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit_head",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_head_pkey")),
    )
    op.create_table(
        "audit_salt",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["app_user.id"], name=op.f("audit_salt_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_salt_pkey")),
    )
    op.add_column("audit_entry", sa.Column("position", sa.BigInteger(), nullable=True))
    op.add_column("audit_entry", sa.Column("previous_hash", sa.LargeBinary(), nullable=True))
    op.add_column("audit_entry", sa.Column("hash", sa.LargeBinary(), nullable=True))
    script.run("0013_chain.sql")
    for name in ("position", "previous_hash", "hash"):
        op.alter_column("audit_entry", name, nullable=False)
    chain = sa.Computed("coalesce(organisation_id, 0)", persisted=True)
    op.add_column("audit_entry", sa.Column("chain", sa.BigInteger(), chain, nullable=False))
    op.create_unique_constraint(op.f("audit_entry_chain_position_key"), "audit_entry", ["chain", "position"])
    op.create_index(op.f("audit_entry_at_id_idx"), "audit_entry", ["at", "id"])


def downgrade() -> None:
    op.drop_index(op.f("audit_entry_at_id_idx"), "audit_entry")
    script.run("0013_chain_down.sql")
    op.drop_constraint(op.f("audit_entry_chain_position_key"), "audit_entry")
    for name in ("chain", "hash", "previous_hash", "position"):
        op.drop_column("audit_entry", name)
    op.drop_table("audit_salt")
    op.drop_table("audit_head")

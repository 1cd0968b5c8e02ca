"""Keys under which acts are done once."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations import script

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "idempotency_key",
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(collation="C"), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("mutation", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.LargeBinary(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("fields", postgresql.JSONB(), nullable=True),
        sa.Column("document_hash", sa.LargeBinary(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column(
            "expires_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now() + interval '30 days'"),
            nullable=False,
        ),
        sa.CheckConstraint("key ~ '^[A-Za-z0-9_.:~-]{8,128}$'", name=op.f("idempotency_key_key_check")),
        sa.CheckConstraint("octet_length(request_hash) = 32", name=op.f("idempotency_key_request_hash_check")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("idempotency_key_organisation_id_fkey")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("idempotency_key_user_id_fkey")),
        sa.PrimaryKeyConstraint("organisation_id", "key", name=op.f("idempotency_key_pkey")),
    )
    op.create_index(op.f("idempotency_key_user_id_idx"), "idempotency_key", ["user_id"])
    op.create_index(op.f("idempotency_key_expires_at_idx"), "idempotency_key", ["expires_at"])
    script.run("0010_keys.sql")


def downgrade() -> None:
    script.run("0010_keys_down.sql")
    op.drop_table("idempotency_key")

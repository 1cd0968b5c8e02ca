"""The reporting calendar: holidays, due days that follow them, periods made ahead, waivers, reminders."""

from alembic import op

from migrations import script

revision = "0011"
down_revision = "0017"
branch_labels = None
depends_on = None

INDEXES = {
    "reporting_period_scope_id_idx": "reporting_period (scope_id)",
    "reporting_period_verifier_org_id_idx": "reporting_period (verifier_org_id)",
}


def upgrade() -> None:
    script.run(
        "0011_tables.sql",
        "0011_days.sql",
        "0011_due.sql",
        "0011_production.sql",
        "0011_writes.sql",
        "0011_security.sql",
    )
    with op.get_context().autocommit_block():
        op.execute("set lock_timeout = 0")
        op.execute("set statement_timeout = 0")
        for name, what in INDEXES.items():
            op.execute(f"drop index concurrently if exists {name}")
            op.execute(f"create index concurrently {name} on {what}")
        for limit in script.LIMITS:
            op.execute(limit)


def downgrade() -> None:
    for name in INDEXES:
        op.execute(f"drop index {name}")
    script.run("0011_down.sql")

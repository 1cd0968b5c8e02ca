"""The reporting calendar: holidays, due days that follow them, periods made ahead, waivers, reminders."""

from alembic import op

from migrations import script

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

INDEXES = {
    "reporting_period_scope_id_idx": "reporting_period (scope_id)",
    "reporting_period_verifier_org_id_idx": "reporting_period (verifier_org_id)",
}


def upgrade() -> None:
    script.run(
        "0017_tables.sql",
        "0017_days.sql",
        "0017_due.sql",
        "0017_production.sql",
        "0017_writes.sql",
        "0017_security.sql",
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
    script.run("0017_down.sql")
